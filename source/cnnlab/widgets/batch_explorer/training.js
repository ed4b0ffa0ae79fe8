// The learner's own training: asked for here, done by the kernel, told epoch by epoch.

import { element, icon, phrase } from "../common/dom.js";
import { epochAt, findCell } from "./statistics.js";
import { countOf, showRate, showValue } from "./wording.js";

const PATIENCE_MILLISECONDS = 8000;
const UNDERWAY = ["preparing", "running"];

export function buildTraining(explorer) {
  const { texts } = explorer;
  const button = (kind, act, ...inside) => element("button", { type: "button", class: kind, onclick: act }, ...inside);
  const train = button("play train", () => askToTrain(explorer), icon("play"), texts.train);
  const stop = button("stop", () => askToStop(explorer), texts.stop);
  const progress = element("progress", { "aria-label": texts.progress, max: "1" });
  const before = element("p", { class: "estimate" });
  const news = element("p", { class: "news", role: "status" });
  const underway = element("div", { class: "underway" }, progress, stop);
  const root = element("div", { class: "training-row" }, train, before, underway, news);
  return { root, train, stop, progress, before, news, timer: null, asked: false, silent: false, stopping: false };
}

// A page without a kernel has nobody to send to.
function hasKernel({ model }) {
  return typeof model.send === "function";
}

function isUnderway(explorer) {
  return hasKernel(explorer) && UNDERWAY.includes(explorer.model.get("live").phase);
}

function askToTrain(explorer) {
  const { training, model, saver } = explorer;
  if (training.train.getAttribute("aria-disabled") === "true") return;
  saver.now();
  training.asked = true;
  training.stopping = false;
  training.silent = false;
  training.timer = setTimeout(() => {
    training.asked = false;
    training.silent = true;
    showTraining(explorer);
  }, PATIENCE_MILLISECONDS);
  model.send({ ask: "train" });
  showTraining(explorer);
}

function askToStop(explorer) {
  explorer.training.stopping = true;
  explorer.model.send({ ask: "stop" });
  explorer.training.train.focus();
  showTraining(explorer);
}

export function hearOfTraining(explorer) {
  const { training } = explorer;
  clearTimeout(training.timer);
  training.asked = false;
  training.silent = false;
  if (!isUnderway(explorer)) training.stopping = false;
}

export function endTraining({ training }) {
  clearTimeout(training.timer);
}

function estimate(explorer) {
  const { texts, state, measured } = explorer;
  if (!hasKernel(explorer)) return texts.no_kernel;
  const cell = findCell(measured, state.batch_size, state.learning_rate);
  if (!cell) return phrase(texts.unmeasured, { batch: state.batch_size });
  const epoch = epochAt(cell, state);
  const seconds = Math.max(1, Math.ceil(epoch * cell.seconds_per_epoch));
  const long = seconds > measured.longest_seconds;
  return phrase(long ? texts.estimate_long : texts.estimate, {
    batch: state.batch_size,
    rate: showRate(state.learning_rate),
    epochs: countOf(texts, "epoch", epoch),
    seconds,
    limit: measured.longest_seconds,
  });
}

function newsOf(explorer) {
  const { texts, training, model } = explorer;
  const live = model.get("live");
  if (!hasKernel(explorer)) return "";
  if (training.silent) return texts.no_answer;
  if (training.stopping) return texts.stopping;
  if (live.words) return live.words;
  if (live.phase === "preparing") return phrase(texts.preparing, { batch: live.batch_size });
  const seconds = live.seconds === undefined ? "" : live.seconds.toFixed(1);
  if (live.phase === "running") {
    return phrase(texts.running, { batch: live.batch_size, done: live.epochs_done, all: live.epochs, seconds });
  }
  if (!["done", "stopped", "too_long"].includes(live.phase)) return "";
  const value = `${showValue("validation_accuracy", live.curves.validation_accuracy.at(-1))} %`;
  const epochs = countOf(texts, "epoch", live.epochs_done);
  const before = live.seconds_before.toFixed(1);
  return phrase(texts[live.phase], { seed: live.seed, batch: live.batch_size, epochs, value, seconds, before });
}

export function showTraining(explorer) {
  const { training, model, measured, state } = explorer;
  const live = model.get("live");
  const underway = isUnderway(explorer);
  const possible = hasKernel(explorer) && findCell(measured, state.batch_size, state.learning_rate);
  // Not `disabled`: a button that loses the focus when pressed throws keyboard users out.
  training.train.setAttribute("aria-disabled", String(!possible || underway || training.asked));
  training.root.classList.toggle("running", underway);
  training.before.textContent = estimate(explorer);
  if (underway && live.epochs_done > 0) training.progress.value = live.epochs_done / live.epochs;
  else training.progress.removeAttribute("value");
  const news = newsOf(explorer);
  if (training.news.textContent !== news) training.news.textContent = news;
  training.news.classList.toggle("failed", live.phase === "failed" || training.silent);
}
