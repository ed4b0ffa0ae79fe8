// What every line reaches with the chosen number of labels, beside the picture.

import { swatchOf, straight } from "../common/chart.js";
import { element, phrase } from "../common/dom.js";
import { shapeOf } from "./marks.js";
import { pointOf } from "./survey.js";
import { showDifference, showSummary } from "./wording.js";

export function buildReadout() {
  const title = element("h3", {});
  const list = element("dl", {});
  return { title, list, root: element("div", { class: "readout" }, title, list) };
}

function entryOf({ texts, state, view }, line) {
  const point = pointOf(line, state.labels);
  const swatch = swatchOf(straight(0, 8, 26, 8, `line ${line.kind}`), shapeOf(line.kind, 13, 8));
  const value = point ? showSummary(texts, point) : texts.unmeasured;
  const against = line.kind === "scratch" ? texts.compared : point ? showDifference(texts, point.difference) : "–";
  const attributes = { class: line.kind === view.kind ? "entry chosen" : "entry" };
  const name = element("dt", {}, swatch, texts[line.kind]);
  return element("div", attributes, name, element("dd", {}, value), element("dd", { class: "against" }, against));
}

export function showReadout(explorer) {
  const { readout, state, texts, view } = explorer;
  readout.title.textContent = phrase(texts.with_labels, { labels: state.labels });
  readout.list.replaceChildren(...view.lines.map((line) => entryOf(explorer, line)));
}
