// Numbers and sentences: the same number reads the same everywhere.

import { element, phrase } from "../common/dom.js";
import { bestRate } from "./statistics.js";

export function showValue(name, value) {
  return value.toFixed(name === "validation_loss" || name === "loss" ? 3 : 1).replace("-", "−");
}

// A value with its unit and, where there is one, the half width of its interval.
export function showSummary(texts, name, { mean, half }, isDifference = false) {
  const points = name !== "validation_loss" && (isDifference || name === "gap");
  const percent = name !== "validation_loss" && !points;
  const interval = half === null ? "" : ` ± ${showValue(name, half)}`;
  const shown = `${showValue(name, mean)}${percent ? " %" : ""}${interval}${points ? texts.points : ""}`;
  return shown.replaceAll(" ", "\u00a0"); // a value stays in one line
}

export function showRate(rate) {
  return String(rate);
}

export function countOf(texts, kind, count) {
  return count === 1 ? texts[`one_${kind}`] : phrase(texts[`many_${kind}s`], { count });
}

// Where a point stands: its batch size, epochs and updates in words.
export function placeOf(texts, point) {
  const [epochs, updates] = [countOf(texts, "epoch", point.epoch), countOf(texts, "update", point.updates)];
  return { batch: point.batchSize, epochs, updates, seeds: countOf(texts, "seed", point.count) };
}

export function sayPoint(texts, name, point) {
  if (!point.cell) return phrase(texts.unmeasured, { batch: point.batchSize });
  const place = placeOf(texts, point);
  if (point.mean === null) return phrase(texts.diverged, { ...place, missing: point.missing });
  return phrase(texts.measured, { ...place, value: showSummary(texts, name, point) });
}

function sayDifference(texts, name, point, reference) {
  const batches = { batch: point.batchSize, reference: reference.batchSize };
  if (point.isReference) return phrase(texts.is_reference, batches);
  if (!point.difference) return phrase(texts.no_pairs, batches);
  const value = showSummary(texts, name, point.difference, true);
  return phrase(texts.difference, { ...batches, value, verdict: texts[point.difference.verdict] });
}

function sayBest(explorer) {
  const { texts, state, measured } = explorer;
  const best = bestRate(measured, state);
  if (!best) return [];
  const value = showSummary(texts, state.quantity, { ...best, half: null });
  return [phrase(best.higher ? texts.highest_rate : texts.lowest_rate, { value, rate: showRate(best.learningRate) })];
}

// What a learner would say about the picture, line by line; the first two are the chosen and R.
export function showSentence(explorer) {
  const { texts, state, across, sentenceBox } = explorer;
  const chosen = across.points.find(({ batchSize }) => batchSize === state.batch_size);
  const rate = phrase(texts.across_rate, { rate: showRate(state.learning_rate) });
  const title = `${texts[state.quantity]}, ${rate}`;
  const lines = [
    element("p", { class: "said chosen" }, sayPoint(texts, state.quantity, chosen)),
    chosen.isReference ? "" : element("p", { class: "said" }, sayPoint(texts, state.quantity, across.reference)),
    element("p", { class: "said verdict" }, sayDifference(texts, state.quantity, chosen, across.reference)),
  ];
  const remarks = [phrase(texts.comparisons, { comparisons: across.comparisons }), ...sayBest(explorer)];
  if (state.equal === "updates") {
    remarks.push(phrase(texts.read_at, { updates: countOf(texts, "update", state.updates) }));
  }
  sentenceBox.replaceChildren(
    element("p", { class: "said title" }, title),
    ...lines,
    element("p", { class: "remark" }, remarks.join(" ").replaceAll(" %", "\u00a0%")),
  );
}
