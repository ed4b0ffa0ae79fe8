// The colours of values: from paper at 0 over blue to the deepest at the largest; orange below 0.

import { css, mix } from "../common/theme.js";
import { levelValue } from "./numbers.js";

export const COLOUR_NAMES = ["paper", "positive", "deep-positive", "negative", "deep-negative", "dark", "bright", "accent", "halo", "rule"];
const MIDDLE = 0.6; // of the way, where the pure hue stands

export function signed(colours, value, largest) {
  const share = largest === 0 ? 0 : Math.min(1, Math.abs(value) / largest);
  const [hue, deep] = value < 0 ? [colours.negative, colours["deep-negative"]] : [colours.positive, colours["deep-positive"]];
  return share <= MIDDLE ? mix(colours.paper, hue, share / MIDDLE) : mix(hue, deep, (share - MIDDLE) / (1 - MIDDLE));
}

// A colour for each of a map's levels.
export function levelColours(colours, map, largest) {
  return Array.from({ length: 256 }, (_, level) => signed(colours, levelValue(map, level), largest));
}

export function scaleGradient(colours, low, high) {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  const stops = Array.from({ length: 13 }, (_, at) => low + ((high - low) * at) / 12);
  return `linear-gradient(90deg, ${stops.map((value) => css(signed(colours, value, largest))).join(", ")})`;
}
