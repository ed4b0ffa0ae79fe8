// The landscape from above, with the paths on it and the start, which pointer and keys can move.

import { sizeCanvas } from "../common/canvas.js";
import { element, phrase, svg } from "../common/dom.js";
import { mix } from "../common/theme.js";
import { levelLines, paintGround, shadesOf } from "./contours.js";
import { FRAME, LANDSCAPES, clampToFrame } from "./landscapes.js";
import { buildTrace, drawTrace, placeHeads } from "./marks.js";
import { showLoss, showWeight } from "./numbers.js";
import { OPTIMIZERS } from "./optimizers.js";

const STEP = 0.1;
const FAR = 1;
const ENDLESS = 1e4; // px: SVG loses its way in larger numbers
const lines = new Map();

export function buildPicture(descent) {
  const picture = {
    canvas: element("canvas", { "aria-hidden": "true" }),
    ground: svg("path", { class: "levels" }),
    minima: svg("path", { class: "minima" }),
    traces: Object.fromEntries(OPTIMIZERS.map((optimizer) => [optimizer, buildTrace(optimizer)])),
    start: svg("g", { class: "start" }, svg("circle", { r: 10, class: "halo" }), svg("circle", { r: 8 })),
  };
  const roots = OPTIMIZERS.map((optimizer) => picture.traces[optimizer].root).reverse();
  const heads = OPTIMIZERS.map((optimizer) => picture.traces[optimizer].head);
  picture.overlay = svg("svg", { class: "overlay", "aria-hidden": "true" }, picture.ground, picture.minima, picture.start, ...roots, ...heads);
  const attributes = { class: "frame", role: "slider", tabindex: "0", "aria-label": descent.texts.start_pane };
  picture.frame = element("div", attributes, picture.canvas, picture.overlay);
  picture.frame.setAttribute("aria-valuemin", FRAME.low[0]);
  picture.frame.setAttribute("aria-valuemax", FRAME.high[0]);
  picture.slot = element("div", { class: "slot" }, picture.frame);
  listen(descent, picture);
  return picture;
}

function listen(descent, picture) {
  const { frame } = picture;
  const point = (event) => {
    const box = frame.getBoundingClientRect();
    const shares = [(event.clientX - box.left) / box.width, (box.bottom - event.clientY) / box.height];
    const weights = shares.map((share, axis) => FRAME.low[axis] + share * (FRAME.high[axis] - FRAME.low[axis]));
    descent.moveStart(weights.map((value) => Math.round(value * 20) / 20));
  };
  frame.addEventListener("pointerdown", (event) => {
    frame.setPointerCapture(event.pointerId);
    point(event);
  });
  frame.addEventListener("pointermove", (event) => {
    if (frame.hasPointerCapture(event.pointerId)) point(event);
  });
  frame.addEventListener("keydown", (event) => moveByKey(descent, event));
}

function moveByKey(descent, event) {
  const [x, y] = descent.state.start;
  const targets = {
    ArrowLeft: [x - STEP, y],
    ArrowRight: [x + STEP, y],
    ArrowUp: [x, y + STEP],
    ArrowDown: [x, y - STEP],
    PageUp: [x, y + FAR],
    PageDown: [x, y - FAR],
    Home: LANDSCAPES[descent.state.landscape].start,
  };
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === " ") descent.play();
  else if (targets[event.key]) descent.moveStart(targets[event.key].map((value) => Math.round(value * 100) / 100));
  else return;
  event.preventDefault();
}

function toPixels(picture, weights) {
  const shares = weights.map((value, axis) => (value - FRAME.low[axis]) / (FRAME.high[axis] - FRAME.low[axis]));
  const pixels = [shares[0] * picture.width, (1 - shares[1]) * picture.height];
  return pixels.map((value) => Math.max(-ENDLESS, Math.min(ENDLESS, value)));
}

export function fitPicture(picture) {
  // A notebook hides cells out of sight; their pictures keep the width that they had.
  picture.width = picture.slot.clientWidth || picture.width || 320;
  picture.height = Math.round(picture.width * 0.8);
  picture.overlay.setAttribute("viewBox", `0 0 ${picture.width} ${picture.height}`);
}

export function paintPicture(descent) {
  const { picture, state, colours } = descent;
  const landscape = LANDSCAPES[state.landscape];
  const context = sizeCanvas(picture.canvas, picture.width, picture.height);
  paintGround(context, landscape, picture.width, picture.height, shadesOf(colours, mix));
  if (!lines.has(state.landscape)) lines.set(state.landscape, levelLines(landscape));
  picture.ground.setAttribute("d", lines.get(state.landscape));
  const [scaleX, scaleY] = [0, 1].map((axis) => [picture.width, picture.height][axis] / (FRAME.high[axis] - FRAME.low[axis]));
  picture.ground.setAttribute("transform", `translate(${-FRAME.low[0] * scaleX} ${FRAME.high[1] * scaleY}) scale(${scaleX} ${-scaleY})`);
  const crosses = landscape.minima.map((place) => toPixels(picture, place));
  picture.minima.setAttribute("d", crosses.map(([x, y]) => `M${x - 6} ${y}h12M${x} ${y - 6}v12`).join(""));
}

export function showStart(descent) {
  const { picture, state, texts } = descent;
  const [x, y] = toPixels(picture, state.start);
  picture.start.setAttribute("transform", `translate(${x} ${y})`);
  const loss = showLoss(LANDSCAPES[state.landscape].loss(state.start));
  const values = { first: showWeight(state.start[0]), second: showWeight(state.start[1]), loss };
  picture.frame.setAttribute("aria-valuenow", state.start[0]);
  picture.frame.setAttribute("aria-valuetext", phrase(texts.start_spoken, values));
}

export function drawPaths(descent) {
  const { picture } = descent;
  const few = descent.step <= 150;
  const ends = [];
  for (const optimizer of OPTIMIZERS) {
    const trace = picture.traces[optimizer];
    const run = descent.runs.find((one) => one.optimizer === optimizer);
    for (const part of [trace.root, trace.head]) part.toggleAttribute("hidden", !run);
    if (!run) continue;
    const shown = run.path.slice(0, descent.step + 1).filter((weights) => weights.every(Number.isFinite));
    const points = shown.map((weights) => toPixels(picture, weights));
    drawTrace(trace, optimizer, points, few ? 2.6 : 0);
    ends.push({ optimizer, at: toPixels(picture, clampToFrame(shown.at(-1))) });
  }
  placeHeads(picture.traces, ends, picture.width, picture.height);
}
