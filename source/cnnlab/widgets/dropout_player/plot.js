// What all pictures share: a drawing as wide as its slot, words, axes, and the hatching of dropped things.

import { element, svg, uniqueName } from "../common/dom.js";

const NARROWEST = 240;

export function buildPlot(attributes) {
  const root = svg("svg", { class: "plot", ...attributes });
  return { root, slot: element("div", { class: "slot" }, root), width: 0 };
}

// A notebook hides cells out of sight; their pictures keep the width that they had.
export function fitPlot(plot, height) {
  plot.width = Math.max(NARROWEST, plot.slot.clientWidth || plot.width || 460);
  plot.height = height;
  plot.root.setAttribute("viewBox", `0 0 ${plot.width} ${height}`);
  plot.root.setAttribute("height", height);
}

export function label(x, y, content, kind = "") {
  return svg("text", { x, y, dy: "0.35em", class: `label ${kind}` }, content);
}

export function rect(x, y, width, height, attributes) {
  return svg("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), ...attributes });
}

export function path(d, kind) {
  return svg("path", { d, class: kind });
}

export function lineThrough(points) {
  return points.map(([x, y], at) => `${at ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}

// Cross-hatching: a dropped thing is known without its colour.
export function buildHatch() {
  const id = uniqueName("hatch");
  const lines = path("M0 0L7 7M7 0L0 7", "hatch-lines");
  const pattern = svg("pattern", { id, width: 7, height: 7, patternUnits: "userSpaceOnUse" }, lines);
  const root = svg("svg", { class: "hatch", width: 0, height: 0, "aria-hidden": "true" }, svg("defs", {}, pattern));
  return { root, fill: `url(#${id})` };
}

// Horizontal rules with their values; a step that gives about four of them.
export function rules(highest, toY, left, right) {
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5].find((one) => highest / one <= 5.2) ?? 10;
  const values = Array.from({ length: Math.floor(highest / step + 1e-9) + 1 }, (_, at) => at * step);
  return values.flatMap((value) => [
    path(`M${left} ${toY(value)}H${right}`, "rule"),
    label(left - 7, toY(value), String(Number(value.toFixed(2))), "end"),
  ]);
}
