// The three small grids (window, kernel, products), the channel tabs and the sum.

import { covered, isPadding, pixel, windowSum } from "./arithmetic.js";
import { css, textColour } from "../common/theme.js";
import { CHANNELS, signedColour, valueColour } from "./colours.js";
import { element, letter, phrase, uniqueName } from "../common/dom.js";
import { setWeight } from "./editing.js";
import { parseWeight, showNumber, showWeight } from "./kernels.js";

const CELL_SIDES = [0, 46, 46, 46, 40, 34, 30, 27];

function titled(title, symbol, grid) {
  const name = element("span", { class: "symbol" }, symbol);
  return element("div", { class: "titled" }, element("h3", {}, title, " ", name), grid);
}

export function buildGrids(walk) {
  const { texts } = walk;
  const grid = (name) => element("div", { class: `grid ${name}`, role: "group", "aria-label": texts[name] });
  const grids = { window: grid("window"), kernel: grid("kernel"), products: grid("products"), size: 0 };
  grids.panelName = uniqueName("panel");
  grids.tabs = element("div", { class: "tabs", role: "tablist", "aria-label": texts.channel });
  grids.tabButtons = CHANNELS.map((name, channel) => tab(walk, grids, name, channel));
  grids.tabs.append(...grids.tabButtons);
  grids.total = element("div", { class: "total" });
  grids.parts = element("div", { class: "parts" });
  grids.lands = element("div", { class: "lands" });
  grids.sum = element("div", { class: "sum", role: "group", "aria-label": texts.sum });
  grids.sum.append(grids.total, grids.parts, grids.lands);
  grids.panel = element("div", { class: "calculation", id: grids.panelName }, 
    titled(texts.window, "x", grids.window),
    element("span", { class: "sign", "aria-hidden": "true" }, "×"),
    titled(texts.kernel, letter("w"), grids.kernel),
    titled(texts.products, "x · w", grids.products),
    element("span", { class: "sign", "aria-hidden": "true" }, "Σ"),
    grids.sum,
  );
  grids.root = element("div", { class: "middle" }, grids.tabs, grids.panel);
  return grids;
}

function tab(walk, grids, name, channel) {
  const attributes = { role: "tab", type: "button", id: `${grids.panelName}-${name}`, class: name };
  const button = element("button", attributes, walk.texts[name]);
  button.setAttribute("aria-controls", grids.panelName);
  button.addEventListener("click", () => walk.chooseChannel(channel));
  button.addEventListener("keydown", (event) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1, Home: -channel, End: CHANNELS.length - 1 - channel };
    if (!(event.key in steps)) return;
    event.preventDefault();
    const next = (channel + steps[event.key] + CHANNELS.length) % CHANNELS.length;
    walk.chooseChannel(next);
    grids.tabButtons[next].focus();
  });
  return button;
}

// New cells only for another size: a learner who types in a cell keeps the cursor in it.
export function layGrids(walk) {
  const { grids, state } = walk;
  const { size } = state.settings;
  const [rgb, name] = [state.picture.channels === 3, CHANNELS[walk.channel]];
  grids.tabs.hidden = !rgb;
  grids.root.classList.toggle("rgb", rgb);
  for (const attribute of ["role", "aria-labelledby"]) grids.panel.removeAttribute(attribute);
  if (rgb) {
    grids.panel.setAttribute("role", "tabpanel");
    grids.panel.setAttribute("aria-labelledby", `${grids.panelName}-${name}`);
  }
  grids.tabButtons.forEach((button, channel) => {
    button.setAttribute("aria-selected", String(channel === walk.channel));
    button.tabIndex = channel === walk.channel ? 0 : -1;
  });
  if (grids.size !== size) layCells(walk, size);
  showKernel(walk);
}

function layCells(walk, size) {
  const { grids } = walk;
  grids.size = size;
  grids.root.style.setProperty("--lab-size", size);
  grids.root.style.setProperty("--lab-cell", `${CELL_SIDES[size]}px`);
  const cells = (make) => Array.from({ length: size * size }, (_, at) => make(Math.floor(at / size), at % size));
  grids.windowCells = cells(() => element("span", { class: "cell" }));
  grids.productCells = cells(() => element("span", { class: "cell" }));
  grids.weightCells = cells((i, j) => weightCell(walk, i, j));
  grids.window.replaceChildren(...grids.windowCells);
  grids.products.replaceChildren(...grids.productCells);
  grids.kernel.replaceChildren(...grids.weightCells);
}

function weightCell(walk, i, j) {
  const label = phrase(walk.texts.weight, { row: i + 1, column: j + 1 });
  const attributes = { class: "cell", type: "text", inputmode: "text", autocomplete: "off", spellcheck: "false" };
  const input = element("input", { ...attributes, "aria-label": label });
  const kept = () => walk.kernel()[i][j];
  const restore = () => {
    input.removeAttribute("aria-invalid");
    input.value = showWeight(kept());
    fitText(input, input.value);
  };
  input.addEventListener("focus", () => input.select());
  input.addEventListener("input", () => {
    const weight = parseWeight(input.value);
    input.toggleAttribute("aria-invalid", false);
    if (weight !== null) return setWeight(walk, i, j, weight);
    input.setAttribute("aria-invalid", "true");
    const received = input.value.trim() || walk.texts.nothing;
    walk.say(phrase(walk.texts.refused, { received, kept: showWeight(kept()) }));
  });
  input.addEventListener("blur", restore);
  input.addEventListener("keydown", (event) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Enter") restore();
    if (!step) return;
    event.preventDefault();
    setWeight(walk, i, j, Math.max(-99, Math.min(99, kept() + step)));
    restore();
    input.select();
  });
  return input;
}

function fitText(cell, text) {
  cell.style.setProperty("--lab-letters", Math.max(3, text.length));
}

// Most cells of a step show what they showed before; the browser has nothing to redraw for them.
function paintCell(cell, text, colour) {
  const shown = `${text} ${colour}`;
  if (cell.shown === shown) return;
  cell.shown = shown;
  cell.textContent = text;
  paintBack(cell, text, colour);
}

function paintBack(cell, text, colour) {
  cell.style.backgroundColor = css(colour);
  cell.style.color = textColour(colour);
  fitText(cell, text);
}

export function showKernel(walk) {
  const { grids, colours } = walk;
  const weights = walk.kernel().flat();
  const largest = Math.max(...weights.map(Math.abs));
  weights.forEach((weight, at) => {
    const cell = grids.weightCells[at];
    const typing = document.activeElement === cell && cell.getAttribute("aria-invalid") !== "true";
    const mine = typing && parseWeight(cell.value) === weight;
    if (!mine && cell.getAttribute("aria-invalid") !== "true") cell.value = showWeight(weight);
    paintBack(cell, cell.value, signedColour(colours, weight, largest));
  });
}

export function moveGrids(walk) {
  const { grids, colours, channel } = walk;
  const { picture, settings, position, kernels } = walk.state;
  const kernel = walk.kernel();
  const strongest = Math.max(...kernel.flat().map(Math.abs)) * Math.max(Math.abs(picture.low), picture.high);
  for (let at = 0; at < settings.size ** 2; at += 1) {
    const [i, j] = [Math.floor(at / settings.size), at % settings.size];
    const place = covered(settings, position, i, j);
    const value = pixel(picture, place.row, place.column, channel);
    const product = value * kernel[i][j];
    const zero = isPadding(picture, place.row, place.column);
    grids.windowCells[at].classList.toggle("padding", zero);
    paintCell(grids.windowCells[at], showNumber(value), valueColour(colours, picture, value, channel));
    paintCell(grids.productCells[at], showNumber(product), signedColour(colours, product, strongest));
  }
  const sums = picture.channels === 1 ? [] : kernels.map((one, at) => windowSum(picture, one, settings, position, at));
  showSum(walk, sums);
}

function showSum(walk, sums) {
  const { grids, map, texts } = walk;
  const { position, settings } = walk.state;
  const total = map.values[position.row * map.columns + position.column];
  paintCell(grids.total, showNumber(total), signedColour(walk.colours, total, map.largest));
  if (sums.length) showChannelSums(grids, sums);
  else grids.parts.textContent = phrase(texts.sum_of, { count: settings.size ** 2 });
  grids.lands.textContent = phrase(texts.lands, { row: position.row + 1, column: position.column + 1 });
}

function showChannelSums(grids, sums) {
  if (!grids.parts.querySelector("b")) {
    const part = (name) => element("span", { class: name }, element("i", {}, name[0].toUpperCase()), element("b"));
    grids.parts.replaceChildren(...CHANNELS.map(part));
  }
  grids.parts.querySelectorAll("b").forEach((bold, channel) => {
    bold.textContent = showNumber(sums[channel]);
  });
}
