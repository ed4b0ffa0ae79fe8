// The search visualiser: searches replayed on measured trainings, stepped here, in the browser, without a kernel.

import { element, phrase } from "../common/dom.js";
import { keepKeysInside } from "../common/keys.js";
import { buildPlayback, showPlayback } from "../common/playback.js";
import { saver } from "../common/saving.js";
import { beliefOf, pointsOf } from "./belief.js";
import { buildControls, showControls } from "./controls.js";
import { buildCurves, drawCurves } from "./curves.js";
import { allSearches, spentAt, stepsAt, truthOf } from "./ledger.js";
import { buildMap, drawCursor, drawMap, fitMap } from "./map.js";
import { domainOf } from "./ramp.js";
import { OWN, TRAITS, hasBelief, ofTheModel, readState, traitsOf } from "./state.js";
import { buildTable, showTable } from "./table.js";
import { sayStep } from "./wording.js";

const STEPS_A_SECOND = { slow: 1, normal: 3, fast: 15 };

class SearchVisualiser {
  constructor(model, host) {
    this.model = model;
    this.texts = model.get("texts");
    this.measured = model.get("measured");
    this.points = pointsOf(this.measured);
    this.domain = domainOf(this.measured);
    const truths = this.measured.levels.map((_, at) => truthOf(this.measured, at));
    this.truth = truths.indexOf(Math.max(...truths));
    this.state = readState(model);
    this.speed = "normal";
    this.cursor = this.standing = null;
    this.saver = saver(model, () => traitsOf(this.state));
    this.build(host);
    this.follow();
  }

  build(host) {
    const { texts } = this;
    const attributes = { class: "cnnlab-widget cnnlab-explorer cnnlab-search", lang: texts.language, "aria-label": texts.title };
    this.root = element("section", attributes);
    this.controls = buildControls(this);
    this.map = buildMap(this);
    this.curves = buildCurves(this);
    this.transport = buildPlayback(this);
    this.sentenceBox = element("div", { class: "sentence", role: "status" });
    this.table = buildTable(this);
    const stage = element("div", { class: "stage" }, this.map.root, this.curves.root);
    const parts = [this.controls.root, stage, this.sentenceBox, this.transport.root, this.table.root];
    this.root.append(element("div", { class: "card" }, ...parts));
    keepKeysInside(this.root);
    host.replaceChildren(this.root);
  }

  follow() {
    const { model } = this;
    // One trait at a time: the others may have changes here that are not saved yet.
    const fromPython = (name) => () => {
      if (this.saver.saving) return;
      this.state[name] = model.get(name);
      this.rebuild();
    };
    const listeners = TRAITS.map((name) => [`change:${name}`, fromPython(name)]);
    for (const [event, listener] of listeners) model.on(event, listener);
    const resized = new ResizeObserver(() => {
      if (this.root.clientWidth !== this.width) this.resize();
    });
    resized.observe(this.root);
    this.resize();
    this.remove = () => {
      clearInterval(this.playing);
      this.saver.stop();
      for (const [event, listener] of listeners) model.off(event, listener);
      resized.disconnect();
    };
  }

  resize() {
    this.width = this.root.clientWidth;
    fitMap(this);
    this.rebuild();
  }

  // After a change of the settings: other searches.
  rebuild() {
    this.searches = allSearches(this.measured, this.state);
    this.trials = this.searches[this.state.method];
    this.draw();
  }

  // After a step.
  draw() {
    const { state, texts, trials } = this;
    this.step = Math.min(state.step ?? trials.length, trials.length);
    const believe = (step) => (hasBelief(state, step) ? beliefOf(this.points, trials.slice(0, step), this.measured.model) : null);
    this.belief = believe(this.step);
    this.before = believe(this.step - 1);
    drawMap(this);
    drawCurves(this);
    showControls(this);
    showPlayback(this, this.step, Math.max(1, trials.length), phrase(texts.place, { step: this.step, count: trials.length }));
    showTable(this);
    this.tell();
  }

  tell() {
    // A step a moment would never let a screen reader finish a sentence.
    this.sentenceBox.setAttribute("aria-live", this.playing ? "off" : "polite");
    const said = sayStep(this);
    const text = said.map(([line]) => line).join("\n");
    if (this.told === text) return;
    this.told = text;
    this.sentenceBox.replaceChildren(...said.map(([line, kind]) => element("p", { class: `said ${kind}` }, line)));
  }

  choose(values) {
    this.pause();
    Object.assign(this.state, values);
    this.cursor = this.standing = null;
    this.rebuild();
    this.saver.soon();
  }

  // Another method stands where the one before stood: as many epochs are spent.
  chooseMethod(method) {
    const spent = this.standing ?? spentAt(this.trials, this.step);
    const atTheEnd = this.step === this.trials.length;
    const hidden = method === OWN && !ofTheModel(this.state.view) ? { view: "known" } : {}; // no peeping
    this.choose({ method, step: atTheEnd ? null : stepsAt(this.searches[method], spent), ...hidden });
    this.standing = spent; // a method that stops a little earlier must not hold the next one back
  }

  // The learner's own search tries a cell, with all epochs.
  tryOut(configuration) {
    const { own, method, budget } = this.state;
    if (method !== OWN || own.includes(configuration) || own.length >= budget) return;
    this.choose({ own: [...own, configuration], step: null });
  }

  lookAt(configuration) {
    this.cursor = configuration;
    drawCursor(this);
  }

  // The cell that the sentence below the map is about: the cursor's, or that of the trial shown.
  lookedAt() {
    return this.cursor ?? this.trials[this.step - 1]?.configuration ?? 0;
  }

  moveTo(step) {
    const last = this.trials.length;
    const wanted = Math.max(0, Math.min(last, step));
    this.state.step = wanted === last ? null : wanted;
    this.cursor = this.standing = null;
    this.draw();
    this.saver.soon();
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
    if (this.step === this.trials.length) this.moveTo(0);
    // Who asked for less motion gets the end at once; the step buttons show the way there.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return this.moveTo(this.trials.length);
    this.playing = setInterval(() => {
      if (this.step + 1 >= this.trials.length) this.pause();
      this.moveTo(this.step + 1);
    }, 1000 / STEPS_A_SECOND[this.speed]);
    return this.draw();
  }

  pause() {
    if (!this.playing) return;
    clearInterval(this.playing);
    this.playing = null;
    this.draw();
  }
}

export default {
  render({ model, el }) {
    const visualiser = new SearchVisualiser(model, el);
    return () => visualiser.remove();
  },
};
