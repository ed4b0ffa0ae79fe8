// As MNIST's digits were made: the ink's box is scaled to 20 pixels, its centre of mass moved to the middle.

import { CELLS, SIDE, asDrawn } from "./strokes.js";

const BOX = 20; // pixels, the longer side of every digit's box
export const MIDDLE = SIDE / 2 + 0.5; // MNIST centres the mass in the pixel of row and column 15

// Returns left and right, top and bottom in cells, or null where there is no ink.
function boxOf(ink) {
  const box = { left: CELLS, right: 0, top: CELLS, bottom: 0 };
  for (let at = 0; at < ink.length; at += 1) {
    if (ink[at] === 0) continue;
    const [row, column] = [Math.floor(at / CELLS), at % CELLS];
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column + 1);
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row + 1);
  }
  return box.right === 0 ? null : box;
}

// For each pixel of the scaled side, the cells that it covers with the share of each.
function cover(start, end, step) {
  const count = Math.ceil((end - start) / step - 1e-9);
  return Array.from({ length: count }, (_, pixel) => {
    const [low, high] = [start + pixel * step, start + (pixel + 1) * step];
    const parts = [];
    for (let cell = Math.floor(low); cell < Math.min(end, high); cell += 1) {
      const overlap = Math.min(high, cell + 1) - Math.max(low, cell);
      if (overlap > 0) parts.push([cell, overlap / step]);
    }
    return parts;
  });
}

function scaled(ink, box, step) {
  const [columns, rows] = [cover(box.left, box.right, step), cover(box.top, box.bottom, step)];
  return rows.map((cells) =>
    columns.map((parts) => {
      let sum = 0;
      for (const [row, share] of cells) {
        for (const [column, part] of parts) sum += share * part * ink[row * CELLS + column];
      }
      return sum;
    }),
  );
}

// Row and column of the centre of mass, from the upper left corner; null without ink.
export function centreOfMass(rows) {
  let [mass, down, right] = [0, 0, 0];
  rows.forEach((row, y) =>
    row.forEach((value, x) => {
      mass += value;
      down += value * (y + 0.5);
      right += value * (x + 0.5);
    }),
  );
  return mass === 0 ? null : [down / mass, right / mass];
}

export function rowsOf(pixels) {
  return Array.from({ length: SIDE }, (_, row) => [...pixels.slice(row * SIDE, (row + 1) * SIDE)]);
}

// By whole pixels, and never over the border.
function place(centre, size) {
  return Math.max(0, Math.min(SIDE - size, Math.round(MIDDLE - centre)));
}

export function centred(ink) {
  const pixels = new Uint8Array(SIDE * SIDE);
  const box = boxOf(ink);
  if (!box) return { pixels, scale: 1, moved: [0, 0] };
  const longest = Math.max(box.right - box.left, box.bottom - box.top);
  const small = scaled(ink, box, longest / BOX);
  const [down, right] = centreOfMass(small);
  const [top, left] = [place(down, small.length), place(right, small[0].length)];
  small.forEach((row, y) =>
    row.forEach((value, x) => {
      pixels[(top + y) * SIDE + left + x] = Math.round(255 * value);
    }),
  );
  const before = centreOfMass(rowsOf(asDrawn(ink))) ?? [MIDDLE, MIDDLE];
  const moved = [top + down - before[0], left + right - before[1]].map(Math.round);
  return { pixels, scale: (BOX * CELLS) / SIDE / longest, moved };
}
