// What stands around the pictures: titles, legends, the theme, and a fence for keys.

import { countWindows } from "./arithmetic.js";
import { element, letter, quantity, sentence } from "../common/dom.js";
import { showNumber } from "./kernels.js";

function panel(pane, title) {
  pane.caption = element("span", { class: "symbol" });
  pane.legend = element("div", { class: "legend" });
  return element("div", { class: "picture" }, element("h3", {}, title, " ", pane.caption), pane.slot, pane.legend);
}

export function buildPicturePanels(walk) {
  const { texts, grids } = walk;
  return [panel(walk.input, texts.input), grids.root, panel(walk.output, texts.map)];
}

function key(name, ...nodes) {
  return element("span", { class: "key" }, element("span", { class: `swatch ${name}`, "aria-hidden": "true" }), element("span", {}, ...nodes));
}

function shape(rows, columns, channels) {
  return channels === 3 ? `${rows} × ${columns} × 3` : `${rows} × ${columns}`;
}

function inputKeys(walk) {
  const { texts } = walk;
  const { settings, picture } = walk.state;
  const named = (name, value) => ({ [name]: element("span", {}, letter(name), " = ", quantity(name, value)) });
  const keys = [
    key("k", ...sentence(texts.key_window, named("k", settings.size))),
    key("s", ...sentence(texts.key_next, named("s", settings.stride))),
  ];
  if (settings.padding > 0) keys.push(key("p", ...sentence(texts.key_padding, named("p", settings.padding))));
  if (settings.dilation > 1) keys.push(key("d", ...sentence(texts.key_gaps, named("d", settings.dilation))));
  const left = countWindows(picture.rows, settings).remainder + countWindows(picture.columns, settings).remainder;
  if (left > 0) keys.push(key("unread", texts.key_unread));
  return keys;
}

function scale(walk) {
  const ends = [-walk.map.largest, walk.map.largest].map((end) => element("span", {}, showNumber(end)));
  return element("div", { class: "scale" }, ends[0], element("span", { class: "ramp", "aria-hidden": "true" }), ends[1]);
}

export function showCaptions(walk) {
  const { picture } = walk.state;
  walk.input.caption.textContent = shape(picture.rows, picture.columns, picture.channels);
  walk.output.caption.textContent = shape(walk.map.rows, walk.map.columns, 1);
  walk.input.legend.replaceChildren(...inputKeys(walk));
  walk.output.legend.replaceChildren(scale(walk));
}
