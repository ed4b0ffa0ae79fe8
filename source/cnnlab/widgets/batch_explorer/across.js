// The first picture: the chosen value by batch size, at the chosen learning rate and budget.

import { ROW, clipped, diamond, endLabels, legendKey, measureChart, numberRow, sayChart } from "../common/chart.js";
import { straight, swatchOf, triangle, valueAxis, words } from "../common/chart.js";
import { element, phrase, svg } from "../common/dom.js";
import { airyDomain, linearScale, logPlaces } from "../common/scales.js";
import { steadyDomain } from "./domains.js";
import { drawnValues, marksOf, otherRates, ownPoints, rateEnds, verdictMark } from "./marks.js";
import { sayPoint, showRate, showSummary } from "./wording.js";

const ROWS = 4;
const SIDE_AIR = 30;
const ROOM_FOR_RATES = 46;
const AXIS_TITLE_ENDS = 80;
const WIDEST_BAND = 26;
const AXES = { validation_loss: "loss_axis", gap: "gap_axis" };

export function paintAcross(explorer) {
  const { acrossChart: chart, across, measured, state, texts } = explorer;
  const box = measureChart(chart, ROWS, state.others ? ROOM_FOR_RATES : SIDE_AIR);
  const xs = logPlaces(measured.batch_sizes, [box.left + SIDE_AIR, box.right - SIDE_AIR + 4]);
  const [others, own] = [otherRates(explorer), ownPoints(explorer)];
  const drawn = drawnValues(across.points, others, own);
  const domain = state.zoom && drawn.length ? airyDomain(drawn) : steadyDomain(state.quantity, measured);
  const scales = { xs, toY: linearScale(domain, [box.bottom, box.top]) };
  const chosen = measured.batch_sizes.indexOf(state.batch_size);
  chart.places = xs;
  chart.drawing.setAttribute("class", `drawing ${state.quantity}`);
  chart.drawing.replaceChildren(
    chosenBand(box, xs, chosen),
    ...valueAxis(box, domain, scales.toY, texts[AXES[state.quantity] ?? "accuracy_axis"]),
    ...clipped(chart, ...marksOf(explorer, scales, others, own)),
    ...endLabels(box, rateEnds(others, scales, xs.at(-1) + SIDE_AIR)),
    ...chosenLabel(explorer, xs[chosen], across.points[chosen]),
    ...rowsBelow(explorer, box, xs),
  );
  sayChart(chart, chosen, xs.length, sayPoint(texts, state.quantity, across.points[chosen]));
  showTitle(explorer);
  showKeys(explorer, own.length > 0);
}

function chosenBand(box, xs, chosen) {
  const x = xs[chosen];
  const [before, after] = [xs[chosen - 1] ?? x - 2 * WIDEST_BAND, xs[chosen + 1] ?? x + 2 * WIDEST_BAND];
  const half = Math.min(WIDEST_BAND, (after - before) / 4 - 1);
  const [y, bottom] = [box.top - 12, box.bottom + ROW * ROWS + 7];
  return svg("rect", { x: x - half, y, width: 2 * half, height: bottom - y, rx: 7, class: "chosen-band" });
}

// The chosen point's number stands on top of its column, where it hides nothing.
function chosenLabel(explorer, x, point) {
  if (point.mean === null) return [];
  const text = showSummary(explorer.texts, explorer.state.quantity, point);
  const half = text.length * 3.7 + 10;
  const middle = Math.min(explorer.acrossChart.width - half - 1, Math.max(AXIS_TITLE_ENDS + half, x));
  const pill = svg("rect", { x: middle - half, y: 1, width: 2 * half, height: 25, rx: 12.5, class: "pill" });
  return [pill, words(middle, 18, "label middle", text)];
}

// Epochs and updates of every point: where the one is equal, the other is not.
function rowsBelow(explorer, box, xs) {
  const { texts, across, state } = explorer;
  const kind = ({ batchSize }) => (batchSize === state.batch_size ? "chosen" : "");
  const equal = (name) => `${name} ${state.equal === name ? "equal" : ""}`;
  const row = (at, name, className, show) => {
    const entries = across.points.map((point, of) => ({ x: xs[of], text: show(point), kind: kind(point) }));
    return numberRow(box, at, name, entries, className);
  };
  const y = box.bottom + ROW * ROWS;
  const marks = across.points.map((point, at) => verdictMark(xs[at], y, point));
  return [
    row(0, texts.row_batch, "batches", ({ batchSize }) => String(batchSize)),
    row(1, texts.epochs, equal("epochs"), ({ epoch }) => String(epoch ?? "–")),
    row(2, texts.updates, equal("updates"), ({ updates }) => String(updates ?? "–")),
    svg("g", { class: "row verdicts" }, words(0, y, "row-name", texts.row_verdict), ...marks),
  ];
}

function showTitle({ acrossChart: chart, texts, state }) {
  const rate = phrase(texts.across_rate, { rate: showRate(state.learning_rate) });
  const title = phrase(texts.across_title, { quantity: texts[state.quantity] });
  chart.title.replaceChildren(title, " ", element("span", { class: "symbol" }, rate));
}

function showKeys(explorer, hasOwn) {
  const { acrossChart: chart, texts, state, measured } = explorer;
  const bar = svg("path", { d: "M7 1.5h12M7 14.5h12M13 1.5v13", class: "interval" });
  const mean = swatchOf(bar, svg("circle", { cx: 13, cy: 8, r: 4, class: "mean" }));
  const seed = swatchOf(svg("circle", { cx: 13, cy: 8, r: 2.6, class: "seed" }));
  const marks = [triangle(5, 13, true, "mark"), triangle(16, 13, false, "mark"), words(23, 13, "tick middle", "?")];
  const reference = phrase(texts.key_reference, { reference: state.reference });
  const keys = [
    legendKey(mean, texts.key_mean),
    legendKey(seed, texts.key_seed),
    legendKey(swatchOf(...marks), texts.key_verdicts),
    legendKey(swatchOf(words(13, 13, "tick middle strong", "R")), reference),
  ];
  const others = state.others && measured.learning_rates.length > 1;
  if (others) keys.push(legendKey(swatchOf(straight(1, 8, 25, 8, "other")), texts.key_others));
  if (hasOwn) keys.push(legendKey(swatchOf(diamond(13, 8, "own")), texts.key_own));
  chart.legend.className = `legend ${state.quantity}`;
  chart.legend.replaceChildren(...keys);
}
