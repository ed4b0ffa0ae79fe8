// Each optimizer has one colour, one line pattern, one marker and one letter: in path, curve and key.

import { svg } from "../common/dom.js";
import { LETTERS } from "./optimizers.js";

const HEAD = 9; // radius, px

export const PATTERNS = { sgd: "none", momentum: "9 4", nesterov: "2 4", rmsprop: "11 3 2 3", adam: "5 3" };

const MARKERS = {
  sgd: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  momentum: (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`,
  nesterov: (x, y, r) => `M${x} ${y - 1.3 * r}L${x + 1.2 * r} ${y + r}H${x - 1.2 * r}Z`,
  rmsprop: (x, y, r) => `M${x} ${y - 1.4 * r}L${x + 1.4 * r} ${y}L${x} ${y + 1.4 * r}L${x - 1.4 * r} ${y}Z`,
  adam: (x, y, r) => `M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`,
};

export function lineOf(points) {
  return points.map(([x, y], index) => `${index ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}

export function markersOf(optimizer, points, size) {
  return points.map(([x, y]) => MARKERS[optimizer](Number(x.toFixed(1)), Number(y.toFixed(1)), size)).join("");
}

// A trace is a group whose parts are updated in place: halo, line, markers and the head's letter.
export function buildTrace(optimizer) {
  const trace = {
    halo: svg("path", { class: "trace-halo" }),
    line: svg("path", { class: "trace-line", "stroke-dasharray": PATTERNS[optimizer] }),
    markers: svg("path", { class: "trace-markers" }),
    letter: svg("text", { class: "trace-letter", dy: "0.36em" }, LETTERS[optimizer]),
  };
  trace.head = svg("g", { class: `trace-head ${optimizer}` }, svg("circle", { r: HEAD }), trace.letter);
  trace.root = svg("g", { class: `trace ${optimizer}` }, trace.halo, trace.line, trace.markers);
  return trace;
}

export function drawTrace(trace, optimizer, points, markerSize) {
  const line = lineOf(points);
  trace.halo.setAttribute("d", line);
  trace.line.setAttribute("d", line);
  trace.markers.setAttribute("d", markerSize > 0 ? markersOf(optimizer, points, markerSize) : "");
}

// The letters stand at the ends of the runs, above all lines.
export function placeHeads(traces, ends, width, height) {
  const places = spread(
    ends.map(({ at }) => at),
    width,
    height,
  );
  ends.forEach(({ optimizer }, index) => {
    const [x, y] = places[index].map((value) => value.toFixed(1));
    traces[optimizer].head.setAttribute("transform", `translate(${x} ${y})`);
  });
}

// Heads that would cover each other stand apart, each as near to its own end as there is room.
function spread(heads, width, height) {
  const placed = [];
  for (const [x, y] of heads) {
    let place = inBox([x, y], width, height);
    for (let angle = 0; placed.some((other) => tooNear(place, other)) && angle < 80; angle += 0.3) {
      const [right, up] = [angle * Math.cos(angle), angle * Math.sin(angle)]; // a spiral
      place = inBox([x + right, y + up], width, height);
    }
    placed.push(place);
  }
  return placed;
}

function inBox([x, y], width, height) {
  return [Math.max(HEAD, Math.min(width - HEAD, x)), Math.max(HEAD, Math.min(height - HEAD, y))];
}

function tooNear(one, other) {
  return Math.hypot(one[0] - other[0], one[1] - other[1]) < 2 * HEAD;
}

export function keyOf(optimizer) {
  return svg(
    "svg",
    { viewBox: "0 0 46 18", class: `key-line ${optimizer}`, "aria-hidden": "true" },
    svg("path", { d: "M1 9H45", class: "trace-line", "stroke-dasharray": PATTERNS[optimizer] }),
    svg("path", { d: markersOf(optimizer, [[23, 9]], 4), class: "trace-markers" }),
  );
}
