// What was drawn: the actions that can be taken back, their ink, and the pixels of both preparations.

import { centred } from "./centring.js";
import { addSegment, asDrawn, inkOf } from "./strokes.js";

const REMEMBERED = 60; // actions that can be taken back once the pad is emptied

// A number for two pictures, so that an answer is known to belong to them (FNV-1a).
function checksum(...pictures) {
  let sum = 0x811c9dc5;
  for (const pixels of pictures) for (const value of pixels) sum = Math.imul(sum ^ value, 0x01000193) >>> 0;
  return sum;
}

export class Drawing {
  constructor(actions, examples) {
    this.examples = examples;
    this.set(actions);
  }

  set(actions) {
    this.actions = actions;
    this.ink = inkOf(actions, this.examples);
    this.worked = null;
  }

  // Worked out once after a change, however many points it had.
  look() {
    if (this.worked) return this.worked;
    const pixels = asDrawn(this.ink);
    const prepared = centred(this.ink);
    const sum = checksum(pixels, prepared.pixels);
    this.worked = { pixels, prepared, sum, blank: prepared.pixels.every((value) => value === 0) };
    return this.worked;
  }

  begin(kind, point) {
    this.actions = [...this.actions, { kind, points: [point] }];
    this.add(kind, point, point);
  }

  // The lists are new ones each time: a model that holds the old ones sees that something changed.
  extend(to) {
    const { kind, points } = this.actions.at(-1);
    this.actions = [...this.actions.slice(0, -1), { kind, points: [...points, to] }];
    this.add(kind, points.at(-1), to);
  }

  add(kind, from, to) {
    addSegment(this.ink, kind, from, to);
    this.worked = null;
  }

  lastPoint() {
    return this.actions.at(-1).points.at(-1);
  }

  undo() {
    this.set(this.actions.slice(0, -1));
  }

  replace(action) {
    this.set([...this.actions.slice(-REMEMBERED), action]);
  }

  lastExample() {
    return this.actions.findLast(({ kind }) => kind === "example")?.at ?? null;
  }
}
