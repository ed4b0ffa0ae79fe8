// From values to places in a picture: round ticks, and values by their logarithm.

const ROUND_STEPS = [1, 2, 2.5, 5, 10];

export function roundTicks([low, high], wanted = 5) {
  const rough = (high - low) / wanted || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ROUND_STEPS.find((one) => one * power >= rough);
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

export function linearScale([low, high], [start, end]) {
  return (value) => start + ((value - low) / (high - low || 1)) * (end - start);
}

export function logPlaces(values, [start, end]) {
  const logs = values.map(Math.log2);
  const [low, high] = [logs[0], logs[logs.length - 1]];
  return logs.map((log) => (high === low ? (start + end) / 2 : start + ((log - low) / (high - low)) * (end - start)));
}

// A range with some air around all values.
export function airyDomain(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = 0.08 * (high - low) || Math.abs(low) * 0.05 || 1;
  return [low - air, high + air];
}
