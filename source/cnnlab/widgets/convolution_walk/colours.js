// The colours of values, in the theme's own.

import { mix } from "../common/theme.js";

export const COLOUR_NAMES = ["paper", "negative", "positive", "dark", "bright", "s", "p", "d", "red", "green", "blue"];
export const CHANNELS = ["red", "green", "blue"];

export function signedColour(colours, value, largest) {
  const share = largest === 0 ? 0 : Math.min(1, Math.abs(value) / largest);
  return mix(colours.paper, value < 0 ? colours.negative : colours.positive, share);
}

function brightness(picture, value) {
  return (value - picture.low) / (picture.high - picture.low || 1);
}

// One channel's value, the lowest dark and the highest bright or in the channel's own colour: a
// brighter pixel has the larger value in both themes.
export function valueColour(colours, picture, value, channel) {
  if (picture.low < 0) return signedColour(colours, value, Math.max(-picture.low, picture.high));
  const full = picture.channels === 1 ? colours.bright : colours[CHANNELS[channel]];
  return mix(colours.dark, full, brightness(picture, value));
}

export function pixelColour(colours, picture, row, column) {
  const start = (row * picture.columns + column) * picture.channels;
  if (picture.channels === 1) return valueColour(colours, picture, picture.values[start], 0);
  return [0, 1, 2].map((channel) => Math.round(255 * brightness(picture, picture.values[start + channel])));
}
