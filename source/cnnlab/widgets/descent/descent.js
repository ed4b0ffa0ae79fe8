// Descent: optimizers walk down a landscape of two weights; every step is worked out here, in the browser.

import { element, phrase } from "../common/dom.js";
import { keepKeysInside } from "../common/keys.js";
import { buildPlayback, showPlayback } from "../common/playback.js";
import { saver } from "../common/saving.js";
import { readColours, watchTheme } from "../common/theme.js";
import { buildChart, drawCurves, paintChart } from "./chart.js";
import { buildControls, showControls } from "./controls.js";
import { clampToFrame } from "./landscapes.js";
import { OPTIMIZERS } from "./optimizers.js";
import { buildPicture, drawPaths, fitPicture, paintPicture, showStart } from "./picture.js";
import { bestRun, descend } from "./running.js";
import { TRAITS, readState, traitsOf } from "./state.js";
import { buildTable, showTable } from "./table.js";
import { inOrder, tellRace, tellRun, tellStep } from "./verdict.js";

const STEPS_A_SECOND = { slow: 3, normal: 10, fast: 40 };

class Descent {
  constructor(model, host) {
    this.texts = model.get("texts");
    this.state = readState(model);
    this.entered = [...OPTIMIZERS];
    this.speed = "normal";
    this.step = this.state.steps;
    this.saver = saver(model, () => traitsOf(this.state));
    this.build(host);
    this.follow(model);
  }

  build(host) {
    const { texts } = this;
    const attributes = { class: "cnnlab-widget cnnlab-descent", lang: texts.language, "aria-label": texts.title };
    this.root = element("section", attributes);
    this.picture = buildPicture(this);
    this.chart = buildChart(this);
    this.controls = buildControls(this);
    this.transport = buildPlayback(this);
    this.table = buildTable(this);
    this.verdict = element("p", { class: "verdict", role: "status" });
    this.message = element("div", { class: "message", role: "alert" });
    const panel = (title, ...nodes) => element("div", { class: "picture" }, element("h3", {}, title), ...nodes);
    const stage = element(
      "div",
      { class: "stage" },
      panel(texts.landscape_title, this.picture.slot, this.controls.start),
      panel(texts.chart_title, this.chart.slot),
    );
    const parts = [this.controls.root, stage, this.message, this.verdict, this.transport.root, this.table.root];
    this.root.append(element("div", { class: "card" }, ...parts));
    keepKeysInside(this.root);
    host.replaceChildren(this.root);
  }

  follow(model) {
    const fromPython = () => {
      if (this.saver.saving) return;
      const whole = this.step === this.state.steps;
      this.state = readState(model);
      this.rebuild(whole);
    };
    for (const name of TRAITS) model.on(`change:${name}`, fromPython);
    const unwatch = watchTheme(() => this.repaint());
    const resized = new ResizeObserver(() => this.resize());
    resized.observe(this.root);
    this.rebuild(true);
    this.remove = () => {
      this.pause();
      this.saver.stop();
      for (const name of TRAITS) model.off(`change:${name}`, fromPython);
      unwatch();
      resized.disconnect();
    };
  }

  // After a change of the settings: run everything again.
  rebuild(whole) {
    const { state } = this;
    const racers = state.race ? this.entered : [state.optimizer];
    const own = state.race && state.rates === "best";
    this.runs = inOrder(racers).map((optimizer) =>
      own ? bestRun(state, optimizer) : descend(state, optimizer, state.learning_rate),
    );
    this.step = whole ? state.steps : Math.min(this.step, state.steps);
    showControls(this);
    if (this.painted !== state.landscape || this.chart.steps !== state.steps) this.repaint();
    else this.draw();
  }

  resize() {
    if (this.root.clientWidth !== this.width) this.repaint();
  }

  // After a change of the theme, the width or the landscape: same runs, new pictures.
  repaint() {
    this.width = this.root.clientWidth;
    this.painted = this.state.landscape;
    this.colours = readColours(this.root, ["paper", "ground"]);
    fitPicture(this.picture);
    paintPicture(this);
    paintChart(this);
    this.draw();
  }

  // After a step.
  draw() {
    showStart(this);
    drawPaths(this);
    drawCurves(this);
    const { step, state, texts } = this;
    showPlayback(this, step, state.steps, phrase(texts.place, { step, steps: state.steps }));
    showTable(this);
    this.tell();
  }

  tell() {
    const { texts, runs, state } = this;
    const whole = this.step === state.steps;
    const all = state.race ? () => tellRace(texts, runs, state) : () => tellRun(texts, runs[0], state);
    const text = whole ? all() : tellStep(texts, runs, this.step);
    // A step a moment would never let a screen reader finish a sentence.
    this.verdict.setAttribute("aria-live", this.playing ? "off" : "polite");
    if (this.verdict.textContent !== text) this.verdict.textContent = text;
  }

  change(values) {
    const whole = this.step === this.state.steps;
    Object.assign(this.state, values);
    this.refuse("");
    this.rebuild(whole);
    this.saver.soon();
  }

  moveStart(weights) {
    this.change({ start: clampToFrame(weights) });
  }

  takePart(optimizer, enters) {
    this.entered = inOrder(enters ? [...this.entered, optimizer] : this.entered.filter((one) => one !== optimizer));
    this.rebuild(this.step === this.state.steps);
  }

  refuse(text) {
    this.message.textContent = text;
    this.message.classList.toggle("shown", text !== "");
  }

  moveTo(step) {
    this.step = Math.max(0, Math.min(this.state.steps, step));
    this.draw();
  }

  moveBy(steps) {
    this.moveTo(this.step + steps);
  }

  setSpeed(speed) {
    this.speed = speed;
    if (!this.playing) return;
    this.pause();
    this.play();
  }

  play() {
    if (this.playing) return this.pause();
    if (this.step === this.state.steps) this.step = 0;
    // Who asked for less motion gets the end at once; the step buttons show the way there.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return this.moveTo(this.state.steps);
    this.playing = setInterval(() => {
      if (this.step + 1 >= this.state.steps) this.pause();
      this.moveTo(this.step + 1);
    }, 1000 / STEPS_A_SECOND[this.speed]);
    return this.draw();
  }

  pause() {
    clearInterval(this.playing);
    this.playing = null;
    this.draw();
  }
}

export default {
  render({ model, el }) {
    const descent = new Descent(model, el);
    return () => descent.remove();
  },
};
