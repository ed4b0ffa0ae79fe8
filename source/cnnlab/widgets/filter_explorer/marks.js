// What stands in the picture: points, the front, the chosen setting, the best, and what is too dear.

import { diamond, polyline, words } from "../common/chart.js";
import { svg } from "../common/dom.js";

const CAP = 7; // px: half of an interval's end
const RING = 11;
const LETTER = 7.6; // px, as wide as a character at the most
const LABEL_HEIGHT = 13;
const GAP = 4; // px: least space between two names
const SIDE = 6; // px: half of a point's width
const AXIS_TITLE_ENDS = 150;

export function dot(x, y, className) {
  return svg("circle", { cx: x, cy: y, r: 4.5, class: className });
}

// Points on the front differ in shape, those over the budget are hollow.
export function pointMark({ state, view }, { toX, toY, cost }, point) {
  const [x, y] = [toX(point[cost]), toY(point.accuracy.mean)];
  const dear = state.budget !== null && point[cost] > state.budget ? " dear" : "";
  return view.front.has(point) ? diamond(x, y, `on-front${dear}`) : dot(x, y, `setting${dear}`);
}

// Costs that a step of the front can pay: from each point to the right, until the next goes up.
export function frontLine({ right, bottom }, { toX, toY, cost }, front) {
  const steps = front.map((point) => `H${toX(point[cost]).toFixed(1)}V${toY(point.accuracy.mean).toFixed(1)}`);
  const [first] = front;
  const d = first ? `M${toX(first[cost]).toFixed(1)} ${bottom}${steps.join("")}H${right}` : "";
  return svg("path", { d, class: "front" });
}

export function frontSwatch() {
  return svg("path", { d: "M1 15V8H25", class: "front" });
}

// The settings that one slider alone would reach from the chosen one.
export function neighbourLines({ points, state }, { toX, toY, cost }) {
  const same = (point, names) => names.every((name) => point[name] === state[name]);
  return [["dim_1", "dim_2"], ["dim_2", "dim_1"]].map(([moved, kept]) => {
    const reached = points.filter((point) => same(point, [kept, "dropout", "batch_size"]));
    const ordered = reached.sort((one, other) => one[moved] - other[moved]);
    return polyline(ordered.map((point) => [toX(point[cost]), toY(point.accuracy.mean)]), `neighbours ${moved}`);
  });
}

export function chosenMarks({ toX, toY, cost }, { chosen }) {
  if (!chosen) return [];
  const { mean, half } = chosen.accuracy;
  const [x, y] = [toX(chosen[cost]), toY(mean)];
  const ring = svg("circle", { cx: x, cy: y, r: RING, class: "ring" });
  if (half === null) return [ring];
  const [low, high] = [toY(mean - half), toY(mean + half)];
  const d = `M${x - CAP} ${high}h${2 * CAP}M${x - CAP} ${low}h${2 * CAP}M${x} ${low}V${high}`;
  return [svg("path", { d, class: "interval" }), ring];
}

export function chosenSwatch() {
  const bar = svg("path", { d: "M8 -1h10M8 17h10M13 -1V17", class: "interval" });
  return [bar, svg("circle", { cx: 13, cy: 8, r: 6, class: "ring" })];
}

export function bestMark({ toX, toY, cost }, best) {
  return best ? [words(toX(best[cost]) + RING + 3, toY(best.accuracy.mean) + 5, "best-letter start", "B")] : [];
}

// Shaded by lines, not by a tint alone.
export function hatch({ clip }) {
  const stroke = svg("path", { d: "M0 8L8 0", class: "hatch-line" });
  const size = { width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return svg("defs", {}, svg("pattern", { id: `${clip}-hatch`, ...size }, stroke));
}

export function dearArea({ box, clip }, { toX }, budget) {
  if (budget === null) return [];
  const x = Math.max(box.left, toX(budget));
  const [y, height] = [box.top - 8, box.bottom - box.top + 8];
  const fill = `url(#${clip}-hatch)`;
  const width = Math.max(0, box.right + 8 - x);
  const edge = svg("path", { d: `M${x} ${y}v${height}`, class: "limit" });
  return [svg("rect", { x, y, width, height, class: "dear-area", style: `fill: ${fill}` }), edge];
}

export function dearSwatch({ clip }) {
  const area = { x: 4, y: 0, width: 22, height: 16, class: "dear-area", style: `fill: url(#${clip}-hatch)` };
  return [svg("rect", area), svg("path", { d: "M4 0v16", class: "limit" })];
}

// Names at the upper left of the points on the front, where the picture is empty; none hides another.
export function frontLabels({ chart, view }, { toX, toY, cost }) {
  const labels = [];
  const byNeed = [...view.front].sort((one, other) => (other === view.chosen) - (one === view.chosen));
  const corner = (point) => ({ x: toX(point[cost]) + SIDE, y: toY(point.accuracy.mean) + SIDE - 1, width: 2 * SIDE });
  const ofLetter = (best) => ({ x: toX(best[cost]) + RING + 15, y: toY(best.accuracy.mean) + 5, width: 12 });
  const placed = [...byNeed.map(corner), ...(view.best ? [ofLetter(view.best)] : [])];
  for (const point of byNeed) {
    const text = `${point.dim_1}×${point.dim_2}`;
    const width = text.length * LETTER;
    const x = Math.max(chart.box.left + width + 3, toX(point[cost]) - 9);
    const y = toY(point.accuracy.mean) - 8;
    const hides = placed.some((other) => Math.abs(other.y - y) < LABEL_HEIGHT && x - width < other.x + GAP && other.x - other.width < x - 1);
    if (hides) continue;
    placed.push({ x, y, width });
    labels.push(words(x, y, `end name ${point === view.chosen ? "chosen" : ""}`, text));
  }
  return labels;
}

// The chosen setting's number stands above everything, where it hides nothing.
export function pill(chart, { toX, cost }, chosen, text) {
  if (!chosen) return [];
  const half = text.length * 3.7 + 10;
  const x = toX(chosen[cost]);
  const middle = Math.min(chart.width - half - 1, Math.max(AXIS_TITLE_ENDS + half, x));
  const plate = svg("rect", { x: middle - half, y: 1, width: 2 * half, height: 25, rx: 12.5, class: "pill" });
  return [plate, words(middle, 18, "label middle", text)];
}
