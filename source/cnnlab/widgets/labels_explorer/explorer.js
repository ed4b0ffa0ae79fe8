// The labels explorer: measured accuracy by number of labels, worked out here, in the browser, without a kernel.

import { sliderChart } from "../common/chart.js";
import { element } from "../common/dom.js";
import { keepKeysInside } from "../common/keys.js";
import { saver } from "../common/saving.js";
import { buildControls, showControls } from "./controls.js";
import { paintPicture } from "./picture.js";
import { buildReadout, showReadout } from "./readout.js";
import { survey } from "./survey.js";
import { buildTable, showTable } from "./table.js";
import { showSentence } from "./wording.js";

const TRAITS = ["target", "source", "mode", "labels"];
const HEIGHT = 440; // px

class LabelsExplorer {
  constructor(model, host) {
    this.model = model;
    this.texts = model.get("texts");
    this.measured = model.get("measured");
    this.state = {};
    this.read();
    this.saver = saver(model, () => ({ ...this.state }));
    this.build(host);
    this.follow();
  }

  read() {
    for (const name of TRAITS) this.state[name] = this.model.get(name);
  }

  build(host) {
    const { texts } = this;
    const attributes = { class: "cnnlab-widget cnnlab-explorer cnnlab-labels", lang: texts.language, "aria-label": texts.title };
    this.root = element("section", attributes);
    this.controls = buildControls(this);
    this.chart = sliderChart("by-labels", texts.picture_pane, this.moves(), HEIGHT);
    this.readout = buildReadout(this);
    this.sentenceBox = element("div", { class: "sentence", role: "status" });
    this.table = buildTable(this);
    const stage = element("div", { class: "stage" }, this.chart.root, this.readout.root);
    this.root.append(element("div", { class: "card" }, this.controls.root, stage, this.sentenceBox, this.table.root));
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
    for (const name of TRAITS) model.on(`change:${name}`, fromPython);
    const resized = new ResizeObserver(() => paintPicture(this));
    resized.observe(this.root);
    this.show();
    this.remove = () => {
      this.saver.stop();
      for (const name of TRAITS) model.off(`change:${name}`, fromPython);
      resized.disconnect();
    };
  }

  show() {
    this.view = survey(this.measured, this.state);
    paintPicture(this); // first: it measures, and measuring after changes would lay the page out twice
    showControls(this);
    showReadout(this);
    showSentence(this);
    showTable(this);
  }

  // What a learner chooses is heard by Python when the hand rests.
  choose(changes) {
    Object.assign(this.state, changes);
    this.show();
    this.saver.soon();
  }

  moves() {
    const { labels } = this.measured;
    const go = (at) => {
      const wanted = labels[Math.max(0, Math.min(labels.length - 1, at))];
      if (wanted !== this.state.labels) this.choose({ labels: wanted });
    };
    const nearest = (x) => {
      const gaps = this.chart.places.map((place) => Math.abs(place - x));
      go(gaps.indexOf(Math.min(...gaps)));
    };
    const step = (by) => go(labels.indexOf(this.state.labels) + Math.sign(by));
    return { step, first: () => go(0), last: () => go(labels.length - 1), point: nearest };
  }
}

export default {
  render({ model, el }) {
    const explorer = new LabelsExplorer(model, el);
    return () => explorer.remove();
  },
};
