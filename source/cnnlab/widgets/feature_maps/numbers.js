// The numbers that Python computed: maps as levels between their lowest and highest value, and weights.

const TOP_LEVEL = 255;
const DIGITS = 3;

// Bytes arrive as a view of something larger; a copy begins where its numbers begin.
function copied(view) {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
}

export function readNumbers(model) {
  return { levels: copied(model.get("levels")), floats: new Float32Array(copied(model.get("floats")).buffer) };
}

export function mapOf({ levels, floats }, stage, image, number) {
  const { rows, columns, maps } = stage;
  const at = image * maps + number;
  const start = stage.levels + at * rows * columns;
  const peak = floats[stage.peaks + at];
  return {
    rows,
    columns,
    low: floats[stage.lows + at],
    high: floats[stage.highs + at],
    levels: levels.subarray(start, start + rows * columns),
    peak: [Math.floor(peak / columns), peak % columns],
  };
}

export function levelValue({ low, high }, level) {
  return level === TOP_LEVEL ? high : low + ((high - low) * level) / TOP_LEVEL;
}

export function valueAt(map, [row, column]) {
  return levelValue(map, map.levels[row * map.columns + column]);
}

// The lowest and the highest value of a stage over all of its images.
export function stageRange({ floats }, { lows, highs, maps }, images) {
  const of = (start) => floats.subarray(start, start + images * maps);
  return [of(lows).reduce((low, one) => Math.min(low, one)), of(highs).reduce((high, one) => Math.max(high, one))];
}

// One map's kernels, a Float32Array for each map before it, and the bias.
export function kernelsOf({ floats }, { kernel }, number) {
  const { rows, columns, inputs } = kernel;
  const size = rows * columns;
  const start = kernel.weights + number * inputs * size;
  const weights = Array.from({ length: inputs }, (_, at) => floats.subarray(start + at * size, start + (at + 1) * size));
  return { rows, columns, inputs, weights, bias: floats[kernel.bias + number] };
}

function tidy(text) {
  return text.replace("-", "−");
}

// Three digits, zeros at the end too, so that numbers in a row are of one length.
export function showNumberOf(value) {
  if (value === 0) return "0";
  return tidy(Math.abs(value) >= 100 ? String(Math.round(value)) : value.toPrecision(DIGITS));
}

// A level stands for a small interval; no more digits than it holds.
export function showLevelValue(map, value) {
  if (value === map.high || value === map.low) return showNumberOf(value);
  const decimals = Math.max(0, Math.min(6, Math.ceil(-Math.log10((map.high - map.low) / TOP_LEVEL))));
  const rounded = Number(value.toFixed(decimals));
  return showNumberOf(Object.is(rounded, -0) ? 0 : rounded);
}
