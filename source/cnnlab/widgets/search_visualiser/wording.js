// Names, numbers and sentences: the same number reads the same everywhere.

import { phrase } from "../common/dom.js";
import { isOver, truthOf } from "./ledger.js";
import { hasBelief, shownView } from "./state.js";

const ONE_DEVIATION = [-1, 1];

export function nameOf(texts, axis) {
  return texts[`axis_${axis}`] ?? axis.replaceAll("_", " ");
}

export function shortNameOf(texts, axis) {
  return texts[`short_axis_${axis}`] ?? nameOf(texts, axis);
}

// Numbers speak for themselves; words have a name in the learner's language.
export function showValue(texts, { values, words }, level) {
  return words ? (texts[`value_${values[level]}`] ?? values[level]) : values[level];
}

export function showPerCent(value) {
  return `${value.toFixed(1)}\u00a0%`;
}

// An average of few seeds lies between the tenths that a thousand images can give.
function showMean(value) {
  return `${(Math.round(value * 100 + 1e-6) / 100).toFixed(2)}\u00a0%`;
}

function showEpochs(texts, count) {
  return count === 1 ? texts.one_epoch : phrase(texts.many_epochs, { count });
}

export function showError(answer) {
  const error = Math.exp(answer) - 0.1;
  return `${error.toFixed(1)}\u00a0%`;
}

// "learning rate 0.0016, batch size 64, Adam, …": from the picture's left to right, then down.
export function describe({ texts, measured }, configuration) {
  const { across, blocks, down } = measured.places;
  const order = [across, ...(blocks === null ? [] : [blocks]), ...down];
  const parts = order.map((axis) => {
    const shown = showValue(texts, measured.axes[axis], measured.levels[configuration][axis]);
    return measured.axes[axis].words ? shown : `${nameOf(texts, measured.axes[axis].name)} ${shown}`;
  });
  return parts.join(", ");
}

function modelValues(belief, at) {
  const [low, high] = ONE_DEVIATION.map((sign) => showError(belief.mean[at] + sign * belief.deviation[at]));
  return { mean: showError(belief.mean[at]), low, high, improvement: belief.improvement[at].toFixed(3) };
}

// A cell in some phrases: what it is, whether it was tried, and what the view lets one know.
export function sayCell(visualiser, at) {
  const { texts, measured, state, step, trials, belief } = visualiser;
  const entry = trials.slice(0, step).findLast(({ configuration }) => configuration === at);
  const said = [describe(visualiser, at)];
  if (entry) said.push(phrase(texts.cell_tried, { number: entry.number, epochs: showEpochs(texts, entry.epochs), seen: showPerCent(entry.seen) }));
  else said.push(texts.cell_untried);
  if (shownView(state, step) === "measured") {
    said.push(phrase(texts.cell_measured, { seeds: measured.accuracies[at].length, truth: showMean(truthOf(measured, at)) }));
  }
  if (hasBelief(state, step)) said.push(phrase(texts[entry ? "cell_model_tried" : "cell_model"], modelValues(belief, at)));
  return said;
}

// Which round of Hyperband a trial belongs to, and whether it is the first of its bracket.
function roundOf({ rounds }, number) {
  const pass = rounds.reduce((sum, { count }) => sum + count, 0);
  let place = (number - 1) % pass;
  return rounds.find(({ count }) => {
    place -= count;
    return place < 0;
  });
}

function whyHyperband({ texts, measured }, { number }) {
  const round = roundOf(measured, number);
  const brackets = measured.rounds.at(-1).bracket;
  return phrase(texts[round.round === 1 ? "why_begin" : "why_on"], { ...round, brackets, epochs: showEpochs(texts, round.epochs) });
}

function whyBayesian({ texts, measured, before }, { number, configuration, seen }) {
  const { first } = measured.model;
  if (number <= first || !before) return phrase(texts.why_first, { first });
  return phrase(texts.why_model, { ...modelValues(before, configuration), error: `${(100 - seen).toFixed(1)}\u00a0%` });
}

function whyOf(visualiser, entry) {
  const { method } = visualiser.state;
  if (method === "hyperband") return whyHyperband(visualiser, entry);
  if (method === "bayesian") return whyBayesian(visualiser, entry);
  return visualiser.texts[`why_${method}`];
}

function gridListed({ texts, measured, trials }) {
  const counts = measured.axes.map((axis, at) => {
    const levels = new Set(trials.map(({ configuration }) => measured.levels[configuration][at]));
    return `${nameOf(texts, axis.name)} ${levels.size}`;
  });
  return counts.join(", ");
}

export function sayPlan(visualiser) {
  const { texts, measured, state, trials } = visualiser;
  const values = { full: measured.full, budget: state.budget, first: measured.model.first, count: trials.length };
  const ofGrid = state.method === "grid" ? { listed: gridListed(visualiser) } : {};
  const ofHyperband = { brackets: measured.rounds.at(-1).bracket };
  return phrase(texts[`plan_${state.method}`], { ...values, ...ofGrid, ...ofHyperband });
}

export function sayBest({ texts, step, trials }) {
  if (step === 0) return texts.no_trial;
  const { choice } = trials[step - 1];
  const values = { number: choice.number, seen: showPerCent(choice.seen), judged: showMean(choice.judged) };
  return phrase(texts.best, { step, count: trials.length, ...values });
}

function sayAnswer(visualiser, entry) {
  const { texts } = visualiser;
  const epochs = showEpochs(texts, entry.epochs);
  const answer = phrase(texts.answer, { configuration: describe(visualiser, entry.configuration), seen: showPerCent(entry.seen), epochs });
  if (entry.before === 0) return answer;
  return `${answer} ${phrase(texts[entry.paid ? "resumed" : "known_already"], { paid: showEpochs(texts, entry.paid) })}`;
}

// The sentences below the pictures: what this trial was, what it answered, and what is best so far.
export function sayStep(visualiser) {
  const { texts, measured, state, step, trials } = visualiser;
  if (step === 0) return [[texts.no_trial, "title"], [sayPlan(visualiser), "verdict"]];
  const entry = trials[step - 1];
  const why = whyOf(visualiser, entry);
  const said = [
    [phrase(texts.trial, { number: entry.number, count: trials.length, why }), "title"],
    [sayAnswer(visualiser, entry), "verdict"],
    [sayBest(visualiser), "remark"],
  ];
  if (step === trials.length) said.push([sayEnd(visualiser), "remark"]);
  return said;
}

function sayEnd(visualiser) {
  const { texts, measured, state, trials } = visualiser;
  const left = state.budget * measured.full - trials.at(-1).spent;
  if (!isOver(visualiser)) return phrase(texts.own_left, { left: left / measured.full });
  const tried = new Set(trials.map(({ configuration }) => configuration));
  const whole = new Set(trials.filter(({ epochs }) => epochs === measured.full).map(({ configuration }) => configuration));
  const values = { configurations: tried.size, whole: whole.size, full: measured.full, left };
  return phrase(texts.end, values);
}
