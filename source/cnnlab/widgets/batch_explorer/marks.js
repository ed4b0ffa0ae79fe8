// What stands for a batch size in the first picture: means, intervals, seeds, runs and verdicts.

import { svg } from "../common/dom.js";
import { diamond, polyline, triangle, words } from "../common/chart.js";
import { bestRate, epochAt, pointAt, valueOf } from "./statistics.js";
import { showRate } from "./wording.js";

const CAP = 7; // px: half of an interval's end
const SEEDS_FROM = 10; // px to the right of the mean
const SEEDS_OVER = 12;
const OWN_LEFT = 14;

export function otherRates({ measured, state }) {
  if (!state.others) return [];
  const best = bestRate(measured, state)?.learningRate;
  const rates = measured.learning_rates.filter((rate) => rate !== state.learning_rate);
  return rates.map((rate) => {
    const points = measured.batch_sizes.map((size) => pointAt(measured, state, size, rate));
    return { rate, best: rate === best, points };
  });
}

// The learner's runs at this learning rate that were trained long enough for the budget.
export function ownPoints(explorer) {
  const { state, across } = explorer;
  const found = [];
  for (const own of explorer.ownRuns()) {
    const at = across.points.findIndex(({ batchSize }) => batchSize === own.batch_size);
    if (own.learning_rate !== state.learning_rate || !across.points[at]?.cell) continue;
    const value = valueOf(own.curves, state.quantity, epochAt(across.points[at].cell, state));
    if (value !== null) found.push({ at, value });
  }
  return found;
}

export function drawnValues(points, others, own) {
  const known = points.filter(({ mean }) => mean !== null);
  const ends = known.flatMap(({ mean, half, values }) => [mean - (half ?? 0), mean + (half ?? 0), ...values]);
  const means = others.flatMap((one) => one.points.map(({ mean }) => mean));
  return [...ends, ...means, ...own.map(({ value }) => value)].filter((value) => value !== null);
}

function meansLine(points, { xs, toY }, className) {
  return polyline(points.map(({ mean }, at) => [xs[at], mean === null ? null : toY(mean)]), className);
}

function intervalBar(x, toY, { mean, half }) {
  const [low, high] = [toY(mean - half), toY(mean + half)];
  const d = `M${x - CAP} ${high}h${2 * CAP}M${x - CAP} ${low}h${2 * CAP}M${x} ${low}V${high}`;
  return svg("path", { d, class: "interval" });
}

function seedDots(x, toY, values) {
  const step = SEEDS_OVER / Math.max(1, values.length - 1);
  const places = values.map((value, at) => ({ cx: x + SEEDS_FROM + step * at, value }));
  const known = places.filter(({ value }) => value !== null);
  return known.map(({ cx, value }) => svg("circle", { cx, cy: toY(value), r: 2.4, class: "seed" }));
}

// All marks of the picture, the faint ones first.
export function marksOf({ across, state }, scales, others, own) {
  const { xs, toY } = scales;
  const known = across.points.map((point, at) => ({ ...point, x: xs[at] })).filter(({ mean }) => mean !== null);
  const radius = ({ batchSize }) => (batchSize === state.batch_size ? 6 : 4.5);
  return [
    ...others.map(({ best, points }) => meansLine(points, scales, best ? "other best" : "other")),
    meansLine(across.points, scales, "means"),
    ...known.flatMap(({ x, values }) => seedDots(x, toY, values)),
    ...known.filter(({ half }) => half !== null).map((point) => intervalBar(point.x, toY, point)),
    ...known.map((point) => svg("circle", { cx: point.x, cy: toY(point.mean), r: radius(point), class: "mean" })),
    ...own.map(({ at, value }) => diamond(xs[at] - OWN_LEFT, toY(value), "own")),
  ];
}

export function rateEnds(others, { toY }, x) {
  const ends = others.map(({ rate, best, points }) => ({ rate, best, mean: points.at(-1).mean }));
  return ends
    .filter(({ mean }) => mean !== null)
    .map(({ rate, best, mean }) => ({ x, y: toY(mean), kind: best ? "rate best" : "rate", text: showRate(rate) }));
}

export function verdictMark(x, y, point) {
  if (point.isReference) return words(x, y, "tick middle strong", "R");
  const verdict = point.difference?.verdict;
  if (!verdict) return words(x, y, "tick middle", "–");
  if (verdict === "cannot_tell") return words(x, y, "tick middle", "?");
  return triangle(x, y, verdict === "higher", "mark");
}
