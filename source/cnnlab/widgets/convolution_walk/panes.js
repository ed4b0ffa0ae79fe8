// The input and the feature map: a picture, a marker on top, and the keys and the pointer that move it.

import { countWindows, windowSide } from "./arithmetic.js";
import { sizeCanvas } from "../common/canvas.js";
import { element, svg } from "../common/dom.js";
import { mapColours, paintInput, paintMap } from "./painting.js";

const ROWS_OF_A_PAGE = 4;

function pane(walk, name, toPosition) {
  const canvas = element("canvas", { "aria-hidden": "true" });
  const marker = svg("g");
  const overlay = svg("svg", { class: "overlay", "aria-hidden": "true" }, marker);
  const frame = element(
    "div",
    { class: `frame ${name}`, role: "slider", tabindex: "0", "aria-valuemin": "1" },
    canvas,
    overlay,
  );
  frame.setAttribute("aria-label", walk.texts[`${name}_pane`]);
  frame.addEventListener("keydown", (event) => moveByKey(walk, event));
  const point = (event) => walk.moveTo(toPosition(event, frame.getBoundingClientRect()));
  frame.addEventListener("pointerdown", (event) => {
    frame.setPointerCapture(event.pointerId);
    point(event);
  });
  frame.addEventListener("pointermove", (event) => {
    if (frame.hasPointerCapture(event.pointerId)) point(event);
  });
  return { frame, canvas, overlay, marker, slot: element("div", { class: "slot" }, frame), cell: 1 };
}

function moveByKey(walk, event) {
  const { row, column } = walk.state.position;
  const last = { row: walk.map.rows - 1, column: walk.map.columns - 1 };
  const targets = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    PageUp: { row: row - ROWS_OF_A_PAGE, column },
    PageDown: { row: row + ROWS_OF_A_PAGE, column },
    Home: { row: 0, column: 0 },
    End: last,
  };
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === " ") walk.play();
  else if (targets[event.key]) walk.moveTo(targets[event.key]);
  else return;
  event.preventDefault();
}

export function inputPane(walk) {
  return pane(walk, "input", (event, box) => {
    const { settings } = walk.state;
    const corner = (distance) =>
      Math.round((distance / walk.input.cell - windowSide(settings) / 2) / settings.stride);
    return { row: corner(event.clientY - box.top), column: corner(event.clientX - box.left) };
  });
}

export function mapPane(walk) {
  return pane(walk, "map", (event, box) => ({
    row: Math.floor((event.clientY - box.top) / walk.output.cell),
    column: Math.floor((event.clientX - box.left) / walk.output.cell),
  }));
}

function fit(shown, columns, rows) {
  // A notebook hides cells out of sight; their pictures keep the width that they had.
  shown.width = shown.slot.clientWidth || shown.width;
  shown.cell = Math.max(2, Math.min(64, Math.floor(shown.width / Math.max(columns, rows))));
  shown.context = sizeCanvas(shown.canvas, columns * shown.cell, rows * shown.cell);
  const [width, height] = [columns * shown.cell, rows * shown.cell];
  shown.overlay.setAttribute("viewBox", `0 0 ${width} ${height}`);
  shown.overlay.setAttribute("width", width);
  shown.overlay.setAttribute("height", height);
}

function box(side, className) {
  return svg("rect", { x: 0, y: 0, width: side, height: side, rx: 2, class: className });
}

// Only what lies beside the window, so that no line crosses it.
function nextWindow(side, step) {
  const outside = `M${side} 0H${step + side}V${side}H${side}`;
  const whole = `M${step} 0H${step + side}V${side}H${step}Z`;
  return svg("path", { d: step < side ? outside : whole, class: "next" });
}

function windowMarker(settings, cell) {
  const side = windowSide(settings) * cell;
  const cells = [];
  let gaps = `M0 0H${side}V${side}H0Z`;
  for (let i = 0; i < settings.size; i += 1) {
    for (let j = 0; j < settings.size; j += 1) {
      const [x, y] = [j * settings.dilation * cell, i * settings.dilation * cell];
      cells.push(svg("rect", { x, y, width: cell, height: cell, class: "tap" }));
      gaps += `M${x} ${y}h${cell}v${cell}h${-cell}Z`;
    }
  }
  const skipped = svg("path", { d: gaps, class: "gaps", "fill-rule": "evenodd" });
  return [nextWindow(side, settings.stride * cell), skipped, ...cells, box(side, "halo"), box(side, "edge")];
}

export function paintPanes(walk) {
  const { picture, settings } = walk.state;
  const padded = (side) => side + 2 * settings.padding;
  fit(walk.input, padded(picture.columns), padded(picture.rows));
  fit(walk.output, walk.map.columns, walk.map.rows);
  const { context, cell } = walk.input;
  const unread = {
    rows: countWindows(picture.rows, settings).remainder,
    columns: countWindows(picture.columns, settings).remainder,
  };
  paintInput(context, walk.colours, picture, settings.padding, unread, cell);
  walk.input.marker.replaceChildren(...windowMarker(settings, cell));
  walk.output.marker.replaceChildren(box(walk.output.cell, "halo"), box(walk.output.cell, "edge"));
  walk.output.cellColours = mapColours(walk.colours, walk.map);
  walk.output.legend.style.maxWidth = walk.output.canvas.style.width;
  walk.output.shown = -1;
}

function repaintMap(walk, index) {
  const shown = walk.state.whole ? walk.map.values.length : index + 1;
  if (shown === walk.output.shown) return;
  const { context, cellColours, cell } = walk.output;
  paintMap(context, walk.colours, walk.map, cellColours, shown, cell);
  walk.output.shown = shown;
}

export function movePanes(walk, index, spoken) {
  const { position, settings } = walk.state;
  const step = settings.stride * walk.input.cell;
  const place = (cell) => `translate(${position.column * cell} ${position.row * cell})`;
  repaintMap(walk, index);
  walk.input.marker.setAttribute("transform", place(step));
  walk.output.marker.setAttribute("transform", place(walk.output.cell));
  walk.input.marker.classList.toggle("at-end", position.column === walk.map.columns - 1);
  for (const { frame } of [walk.input, walk.output]) {
    frame.setAttribute("aria-valuemax", walk.map.values.length);
    frame.setAttribute("aria-valuenow", index + 1);
    frame.setAttribute("aria-valuetext", spoken);
  }
}
