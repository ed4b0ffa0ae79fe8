// What stands in the picture: a line with its own shape for each kind, intervals, the arrow, verdicts.

import { diamond, polyline, straight, triangle, words } from "../common/chart.js";
import { svg } from "../common/dom.js";

const CAP = 4; // px: half of an interval's end
const ASIDE = { scratch: -5, frozen: -1.7, fine_tuned: 1.7, random_frozen: 5 }; // px, so that bars stand side by side
const HEAD = 8; // px: of the arrow
const LEAST_ARROW = 14;

export function shapeOf(kind, x, y) {
  const name = `mean ${kind}`;
  if (kind === "frozen") return svg("rect", { x: x - 5, y: y - 5, width: 10, height: 10, class: name });
  if (kind === "fine_tuned") return diamond(x, y, name);
  if (kind === "random_frozen") return triangle(x, y + 4.5, true, name);
  return svg("circle", { cx: x, cy: y, r: 5, class: name });
}

function barOf(kind, x, toY, { mean, half }) {
  const [low, high] = [toY(Math.max(0, mean - half)), toY(Math.min(100, mean + half))];
  const d = `M${x - CAP} ${high}h${2 * CAP}M${x - CAP} ${low}h${2 * CAP}M${x} ${low}V${high}`;
  return svg("path", { d, class: `interval ${kind}` });
}

// All lines, the control first, so that it hides nothing.
export function lineMarks(lines, { toX, toY }) {
  return [...lines].reverse().flatMap(({ kind, points }) => {
    const places = points.map((point) => [toX(point.labels) + ASIDE[kind], toY(point.mean)]);
    const known = points.map((point, at) => ({ point, x: places[at][0] })).filter(({ point }) => point.half !== null);
    return [
      ...known.map(({ point, x }) => barOf(kind, x, toY, point)),
      polyline(places, `line ${kind}`),
      ...places.map(([x, y]) => shapeOf(kind, x, y)),
    ];
  });
}

export function lineEnds(lines, { box, toY }, nameLine) {
  const ends = lines.map(({ kind, points }) => ({ kind, mean: points.at(-1).mean }));
  return ends.map(({ kind, mean }) => ({ x: box.right + 5, y: toY(mean), kind: `line-name ${kind}`, text: nameLine(kind) }));
}

// Where the arrow begins and ends; beyond the measured numbers it ends at the picture's edge.
export function arrowPlaces({ box, toX, toY }, { kind, from, needed }) {
  const place = (labels) => {
    if (labels === Infinity) return box.right;
    return labels === -Infinity ? box.left : toX(labels) + ASIDE.scratch;
  };
  const [start, end] = [toX(from.labels) + ASIDE[kind], place(needed.labels)];
  const interval = needed.low === null ? null : [place(needed.low), place(needed.high)];
  return { y: toY(from.mean), start, end, interval, reached: Number.isFinite(needed.labels) };
}

// On the axis, where the number of labels is read; no cap where the interval goes on beyond the picture.
function readingMark({ bottom }, { low, high }, [left, right]) {
  const cap = (labels, x) => (Number.isFinite(labels) ? `M${x} ${bottom - 6}v12` : "");
  return svg("path", { d: `M${left} ${bottom}H${right}${cap(low, left)}${cap(high, right)}`, class: "reading" });
}

export function arrowMarks(scales, view) {
  if (!view.needed) return [];
  const { y, start, end, interval, reached } = arrowPlaces(scales, view);
  const { box } = scales;
  const way = Math.sign(end - start) || 1;
  const parts = [];
  if (reached) parts.push(straight(end, box.top - 12, end, box.bottom, "drop"));
  if (interval && interval[1] > interval[0]) parts.push(readingMark(box, view.needed, interval));
  if (Math.abs(end - start) >= LEAST_ARROW) {
    const head = `M${end} ${y}l${-way * HEAD} ${-HEAD * 0.65}v${HEAD * 1.3}Z`;
    parts.push(straight(start + 7 * way, y, end - 0.7 * way * HEAD, y, "arrow-line"), svg("path", { d: head, class: "arrow-head" }));
  }
  return parts;
}

// The number that the arrow points at stands above everything, where it hides nothing.
export function arrowPill(chart, scales, view, text, least) {
  if (!view.needed) return [];
  const half = text.length * 4.1 + 12;
  const { end } = arrowPlaces(scales, view);
  const middle = Math.min(chart.width - half - 1, Math.max(least + half, end));
  const plate = svg("rect", { x: middle - half, y: 1, width: 2 * half, height: 25, rx: 12.5, class: "pill" });
  return [plate, words(middle, 18, "label middle", text)];
}

export function verdictMark(x, y, difference) {
  if (!difference) return words(x, y, "tick middle", "–");
  if (difference.verdict === "cannot_tell") return words(x, y, "tick middle", "?");
  return triangle(x, y, difference.verdict === "higher", "mark");
}
