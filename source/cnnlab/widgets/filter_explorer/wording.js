// Numbers and sentences: the same number reads the same everywhere.

import { element, phrase } from "../common/dom.js";
import { beats } from "./choosing.js";

export function showCost(kind, value) {
  if (kind === "seconds" && value < 100) return String(Number(value.toFixed(1)));
  return Math.round(value).toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

// A value with its unit and, where there is one, the half width of its interval; in one line.
export function showSummary(texts, { mean, half }, inPoints = false) {
  const show = (value) => value.toFixed(1).replace("-", "−");
  const interval = half === null ? "" : ` ± ${show(half)}`;
  return `${show(mean)}${inPoints ? "" : " %"}${interval}${inPoints ? texts.points : ""}`.replaceAll(" ", "\u00a0");
}

export function placeOf(texts, { dim_1, dim_2, dropout, batch_size: batch }) {
  // An equation stays in one line.
  return phrase(texts.place.replaceAll(" = ", "\u00a0=\u00a0"), { dim_1, dim_2, dropout, batch });
}

export function amountOf(texts, cost, value) {
  return phrase(texts[`amount_${cost}`], { count: showCost(cost, value) }).replaceAll(" ", "\u00a0");
}

function told({ texts, state }, point) {
  const accuracy = showSummary(texts, point.accuracy);
  return { place: placeOf(texts, point), accuracy, amount: amountOf(texts, state.cost, point[state.cost]) };
}

function sayMeasured(explorer, point) {
  const { texts } = explorer;
  const { count } = point.accuracy;
  const seeds = count === 1 ? texts.one_seed : phrase(texts.many_seeds, { count });
  return phrase(texts.measured, { ...told(explorer, point), seeds });
}

function isOver({ budget, cost }, point) {
  return budget !== null && point[cost] > budget;
}

// What the picture's slider speaks: the setting, and where it stands.
export function sayChosen(explorer) {
  const { texts, state, view } = explorer;
  if (!view.chosen) return phrase(texts.unmeasured, { place: placeOf(texts, state) });
  const said = [sayMeasured(explorer, view.chosen)];
  if (view.front.has(view.chosen)) said.push(texts.short_on);
  if (isOver(state, view.chosen)) said.push(texts.short_over);
  return said.join("; ");
}

function sayFront(explorer) {
  const { texts, state, view } = explorer;
  if (view.front.has(view.chosen)) return texts.on_front;
  return phrase(texts.off_front, told(explorer, beats(view.chosen, view.points, state.cost)));
}

function sayBest(explorer) {
  const { texts, state, view } = explorer;
  const limit = state.budget === null ? "" : amountOf(texts, state.cost, state.budget);
  if (!view.best) return phrase(texts.nothing_within, { limit });
  return phrase(state.budget === null ? texts.best : texts.best_within, { ...told(explorer, view.best), limit });
}

function sayDifference({ texts, view }) {
  if (view.chosen === view.best) return texts.is_best;
  const difference = view.differences.get(view.chosen);
  if (!difference) return texts.no_pairs;
  return phrase(texts.difference, { value: showSummary(texts, difference, true), verdict: texts[difference.verdict] });
}

function remarksOf({ texts, view }) {
  if (!view.comparisons) return [];
  const undecided = [...view.differences.values()].filter((one) => one.verdict === "cannot_tell").length;
  return [phrase(texts.comparisons, { comparisons: view.comparisons, undecided }), texts.luck];
}

// What a learner would say about the picture, line by line.
export function showSentence(explorer) {
  const { texts, state, view, sentenceBox } = explorer;
  const said = (kind, text) => element("p", { class: `said ${kind}` }, text);
  const lines = [];
  if (!view.chosen) lines.push(said("chosen", sayChosen(explorer)));
  else lines.push(said("chosen", sayMeasured(explorer, view.chosen)), said("front", sayFront(explorer)));
  if (view.chosen && isOver(state, view.chosen)) {
    const over = { amount: amountOf(texts, state.cost, view.chosen[state.cost]), limit: amountOf(texts, state.cost, state.budget) };
    lines.push(said("over", phrase(texts.over, over)));
  }
  lines.push(said("best", sayBest(explorer)));
  if (view.chosen && view.best) lines.push(said("verdict", sayDifference(explorer)));
  const remarks = remarksOf(explorer).join(" ").replaceAll(" %", "\u00a0%");
  if (remarks) lines.push(element("p", { class: "remark" }, remarks));
  sentenceBox.replaceChildren(...lines);
}
