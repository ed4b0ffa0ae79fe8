// Means over seeds, their intervals, and paired differences: as cnnlab.train.intervals has them.

function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// `half` is null where one value has no interval; `mean` where a value is not finite.
export function summarise(values, quantiles, comparisons = 1) {
  const missing = values.filter((value) => value === null).length;
  if (missing > 0 || values.length === 0) return { mean: null, half: null, count: values.length, missing };
  const mean = meanOf(values);
  if (values.length === 1) return { mean, half: null, count: 1, missing };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / (values.length - 1) / values.length);
  return { mean, half: quantiles[values.length][comparisons - 1] * error, count: values.length, missing };
}

function verdictOf({ mean, half }) {
  if (mean - half > 0) return "higher";
  return mean + half < 0 ? "lower" : "cannot_tell";
}

// Pairs are the seeds that both have; null where there are fewer than two.
export function pairedDifference(one, other, quantiles, comparisons) {
  const differences = [];
  one.seeds.forEach((seed, at) => {
    const [value, against] = [one.values[at], other.values[other.seeds.indexOf(seed)]];
    if (value !== null && against !== null && against !== undefined) differences.push(value - against);
  });
  if (differences.length < 2) return null;
  const difference = summarise(differences, quantiles, comparisons);
  return { ...difference, verdict: verdictOf(difference) };
}
