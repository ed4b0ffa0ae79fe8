// Running means over the draws: of one unit and of the layer, beside their values at inference.

import { element, phrase, svg } from "../common/dom.js";
import { DRAWS } from "./masks.js";
import { legend } from "./legend.js";
import { fixed } from "./numbers.js";
import { buildPlot, fitPlot, label, lineThrough, path, rules } from "./plot.js";

const MARGIN = { left: 40, right: 66, top: 14, bottom: 44 };
const HEIGHT = 300;
const SPANS = [20, 50, 100, 200, DRAWS]; // draws across the picture
const APART = 17; // px between two words
const HEAD = 10;

export function buildAverage() {
  const plot = buildPlot({ role: "img" });
  return { plot, keys: element("ul", { class: "keys" }) };
}

export function showAverage(player) {
  const { average, state, texts } = player;
  const { plot } = average;
  const means = player.means();
  fitPlot(plot, HEIGHT);
  const scales = scalesFor(plot, state.draw, means);
  plot.root.replaceChildren(
    ...averageAxes(plot, scales, texts),
    ...targetLines(plot, scales, means),
    ...singleDraws(scales, means, state.draw),
    ...meanLines(scales, means, state.draw, texts),
  );
  plot.root.setAttribute("aria-label", phrase(texts.average_spoken, { unit: state.unit, draw: state.draw }));
  const names = ["single", "unit", "layer", "target"];
  average.keys.replaceChildren(...names.map((name) => legend(name, phrase(texts[`key_${name}`], { unit: state.unit }))));
}

// The axis ends where the means still have room; single draws beyond it stand at its edge.
function scalesFor({ width }, draw, { value, whole }) {
  const span = SPANS.find((one) => draw <= one);
  const highest = 2.25 * Math.max(value, whole);
  const across = width - MARGIN.left - MARGIN.right;
  const down = HEIGHT - MARGIN.top - MARGIN.bottom;
  return {
    span,
    highest,
    toX: (at) => MARGIN.left + (at / span) * across,
    toY: (one) => MARGIN.top + (1 - Math.min(one, highest) / highest) * down,
  };
}

function averageAxes({ width }, { span, highest, toX, toY }, texts) {
  const right = width - MARGIN.right;
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => Math.round(share * span));
  return [
    ...rules(highest, toY, MARGIN.left, right),
    ...ticks.map((tick) => label(toX(tick), HEIGHT - MARGIN.bottom + 17, String(tick), "middle")),
    label((MARGIN.left + right) / 2, HEIGHT - 8, texts.axis_draw, "middle"),
  ];
}

function targetLines({ width }, { toY }, { value, whole }) {
  const right = width - MARGIN.right;
  const near = Math.abs(toY(value) - toY(whole)) < APART;
  const shift = near ? (value > whole ? -1 : 1) * (APART / 2) : 0;
  const middle = (toY(value) + toY(whole)) / 2;
  const places = { unit: near ? middle + shift : toY(value), layer: near ? middle - shift : toY(whole) };
  return [["unit", value], ["layer", whole]].flatMap(([name, height]) => [
    path(`M${MARGIN.left} ${toY(height)}H${right}`, `target-line ${name}`),
    label(right + 30, places[name], fixed(height), `target ${name}`),
  ]);
}

function singleDraws({ toX, toY, highest }, { singles }, draw) {
  return singles.slice(0, draw).map((value, at) => {
    const [x, y] = [toX(at + 1), toY(value)];
    const beyond = value > highest;
    return beyond ? path(`M${x - 3} ${y + 3}l3 -5l3 5Z`, "single") : svg("circle", { cx: x, cy: y, r: 2.2, class: "single" });
  });
}

function meanLines({ toX, toY }, means, draw, texts) {
  const ends = ["layer", "unit"].map((name) => ({ name, x: toX(draw) + HEAD + 3, y: toY(means[name][draw - 1]) }));
  const gap = ends[1].y - ends[0].y;
  if (Math.abs(gap) < 2 * HEAD) {
    const push = (2 * HEAD - Math.abs(gap)) / 2;
    ends[1].y += gap >= 0 ? push : -push;
    ends[0].y -= gap >= 0 ? push : -push;
  }
  return ends.flatMap(({ name, x, y }) => {
    const points = means[name].slice(0, draw).map((value, at) => [toX(at + 1), toY(value)]);
    const head = svg("circle", { cx: x, cy: y, r: HEAD, class: `head-mark ${name}` });
    const line = lineThrough(points);
    return [path(line, "mean-halo"), path(line, `mean-line ${name}`), head, label(x, y, texts[`letter_${name}`], "head-letter middle")];
  });
}
