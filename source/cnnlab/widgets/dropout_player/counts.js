// How many units a mask drops: masks drawn so far beside the binomial distribution.

import { element, svg } from "../common/dom.js";
import { UNITS } from "./layer.js";
import { legend } from "./legend.js";
import { percent } from "./numbers.js";
import { buildPlot, fitPlot, label, lineThrough, path, rect } from "./plot.js";
import { binomial, droppedCounts } from "./statistics.js";

const MARGIN_LEFT = 44;
const FLOOR = 44;
const CEILING = 14;
const HEIGHT_OF_COUNTS = 300;

export function buildCounts() {
  return { plot: buildPlot({ role: "img" }), keys: element("ul", { class: "keys" }) };
}

export function showCounts(player) {
  const { counts, state, chances, texts } = player;
  const { plot } = counts;
  fitPlot(plot, HEIGHT_OF_COUNTS);
  const drawn = droppedCounts(state, chances, state.draw);
  const total = drawn.reduce((sum, count) => sum + count, 0);
  const shares = drawn.map((count) => count / total);
  const expected = binomial(state.training ? state.rate : 0);
  const highest = 1.08 * Math.max(...shares, ...expected);
  const column = (plot.width - MARGIN_LEFT - 6) / (UNITS + 1);
  const toX = (count) => MARGIN_LEFT + (count + 0.5) * column;
  const toY = (share) => CEILING + (1 - share / highest) * (HEIGHT_OF_COUNTS - CEILING - FLOOR);
  plot.root.replaceChildren(
    ...countAxes(plot.width, highest, toX, toY, texts),
    ...shares.map((share, count) => rect(toX(count) - 0.36 * column, toY(share), 0.72 * column, toY(0) - toY(share), { class: "bar" })),
    path(lineThrough(expected.map((share, count) => [toX(count), toY(share)])), "binomial-line"),
    ...expected.map((share, count) => svg("circle", { cx: toX(count), cy: toY(share), r: 4, class: "binomial" })),
  );
  plot.root.setAttribute("aria-label", texts.counts_spoken);
  counts.keys.replaceChildren(...["counts", "binomial"].map((name) => legend(name, texts[`key_${name}`])));
}

function countAxes(width, highest, toX, toY, texts) {
  const step = [0.05, 0.1, 0.2].find((one) => highest / one <= 5.2) ?? 0.25;
  const shares = Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step);
  return [
    ...shares.flatMap((share) => [
      path(`M${MARGIN_LEFT} ${toY(share)}H${width - 6}`, "rule"),
      label(MARGIN_LEFT - 7, toY(share), `${percent(share)} %`, "end"),
    ]),
    ...Array.from({ length: UNITS + 1 }, (_, count) => label(toX(count), toY(0) + 17, String(count), "middle")),
    label((MARGIN_LEFT + width) / 2, HEIGHT_OF_COUNTS - 8, texts.axis_count, "middle"),
  ];
}
