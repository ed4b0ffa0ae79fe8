// The landscapes: loss, gradient and curvatures of two weights, all in one frame of coordinates.
// Every global minimum has loss 0, so that a log axis shows how near a run came to it.

export const FRAME = { low: [-5, -4], high: [5, 4] };

function quadratic(a, b, c, curvatures, directions, start) {
  return {
    loss: ([x, y]) => (a * x * x + 2 * b * x * y + c * y * y) / 2,
    gradient: ([x, y]) => [a * x + b * y, b * x + c * y],
    quadratic: true,
    curvatures,
    directions,
    start,
    minima: [[0, 0]],
  };
}

// Rosenbrock's valley, moved and stretched into the frame: its floor bends along a parabola.
function curved() {
  const place = ([x, y]) => [x / 2.5, (y + 2) / 2];
  return {
    loss: (weights) => {
      const [x, y] = place(weights);
      return ((1 - x) ** 2 + 10 * (y - x * x) ** 2) / 2;
    },
    gradient: (weights) => {
      const [x, y] = place(weights);
      const aside = 10 * (y - x * x);
      return [(x - 1 - 2 * x * aside) / 2.5, aside / 2];
    },
    start: [-4, 2],
    minima: [[2.5, 0]],
  };
}

// Two minima in one direction, with a saddle between them; a tilt makes the left one the deeper.
const TILT = 0.6;
const DEEPEST = -1.018247504899;
const DEPTH = 4 * (DEEPEST ** 2 - 1) ** 2 + TILT * DEEPEST;

function twoMinima() {
  return {
    loss: ([x, y]) => 4 * ((x / 3) ** 2 - 1) ** 2 + (TILT * x) / 3 - DEPTH + (y * y) / 2,
    gradient: ([x, y]) => [(16 * (x / 3) * ((x / 3) ** 2 - 1) + TILT) / 3, y],
    start: [4.6, 2.5],
    minima: [
      [3 * DEEPEST, 0],
      [2.94208364, 0],
    ],
  };
}

export const LANDSCAPES = {
  bowl: quadratic(1, 0, 1, [1], ["any"], [-4, 3]),
  valley: quadratic(0.25, 0, 25, [25, 0.25], ["second", "first"], [-4.5, 1]),
  diagonal: quadratic(12.625, -12.375, 12.625, [25, 0.25], ["across", "along"], [-4, -2.5]),
  curved: curved(),
  minima: twoMinima(),
};

// The largest curvature at a place, from differences of the gradient.
export function curvatureAt(landscape, [x, y]) {
  const step = 1e-4;
  const slope = (forth, back) => forth.map((value, axis) => (value - back[axis]) / (2 * step));
  const [a, b] = slope(landscape.gradient([x + step, y]), landscape.gradient([x - step, y]));
  const [, c] = slope(landscape.gradient([x, y + step]), landscape.gradient([x, y - step]));
  return (a + c) / 2 + Math.hypot((a - c) / 2, b);
}

// The curvature that decides whether a rate can settle: the steepest, at the deepest minimum.
export function steepest(landscape) {
  return landscape.quadratic ? landscape.curvatures[0] : curvatureAt(landscape, landscape.minima[0]);
}

export function isInside(weights) {
  return weights.every((value, axis) => value >= FRAME.low[axis] && value <= FRAME.high[axis]);
}

export function clampToFrame(weights) {
  return weights.map((value, axis) => Math.max(FRAME.low[axis], Math.min(FRAME.high[axis], value)));
}
