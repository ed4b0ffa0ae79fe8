// Strokes as ink on a fine grid: rasterised here, with soft edges, and averaged to 28 x 28 pixels.

export const SIDE = 28; // pixels
const FINE = 4; // cells to a pixel's side
export const CELLS = SIDE * FINE;
export const RADII = { ink: 1.4, rubber: 2.2 }; // pixels; the pen is as wide as most of MNIST's

function distance(x, y, [x1, y1], [x2, y2]) {
  const [along, up] = [x2 - x1, y2 - y1];
  const length = along * along + up * up;
  const share = length === 0 ? 0 : ((x - x1) * along + (y - y1) * up) / length;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x1 - at * along, y - y1 - at * up);
}

// Cells from and to where a segment may leave ink.
function reach(one, other, radius) {
  const low = Math.floor((Math.min(one, other) - radius) * FINE) - 1;
  const high = Math.ceil((Math.max(one, other) + radius) * FINE) + 1;
  return [Math.max(0, low), Math.min(CELLS, high)];
}

// How much of a cell is covered grows from 0 to 1 within one cell's width around the edge.
export function addSegment(ink, kind, from, to) {
  const radius = RADII[kind];
  const [left, right] = reach(from[0], to[0], radius);
  const [top, bottom] = reach(from[1], to[1], radius);
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const away = distance((column + 0.5) / FINE, (row + 0.5) / FINE, from, to);
      const covered = Math.min(1, Math.max(0, (radius - away) * FINE + 0.5));
      const at = row * CELLS + column;
      ink[at] = kind === "ink" ? Math.max(ink[at], covered) : Math.min(ink[at], 1 - covered);
    }
  }
}

function addStroke(ink, { kind, points }) {
  addSegment(ink, kind, points[0], points[0]);
  for (let at = 1; at < points.length; at += 1) addSegment(ink, kind, points[at - 1], points[at]);
}

// Every cell of a pixel gets the pixel's value.
function addPicture(ink, pixels) {
  for (let at = 0; at < ink.length; at += 1) {
    const [row, column] = [Math.floor(at / CELLS / FINE), Math.floor((at % CELLS) / FINE)];
    ink[at] = pixels[row * SIDE + column] / 255;
  }
}

// What counts: an example or an empty pad forgets what was there before.
export function lastActions(actions) {
  const begin = actions.findLastIndex(({ kind }) => kind === "clear" || kind === "example");
  return actions.slice(Math.max(0, begin));
}

export function inkOf(actions, examples) {
  const ink = new Float64Array(CELLS * CELLS);
  for (const action of lastActions(actions)) {
    if (action.kind === "example") addPicture(ink, examples[action.at]);
    else if (action.points) addStroke(ink, action);
  }
  return ink;
}

export function asDrawn(ink) {
  const pixels = new Uint8Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      let sum = 0;
      for (let at = 0; at < FINE * FINE; at += 1) {
        sum += ink[(row * FINE + Math.floor(at / FINE)) * CELLS + column * FINE + (at % FINE)];
      }
      pixels[row * SIDE + column] = Math.round((255 * sum) / FINE ** 2);
    }
  }
  return pixels;
}
