// A picture with axes that is a slider, too: keys and the pointer move what it shows.

import { element, svg, uniqueName } from "./dom.js";
import { roundTicks } from "./scales.js";

const USUAL_HEIGHT = 330;
const ROOM = { left: 62, top: 38 };
const NEAREST_LABELS = 15; // px
export const ROW = 18; // px

// `moves` has step(by), first(), last() and point(x, y), in px from the left and the top; leap(by)
// is what the page keys do where they do more than four steps.
export function sliderChart(kind, label, moves, height = USUAL_HEIGHT) {
  const drawing = svg("svg", { class: "drawing", "aria-hidden": "true" });
  const frame = element("div", { class: `frame ${kind}`, role: "slider", tabindex: "0", "aria-label": label }, drawing);
  const keys = {
    ArrowLeft: () => moves.step(-1),
    ArrowDown: () => moves.step(-1),
    ArrowRight: () => moves.step(1),
    ArrowUp: () => moves.step(1),
    PageDown: () => (moves.leap ? moves.leap(-1) : moves.step(-4)),
    PageUp: () => (moves.leap ? moves.leap(1) : moves.step(4)),
    Home: () => moves.first(),
    End: () => moves.last(),
  };
  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  const point = (event) => {
    const { left, top } = frame.getBoundingClientRect();
    moves.point(event.clientX - left, event.clientY - top);
  };
  frame.addEventListener("pointerdown", (event) => {
    frame.setPointerCapture(event.pointerId);
    point(event);
  });
  frame.addEventListener("pointermove", (event) => {
    if (frame.hasPointerCapture(event.pointerId)) point(event);
  });
  const title = element("h3", {});
  const legend = element("div", { class: "legend" });
  const root = element("div", { class: "picture" }, title, frame, legend);
  return { root, title, frame, drawing, legend, width: 420, height, clip: uniqueName("clip") };
}

// A notebook hides cells out of sight; their pictures keep the width that they had.
export function measureChart(chart, rows, room) {
  chart.width = chart.frame.clientWidth || chart.width;
  const bottom = chart.height - ROW * rows - 8;
  chart.box = { left: ROOM.left, right: chart.width - room, top: ROOM.top, bottom, rows };
  chart.drawing.setAttribute("viewBox", `0 0 ${chart.width} ${chart.height}`);
  chart.drawing.setAttribute("width", chart.width);
  chart.drawing.setAttribute("height", chart.height);
  return chart.box;
}

export function sayChart(chart, at, stops, spoken) {
  chart.frame.setAttribute("aria-valuemin", "1");
  chart.frame.setAttribute("aria-valuemax", stops);
  chart.frame.setAttribute("aria-valuenow", at + 1);
  chart.frame.setAttribute("aria-valuetext", spoken);
}

export function words(x, y, className, text) {
  return svg("text", { x, y, class: className }, text);
}

export function straight(x1, y1, x2, y2, className) {
  return svg("line", { x1, y1, x2, y2, class: className });
}

// Grid lines with their numbers at the left, and what the axis means above them.
export function valueAxis({ left, right, top, bottom }, domain, toY, title) {
  const parts = [words(0, 18, "axis-title", title)];
  for (const tick of roundTicks(domain)) {
    const y = toY(tick);
    if (y < top - 0.5 || y > bottom + 0.5) continue;
    parts.push(straight(left, y, right, y, "rule"), words(left - 8, y + 4, "tick end", String(tick).replace("-", "−")));
  }
  return parts;
}

// One row of numbers below a picture, its name at the left.
export function numberRow(box, at, name, entries, className = "") {
  const y = box.bottom + ROW * (at + 1);
  const texts = entries.map(({ x, text, kind = "" }) => words(x, y, `tick middle ${kind}`, text));
  return svg("g", { class: `row ${className}` }, words(0, y, "row-name", name), ...texts);
}

export function clipped(chart, ...children) {
  const { left, right, top, bottom } = chart.box;
  const area = svg("rect", { x: left, y: top - 8, width: right - left + 8, height: bottom - top + 10 });
  const clip = svg("clipPath", { id: chart.clip }, area);
  return [svg("defs", {}, clip), svg("g", { "clip-path": `url(#${chart.clip})` }, ...children)];
}

// A line through points; a value that is missing leaves a gap.
export function polyline(points, className) {
  let pen = "M";
  const steps = points.map(([x, y]) => {
    if (y === null) {
      pen = "M";
      return "";
    }
    const step = `${pen}${x.toFixed(1)} ${y.toFixed(1)}`;
    pen = "L";
    return step;
  });
  return svg("path", { d: steps.join(""), class: className });
}

// Labels at the right, pushed apart where lines end close to each other.
export function endLabels(box, ends) {
  const inside = (y) => Math.max(box.top, Math.min(box.bottom, y)) + 4;
  const sorted = ends.map((end) => ({ ...end, y: inside(end.y) })).sort((one, other) => one.y - other.y);
  for (let at = 1; at < sorted.length; at += 1) sorted[at].y = Math.max(sorted[at].y, sorted[at - 1].y + NEAREST_LABELS);
  return sorted.map(({ x, y, kind, text }) => words(x, y, kind, text));
}

export function diamond(x, y, className) {
  return svg("path", { d: `M${x} ${y - 7}l7 7l-7 7l-7 -7Z`, class: className });
}

export function triangle(x, y, up, className) {
  return svg("path", { d: up ? `M${x - 5} ${y}h10l-5 -9Z` : `M${x - 5} ${y - 9}h10l-5 9Z`, class: className });
}

export function legendKey(swatch, text) {
  return element("span", { class: "key" }, swatch, element("span", {}, text));
}

export function swatchOf(...shapes) {
  return svg("svg", { class: "swatch", viewBox: "0 0 26 16", width: 26, height: 16, "aria-hidden": "true" }, ...shapes);
}
