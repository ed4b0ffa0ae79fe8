// The batch: a row an example, a column a unit. Pointer and keys choose the example and unit shown.

import { element, phrase } from "../common/dom.js";
import { NETWORK, UNITS } from "./layer.js";
import { legend } from "./legend.js";
import { afterDropout, maskOf, scaleOf } from "./masks.js";
import { fixed } from "./numbers.js";
import { buildPlot, fitPlot, label, rect } from "./plot.js";

const LEFT = 26;
const RIGHT = 44;
const GRID_TOP = 30;
const GAP = 4;
const ROOM_FOR_NUMBERS = 29; // px of a cell

// With `gradient`, a last row counts the examples in which a unit is kept, and nothing is chosen.
export function buildGrid(player, gradient) {
  const keys = element("ul", { class: "keys" });
  if (gradient) return { plot: buildPlot({ role: "img" }), gradient, keys };
  const plot = buildPlot({ "aria-hidden": "true" });
  const attributes = { class: "frame", role: "slider", tabindex: "0", "aria-label": player.texts.masks_pane };
  const frame = element("div", attributes, plot.root);
  plot.slot.append(frame);
  const grid = { plot, frame, gradient, keys };
  frame.addEventListener("pointerdown", (event) => choosePlace(player, grid, event));
  frame.addEventListener("keydown", (event) => chooseByKey(player, event));
  return grid;
}

function choosePlace(player, { plot, column, row }, event) {
  const box = plot.root.getBoundingClientRect();
  const unit = Math.floor((event.clientX - box.left - LEFT) / column);
  const example = Math.floor((event.clientY - box.top - GRID_TOP) / row);
  if (unit < 0 || unit >= UNITS || example < 0 || example >= player.state.batch_size) return;
  player.change({ unit: unit + 1, example: example + 1 });
}

function chooseByKey(player, event) {
  const { example, unit, batch_size: last } = player.state;
  const targets = {
    ArrowLeft: { unit: Math.max(1, unit - 1) },
    ArrowRight: { unit: Math.min(UNITS, unit + 1) },
    ArrowUp: { example: Math.max(1, example - 1) },
    ArrowDown: { example: Math.min(last, example + 1) },
    PageUp: { example: 1 },
    PageDown: { example: last },
    Home: { unit: 1 },
    End: { unit: UNITS },
  };
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === " ") player.play();
  else if (targets[event.key]) player.change(targets[event.key]);
  else return;
  event.preventDefault();
}

export function showGrid(player, grid) {
  const { state, chances, texts, hatch } = player;
  const rows = state.batch_size + (grid.gradient ? 1 : 0);
  fitPlot(grid.plot, 0);
  grid.column = (grid.plot.width - LEFT - RIGHT) / UNITS;
  grid.row = Math.max(22, Math.min(1.4 * grid.column, 384 / rows));
  fitPlot(grid.plot, GRID_TOP + rows * grid.row + (grid.gradient ? 26 : 4));
  const masks = Array.from({ length: state.batch_size }, (_, example) => maskOf(state, chances, state.draw, example));
  const cells = masks.flatMap((kept, example) => rowOf(player, grid, kept, example, hatch.fill));
  const below = grid.gradient && state.training ? countsBelow(grid, masks, texts) : [];
  grid.plot.root.replaceChildren(...gridHeads(grid, texts, state), ...cells, ...below);
  grid.keys.replaceChildren(...["kept", "dropped"].map((name) => legend(name, texts[`key_${name}`], hatch.fill)));
  if (grid.gradient) speakSilent(grid, masks, texts);
  else speakChosen(player, grid, masks);
}

function gridHeads({ column, plot, gradient }, texts, state) {
  const units = Array.from({ length: UNITS }, (_, unit) => {
    const kind = !gradient && unit === state.unit - 1 ? "number middle strong" : "number middle";
    return label(LEFT + (unit + 0.5) * column, 18, String(unit + 1), kind);
  });
  return [...units, label(plot.width, 18, texts.out_head, "head end")];
}

function rowOf({ state, chances }, grid, kept, example, hatching) {
  const { row, column, plot, gradient } = grid;
  const after = afterDropout(state, chances, state.draw, example);
  const top = GRID_TOP + example * row;
  const shown = example === state.example - 1 && !gradient;
  const numbered = column >= ROOM_FOR_NUMBERS && !gradient;
  const cells = kept.flatMap((keeps, unit) => {
    const x = LEFT + unit * column;
    const box = (attributes) => rect(x + GAP / 2, top + GAP / 2, column - GAP, row - GAP, { rx: 5, ...attributes });
    const parts = [box(keeps ? { class: "cell kept" } : { class: "cell dropped", fill: hatching })];
    if (keeps && numbered) parts.push(label(x + column / 2, top + row / 2, fixed(after[unit] / 10), "cell-value middle"));
    if (shown && unit === state.unit - 1) parts.push(box({ class: "ring" }));
    return parts;
  });
  const dropped = kept.filter((keeps) => !keeps).length;
  const number = label(LEFT - 8, top + row / 2, String(example + 1), shown ? "number end strong" : "number end");
  return [number, ...cells, label(plot.width, top + row / 2, String(dropped), "value end")];
}

// Units that no example of the batch keeps.
export function silentIn(masks) {
  return masks[0].flatMap((_, unit) => (masks.some((kept) => kept[unit]) ? [] : [unit]));
}

function countsBelow({ row, column, plot }, masks, texts) {
  const top = GRID_TOP + masks.length * row;
  const counts = Array.from({ length: UNITS }, (_, unit) => masks.filter((kept) => kept[unit]).length);
  const cells = counts.flatMap((count, unit) => {
    const x = LEFT + unit * column;
    if (count > 0) return [label(x + column / 2, top + row / 2 + 4, String(count), "value middle")];
    const mark = rect(x + 2, top + 6, column - 4, row - 4, { rx: 5, class: "silent" });
    return [mark, label(x + column / 2, top + row / 2 + 4, "0", "value silent-value middle")];
  });
  const silent = counts.includes(0);
  const head = label(plot.width, top + row / 2 + 4, texts.gradient_head, "head end");
  const text = label(LEFT, top + row + 14, silent ? `0 = ${texts.silent_mark}` : "", "silent-word");
  return [...cells, head, text];
}

function speakChosen({ state, texts }, { frame }, masks) {
  const { example, unit, batch_size: size } = state;
  const before = NETWORK.activations[example - 1][unit - 1] / 10;
  const kept = masks[example - 1][unit - 1];
  const values = { example, unit, before: before.toFixed(1), after: fixed(before * scaleOf(state)) };
  frame.setAttribute("aria-valuemin", 1);
  frame.setAttribute("aria-valuemax", size * UNITS);
  frame.setAttribute("aria-valuenow", (example - 1) * UNITS + unit);
  frame.setAttribute("aria-valuetext", phrase(kept ? texts.cell_kept : texts.cell_dropped, values));
}

function speakSilent({ plot }, masks, texts) {
  const silent = silentIn(masks).map((unit) => unit + 1).join(", ") || texts.nothing;
  plot.root.setAttribute("aria-label", phrase(texts.gradient_spoken, { units: silent }));
}
