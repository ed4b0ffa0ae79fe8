// The image beside the chosen map, large: the value at a place, and the pixels that it sees.

import { sizeCanvas } from "../common/canvas.js";
import { element, phrase } from "../common/dom.js";
import { css, textColour } from "../common/theme.js";
import { signed } from "./colours.js";
import { levelValue, showLevelValue, showNumberOf } from "./numbers.js";
import { drawDashes, drawOutline, drawPicture, mapPicture } from "./painting.js";
import { buildPane, speakPane } from "./panes.js";
import { openSides, seenBy } from "./seen.js";

const LARGEST_SIDE = 236; // px
const SMALL_PLACE = 12; // px
const CRISP_CELL = 4; // px: from here on whole pixels look better than a full width
const GAP_BETWEEN = 20; // px
const MARGIN = 4; // px, room for an outline at the edge

export function buildLarge(view) {
  const { texts } = view;
  const go = (rows, columns) => () => {
    const [row, column] = view.place;
    view.moveTo([row + rows, column + columns]);
  };
  const keys = { ArrowLeft: go(0, -1), ArrowRight: go(0, 1), ArrowUp: go(-1, 0), ArrowDown: go(1, 0), Home: () => view.choose({ position: null }) };
  const pane = buildPane("map", texts.place_pane, keys, (x, y) => {
    const cell = pane.cell;
    view.moveTo([Math.floor((y - MARGIN) / cell), Math.floor((x - MARGIN) / cell)]);
  });
  const picture = element("canvas", { role: "img" });
  const [inputTitle, mapTitle, range] = [element("h3", {}), element("h3", {}), element("span", { class: "symbol" })];
  const peak = element("button", { type: "button", class: "to-peak", onclick: () => view.choose({ position: null }) }, texts.to_peak);
  const input = element("div", { class: "picture" }, inputTitle, element("div", { class: "frame image" }, picture));
  const map = element("div", { class: "picture" }, mapTitle, pane.frame, peak);
  return { pane, picture, inputTitle, mapTitle, range, peak, root: element("div", { class: "large" }, input, map) };
}

export function showLarge(view) {
  const { large } = view;
  // The column's width: that of the pictures themselves depends on what is drawn last.
  large.width = large.root.parentElement.clientWidth || large.width || 480;
  const side = Math.max(80, Math.min(LARGEST_SIDE, (large.width - GAP_BETWEEN) / 2)) - 2 * MARGIN;
  const [input] = view.stages;
  const pixels = Math.max(input.rows, input.columns);
  const whole = side > CRISP_CELL * pixels ? Math.floor(side / pixels) * pixels : side;
  large.root.style.setProperty("--lab-side", `${whole + 2 * MARGIN}px`);
  showImage(view, whole);
  showMap(view, whole);
  large.peak.setAttribute("aria-disabled", String(view.state.position === null));
}

function fitted(canvas, rows, columns, side) {
  const cell = side / Math.max(rows, columns);
  const context = sizeCanvas(canvas, columns * cell + 2 * MARGIN, rows * cell + 2 * MARGIN);
  return { context, cell };
}

function drawEdge(context, { colours }, width, height) {
  context.lineWidth = 1;
  context.strokeStyle = css(colours.rule);
  context.strokeRect(MARGIN - 0.5, MARGIN - 0.5, width + 1, height + 1);
}

function showImage(view, side) {
  const { large, stage, state, texts } = view;
  const picture = view.imagePicture(state.image);
  const { context, cell } = fitted(large.picture, picture.height, picture.width, side);
  drawPicture(context, picture, MARGIN, MARGIN, picture.width * cell, picture.height * cell);
  drawEdge(context, view, picture.width * cell, picture.height * cell);
  const seen = seenBy(stage, view.place);
  const box = { left: MARGIN + seen.left * cell, top: MARGIN + seen.top * cell, width: seen.columns * cell, height: seen.rows * cell };
  drawOutline(context, box, view.marks, openSides(stage, view.place));
  large.picture.setAttribute("aria-label", phrase(texts.input_spoken, seen));
  const label = view.labels.length ? ` · ${view.labels[state.image]}` : "";
  large.inputTitle.textContent = phrase(texts.input_title, { image: state.image }) + label;
}

function showMap(view, side) {
  const { large, shown, colours, texts, place, stage } = view;
  const { context, cell } = fitted(large.pane.canvas, shown.rows, shown.columns, side);
  large.pane.cell = cell;
  const [width, height] = [shown.columns * cell, shown.rows * cell];
  const largest = view.largestFor(shown);
  drawPicture(context, mapPicture(colours, shown, largest), MARGIN, MARGIN, width, height);
  // A level next to 0 may stand for 0 itself.
  const step = (shown.high - shown.low) / 255;
  const negative = Array.from(shown.levels, (level) => levelValue(shown, level) < -step / 2);
  if (shown.low < 0) drawDashes(context, negative, shown.columns, cell, textColour(signed(colours, shown.low / 2, largest)), MARGIN, MARGIN);
  drawEdge(context, view, width, height);
  // Around a small cell, not over it.
  const grown = Math.max(0, Math.min(2, (SMALL_PLACE - cell) / 2));
  const size = cell + 2 * grown;
  drawOutline(context, { left: MARGIN + place[1] * cell - grown, top: MARGIN + place[0] * cell - grown, width: size, height: size }, view.marks);
  const said = { row: place[0], column: place[1], value: showLevelValue(shown, view.value) };
  speakPane(large.pane, place[0] * shown.columns + place[1], shown.rows * shown.columns, phrase(texts.place_spoken, said));
  const title = stage.kind === "Input" ? texts.channel_title : texts.map_title;
  large.range.textContent = phrase(texts.range, { low: showNumberOf(shown.low), high: showNumberOf(shown.high) });
  large.mapTitle.replaceChildren(phrase(title, { map: view.map }), " ", large.range);
}
