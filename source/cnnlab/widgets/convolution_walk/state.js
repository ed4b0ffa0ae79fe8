// The widget's state and the traits that Python sees.

import { liveliestWindow, mapShape } from "./arithmetic.js";
import { sameKernel } from "./kernels.js";

export const TRAITS = ["picture", "kernel", "stride", "padding", "dilation", "position"];

export function readPictures(model) {
  return model.get("pictures").map((picture) => ({
    ...picture,
    low: Math.min(0, ...picture.values),
    high: Math.max(...picture.values),
  }));
}

// A kernel of numbers serves all channels; a kernel of lists has one number a channel.
function kernelsOf(kernel) {
  const one = (weight, channel) => (Array.isArray(weight) ? (weight[channel] ?? weight[0]) : weight);
  return [0, 1, 2].map((channel) => kernel.map((row) => row.map((weight) => one(weight, channel))));
}

function kernelTrait(state) {
  const [red, green, blue] = state.kernels;
  const shared = sameKernel(red, green) && sameKernel(red, blue);
  if (shared || state.picture.channels === 1) return red.map((row) => [...row]);
  return red.map((row, i) => row.map((weight, j) => [weight, green[i][j], blue[i][j]]));
}

export function clampPosition(state) {
  const shape = mapShape(state.picture, state.settings);
  const inside = (value, count) => Math.max(0, Math.min(count - 1, value));
  const { row, column } = state.position;
  state.position = { row: inside(row, shape.rows), column: inside(column, shape.columns) };
}

export function readState(model, pictures, state) {
  const [row, column] = model.get("position");
  state.picture = pictures.find(({ name }) => name === model.get("picture")) ?? pictures[0];
  state.kernels = kernelsOf(model.get("kernel"));
  state.settings = { size: state.kernels[0].length };
  for (const name of ["stride", "padding", "dilation"]) state.settings[name] = model.get(name);
  state.position = { row, column };
  clampPosition(state);
}

export function restart(state) {
  state.position = liveliestWindow(state.picture, state.kernels, state.settings);
}

export function traitsOf(state) {
  const { stride, padding, dilation } = state.settings;
  const position = [state.position.row, state.position.column];
  return { picture: state.picture.name, kernel: kernelTrait(state), stride, padding, dilation, position };
}
