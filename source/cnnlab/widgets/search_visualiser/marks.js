// The marks: a shape for each method, larger for more epochs, with the trial's number where it fits.

import { swatchOf, straight, words } from "../common/chart.js";
import { svg } from "../common/dom.js";

const LEAST_SHARE = 0.45; // of the largest mark, for one epoch
const NUMBERED = 6.4; // px: the least radius that holds a number
const HIGHEST_NUMBER = 99; // that a mark holds

function polygon(corners, x, y, radius, turn) {
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = turn + (2 * Math.PI * at) / corners;
    return `${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return svg("polygon", { points: points.join(" ") });
}

const SHAPES = {
  grid: (x, y, r) => svg("rect", { x: x - 0.9 * r, y: y - 0.9 * r, width: 1.8 * r, height: 1.8 * r, rx: 1 }),
  random: (x, y, r) => svg("circle", { cx: x, cy: y, r }),
  bayesian: (x, y, r) => polygon(4, x, y, 1.25 * r, 0),
  hyperband: (x, y, r) => polygon(6, x, y, 1.08 * r, 0),
  own: (x, y, r) => polygon(3, x, y + 0.2 * r, 1.5 * r, -Math.PI / 2),
};

export function shapeOf(method, x, y, radius, className = "") {
  const shape = SHAPES[method](x, y, radius);
  shape.setAttribute("class", `trial ${method} ${className}`);
  return shape;
}

export function radiusOf({ full }, epochs, largest) {
  const share = full > 1 ? Math.log(epochs) / Math.log(full) : 1;
  return largest * (LEAST_SHARE + (1 - LEAST_SHARE) * share);
}

export function markOf(method, entry, x, y, radius) {
  const shape = shapeOf(method, x, y, radius);
  if (radius < NUMBERED || entry.number > HIGHEST_NUMBER) return [shape];
  const size = radius < 8 ? 8.5 : 10;
  const lower = method === "own" ? 0.16 * radius : 0; // a triangle is wider below
  const number = words(x, y + 0.36 * size + lower, "number", String(entry.number));
  number.style.fontSize = `${size}px`;
  return [shape, number];
}

export function ringOf(kind, [x, y], { cell, line }, air) {
  return svg("rect", { x: x - air, y: y - air, width: cell + 2 * air, height: line + 2 * air, rx: 4, class: `ring ${kind}` });
}

export function starOf(x, y, radius) {
  const points = Array.from({ length: 10 }, (_, at) => {
    const [angle, far] = [(Math.PI * at) / 5 - Math.PI / 2, at % 2 ? 0.42 * radius : radius];
    return `${(x + far * Math.cos(angle)).toFixed(1)},${(y + far * Math.sin(angle)).toFixed(1)}`;
  });
  return svg("polygon", { points: points.join(" "), class: "star" });
}

const ring = (kind) => svg("rect", { x: 5, y: 1, width: 15, height: 14, rx: 4, class: `ring ${kind}` });
const sizes = (method) => [3, 4.5, 6.5].map((radius, at) => shapeOf(method, [3.5, 11, 21][at], 8, radius));

export const SWATCHES = {
  trial: (method) => swatchOf(...markOf(method, { number: 3 }, 13, 8, 6.8)),
  sizes: (method) => swatchOf(...sizes(method)),
  now: () => swatchOf(ring("now")),
  best: () => swatchOf(ring("best")),
  next: () => swatchOf(ring("next")),
  star: () => swatchOf(starOf(13, 8, 7)),
  seen: (method) => swatchOf(straight(0, 8, 26, 8, `best-line ${method}`)),
  judged: (method) => swatchOf(straight(0, 8, 26, 8, `best-line judged ${method}`)),
  answer: (method) => swatchOf(shapeOf(method, 13, 8, 4.2, "answer")),
  other: () => swatchOf(straight(0, 8, 26, 8, "best-line other")),
};
