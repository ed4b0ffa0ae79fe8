// The two beams: from the window to its numbers, and from the sum to its place in the map.

import { windowSide } from "./arithmetic.js";
import { svg } from "../common/dom.js";

export function buildBeams() {
  const beams = {
    input: svg("path", { class: "beam-input" }),
    output: svg("path", { class: "beam-output" }),
    line: svg("path", { class: "beam-line" }),
  };
  beams.root = svg("svg", { class: "beams", "aria-hidden": "true" }, beams.input, beams.output, beams.line);
  return beams;
}

function place(node, origin) {
  const box = node.getBoundingClientRect();
  return {
    left: box.left - origin.left,
    right: box.right - origin.left,
    top: box.top - origin.top,
    bottom: box.bottom - origin.top,
  };
}

// Boxes are measured when the layout changes, never while sliding: a measurement forces a layout.
export function measureBeams(walk) {
  const origin = walk.stage.getBoundingClientRect();
  const { beams } = walk;
  beams.boxes = {
    input: place(walk.input.canvas, origin),
    window: place(walk.grids.window, origin),
    sum: place(walk.grids.sum, origin),
    map: place(walk.output.canvas, origin),
  };
  const { input, window: grid, sum, map } = beams.boxes;
  beams.drawn = input.right <= grid.left && sum.right <= map.left;
  beams.root.toggleAttribute("hidden", !beams.drawn);
}

function ribbon(from, to) {
  const bend = (from.x + to.x) / 2;
  const upper = `M${from.x} ${from.top}C${bend} ${from.top} ${bend} ${to.top} ${to.x} ${to.top}`;
  const lower = `L${to.x} ${to.bottom}C${bend} ${to.bottom} ${bend} ${from.bottom} ${from.x} ${from.bottom}Z`;
  return upper + lower;
}

export function moveBeams(walk) {
  const { beams } = walk;
  if (!beams.drawn) return;
  const { input, window: grid, sum, map } = beams.boxes;
  const { settings, position } = walk.state;
  const { cell } = walk.input;
  const side = windowSide(settings) * cell;
  const top = input.top + position.row * settings.stride * cell;
  const right = input.left + position.column * settings.stride * cell + side;
  const entry = { x: grid.left - 3, top: grid.top, bottom: grid.bottom };
  beams.input.setAttribute("d", ribbon({ x: right, top, bottom: top + side }, entry));
  const left = map.left + position.column * walk.output.cell;
  const target = { x: left, top: map.top + position.row * walk.output.cell };
  target.bottom = target.top + walk.output.cell;
  const exit = { x: sum.right + 2, top: sum.top + 6, bottom: sum.bottom - 6 };
  beams.output.setAttribute("d", ribbon(exit, target));
  const [from, to] = [(exit.top + exit.bottom) / 2, (target.top + target.bottom) / 2];
  const bend = (exit.x + left) / 2;
  beams.line.setAttribute("d", `M${exit.x} ${from}C${bend} ${from} ${bend} ${to} ${left} ${to}`);
}
