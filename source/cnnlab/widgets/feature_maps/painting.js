// Pictures of one pixel a value, to be drawn at any size without blurring.

import { mix } from "../common/theme.js";
import { levelColours } from "./colours.js";
import { levelValue, mapOf } from "./numbers.js";

const DASHED_CELL = 5; // px: smaller cells have no room for a dash

function pixelPicture(rows, columns, colourAt) {
  const picture = new OffscreenCanvas(columns, rows);
  const context = picture.getContext("2d");
  const pixels = context.createImageData(columns, rows);
  for (let at = 0; at < rows * columns; at += 1) pixels.data.set([...colourAt(at), 255], 4 * at);
  context.putImageData(pixels, 0, 0);
  return picture;
}

export function mapPicture(colours, map, largest) {
  const known = levelColours(colours, map, largest);
  return pixelPicture(map.rows, map.columns, (at) => known[map.levels[at]]);
}

// The image as the network takes it: its lowest value dark, its highest bright, in both themes.
export function imagePicture(colours, numbers, input, image, [low, high]) {
  const channels = Array.from({ length: input.maps }, (_, channel) => mapOf(numbers, input, image, channel));
  const share = (channel, at) => (levelValue(channel, channel.levels[at]) - low) / (high - low || 1);
  return pixelPicture(input.rows, input.columns, (at) =>
    channels.length === 1 ? mix(colours.dark, colours.bright, share(channels[0], at)) : channels.map((one) => Math.round(255 * share(one, at))),
  );
}

export function drawPicture(context, picture, left, top, width, height) {
  context.imageSmoothingEnabled = false;
  context.drawImage(picture, left, top, width, height);
}

// Negative values carry a dash where there is room: their sign does not need the colour.
export function drawDashes(context, negative, columns, cell, colour, left = 0, top = 0) {
  if (cell < DASHED_CELL) return;
  context.fillStyle = colour;
  const [long, thick] = [Math.max(2, cell * 0.5), Math.max(1, cell * 0.14)];
  negative.forEach((isNegative, at) => {
    if (!isNegative) return;
    const x = left + ((at % columns) + 0.5) * cell;
    const y = top + (Math.floor(at / columns) + 0.5) * cell;
    context.fillRect(x - long / 2, y - thick / 2, long, thick);
  });
}

// An outline that is seen on dark and on bright; a side beyond the picture's edge is dashed.
export function drawOutline(context, box, { accent, halo }, open = []) {
  const [left, top, right, bottom] = [box.left, box.top, box.left + box.width, box.top + box.height];
  const sides = { top: [left, top, right, top], right: [right, top, right, bottom], bottom: [left, bottom, right, bottom], left: [left, top, left, bottom] };
  context.lineCap = "square";
  for (const [width, colour] of [[5, halo], [2.5, accent]]) {
    context.lineWidth = width;
    context.strokeStyle = colour;
    for (const [name, [x1, y1, x2, y2]] of Object.entries(sides)) {
      context.setLineDash(open.includes(name) && width < 5 ? [3, 6] : []);
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    }
  }
  context.setLineDash([]);
}
