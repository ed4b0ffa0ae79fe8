// Level lines of a landscape by marching squares, in the landscape's own coordinates.

import { FRAME } from "./landscapes.js";

const CELLS = [160, 128];
const LEVELS = 12;
const SPACING = 2.5; // levels lie closer where the loss is low

export function levelsOf(landscape) {
  const corners = [FRAME.low, FRAME.high, [FRAME.low[0], FRAME.high[1]], [FRAME.high[0], FRAME.low[1]]];
  const highest = Math.max(...corners.map(landscape.loss));
  return Array.from({ length: LEVELS }, (_, index) => highest * ((index + 1) / (LEVELS + 1)) ** SPACING);
}

function sample(landscape) {
  const at = (axis, index) => FRAME.low[axis] + ((FRAME.high[axis] - FRAME.low[axis]) * index) / CELLS[axis];
  const values = [];
  for (let row = 0; row <= CELLS[1]; row += 1) {
    for (let column = 0; column <= CELLS[0]; column += 1) values.push(landscape.loss([at(0, column), at(1, row)]));
  }
  return { values, at };
}

// The places where a level crosses the four edges of one cell.
function crossings(corners, level) {
  const found = [];
  for (let index = 0; index < 4; index += 1) {
    const [from, to] = [corners[index], corners[(index + 1) % 4]];
    if (from.loss < level === to.loss < level) continue;
    const share = (level - from.loss) / (to.loss - from.loss);
    found.push([from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)]);
  }
  return found;
}

export function levelLines(landscape) {
  const { values, at } = sample(landscape);
  const levels = levelsOf(landscape);
  const parts = levels.map(() => "");
  const corner = (row, column) => ({ x: at(0, column), y: at(1, row), loss: values[row * (CELLS[0] + 1) + column] });
  for (let row = 0; row < CELLS[1]; row += 1) {
    for (let column = 0; column < CELLS[0]; column += 1) {
      const square = [[0, 0], [0, 1], [1, 1], [1, 0]].map(([down, right]) => corner(row + down, column + right));
      levels.forEach((level, index) => {
        const ends = crossings(square, level);
        for (let pair = 0; pair + 1 < ends.length; pair += 2) {
          const [from, to] = [ends[pair], ends[pair + 1]].map((end) => end.map((value) => value.toFixed(3)).join(" "));
          parts[index] += `M${from}L${to}`;
        }
      });
    }
  }
  return parts.join("");
}

// The ground, darker where the loss is higher; one band between two levels.
export function paintGround(context, landscape, width, height, shades) {
  const levels = levelsOf(landscape);
  const scale = context.getTransform().a;
  const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)];
  const image = context.createImageData(columns, rows);
  for (let row = 0; row < rows; row += 1) {
    const y = FRAME.high[1] - ((FRAME.high[1] - FRAME.low[1]) * (row + 0.5)) / rows;
    for (let column = 0; column < columns; column += 1) {
      const x = FRAME.low[0] + ((FRAME.high[0] - FRAME.low[0]) * (column + 0.5)) / columns;
      const loss = landscape.loss([x, y]);
      let band = 0;
      while (band < levels.length && loss >= levels[band]) band += 1;
      image.data.set(shades[band], 4 * (row * columns + column));
    }
  }
  context.putImageData(image, 0, 0);
}

export function shadesOf(colours, mix) {
  return Array.from({ length: LEVELS + 1 }, (_, band) => [
    ...mix(colours.paper, colours.ground, 0.03 + (0.4 * band) / LEVELS),
    255,
  ]);
}
