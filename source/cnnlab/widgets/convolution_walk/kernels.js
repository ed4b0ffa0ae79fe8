// The ready-made kernels, each for any size, and the reading and writing of one weight.

export const LARGEST_WEIGHT = 99;

function build(size, weightAt) {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => weightAt(i, j)));
}

// 1 2 1 for three rows, 1 2 3 2 1 for five: the middle counts most, as in a Sobel kernel.
function ramp(size, index) {
  return 1 + Math.min(index, size - 1 - index);
}

function middle(size) {
  return Math.floor((size - 1) / 2);
}

const READY_MADE = {
  vertical: (size) => build(size, (i, j) => ramp(size, i) * Math.sign(2 * j - size + 1)),
  horizontal: (size) => build(size, (i, j) => ramp(size, j) * Math.sign(2 * i - size + 1)),
  blur: (size) => build(size, () => 1 / size ** 2),
  sharpen: (size) =>
    build(size, (i, j) => {
      const onRow = i === middle(size);
      const onColumn = j === middle(size);
      if (onRow && onColumn) return 2 * size - 1;
      return onRow || onColumn ? -1 : 0;
    }),
  outline: (size) =>
    build(size, (i, j) => (i === middle(size) && j === middle(size) ? size ** 2 - 1 : -1)),
  identity: (size) => build(size, (i, j) => (i === middle(size) && j === middle(size) ? 1 : 0)),
};

export const READY_MADE_NAMES = Object.keys(READY_MADE);

export function readyMade(name, size) {
  return READY_MADE[name](size);
}

export function sameKernel(left, right) {
  return (
    left.length === right.length &&
    left.every((row, i) => row.every((weight, j) => Math.abs(weight - right[i][j]) < 1e-9))
  );
}

export function sameKernels(left, right) {
  return left.every((kernel, channel) => sameKernel(kernel, right[channel]));
}

export function nameOf(kernels) {
  const size = kernels[0].length;
  const matches = (name) => kernels.every((kernel) => sameKernel(kernel, readyMade(name, size)));
  return READY_MADE_NAMES.find(matches) ?? "own";
}

// Another size keeps the weights that fit, from the top left corner.
export function resizedKernel(kernel, size) {
  return build(size, (i, j) => kernel[i]?.[j] ?? 0);
}

// A number such as -1, 0.5 or 1/9; null for anything else, and for numbers that no cell can show.
export function parseWeight(text) {
  const match = text
    .trim()
    .replace("\u2212", "-")
    .match(/^([-+]?(?:\d+\.?\d*|\.\d+))(?:\s*\/\s*(\d+))?$/);
  if (!match) return null;
  const weight = Number(match[1]) / Number(match[2] ?? 1);
  return Number.isFinite(weight) && Math.abs(weight) <= LARGEST_WEIGHT ? weight : null;
}

export function showNumber(value) {
  if (Math.abs(value) < 1e-9) return "0";
  const rounded = Math.abs(value) < 0.005 ? value.toPrecision(1) : Math.round(value * 100) / 100;
  return String(Number(rounded)).replace("-", "\u2212");
}

// 1/9 is the weight; 0.11 would make sums that don't agree with a sum by hand.
export function showWeight(weight) {
  if (Math.abs(weight * 100 - Math.round(weight * 100)) > 1e-9) {
    for (let divisor = 3; divisor <= 49; divisor += 1) {
      const over = Math.round(weight * divisor);
      if (over !== 0 && Math.abs(over / divisor - weight) < 1e-9) {
        return `${over}/${divisor}`.replace("-", "\u2212");
      }
    }
  }
  return showNumber(weight);
}
