// The batch explorer: measured runs by batch size, worked out here, in the browser; only a training needs the kernel.

import { element } from "../common/dom.js";
import { sliderChart } from "../common/chart.js";
import { keepKeysInside } from "../common/keys.js";
import { saver } from "../common/saving.js";
import { paintAcross } from "./across.js";
import { buildControls, showControls } from "./controls.js";
import { paintCurve } from "./curve.js";
import { pointsAcross } from "./statistics.js";
import { buildTable, showTable } from "./table.js";
import { buildTraining, endTraining, hearOfTraining, showTraining } from "./training.js";
import { showSentence } from "./wording.js";

const TRAITS = ["batch_size", "learning_rate", "reference", "equal", "epochs", "updates", "quantity"];

class Explorer {
  constructor(model, host) {
    this.model = model;
    this.texts = model.get("texts");
    this.measured = model.get("measured");
    this.state = { zoom: false, others: true };
    this.read();
    this.saver = saver(model, () => Object.fromEntries(TRAITS.map((name) => [name, this.state[name]])));
    this.build(host);
    this.follow();
  }

  read() {
    for (const name of TRAITS) this.state[name] = this.model.get(name);
  }

  build(host) {
    const { texts } = this;
    const attributes = { class: "cnnlab-widget cnnlab-explorer cnnlab-batches", lang: texts.language, "aria-label": texts.title };
    this.root = element("section", attributes);
    this.controls = buildControls(this);
    this.acrossChart = sliderChart("across", texts.across_pane, this.movesAcross());
    this.curveChart = sliderChart("curve-frame", texts.curve_pane, this.movesAlong());
    this.sentenceBox = element("div", { class: "sentence", role: "status" });
    this.table = buildTable(this);
    this.training = buildTraining(this);
    const stage = element("div", { class: "stage" }, this.acrossChart.root, this.curveChart.root);
    const parts = [this.controls.root, stage, this.sentenceBox, this.table.root, this.training.root];
    this.root.append(element("div", { class: "card" }, ...parts));
    keepKeysInside(this.root);
    host.replaceChildren(this.root);
  }

  follow() {
    const { model } = this;
    const fromPython = () => {
      if (this.saver.saving) return;
      this.read();
      this.show();
    };
    const fromTraining = () => {
      hearOfTraining(this);
      this.show();
    };
    for (const name of TRAITS) model.on(`change:${name}`, fromPython);
    for (const name of ["live", "own_runs"]) model.on(`change:${name}`, fromTraining);
    const resized = new ResizeObserver(() => this.paint());
    resized.observe(this.root);
    this.show();
    this.remove = () => {
      endTraining(this);
      this.saver.stop();
      for (const name of TRAITS) model.off(`change:${name}`, fromPython);
      for (const name of ["live", "own_runs"]) model.off(`change:${name}`, fromTraining);
      resized.disconnect();
    };
  }

  show() {
    this.across = pointsAcross(this.measured, this.state);
    showControls(this);
    showSentence(this);
    showTable(this);
    showTraining(this);
    this.paint();
  }

  paint() {
    paintAcross(this);
    paintCurve(this);
  }

  // What a learner chooses is heard by Python when the hand rests.
  choose(changes) {
    Object.assign(this.state, changes);
    this.show();
    this.saver.soon();
  }

  // How a learner looks at it is nobody else's business.
  look(changes) {
    Object.assign(this.state, changes);
    this.paint();
  }

  // Finished trainings of the learner's own, and the one that runs.
  ownRuns() {
    const live = this.model.get("live");
    return [...this.model.get("own_runs"), ...(live.phase === "running" ? [live] : [])];
  }

  budget() {
    const { measured, state } = this;
    if (state.equal === "epochs") return { at: state.epochs - 1, stops: measured.most_epochs };
    return { at: state.updates / measured.update_step - 1, stops: measured.most_updates / measured.update_step };
  }

  budgetAt(at) {
    const inside = Math.max(0, Math.min(this.budget().stops - 1, at));
    if (this.state.equal === "epochs") return { epochs: inside + 1 };
    return { updates: (inside + 1) * this.measured.update_step };
  }

  movesAcross() {
    const sizes = this.measured.batch_sizes;
    const go = (at) => {
      const batchSize = sizes[Math.max(0, Math.min(sizes.length - 1, at))];
      if (batchSize !== this.state.batch_size) this.choose({ batch_size: batchSize });
    };
    const nearest = (x) => {
      const gaps = this.acrossChart.places.map((place) => Math.abs(place - x));
      go(gaps.indexOf(Math.min(...gaps)));
    };
    const step = (by) => go(sizes.indexOf(this.state.batch_size) + Math.sign(by));
    return { step, first: () => go(0), last: () => go(sizes.length - 1), point: nearest };
  }

  movesAlong() {
    const go = (at) => this.choose(this.budgetAt(at));
    const nearest = (x) => {
      const { reach } = this.curveChart;
      if (!reach) return;
      const along = ((x - reach.left) / (reach.right - reach.left)) * reach.most;
      const step = this.state.equal === "epochs" ? 1 : this.measured.update_step;
      go(Math.round(along / step) - 1);
    };
    return { step: (by) => go(this.budget().at + by), first: () => go(0), last: () => go(Infinity), point: nearest };
  }
}

export default {
  render({ model, el }) {
    const explorer = new Explorer(model, el);
    return () => explorer.remove();
  },
};
