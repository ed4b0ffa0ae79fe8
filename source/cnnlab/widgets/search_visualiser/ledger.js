// What a search has paid for and learned, counted as cnnlab.train.search.Ledger counts it.

import { METHODS, OWN } from "./state.js";

export function accuracyOf(measured, configuration, seed, epochs) {
  return measured.accuracies[configuration][seed][measured.epochs.indexOf(epochs)];
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// What all seeds say of a configuration that was trained to the end.
export function truthOf(measured, configuration) {
  return mean(measured.accuracies[configuration].map((epochs) => epochs.at(-1)));
}

function judgedBy(measured, configuration, seed, epochs) {
  const others = measured.accuracies[configuration].map((_, one) => one).filter((one) => one !== seed);
  return mean(others.map((one) => accuracyOf(measured, configuration, one, epochs)));
}

// Returns the trials that the budget pays for: what each cost, what it answered, and the choice after it.
export function account(measured, seed, trace, budget) {
  const entries = [];
  const last = new Map();
  let spent = 0;
  for (const [configuration, epochs] of trace) {
    const before = last.get(configuration)?.trained ?? 0;
    const paid = Math.max(0, epochs - before);
    if (spent + paid > budget) break;
    spent += paid;
    const entry = { number: entries.length + 1, configuration, epochs, before, paid, spent, trained: before + paid };
    entry.seen = accuracyOf(measured, configuration, seed, epochs);
    entry.judged = judgedBy(measured, configuration, seed, epochs);
    last.set(configuration, entry);
    // Of each configuration counts its last answer; the first of the highest ones is chosen.
    entry.choice = [...last.values()].reduce((best, one) => (one.seen > best.seen ? one : best));
    entries.push(entry);
  }
  return entries;
}

function traceOf(measured, { budget, repetition, own }, method) {
  if (method === OWN) return own.map((configuration) => [configuration, measured.full]);
  const traces = measured.traces[method];
  return (traces[budget] ?? traces[measured.budgets.at(-1)])[repetition];
}

// Every method's trials with the chosen budget and repetition.
export function allSearches(measured, state) {
  const seed = state.repetition % measured.accuracies[0].length;
  const budget = state.budget * measured.full;
  const each = METHODS.map((method) => [method, account(measured, seed, traceOf(measured, state, method), budget)]);
  return Object.fromEntries(each);
}

// The last answer of each configuration among the first trials.
export function lastAnswers(entries, step) {
  return new Map(entries.slice(0, step).map((entry) => [entry.configuration, entry]));
}

// How many trials a search has made when so many epochs are spent.
export function stepsAt(entries, spent) {
  return entries.filter((entry) => entry.spent <= spent).length;
}

// A learner's search goes on until its budget pays for no more training.
export function isOver({ measured, state, step, trials }) {
  if (step < trials.length) return false;
  return state.method !== OWN || (state.budget - trials.length) * measured.full <= 0;
}

export function spentAt(entries, step) {
  return step === 0 ? 0 : entries[step - 1].spent;
}
