// The trials as a table, for those who would rather read than look; made when it is opened.

import { element } from "../common/dom.js";
import { nameOf, showPerCent, showValue } from "./wording.js";

export function buildTable(visualiser) {
  const { texts, measured } = visualiser;
  const names = measured.axes.map(({ name }) => nameOf(texts, name));
  const heads = [texts.head_trial, ...names, texts.head_epochs, texts.head_accuracy, texts.head_best, texts.head_spent];
  const body = element("tbody", {});
  const cells = heads.map((text) => element("th", { scope: "col" }, text));
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...cells)), body);
  const scrolled = element("div", { class: "scrolled", tabindex: "0", role: "group", "aria-label": texts.table }, table);
  const root = element("details", { class: "numbers" }, element("summary", {}, texts.table), scrolled);
  root.addEventListener("toggle", () => showTable(visualiser));
  return { root, body };
}

function rowOf({ texts, measured, step }, entry) {
  const levels = measured.levels[entry.configuration];
  const values = measured.axes.map((axis, at) => showValue(texts, axis, levels[at]));
  const cells = [...values, entry.epochs, showPerCent(entry.seen), showPerCent(entry.choice.seen), entry.spent];
  const head = element("th", { scope: "row" }, String(entry.number));
  const chosen = entry.number === step ? "chosen" : null;
  return element("tr", { class: chosen }, head, ...cells.map((text) => element("td", {}, String(text))));
}

export function showTable(visualiser) {
  const { step, table, trials } = visualiser;
  if (!table.root.open) return;
  table.body.replaceChildren(...trials.slice(0, step).map((entry) => rowOf(visualiser, entry)));
}
