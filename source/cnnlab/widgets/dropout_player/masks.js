// Which units a draw keeps, and what dropout makes of the activations.

import { uniform } from "../common/random.js";
import { EXAMPLES, NETWORK, UNITS } from "./layer.js";

export const DRAWS = 500;

// One number a draw, example and unit: a unit is dropped where its number lies below the rate.
export function drawChances(seed) {
  const next = uniform(seed);
  return Float64Array.from({ length: DRAWS * EXAMPLES * UNITS }, next);
}

// Draws, examples and units count from 1, 0 and 0.
export function isKept(settings, chances, draw, example, unit) {
  if (!settings.training) return true;
  const row = settings.masks === "shared" ? 0 : example;
  return chances[((draw - 1) * EXAMPLES + row) * UNITS + unit] >= settings.rate;
}

export function maskOf(settings, chances, draw, example) {
  return Array.from({ length: UNITS }, (_, unit) => isKept(settings, chances, draw, example, unit));
}

export function scaleOf({ training, scaling, rate }) {
  return training && scaling ? 1 / (1 - rate) : 1;
}

// Activations after dropout, in tenths.
export function afterDropout(settings, chances, draw, example) {
  const scale = scaleOf(settings);
  const kept = maskOf(settings, chances, draw, example);
  return NETWORK.activations[example].map((value, unit) => (kept[unit] ? value * scale : 0));
}

// The masks that differ: one for each example, or a single one.
export function masksADraw(settings) {
  return settings.masks === "shared" ? 1 : settings.batch_size;
}
