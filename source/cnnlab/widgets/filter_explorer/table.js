// The numbers of the picture, for those who would rather read than look; made when it is opened.

import { element } from "../common/dom.js";
import { showCost, showSummary } from "./wording.js";

const PLAIN_HEADS = ["dim_1", "dim_2"]; // names of the code, the same in every language

export function buildTable(explorer) {
  const { texts } = explorer;
  const names = ["dropout", "batch"].map((name) => texts[`head_${name}`]);
  const numbers = [texts.cost_parameters, texts.cost_macs, texts.head_seconds, texts.head_accuracy, texts.head_gap];
  const judged = [texts.head_front, texts.head_to_best, texts.head_verdict];
  const heads = [...PLAIN_HEADS, ...names, ...numbers, ...judged].map((text) => element("th", { scope: "col" }, text));
  const body = element("tbody", {});
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...heads)), body);
  const scrolled = element("div", { class: "scrolled", tabindex: "0", role: "group", "aria-label": texts.table }, table);
  const root = element("details", { class: "numbers" }, element("summary", {}, texts.table), scrolled);
  root.addEventListener("toggle", () => showTable(explorer));
  return { root, body };
}

function cellsOf({ texts, view }, point) {
  const costs = ["parameters", "macs", "seconds"].map((cost) => showCost(cost, point[cost]));
  const summaries = [showSummary(texts, point.accuracy), showSummary(texts, point.gap, true)];
  const difference = view.differences.get(point);
  const compared = difference ? showSummary(texts, difference, true) : "–";
  const verdict = point === view.best ? "B" : difference ? texts[difference.verdict] : "–";
  const front = view.front.has(point) ? texts.yes : "–";
  return [point.dim_2, point.dropout, point.batch_size, ...costs, ...summaries, front, compared, verdict].map(String);
}

export function showTable(explorer) {
  const { view, table } = explorer;
  if (!table.root.open) return;
  const rows = view.points.map((point) => {
    const head = element("th", { scope: "row" }, String(point.dim_1));
    const chosen = point === view.chosen ? "chosen" : null;
    return element("tr", { class: chosen }, head, ...cellsOf(explorer, point).map((text) => element("td", {}, text)));
  });
  table.body.replaceChildren(...rows);
}
