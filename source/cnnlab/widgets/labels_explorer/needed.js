// How many labels a curve needs to be as good as another: read between measured means, never beyond.

import { pairedDifference } from "../common/statistics.js";

// -Infinity stands for the fewest measured labels or fewer, Infinity for more than the most.
// Between two points a curve is straight where the axis of labels is logarithmic.
export function firstReached(labels, values, level) {
  if (values[0] >= level) return -Infinity;
  for (let at = 1; at < labels.length; at += 1) {
    const [low, high] = [values[at - 1], values[at]];
    if (high >= level) return labels[at - 1] * (labels[at] / labels[at - 1]) ** ((level - low) / (high - low));
  }
  return Infinity;
}

// Points have labels, mean, seeds and values; the interval is null where seeds are too few.
export function labelsNeeded(from, scratch, quantiles) {
  const labels = scratch.map((point) => point.labels);
  const needed = { labels: firstReached(labels, scratch.map(({ mean }) => mean), from.mean), low: null, high: null };
  const differences = scratch.map((point) => pairedDifference(point, from, quantiles, 1));
  if (differences.includes(null)) return needed;
  const end = (sign) => firstReached(labels, differences.map(({ mean, half }) => mean + sign * half), 0);
  return { ...needed, low: end(1), high: end(-1) };
}

// A reading between points is no more exact than two digits.
export function roundedLabels(labels) {
  return Math.floor(Number(labels.toPrecision(2)));
}
