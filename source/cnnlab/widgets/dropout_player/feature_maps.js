// Eight smooth feature maps, and the two ways to drop in them.

import { uniform } from "../common/random.js";

export const MAPS = 8;
export const SIDE = 7;
export const PIXELS = SIDE * SIDE;
const CENTRES = [[1, 1], [5, 2], [3, 3], [2, 5], [5, 5], [1, 4], [4, 0], [3, 6]];
const WIDTH = 5.5;

// Activations in tenths, from 1 to 10: a soft spot somewhere else in each map and example.
export function featureMaps(example) {
  return CENTRES.map(([across, down], map) => {
    const [x, y] = [(across + example * (map % 3)) % SIDE, (down + 2 * example) % SIDE];
    return Array.from({ length: PIXELS }, (_, at) => {
      const distance = (at % SIDE - x) ** 2 + (Math.floor(at / SIDE) - y) ** 2;
      return Math.round(1 + 9 * Math.exp(-distance / (2 * WIDTH)));
    });
  });
}

function mapChances(seed, draw, example) {
  return uniform(Math.imul(seed, 0x9e3779b1) ^ Math.imul(draw, 0x85ebca77) ^ Math.imul(example + 1, 0xc2b2ae3d));
}

// Which pixels are kept: `single` draws each pixel, `whole` each map.
export function mapMasks(settings, draw, example) {
  const row = settings.masks === "shared" ? 0 : example;
  const rate = settings.training ? settings.rate : 0;
  const next = mapChances(settings.seed, draw, row);
  const whole = Array.from({ length: MAPS }, () => next() >= rate);
  const single = Array.from({ length: MAPS }, () => Array.from({ length: PIXELS }, () => next() >= rate));
  return { single, whole: whole.map((kept) => Array(PIXELS).fill(kept)) };
}

function neighboursOf(at) {
  const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
  const places = [[x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]];
  return places.filter(([column, row]) => column >= 0 && row >= 0 && column < SIDE && row < SIDE).map(([column, row]) => row * SIDE + column);
}

// Of the dropped pixels, how many have a kept neighbour in their own map; null without a dropped one.
export function neighbourShare(masks) {
  let [dropped, beside] = [0, 0];
  for (const mask of masks) {
    mask.forEach((kept, at) => {
      if (kept) return;
      dropped += 1;
      if (neighboursOf(at).some((near) => mask[near])) beside += 1;
    });
  }
  return dropped === 0 ? null : beside / dropped;
}

export function droppedPixels(masks) {
  return masks.flat().filter((kept) => !kept).length;
}
