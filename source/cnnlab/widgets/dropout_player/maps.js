// Feature maps, dropped pixel by pixel or as a whole.

import { element, phrase, svg } from "../common/dom.js";
import { MAPS, PIXELS, SIDE, droppedPixels, featureMaps, mapMasks, neighbourShare } from "./feature_maps.js";
import { percent } from "./numbers.js";
import { buildPlot, fitPlot, rect } from "./plot.js";

const COLUMNS = 4;
const BETWEEN = 12;

export function buildMaps() {
  const pane = () => ({ plot: buildPlot({ role: "img" }), caption: element("p", { class: "caption" }), near: element("p", { class: "caption" }) });
  return { single: pane(), whole: pane() };
}

export function showMaps(player) {
  const { maps, state, texts } = player;
  const masks = mapMasks(state, state.draw, state.example - 1);
  const values = featureMaps(state.example - 1);
  for (const kind of ["single", "whole"]) paintMaps(player, maps[kind].plot, values, masks[kind]);
  const pixels = droppedPixels(masks.single);
  const dropped = droppedPixels(masks.whole) / PIXELS;
  const total = MAPS * PIXELS;
  maps.single.caption.textContent = phrase(texts.pixels_caption, { zeros: pixels, pixels: total, share: percent(pixels / total) });
  maps.whole.caption.textContent = phrase(texts.maps_caption, { zeros: dropped, maps: MAPS, share: percent(dropped / MAPS) });
  for (const [kind, title] of [["single", texts.pixels_title], ["whole", texts.maps_title]]) {
    const share = neighbourShare(masks[kind]);
    maps[kind].near.textContent = phrase(texts.neighbours_caption, { share: share === null ? "–" : `${percent(share)} %` });
    maps[kind].plot.root.setAttribute("aria-label", `${title}. ${maps[kind].caption.textContent}`);
  }
}

function paintMaps({ hatch }, plot, values, masks) {
  const width = Math.max(240, plot.slot.clientWidth || plot.width || 460);
  const size = (width - 2 - (COLUMNS - 1) * BETWEEN) / COLUMNS;
  fitPlot(plot, 2 * size + BETWEEN + 2);
  const pixel = size / SIDE;
  const nodes = values.map((map, index) => {
    const [left, top] = [1 + (index % COLUMNS) * (size + BETWEEN), 1 + Math.floor(index / COLUMNS) * (size + BETWEEN)];
    const cells = map.map((value, at) => {
      const place = [(at % SIDE) * pixel, Math.floor(at / SIDE) * pixel, pixel - 1, pixel - 1];
      if (!masks[index][at]) return rect(...place, { class: "pixel dropped", fill: hatch.fill });
      return rect(...place, { class: "pixel kept", "fill-opacity": (0.06 + 0.094 * value).toFixed(3) });
    });
    const place = { transform: `translate(${left.toFixed(1)} ${top.toFixed(1)})` };
    const frame = (attributes) => rect(-0.5, -0.5, size, size, { rx: 3, ...attributes });
    if (masks[index].some(Boolean)) return svg("g", place, frame({ class: "map-frame" }), ...cells);
    return svg("g", place, frame({ class: "map-frame" }), frame({ class: "map-frame dropped", fill: hatch.fill }));
  });
  plot.root.replaceChildren(...nodes);
}
