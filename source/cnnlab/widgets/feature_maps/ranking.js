// What a map looks for: of each image the part that its largest value sees, the strongest first.

import { sizeCanvas } from "../common/canvas.js";
import { element, phrase } from "../common/dom.js";
import { imageName } from "./choosing.js";
import { mapOf, showNumberOf } from "./numbers.js";
import { seenBy } from "./seen.js";

const CROP = 60; // px

export function buildRanking({ texts }) {
  const title = element("h3", {});
  const list = element("ol", {});
  const help = element("p", { class: "note" }, texts.ranking_help);
  return { title, list, root: element("div", { class: "ranking" }, title, help, list) };
}

// Images by the largest value of a map, the strongest first; equal ones keep their order.
export function rankedImages({ numbers, images }, stage, map) {
  const all = Array.from({ length: images }, (_, image) => ({ image, ...mapOf(numbers, stage, image, map) }));
  return all.sort((one, other) => other.high - one.high);
}

export function showRanking(view) {
  const { ranking, stage, map, texts } = view;
  ranking.root.hidden = stage.kind === "Input" || view.images === 1;
  if (ranking.root.hidden) return;
  ranking.title.textContent = phrase(texts.ranking, { map });
  ranking.list.replaceChildren(...rankedImages(view, stage, map).map((one) => rankedItem(view, one)));
}

function rankedItem(view, { image, peak, low, high }) {
  const { state, stage, texts } = view;
  const value = showNumberOf(high);
  const canvas = element("canvas", { "aria-hidden": "true" });
  // Where a map is flat there is no strongest place to cut out.
  paintCrop(view, canvas, image, high > low ? seenBy(stage, peak) : null);
  const spoken = element("span", { class: "spoken" }, phrase(texts.ranked, { image: imageName(view, image), value }));
  const shown = element("b", { "aria-hidden": "true" }, value);
  const word = element("span", { class: "word", "aria-hidden": "true" }, view.labels[image] ?? String(image));
  const chosen = image === state.image;
  const item = element("li", { class: chosen ? "chosen" : null }, canvas, shown, word, spoken);
  // A shortcut for the pointer; by keyboard the strip above chooses.
  item.addEventListener("click", () => view.choose({ image, position: null }));
  return item;
}

function paintCrop(view, canvas, image, seen) {
  const context = sizeCanvas(canvas, CROP, CROP);
  if (!seen) return;
  const scale = CROP / Math.max(seen.rows, seen.columns);
  const [width, height] = [seen.columns * scale, seen.rows * scale];
  context.imageSmoothingEnabled = false;
  context.drawImage(view.imagePicture(image), seen.left, seen.top, seen.columns, seen.rows, (CROP - width) / 2, (CROP - height) / 2, width, height);
}
