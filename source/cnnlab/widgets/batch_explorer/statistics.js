// The points of the pictures: means over seeds at a budget, each with its difference to the reference.

import { pairedDifference, summarise } from "../common/statistics.js";

const ACCURACY = { validation_accuracy: true, training_accuracy: true };

export function findCell(measured, batchSize, learningRate) {
  return measured.cells.find((cell) => cell.batch_size === batchSize && cell.learning_rate === learningRate);
}

// The epoch at which a batch size is looked at: the budget itself, or the first with enough updates.
export function epochAt(cell, state) {
  const epoch = state.equal === "epochs" ? state.epochs : Math.ceil(state.updates / cell.updates_per_epoch);
  return Math.min(cell.epochs, epoch);
}

export function valueOf(run, name, epoch) {
  if (name !== "gap") return run[name][epoch - 1] ?? null;
  const [training, validation] = [run.training_accuracy[epoch - 1], run.validation_accuracy[epoch - 1]];
  return training === null || validation === null ? null : training - validation;
}

export function valuesAt(cell, name, epoch) {
  return cell.runs.map((run) => valueOf(run, name, epoch));
}

// Null where there are too few pairs, or no mean to tell them apart.
function differenceOf(point, against, quantiles, comparisons) {
  if (!point.cell || !against.cell || point.mean === null || against.mean === null) return null;
  const of = ({ cell, values }) => ({ seeds: cell.seeds, values });
  return pairedDifference(of(point), of(against), quantiles, comparisons);
}

export function pointAt(measured, state, batchSize, learningRate) {
  const cell = findCell(measured, batchSize, learningRate);
  if (!cell) return { batchSize, learningRate, values: [], mean: null, half: null, count: 0, missing: 0 };
  const epoch = epochAt(cell, state);
  const values = valuesAt(cell, state.quantity, epoch);
  const updates = epoch * cell.updates_per_epoch;
  return { batchSize, learningRate, cell, epoch, updates, values, ...summarise(values, measured.quantiles) };
}

// The picture's points at the chosen learning rate, each with its difference to the reference.
export function pointsAcross(measured, state) {
  const points = measured.batch_sizes.map((size) => pointAt(measured, state, size, state.learning_rate));
  const reference = points.find(({ batchSize }) => batchSize === state.reference);
  const comparisons = points.filter((point) => point.cell && point !== reference).length;
  for (const point of points) {
    point.isReference = point === reference;
    if (point !== reference) point.difference = differenceOf(point, reference, measured.quantiles, comparisons);
  }
  return { points, reference, comparisons };
}

// The learning rate with the best mean at the chosen batch size; a gap has no best.
export function bestRate(measured, state) {
  if (state.quantity === "gap") return null;
  const all = measured.learning_rates.map((rate) => pointAt(measured, state, state.batch_size, rate));
  const known = all.filter(({ mean }) => mean !== null);
  const higher = ACCURACY[state.quantity] ?? false;
  const better = (one, other) => (higher ? one.mean > other.mean : one.mean < other.mean);
  if (known.length < 2) return null;
  return { ...known.reduce((best, one) => (better(one, best) ? one : best)), higher };
}

export function curveOf(cell, name, quantiles) {
  return Array.from({ length: cell.epochs }, (_, at) => ({
    epoch: at + 1,
    ...summarise(valuesAt(cell, name, at + 1), quantiles),
  }));
}
