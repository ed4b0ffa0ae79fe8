// The numbers of the first picture, for those who would rather read than look.

import { element } from "../common/dom.js";
import { showSummary } from "./wording.js";

export function buildTable(explorer) {
  const { texts } = explorer;
  const names = ["batch_size", "epochs", "updates", "mean", "seeds", "to_reference", "verdict"];
  const heads = names.map((name) => element("th", { scope: "col" }, texts[name]));
  const body = element("tbody", {});
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...heads)), body);
  const scrolled = element("div", { class: "scrolled", tabindex: "0", role: "group", "aria-label": texts.table }, table);
  const root = element("details", { class: "numbers" }, element("summary", {}, texts.table), scrolled);
  return { root, body };
}

function cellsOf({ texts, state }, point) {
  if (!point.cell) return ["–", "–", "–", "0", "–", "–"];
  const mean = point.mean === null ? "–" : showSummary(texts, state.quantity, point);
  const compared = point.difference;
  const difference = compared ? showSummary(texts, state.quantity, compared, true) : "–";
  const verdict = point.isReference ? "R" : compared ? texts[compared.verdict] : "–";
  return [point.epoch, point.updates, mean, point.count, difference, verdict].map(String);
}

export function showTable(explorer) {
  const { across, state, table } = explorer;
  const rows = across.points.map((point) => {
    const head = element("th", { scope: "row" }, String(point.batchSize));
    const chosen = point.batchSize === state.batch_size ? "chosen" : null;
    return element("tr", { class: chosen }, head, ...cellsOf(explorer, point).map((text) => element("td", {}, text)));
  });
  table.body.replaceChildren(...rows);
}
