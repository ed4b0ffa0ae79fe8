// The picture: mean validation accuracy up, the cost to the right, on a logarithmic axis.

import { clipped, diamond, legendKey, measureChart, sayChart, straight, swatchOf, valueAxis, words } from "../common/chart.js";
import { element, phrase } from "../common/dom.js";
import { airyDomain, linearScale } from "../common/scales.js";
import { costDomain, costTicks, showShort } from "./costs.js";
import { bestMark, chosenMarks, chosenSwatch, dearArea, dearSwatch, dot, frontLabels } from "./marks.js";
import { frontLine, frontSwatch, hatch, neighbourLines, pill, pointMark } from "./marks.js";
import { sayChosen, showSummary } from "./wording.js";

const ROWS = 2;
const SIDE_AIR = 26;
const TICK_WIDTH = 52; // px

export function paintScatter(explorer) {
  const { chart, points: all, state, texts, view } = explorer;
  const box = measureChart(chart, ROWS, SIDE_AIR);
  const costs = costDomain(all, state.cost);
  const along = linearScale(costs, [box.left, box.right]);
  const domain = airyDomain(drawnValues(state.zoom ? view.points : all, view));
  const scales = {
    toX: (value) => along(Math.log10(value)),
    toY: linearScale(domain, [box.bottom, box.top]),
    cost: state.cost,
  };
  chart.places = view.points.map((point) => [scales.toX(point[state.cost]), scales.toY(point.accuracy.mean)]);
  chart.drawing.replaceChildren(
    hatch(chart),
    ...valueAxis(box, domain, scales.toY, texts.accuracy_axis),
    ...costAxis(box, costs, scales.toX, texts[`axis_${state.cost}`]),
    ...clipped(chart, ...marksOf(explorer, scales)),
    ...frontLabels(explorer, scales),
    ...bestMark(scales, view.best),
    ...pill(chart, scales, view.chosen, view.chosen && showSummary(texts, view.chosen.accuracy)),
  );
  sayChart(chart, Math.max(0, view.points.indexOf(view.chosen)), view.points.length, sayChosen(explorer));
  showTitle(explorer);
  showKeys(explorer);
}

function drawnValues(points, { chosen }) {
  const means = points.map(({ accuracy }) => accuracy.mean);
  if (!chosen) return means;
  const { mean, half } = chosen.accuracy;
  return [...means, mean - (half ?? 0), mean + (half ?? 0)];
}

function costAxis({ left, right, top, bottom }, domain, toX, title) {
  const ticks = costTicks(domain, (right - left) / TICK_WIDTH);
  const marks = ticks.flatMap((tick) => [
    straight(toX(tick), top, toX(tick), bottom, "rule"),
    words(toX(tick), bottom + 18, "tick middle", showShort(tick)),
  ]);
  return [...marks, straight(left, bottom, right, bottom, "rule base"), words(right, bottom + 37, "axis-title end", title)];
}

function marksOf(explorer, scales) {
  const { chart, state, view } = explorer;
  const frontLast = [...view.points].sort((one, other) => view.front.has(one) - view.front.has(other));
  return [
    ...dearArea(chart, scales, state.budget),
    ...neighbourLines(explorer, scales),
    frontLine(chart.box, scales, [...view.front]),
    ...frontLast.map((point) => pointMark(explorer, scales, point)),
    ...chosenMarks(scales, view),
  ];
}

function showTitle({ chart, texts, state, view }) {
  const slice = phrase(texts.picture_slice, { dropout: state.dropout, batch: state.batch_size });
  const all = phrase(texts.picture_all, { count: view.points.length });
  const which = element("span", { class: "symbol" }, state.shown === "all" ? all : slice);
  chart.title.replaceChildren(texts.picture_title, " ", which);
}

function showKeys({ chart, texts, state }) {
  const key = (text, ...shapes) => legendKey(swatchOf(...shapes), text);
  const keys = [
    key(texts.key_setting, dot(13, 8, "setting")),
    key(texts.key_front, frontSwatch(), diamond(13, 8, "on-front")),
    key(texts.key_chosen, ...chosenSwatch()),
    key(state.budget === null ? texts.key_best : texts.key_best_within, words(13, 13, "best-letter", "B")),
    key(texts.key_dim_1, straight(1, 8, 25, 8, "neighbours dim_1")),
    key(texts.key_dim_2, straight(1, 8, 25, 8, "neighbours dim_2")),
  ];
  if (state.budget !== null) keys.push(key(texts.key_dear, ...dearSwatch(chart)));
  chart.legend.replaceChildren(...keys, element("p", { class: "keys-help" }, texts.keys_help));
}
