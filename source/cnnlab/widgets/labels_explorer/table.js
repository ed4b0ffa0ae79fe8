// The numbers of the picture, for those who would rather read than look; made when it is opened.

import { element } from "../common/dom.js";
import { labelsNeeded } from "./needed.js";
import { showNeeded, showSummary } from "./wording.js";

const HEADS = ["line", "labels", "accuracy", "difference", "verdict", "needed"];

export function buildTable(explorer) {
  const { texts } = explorer;
  const heads = HEADS.map((name) => element("th", { scope: "col" }, texts[`head_${name}`]));
  const body = element("tbody", {});
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...heads)), body);
  const scrolled = element("div", { class: "scrolled", tabindex: "0", role: "group", "aria-label": texts.table }, table);
  const root = element("details", { class: "numbers" }, element("summary", {}, texts.table), scrolled);
  root.addEventListener("toggle", () => showTable(explorer));
  return { root, body };
}

function cellsOf({ texts, measured, view }, line, point) {
  const { difference } = point;
  const compared = difference ? [showSummary(texts, difference, true), texts[difference.verdict]] : ["–", "–"];
  const needed = () => showNeeded(texts, view.scratch, labelsNeeded(point, view.scratch.points, measured.quantiles).labels);
  return [String(point.labels), showSummary(texts, point), ...compared, line === view.scratch ? "–" : needed()];
}

export function showTable(explorer) {
  const { state, table, texts, view } = explorer;
  if (!table.root.open) return;
  const rows = view.lines.flatMap((line) =>
    line.points.map((point) => {
      const head = element("th", { scope: "row" }, texts[line.kind]);
      const chosen = point.labels === state.labels ? "chosen" : null;
      return element("tr", { class: chosen }, head, ...cellsOf(explorer, line, point).map((text) => element("td", {}, text)));
    }),
  );
  table.body.replaceChildren(...rows);
}
