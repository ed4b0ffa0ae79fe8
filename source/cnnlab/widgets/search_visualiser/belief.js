// What Bayesian optimization believes after some answers: cnnlab.train.search.bayesian, in the browser.

import { below, density } from "./normal.js";

const SMALLEST = 1e-12;

// Between 90 and 99 % right lies as much as between 0 and 90: the model is of the logarithm of the error.
export function logError(accuracy) {
  return Math.log(100.1 - accuracy);
}

export function accuracyAt(answer) {
  return 100.1 - Math.exp(answer);
}

// Numbers from 0 to 1 stand on one axis; words have an axis each, as none lies between two others.
export function pointsOf({ axes, levels }) {
  const coordinates = ({ values, words }, level) =>
    words ? values.map((_, at) => Number(at === level)) : [level / (values.length - 1)];
  return levels.map((chosen) => axes.flatMap((axis, at) => coordinates(axis, chosen[at])));
}

function maternRow(points, at, length) {
  return points.map((point) => {
    const squares = point.reduce((sum, value, axis) => sum + (value - points[at][axis]) ** 2, 0);
    const far = Math.sqrt(5 * squares) / length;
    return (1 + far + (far * far) / 3) * Math.exp(-far);
  });
}

// A Gaussian process takes answer after answer: each is a row of the kernel's Cholesky factor.
function solved(points, entries, { length, noise }) {
  const rows = [];
  const ones = [];
  const answers = [];
  const explained = points.map(() => 0);
  for (const { configuration, seen } of entries) {
    const kernel = maternRow(points, configuration, length);
    const weights = rows.map((row) => row[configuration]);
    const along = (values) => weights.reduce((sum, weight, at) => sum + weight * values[at], 0);
    const pivot = Math.sqrt(Math.max(kernel[configuration] + noise - along(weights), SMALLEST));
    const row = kernel.map((value, at) => (value - weights.reduce((sum, weight, one) => sum + weight * rows[one][at], 0)) / pivot);
    ones.push((1 - along(ones)) / pivot);
    answers.push((logError(seen) - along(answers)) / pivot);
    rows.push(row);
    row.forEach((value, at) => {
      explained[at] += value * value;
    });
  }
  return { rows, ones, answers, explained };
}

function improvement(mean, deviation, lowest) {
  const ahead = (lowest - mean) / deviation;
  return deviation * (ahead * below(ahead) + density(ahead));
}

// Mean and deviation of every configuration's logarithm of the error, and how much each trial should gain.
export function beliefOf(points, entries, model) {
  const { rows, ones, answers, explained } = solved(points, entries, model);
  const values = entries.map(({ seen }) => logError(seen));
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length;
  const unit = Math.max(Math.sqrt(spread), SMALLEST);
  const weights = answers.map((answer, at) => answer - middle * ones[at]);
  const mean = points.map((_, at) => middle + weights.reduce((sum, weight, row) => sum + weight * rows[row][at], 0));
  const deviation = explained.map((share) => unit * Math.sqrt(Math.max(1 - share, SMALLEST)));
  const lowest = Math.min(...values);
  const gain = mean.map((value, at) => improvement(value, deviation[at], lowest));
  for (const { configuration } of entries) gain[configuration] = 0; // it is not tried twice
  return { mean, deviation, improvement: gain, next: gain.indexOf(Math.max(...gain)) };
}
