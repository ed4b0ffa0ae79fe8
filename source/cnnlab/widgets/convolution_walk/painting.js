// Paints the two pictures, cell by cell, on a canvas as sharp as the screen.

import { isPadding } from "./arithmetic.js";
import { css, textColour } from "../common/theme.js";
import { pixelColour, signedColour } from "./colours.js";
import { showNumber } from "./kernels.js";

const SMALLEST_NUMBERED_CELL = 26;
const SMALLEST_RULED_CELL = 5;

// Grey lines show on dark and on bright pixels, in both themes.
function rule(context, columns, rows, cell) {
  if (cell < SMALLEST_RULED_CELL) return;
  context.strokeStyle = "#808080";
  context.globalAlpha = 0.28;
  context.lineWidth = 1;
  context.beginPath();
  for (let column = 1; column < columns; column += 1) {
    context.moveTo(column * cell - 0.5, 0);
    context.lineTo(column * cell - 0.5, rows * cell);
  }
  for (let row = 1; row < rows; row += 1) {
    context.moveTo(0, row * cell - 0.5);
    context.lineTo(columns * cell, row * cell - 0.5);
  }
  context.stroke();
  context.globalAlpha = 1;
}

function hatch(context, colour, spacing, left, top, width, height) {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.strokeStyle = css(colour);
  context.lineWidth = 1.5;
  context.beginPath();
  for (let start = left - height; start < left + width; start += spacing) {
    context.moveTo(start, top + height);
    context.lineTo(start + height, top);
  }
  context.stroke();
  context.restore();
}

function write(context, text, colour, column, row, cell) {
  context.fillStyle = colour;
  context.font = `600 ${Math.min(15, Math.round(cell * 0.33))}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, (column + 0.5) * cell, (row + 0.54) * cell, cell - 2);
}

function paintPadding(context, colours, columns, rows, padding, cell) {
  const [width, height, ring] = [columns * cell, rows * cell, padding * cell];
  context.fillStyle = css(colours.paper);
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 0.18;
  context.fillStyle = css(colours.p);
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 0.75;
  hatch(context, colours.p, 6, 0, 0, width, ring);
  hatch(context, colours.p, 6, 0, height - ring, width, ring);
  hatch(context, colours.p, 6, 0, ring, ring, height - 2 * ring);
  hatch(context, colours.p, 6, width - ring, ring, ring, height - 2 * ring);
  context.globalAlpha = 1;
}

function eachCell(rows, columns, visit) {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) visit(row, column);
  }
}

// `unread` is what a remainder leaves over: rows and columns that lie outside every window.
export function paintInput(context, colours, picture, padding, unread, cell) {
  const [columns, rows] = [picture.columns + 2 * padding, picture.rows + 2 * padding];
  if (padding > 0) paintPadding(context, colours, columns, rows, padding, cell);
  eachCell(picture.rows, picture.columns, (row, column) => {
    context.fillStyle = css(pixelColour(colours, picture, row, column));
    context.fillRect((column + padding) * cell, (row + padding) * cell, cell, cell);
  });
  paintUnread(context, colours, columns, rows, unread, cell);
  rule(context, columns, rows, cell);
  if (picture.channels > 1 || cell < SMALLEST_NUMBERED_CELL) return;
  eachCell(rows, columns, (row, column) => {
    const place = [row - padding, column - padding];
    const zero = isPadding(picture, ...place);
    const colour = zero ? colours.paper : pixelColour(colours, picture, ...place);
    const value = zero ? 0 : picture.values[place[0] * picture.columns + place[1]];
    const hatched = zero || row >= rows - unread.rows || column >= columns - unread.columns;
    if (hatched) paintPlate(context, colour, row, column, cell);
    write(context, showNumber(value), textColour(colour), column, row, cell);
  });
}

// A plain plate keeps a number readable on hatching.
function paintPlate(context, colour, row, column, cell) {
  context.fillStyle = css(colour);
  context.beginPath();
  context.roundRect((column + 0.2) * cell, (row + 0.2) * cell, 0.6 * cell, 0.6 * cell, 5);
  context.fill();
}

function paintUnread(context, colours, columns, rows, unread, cell) {
  const [width, height] = [columns * cell, rows * cell];
  const [right, bottom] = [unread.columns * cell, unread.rows * cell];
  context.globalAlpha = 0.9;
  hatch(context, colours.s, 5, width - right, 0, right, height);
  hatch(context, colours.s, 5, 0, height - bottom, width - right, bottom);
  context.globalAlpha = 1;
}

// The map's colours change with the settings only; a step repaints cells from this list.
export function mapColours(colours, map) {
  return Array.from(map.values, (value) => {
    const colour = signedColour(colours, value, map.largest);
    return { fill: css(colour), text: textColour(colour) };
  });
}

export function paintMap(context, colours, map, cellColours, shown, cell) {
  context.fillStyle = css(colours.paper);
  context.fillRect(0, 0, map.columns * cell, map.rows * cell);
  for (let index = 0; index < shown; index += 1) {
    const [row, column] = [Math.floor(index / map.columns), index % map.columns];
    context.fillStyle = cellColours[index].fill;
    context.fillRect(column * cell, row * cell, cell, cell);
    if (cell >= SMALLEST_NUMBERED_CELL) {
      write(context, showNumber(map.values[index]), cellColours[index].text, column, row, cell);
    }
  }
  rule(context, map.columns, map.rows, cell);
}
