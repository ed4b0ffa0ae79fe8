// How the chosen map is made of those before it: its kernels and bias, or the window of a pooling layer.

import { sizeCanvas } from "../common/canvas.js";
import { element, phrase } from "../common/dom.js";
import { css, textColour } from "../common/theme.js";
import { signed } from "./colours.js";
import { kernelsOf, showNumberOf } from "./numbers.js";
import { drawDashes } from "./painting.js";

const NUMBERED = 3; // so many kernels have room for their numbers
const LARGE_CELL = 42; // px
const SMALL_CELL = 7;
const SPACE = 6;

export function buildMaking() {
  const canvas = element("canvas", { role: "img" });
  const title = element("h3", {});
  const facts = element("p", { class: "note" });
  return { canvas, title, facts, root: element("div", { class: "making" }, title, canvas, facts) };
}

export function showMaking(view) {
  const { making, stage, texts, map } = view;
  const { rows, columns } = { rows: stage.chain.at(-1)?.[0][0], columns: stage.chain.at(-1)?.[1][0] };
  making.root.hidden = stage.kind === "Input" && !stage.after.length;
  making.canvas.hidden = making.title.hidden = !stage.kernel;
  const then = stage.after.length ? phrase(texts.then, { layers: stage.after.join(", ") }) : "";
  if (stage.kernel) return showKernels(view, then);
  const made = phrase(texts[`made_${stage.kind}`] ?? "", { rows, columns, map });
  making.facts.textContent = [made, then].filter(Boolean).join(" · ");
  return undefined;
}

function showKernels(view, then) {
  const { making, stage, texts, map, numbers, colours } = view;
  const kernels = kernelsOf(numbers, stage, map);
  const { rows, columns, inputs } = kernels;
  const weights = kernels.weights.flatMap((one) => [...one]);
  const largest = Math.max(...weights.map(Math.abs));
  const numbered = inputs <= NUMBERED && rows * columns <= 25;
  const cell = numbered ? LARGE_CELL : SMALL_CELL;
  const room = making.root.clientWidth || 440;
  const across = Math.max(1, Math.min(inputs, Math.floor((room + SPACE) / (columns * cell + SPACE)), 16));
  const down = Math.ceil(inputs / across);
  const context = sizeCanvas(making.canvas, across * (columns * cell + SPACE) - SPACE + 2, down * (rows * cell + SPACE) - SPACE + 2);
  kernels.weights.forEach((one, at) => {
    const left = 1 + (at % across) * (columns * cell + SPACE);
    const top = 1 + Math.floor(at / across) * (rows * cell + SPACE);
    paintKernel({ context, colours, rows, columns, cell, largest, numbered }, one, left, top);
  });
  const ends = { low: showNumberOf(Math.min(...weights)), high: showNumberOf(Math.max(...weights)) };
  making.canvas.setAttribute("aria-label", phrase(texts.kernels_spoken, { inputs, rows, columns, ...ends }));
  const title = inputs === 1 ? texts.kernel : inputs === 3 && stage.chain.length === 1 ? texts.kernels_colour : texts.kernels;
  making.title.textContent = phrase(title, { map, inputs });
  const bias = phrase(texts.bias, { bias: showNumberOf(kernels.bias) });
  const range = phrase(texts.range, ends);
  making.facts.textContent = [numbered ? "" : `${rows}×${columns}, ${range}`, bias, then].filter(Boolean).join(" · ");
}

function paintKernel({ context, colours, rows, columns, cell, largest, numbered }, weights, left, top) {
  weights.forEach((weight, at) => {
    const [x, y] = [left + (at % columns) * cell, top + Math.floor(at / columns) * cell];
    const colour = signed(colours, weight, largest);
    context.fillStyle = css(colour);
    context.fillRect(x, y, cell, cell);
    if (!numbered) return drawDashes(context, [weight < 0], 1, cell, textColour(colour), x, y);
    context.fillStyle = textColour(colour);
    context.font = "600 13px system-ui, sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    return context.fillText((Math.round(100 * weight) / 100 + 0).toFixed(2).replace("-", "−"), x + cell / 2, y + cell / 2 + 1, cell - 4);
  });
  context.lineWidth = 1;
  context.strokeStyle = css(colours.rule);
  context.strokeRect(left - 0.5, top - 0.5, columns * cell + 1, rows * cell + 1);
}
