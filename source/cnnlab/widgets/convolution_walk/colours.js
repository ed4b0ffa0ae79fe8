// The colours of values, read from the style sheet so that pictures follow the theme.

const NAMES = ["paper", "negative", "positive", "dark", "bright", "s", "p", "d", "red", "green", "blue"];
export const CHANNELS = ["red", "green", "blue"];

function parseHex(text) {
  const digits = text.trim().slice(1);
  return [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
}

export function readColours(root) {
  const style = getComputedStyle(root);
  return Object.fromEntries(NAMES.map((name) => [name, parseHex(style.getPropertyValue(`--walk-${name}`))]));
}

function mix(from, to, share) {
  return from.map((value, index) => Math.round(value + (to[index] - value) * share));
}

export function css(colour) {
  return `rgb(${colour[0]}, ${colour[1]}, ${colour[2]})`;
}

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

function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// Black or white, whichever reads better: one of the two always has a contrast above 4.5 to 1.
export function textColour(colour) {
  return luminance(colour) > 0.179 ? "#000" : "#fff";
}
