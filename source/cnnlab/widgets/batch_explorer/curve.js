// The second picture: the chosen setting over its epochs, training against validation.

import { clipped, diamond, endLabels, legendKey, measureChart, numberRow, polyline, sayChart } from "../common/chart.js";
import { straight, swatchOf, valueAxis, words } from "../common/chart.js";
import { phrase, svg } from "../common/dom.js";
import { airyDomain, linearScale, roundTicks } from "../common/scales.js";
import { steadyDomain } from "./domains.js";
import { curveOf, epochAt, findCell } from "./statistics.js";
import { placeOf } from "./wording.js";

const ROOM_FOR_LETTERS = 26;
const WIDE_ENOUGH = 330; // px for six ticks

export function paintCurve(explorer) {
  const { curveChart: chart, measured, state, texts } = explorer;
  const box = measureChart(chart, 2, ROOM_FOR_LETTERS);
  const cell = findCell(measured, state.batch_size, state.learning_rate);
  chart.title.textContent = phrase(texts.curve_title, { batch: state.batch_size });
  chart.reach = null;
  if (!cell) return chart.drawing.replaceChildren();
  const kind = state.quantity === "validation_loss" ? "loss" : "accuracy";
  const lines = linesOf(explorer, cell, kind);
  const scales = scalesOf(explorer, cell, kind, lines);
  const epoch = epochAt(cell, state);
  const read = { epoch, updates: epoch * cell.updates_per_epoch };
  chart.reach = { left: box.left, right: box.right, most: scales.most };
  chart.drawing.replaceChildren(
    ...valueAxis(box, scales.domain, scales.toY, texts[`${kind}_axis`]),
    ...budgetMarks(box, scales.along(state.equal === "epochs" ? epoch : state.updates), scales.toX(read)),
    ...clipped(chart, ...curveMarks(lines, scales, read), ...ownMarks(explorer, cell, kind, scales)),
    ...endLetters(lines, scales, box),
    ...axisRows(explorer, cell, scales),
  );
  const { epochs, updates } = placeOf(texts, read);
  const { at, stops } = explorer.budget();
  sayChart(chart, at, stops, `${epochs} = ${updates}`);
  showCurveKeys(explorer);
}

// How far the axis goes: the same epochs or updates for every setting.
function reachOf({ measured, state }, cell) {
  const enough = Math.ceil(measured.most_updates / cell.updates_per_epoch);
  return Math.min(cell.epochs, state.equal === "epochs" ? measured.most_epochs : enough);
}

function linesOf(explorer, cell, kind) {
  const { measured, state } = explorer;
  const along = (of, name) => {
    const points = curveOf(of, name, measured.quantiles).slice(0, reachOf(explorer, of));
    return points.map((point) => ({ ...point, updates: point.epoch * of.updates_per_epoch }));
  };
  const lines = [
    { name: "training", letter: "T", points: along(cell, `training_${kind}`) },
    { name: "validation", letter: "V", points: along(cell, `validation_${kind}`) },
  ];
  const against = findCell(measured, state.reference, state.learning_rate);
  if (!against || against === cell) return lines;
  return [{ name: "against", letter: "R", points: along(against, `validation_${kind}`) }, ...lines];
}

function scalesOf(explorer, cell, kind, lines) {
  const { measured, state, curveChart } = explorer;
  const { left, right, top, bottom } = curveChart.box;
  const known = lines.flatMap(({ points }) => points.filter(({ mean }) => mean !== null));
  const values = known.flatMap(({ mean, half }) => [mean - (half ?? 0), mean + (half ?? 0)]);
  const domain = state.zoom && values.length ? airyDomain(values) : steadyDomain(`validation_${kind}`, measured);
  const byEpochs = state.equal === "epochs";
  const most = reachOf(explorer, cell) * (byEpochs ? 1 : cell.updates_per_epoch);
  const along = linearScale([0, most], [left, right]);
  const toX = ({ epoch, updates }) => along(byEpochs ? epoch : updates);
  return { domain, most, along, toX, toY: linearScale(domain, [bottom, top]) };
}

// Where the budget stands, and where the scores are read: the first end of an epoch from there.
function budgetMarks({ top, bottom }, budget, read) {
  return [
    straight(budget, top - 10, budget, bottom, "budget-line"),
    svg("circle", { cx: budget, cy: top - 10, r: 6, class: "handle" }),
    straight(read, top, read, bottom, "read-line"),
  ];
}

function bandOf({ name, points }, { toX, toY }) {
  const whole = points.filter(({ mean, half }) => mean !== null && half !== null);
  if (whole.length < 2) return [];
  const edge = (side) => whole.map((one) => `${toX(one).toFixed(1)} ${toY(one.mean + side * one.half).toFixed(1)}`);
  const d = `M${edge(1).join("L")}L${edge(-1).reverse().join("L")}Z`;
  return [svg("path", { d, class: `band ${name}` })];
}

function curveMarks(lines, scales, read) {
  const { toX, toY } = scales;
  const place = (point) => [toX(point), point.mean === null ? null : toY(point.mean)];
  const curves = lines.map(({ name, points }) => polyline(points.map(place), `curve ${name}`));
  const dots = lines
    .filter(({ name }) => name !== "against")
    .map(({ name, points }) => ({ name, point: points[read.epoch - 1] }))
    .filter(({ point }) => point && point.mean !== null)
    .map(({ name, point }) => svg("circle", { cx: toX(point), cy: toY(point.mean), r: 5.5, class: `dot ${name}` }));
  return [...lines.flatMap((one) => bandOf(one, scales)), ...curves, ...dots];
}

function ownMarks(explorer, cell, kind, { toX, toY }) {
  const { batch_size: batchSize, learning_rate: rate } = explorer.state;
  const mine = explorer.ownRuns().filter((own) => own.batch_size === batchSize && own.learning_rate === rate);
  const place = (value, at) => {
    const x = toX({ epoch: at + 1, updates: (at + 1) * cell.updates_per_epoch });
    return [x, value === null ? null : toY(value)];
  };
  return mine.flatMap(({ curves }) => {
    const both = ["training", "validation"].map((part) => curves[`${part}_${kind}`].map(place));
    const ends = both.map((points) => points.at(-1)).filter((end) => end && end[1] !== null);
    const [training, validation] = both;
    const drawn = [polyline(training, "own-line training"), polyline(validation, "own-line")];
    return [...drawn, ...ends.map(([x, y]) => diamond(x, y, "own"))];
  });
}

function endLetters(lines, { toX, toY }, box) {
  const ends = lines.flatMap(({ name, letter, points }) => {
    const last = points.filter(({ mean }) => mean !== null).at(-1);
    if (!last) return [];
    return [{ x: Math.min(box.right, toX(last)) + 10, y: toY(last.mean), kind: `line-letter ${name}`, text: letter }];
  });
  return endLabels(box, ends);
}

function axisRows({ texts, state, curveChart }, cell, { most, toX }) {
  const { box } = curveChart;
  const size = cell.updates_per_epoch;
  const byEpochs = state.equal === "epochs";
  const ticks = roundTicks([0, most], box.right - box.left > WIDE_ENOUGH ? 6 : 4);
  const shown = ticks.filter((tick) => tick > 0 && (!byEpochs || Number.isInteger(tick)));
  const places = shown.map((tick) => (byEpochs ? { epoch: tick, updates: tick * size } : { epoch: tick / size, updates: tick }));
  const row = (at, kind, name) => {
    const entries = places.map((place) => ({ x: toX(place), text: String(Number(place[name].toFixed(1))) }));
    return numberRow(box, at, texts[kind], entries, `${kind} ${state.equal === kind ? "equal" : ""}`);
  };
  return [row(0, "epochs", "epoch"), row(1, "updates", "updates")];
}

function showCurveKeys({ curveChart: chart, texts, state }) {
  const key = (name, letter, text) => {
    const swatch = swatchOf(straight(0, 8, 17, 8, `curve ${name}`), words(22, 13, `line-letter ${name}`, letter));
    return legendKey(swatch, text);
  };
  const keys = [key("training", "T", texts.key_training), key("validation", "V", texts.key_validation)];
  const against = phrase(texts.key_reference_curve, { reference: state.reference });
  if (state.reference !== state.batch_size) keys.push(key("against", "R", against));
  if (chart.drawing.querySelector(".own")) keys.push(legendKey(swatchOf(diamond(13, 8, "own")), texts.key_own));
  chart.legend.replaceChildren(...keys);
}
