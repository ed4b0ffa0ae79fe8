// Numbers and sentences: the same number reads the same everywhere.

import { element, phrase } from "../common/dom.js";
import { roundedLabels } from "./needed.js";
import { pointOf } from "./survey.js";

export const LETTERS = { scratch: "S", frozen: "F", fine_tuned: "T", random_frozen: "R" };

// A target or a source of the learner's own has its own name.
export function nameOf(texts, kind, name) {
  return texts[`${kind}_${name}`] ?? name;
}

// A value with its unit and, where there is one, the half width of its interval; in one line.
export function showSummary(texts, { mean, half }, inPoints = false) {
  const show = (value) => value.toFixed(1).replace("-", "−");
  const sign = inPoints && mean > 0 ? "+" : "";
  const interval = half === null ? "" : ` ± ${show(half)}`;
  return `${sign}${show(mean)}${inPoints ? "" : " %"}${interval}${inPoints ? texts.points : ""}`.replaceAll(" ", "\u00a0");
}

export function showDifference(texts, difference) {
  if (!difference) return texts.no_pairs;
  return phrase(texts.difference, { value: showSummary(texts, difference, true), verdict: texts[difference.verdict] });
}

// How many labels scratch needs, as short as it stands in the picture.
export function showNeeded(texts, { points }, needed) {
  if (needed === Infinity) return phrase(texts.more_than, { count: points.at(-1).labels });
  if (needed === -Infinity) return phrase(texts.at_most, { count: points[0].labels });
  return phrase(texts.about, { count: roundedLabels(needed) });
}

function sayEnd(texts, scratch, labels) {
  return Number.isFinite(labels) ? String(roundedLabels(labels)) : showNeeded(texts, scratch, labels);
}

function lineName({ texts, state }, kind) {
  return phrase(texts[`line_${kind}`], { source: nameOf(texts, "source", state.source) });
}

function sayInterval({ texts, view }) {
  const { low, high } = view.needed;
  if (low === null) return "";
  const [first, last] = [sayEnd(texts, view.scratch, low), sayEnd(texts, view.scratch, high)];
  return low === high ? phrase(texts.needed_beyond, { end: first }) : phrase(texts.needed_interval, { low: first, high: last });
}

function sayScratchNeeds({ texts, view }, interval) {
  const { labels } = view.needed;
  const [fewest, most] = [view.scratch.points[0], view.scratch.points.at(-1)];
  if (labels === Infinity) return phrase(texts.needed_more, { interval, most: most.labels, scratch: showSummary(texts, most) });
  if (labels > -Infinity) return phrase(texts.needed, { interval, needed: roundedLabels(labels) });
  return phrase(texts.needed_fewest, { interval, fewest: fewest.labels, scratch: showSummary(texts, fewest) });
}

// The sentence that the widget is for.
export function sayNeeded(explorer) {
  const { texts, state, view } = explorer;
  const line = lineName(explorer, view.kind ?? "random_frozen");
  if (!view.needed) return phrase(texts.nothing, { line, labels: state.labels });
  const needs = sayScratchNeeds(explorer, sayInterval(explorer).replaceAll(" %", "\u00a0%"));
  return phrase(texts.to_reach, { line, labels: state.labels, accuracy: showSummary(texts, view.from), scratch_needs: needs });
}

function sayAgainst(explorer) {
  const { texts, state, view } = explorer;
  if (!view.from?.difference) return texts.no_pairs;
  const { difference } = view.from;
  const values = { labels: state.labels, line: texts[view.kind], value: showSummary(texts, difference, true) };
  return phrase(texts.against, { ...values, verdict: texts[difference.verdict] });
}

// What the picture's slider speaks: every line's value with the chosen number of labels.
export function sayPicture({ texts, state, view }) {
  const known = view.lines.map((line) => [line.kind, pointOf(line, state.labels)]).filter(([, point]) => point);
  const values = known.map(([kind, point]) => `${texts[kind]} ${showSummary(texts, point)}`);
  return `${phrase(texts.with_labels, { labels: state.labels })}: ${values.join("; ")}`;
}

// What a learner would say about the picture, line by line.
export function showSentence(explorer) {
  const { texts, view, sentenceBox } = explorer;
  const said = (kind, text) => element("p", { class: `said ${kind}` }, text);
  const lines = [said("chosen", sayNeeded(explorer))];
  if (view.needed) lines.push(said("verdict", sayAgainst(explorer)));
  const seeds = Math.max(...view.lines.flatMap(({ points }) => points.map(({ count }) => count)));
  const { comparisons, undecided } = view;
  const remarks = comparisons ? [texts.read, phrase(texts.comparisons, { seeds, comparisons, undecided })] : [texts.read];
  lines.push(element("p", { class: "remark" }, remarks.join(" ").replaceAll(" %", "\u00a0%")));
  sentenceBox.replaceChildren(...lines);
}
