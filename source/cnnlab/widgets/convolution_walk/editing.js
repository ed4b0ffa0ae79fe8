// What the controls change: the picture, the settings and the kernel.

import { countWindows } from "./arithmetic.js";
import { nameOf, readyMade, resizedKernel, sameKernel } from "./kernels.js";
import { restart } from "./state.js";

export const LIMITS = { size: [1, 7], stride: [1, 5], padding: [0, 4], dilation: [1, 4] };

// A value that the window no longer fits into is not on offer.
export function isPossible(picture, settings, name, value) {
  const [lowest, highest] = LIMITS[name];
  const changed = { ...settings, [name]: value };
  const rooms = [picture.rows, picture.columns].map((side) => countWindows(side, changed).room);
  return value >= lowest && value <= highest && Math.min(...rooms) >= 0;
}

// Kernels of size 1 look alike; the name under which a kernel was chosen is the one to show.
export function kernelName(walk) {
  const { kernels, settings } = walk.state;
  if (walk.chosen === "own") return "own";
  const isChosen = (kernel) => sameKernel(kernel, readyMade(walk.chosen, settings.size));
  return walk.chosen && kernels.every(isChosen) ? walk.chosen : nameOf(kernels);
}

function useKernel(walk, kernel, name) {
  const { settings, kernels } = walk.state;
  if (kernelName(walk) === "own") walk.ownKernels.set(settings.size, kernels);
  settings.size = kernel.length;
  walk.state.kernels = [kernel, kernel, kernel];
  walk.chosen = name;
}

export function chooseKernel(walk, name) {
  const { settings, kernels } = walk.state;
  if (name !== "own") useKernel(walk, readyMade(name, settings.size), name);
  else walk.state.kernels = walk.ownKernels.get(settings.size) ?? kernels;
  walk.chosen = name;
  walk.changed();
}

// A ready-made kernel stays ready-made at the new size; own weights come back at the old one.
function resize(walk, size) {
  const name = kernelName(walk);
  if (name !== "own") return useKernel(walk, readyMade(name, size), name);
  const { settings, kernels } = walk.state;
  walk.ownKernels.set(settings.size, kernels);
  settings.size = size;
  walk.chosen = "own";
  walk.state.kernels = walk.ownKernels.get(size) ?? kernels.map((kernel) => resizedKernel(kernel, size));
}

export function changeSetting(walk, name, value) {
  if (!isPossible(walk.state.picture, walk.state.settings, name, value)) return;
  if (name === "size") resize(walk, value);
  else walk.state.settings[name] = value;
  walk.changed();
}

function shrinkToFit(walk) {
  const { picture, settings } = walk.state;
  const fits = () => isPossible(picture, settings, "size", settings.size);
  while (!fits() && settings.dilation > 1) settings.dilation -= 1;
  while (!fits()) resize(walk, settings.size - 1);
}

export function choosePicture(walk, name) {
  walk.state.picture = walk.pictures.find((picture) => picture.name === name);
  if (walk.state.picture.kernel) useKernel(walk, walk.state.picture.kernel, "own");
  shrinkToFit(walk);
  restart(walk.state);
  walk.changed();
}

// A grey picture has one kernel; its weights serve every channel of the next RGB picture.
export function setWeight(walk, i, j, weight) {
  const grey = walk.state.picture.channels === 1;
  walk.state.kernels = walk.state.kernels.map((kernel, channel) => {
    if (!grey && channel !== walk.channel) return kernel;
    return kernel.map((row, at) => (at === i ? row.with(j, weight) : row));
  });
  walk.chosen = "own";
  walk.changed();
}
