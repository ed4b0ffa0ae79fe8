// All maps of a layer as tiles; arrows go from tile to tile, Page Up and Page Down by strength.

import { sizeCanvas } from "../common/canvas.js";
import { element, phrase } from "../common/dom.js";
import { css } from "../common/theme.js";
import { stageName, stageShape } from "./choosing.js";
import { scaleGradient } from "./colours.js";
import { mapOf, showNumberOf } from "./numbers.js";
import { drawOutline, drawPicture, mapPicture } from "./painting.js";
import { buildPane, speakPane } from "./panes.js";

const TILE_GAP = 5; // px
const EDGE = 3; // px, room for the outline of a tile at the edge
const LARGEST_TILE = 104;
const COLUMNS = [[16, 4], [24, 6], [64, 8], [144, 12]]; // up to so many maps

function columnsFor(maps) {
  const [, columns] = COLUMNS.find(([most]) => maps <= most) ?? [0, 16];
  return Math.min(maps, columns);
}

export function buildGrid(view) {
  const go = (by) => view.chooseMap(view.map + by);
  const across = () => columnsFor(view.stage.maps);
  const keys = {
    ArrowLeft: () => go(-1),
    ArrowRight: () => go(1),
    ArrowUp: () => view.map >= across() && go(-across()),
    ArrowDown: () => view.map + across() < view.stage.maps && go(across()),
    Home: () => view.chooseMap(0),
    End: () => view.chooseMap(Infinity),
    PageUp: () => view.chooseByStrength(-1),
    PageDown: () => view.chooseByStrength(1),
  };
  const grid = buildPane("tiles", view.texts.maps_pane, keys, (x, y) => {
    const { side, columns } = grid.layout;
    const [column, row] = [x, y].map((px) => Math.floor((px - EDGE) / (side + TILE_GAP)));
    const map = row * columns + column;
    if (column >= 0 && column < columns && map >= 0 && map < view.stage.maps) view.chooseMap(map);
  });
  grid.title = element("h3", {});
  grid.bar = element("span", { class: "bar", "aria-hidden": "true" });
  grid.ends = [element("span", {}), element("span", {})];
  grid.note = element("p", { class: "note" });
  const scale = element("div", { class: "scale" }, grid.ends[0], grid.bar, grid.ends[1]);
  grid.root = element("div", { class: "maps" }, grid.title, grid.frame, scale, grid.note);
  return grid;
}

export function showGrid(view) {
  const { grid, stage, state, texts } = view;
  const columns = columnsFor(stage.maps);
  const width = grid.frame.clientWidth || grid.width || 440;
  grid.width = width; // a hidden cell keeps the width that it had
  const side = Math.min(LARGEST_TILE, Math.floor((width - 2 * EDGE + TILE_GAP) / columns) - TILE_GAP);
  const rows = Math.ceil(stage.maps / columns);
  grid.layout = { side, columns };
  const total = (count) => count * (side + TILE_GAP) - TILE_GAP + 2 * EDGE;
  const context = sizeCanvas(grid.canvas, total(columns), total(rows));
  for (let number = 0; number < stage.maps; number += 1) paintTile(view, context, number);
  const values = { map: view.map, maps: stage.maps, low: showNumberOf(view.shown.low), high: showNumberOf(view.shown.high) };
  speakPane(grid, view.map, stage.maps, phrase(texts.maps_spoken, values));
  const shape = element("span", { class: "symbol" }, stageShape(stage));
  const title = stage.kind === "Input" ? texts.channels_title : texts.maps_title;
  grid.title.replaceChildren(phrase(title, { layer: stageName(view, stage) }), " ", shape);
  showScale(view, state.own);
}

function paintTile(view, context, number) {
  const { grid, stage, state, numbers, colours } = view;
  const { side, columns } = grid.layout;
  const map = mapOf(numbers, stage, state.image, number);
  const scale = side / Math.max(map.rows, map.columns);
  const [width, height] = [map.columns * scale, map.rows * scale];
  const left = EDGE + (number % columns) * (side + TILE_GAP);
  const top = EDGE + Math.floor(number / columns) * (side + TILE_GAP);
  drawPicture(context, mapPicture(colours, map, view.largestFor(map)), left, top, width, height);
  context.lineWidth = 1;
  context.strokeStyle = css(colours.rule);
  context.strokeRect(left - 0.5, top - 0.5, width + 1, height + 1);
  if (number === view.map) drawOutline(context, { left: left - 1, top: top - 1, width: width + 2, height: height + 2 }, view.marks);
}

function showScale({ grid, texts, range: [lowest, highest], shown, colours }, own) {
  const [low, high] = own ? [shown.low, shown.high] : [lowest, highest];
  const ends = [Math.min(0, low), Math.max(0, high)];
  grid.ends.forEach((end, at) => {
    end.textContent = showNumberOf(ends[at]);
  });
  const negative = low < 0 ? (100 * low) / (low - ends[1]) : 0;
  grid.bar.style.setProperty("--lab-gradient", scaleGradient(colours, ...ends));
  grid.bar.style.setProperty("--lab-below", `${negative}%`);
  const signs = lowest < 0 ? texts.scale_signed : texts.scale_one;
  grid.note.textContent = own ? texts.scale_own : signs;
}
