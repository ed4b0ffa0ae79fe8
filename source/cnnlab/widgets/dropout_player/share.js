// The share of units without a gradient, against the batch size: expected and measured.

import { element, phrase, svg } from "../common/dom.js";
import { EXAMPLES, UNITS } from "./layer.js";
import { legend } from "./legend.js";
import { small } from "./numbers.js";
import { buildPlot, fitPlot, label, lineThrough, path, rules } from "./plot.js";
import { expectedSilentShare, meanSilent } from "./statistics.js";

const EDGE = { left: 40, right: 16, top: 22, bottom: 44 };
const HEIGHT_OF_SHARE = 340;

export function buildShare() {
  return { plot: buildPlot({ role: "img" }), keys: element("ul", { class: "keys" }) };
}

export function showShare(player) {
  const { share, state, texts } = player;
  const { plot } = share;
  fitPlot(plot, HEIGHT_OF_SHARE);
  const sizes = Array.from({ length: EXAMPLES }, (_, at) => at + 1);
  const rate = state.training ? state.rate : 0;
  const expected = sizes.map((size) => expectedSilentShare({ ...state, rate }, size));
  const means = meanSilent(player.silent(), state.draw).map((count) => count / UNITS);
  const highest = 1.1 * Math.max(0.1, ...expected, ...means.slice(1));
  const toX = (size) => EDGE.left + ((size - 0.5) / EXAMPLES) * (plot.width - EDGE.left - EDGE.right);
  const toY = (value) => EDGE.top + (1 - value / highest) * (HEIGHT_OF_SHARE - EDGE.top - EDGE.bottom);
  const at = state.batch_size;
  plot.root.replaceChildren(
    ...shareAxes(plot.width, highest, toX, toY, at, texts),
    path(lineThrough(expected.map((value, index) => [toX(index + 1), toY(value)])), "binomial-line"),
    ...expected.map((value, index) => svg("circle", { cx: toX(index + 1), cy: toY(value), r: 4, class: "binomial" })),
    ...sizes.map((size) => diamondAt(toX(size), toY(means[size]), size === at ? 7.5 : 4.5, size === at ? "measured now" : "measured")),
    ...valueBeside(plot.width, toX(at), toY(Math.max(means[at], expected[at - 1])), small(means[at])),
  );
  plot.root.setAttribute("aria-label", phrase(texts.share_spoken, { draw: state.draw }));
  const text = (name) => phrase(texts[`key_${name}`], { draw: state.draw });
  share.keys.replaceChildren(...["expected", "measured"].map((name) => legend(name, text(name))));
}

function diamondAt(x, y, radius, kind) {
  return path(`M${x} ${y - radius}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}Z`, kind);
}

function valueBeside(width, x, y, value) {
  const last = x > width - 80;
  return [label(last ? x - 8 : x + 8, y - 16, value, last ? "now-value end" : "now-value")];
}

function shareAxes(width, highest, toX, toY, now, texts) {
  const right = width - EDGE.right;
  const sizes = Array.from({ length: EXAMPLES }, (_, at) => at + 1);
  return [
    path(`M${toX(now)} ${EDGE.top}V${toY(0)}`, "now-line"),
    ...rules(highest, toY, EDGE.left, right),
    ...sizes.map((size) => label(toX(size), toY(0) + 17, String(size), size === now ? "middle strong" : "middle")),
    label((EDGE.left + right) / 2, HEIGHT_OF_SHARE - 8, texts.axis_batch, "middle"),
  ];
}
