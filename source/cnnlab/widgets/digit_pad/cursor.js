// Drawing by keys: a cursor on a coarse grid, a pen that is set down and lifted, a rubber.

import { phrase } from "../common/dom.js";
import { SIDE } from "./strokes.js";

const STEP = 2; // pixels
const PLACES = SIDE / STEP; // in a row and in a column
const INKED = 64; // of 255: from here on a place counts as inked

// The keys around the arrows lead where they lie on a number pad.
const MOVES = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-1, -1],
  PageUp: [1, -1],
  End: [-1, 1],
  PageDown: [1, 1],
};

export function buildCursor(pad) {
  const cursor = { shown: false, down: false };
  put(cursor, PLACES / 2, 4);
  const { frame } = pad.surface;
  frame.addEventListener("keydown", (event) => type(pad, cursor, event));
  frame.addEventListener("focus", () => {
    if (frame.matches(":focus-visible") && pad.surface.pointer === null) showCursor(pad, cursor);
  });
  frame.addEventListener("blur", () => leaveCursor(pad));
  return cursor;
}

function put(cursor, column, row) {
  const inside = (place) => Math.max(1, Math.min(PLACES, place));
  cursor.column = inside(column);
  cursor.row = inside(row);
  [cursor.x, cursor.y] = [cursor.column, cursor.row].map((place) => (place - 0.5) * STEP);
}

function showCursor(pad, cursor) {
  cursor.shown = true;
  pad.paint();
  say(pad, cursor);
}

export function leaveCursor(pad) {
  Object.assign(pad.cursor, { shown: false, down: false });
  pad.paint();
}

function type(pad, cursor, event) {
  const chord = event.ctrlKey || event.metaKey;
  const undoes = chord && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "z";
  const act = undoes ? () => takeBack(pad, cursor) : actOf(pad, cursor, event.key);
  if (!act || (!undoes && (chord || event.altKey || event.shiftKey))) return;
  event.preventDefault();
  event.stopPropagation(); // at Ctrl+Z the notebook would take back a change of its own
  if (pad.surface.pointer !== null || (event.repeat && !MOVES[event.key])) return;
  act();
  showCursor(pad, cursor);
}

function actOf(pad, cursor, key) {
  if (MOVES[key]) return () => move(pad, cursor, ...MOVES[key]);
  if (key === " " || key === "Enter") return () => turnPen(pad, cursor);
  if (key === "Backspace" || key === "Delete") return () => rub(pad, cursor);
  return null;
}

function move(pad, cursor, right, down) {
  const before = [cursor.x, cursor.y];
  put(cursor, cursor.column + right, cursor.row + down);
  const still = before[0] === cursor.x && before[1] === cursor.y;
  if (cursor.down && !still) pad.extend([cursor.x, cursor.y]);
}

function turnPen(pad, cursor) {
  cursor.down = !cursor.down;
  if (cursor.down) pad.begin("ink", [cursor.x, cursor.y]);
}

function rub(pad, cursor) {
  cursor.down = false;
  pad.begin("rubber", [cursor.x, cursor.y]);
}

function takeBack(pad, cursor) {
  cursor.down = false;
  pad.undo();
}

function say({ texts, drawing, words }, { row, column, down }) {
  const { pixels } = drawing.look();
  const first = (row - 1) * STEP * SIDE + (column - 1) * STEP;
  const ink = Math.max(...[0, 1, SIDE, SIDE + 1].map((at) => pixels[first + at])) >= INKED;
  words.place.textContent = phrase(texts.place, {
    row,
    column,
    places: PLACES,
    pen: down ? texts.pen_down : texts.pen_up,
    ink: ink ? texts.ink : texts.no_ink,
  });
}
