// The pad itself: a dark surface with bright ink, drawn on by pointer, with the keys' cursor on top.

import { sizeCanvas } from "../common/canvas.js";
import { element } from "../common/dom.js";
import { css, readColours } from "../common/theme.js";
import { leaveCursor } from "./cursor.js";
import { paintPixels } from "./picture.js";
import { RADII, SIDE, lastActions } from "./strokes.js";

const NEAREST = 0.2; // pixels between two points of a stroke
const RUBBER_END = 32; // what a pen's rubber sets in `buttons`

export function buildSurface(pad) {
  const canvas = element("canvas", {});
  const attributes = { class: "frame pad", role: "application", tabindex: "0", "aria-label": pad.texts.pad };
  const invitation = element("span", { class: "invitation", "aria-hidden": "true" }, pad.texts.here);
  const frame = element("div", attributes, canvas, invitation);
  const surface = { canvas, frame, invitation, pointer: null, width: 334 };
  frame.addEventListener("pointerdown", (event) => touch(pad, surface, event));
  frame.addEventListener("pointermove", (event) => drag(pad, surface, event));
  for (const name of ["pointerup", "pointercancel", "lostpointercapture"]) {
    frame.addEventListener(name, (event) => lift(surface, event));
  }
  return surface;
}

function pointOf({ canvas }, event) {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const share = [(event.clientX - left) / width, (event.clientY - top) / height];
  return share.map((value) => Number((value * SIDE).toFixed(2)));
}

function touch(pad, surface, event) {
  if (surface.pointer !== null || (event.button !== 0 && !(event.buttons & RUBBER_END))) return;
  surface.pointer = event.pointerId;
  surface.frame.setPointerCapture(event.pointerId);
  leaveCursor(pad);
  pad.begin(event.buttons & RUBBER_END ? "rubber" : "ink", pointOf(surface, event));
}

function drag(pad, surface, event) {
  if (event.pointerId !== surface.pointer) return;
  const moves = event.getCoalescedEvents?.() ?? [];
  for (const move of moves.length ? moves : [event]) {
    const [to, from] = [pointOf(surface, move), pad.drawing.lastPoint()];
    if (Math.hypot(to[0] - from[0], to[1] - from[1]) >= NEAREST) pad.extend(to);
  }
}

function lift(surface, event) {
  if (event.pointerId === surface.pointer) surface.pointer = null;
}

export function paintSurface(pad) {
  const { surface, root, drawing, cursor } = pad;
  surface.invitation.hidden = cursor.shown || !drawing.look().blank;
  // A notebook hides cells out of sight; the pad keeps the width that it had.
  surface.width = surface.frame.clientWidth || surface.width;
  const { width } = surface;
  const context = sizeCanvas(surface.canvas, width, width);
  const colours = readColours(root, ["dark", "bright", "pen"]);
  const unit = width / SIDE;
  context.fillStyle = css(colours.dark);
  context.fillRect(0, 0, width, width);
  context.scale(unit, unit);
  context.lineCap = "round";
  context.lineJoin = "round";
  for (const action of lastActions(drawing.actions)) {
    if (action.kind === "example") context.drawImage(exampleCanvas(pad, action.at), 0, 0, SIDE, SIDE);
    else if (action.points) paintStroke(context, action, css(colours[action.kind === "ink" ? "bright" : "dark"]));
  }
  if (cursor.shown) paintCursor(context, cursor, colours);
}

// The canvas smooths what it enlarges; the pixels themselves are seen beside it.
function exampleCanvas({ examples, root }, at) {
  const canvas = element("canvas", { width: SIDE, height: SIDE });
  paintPixels(canvas, examples[at], root);
  return canvas;
}

function paintStroke(context, { kind, points }, colour) {
  context.strokeStyle = colour;
  context.lineWidth = 2 * RADII[kind];
  context.beginPath();
  context.moveTo(...points[0]);
  for (const point of points) context.lineTo(...point);
  context.stroke();
}

// A ring with four ticks; filled while the pen is down.
function paintCursor(context, { x, y, down }, { dark, pen }) {
  for (const [colour, width] of [[dark, 0.9], [pen, 0.4]]) {
    context.strokeStyle = css(colour);
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, 1.7, 0, 2 * Math.PI);
    for (const [right, below] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
      context.moveTo(x + 1.7 * right, y + 1.7 * below);
      context.lineTo(x + 2.7 * right, y + 2.7 * below);
    }
    context.stroke();
  }
  if (!down) return;
  context.fillStyle = css(pen);
  context.beginPath();
  context.arc(x, y, 1, 0, 2 * Math.PI);
  context.fill();
}
