// The filter-budget explorer: measured settings against their cost, worked out here, in the browser, without a kernel.

import { sliderChart } from "../common/chart.js";
import { element } from "../common/dom.js";
import { keepKeysInside } from "../common/keys.js";
import { saver } from "../common/saving.js";
import { PLACE, pointsOf, survey } from "./choosing.js";
import { buildControls, showControls } from "./controls.js";
import { buildReadout, showReadout } from "./readout.js";
import { paintScatter } from "./scatter.js";
import { buildTable, showTable } from "./table.js";
import { showSentence } from "./wording.js";

const TRAITS = [...PLACE, "cost", "shown", "budget"];
const HEIGHT = 440; // px

class FilterExplorer {
  constructor(model, host) {
    this.model = model;
    this.texts = model.get("texts");
    this.measured = model.get("measured");
    this.points = pointsOf(this.measured);
    this.state = { zoom: true };
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
    const attributes = { class: "cnnlab-widget cnnlab-explorer cnnlab-filters", lang: texts.language, "aria-label": texts.title };
    this.root = element("section", attributes);
    this.controls = buildControls(this);
    this.chart = sliderChart("scatter", texts.picture_pane, this.moves(), HEIGHT);
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
    const resized = new ResizeObserver(() => paintScatter(this));
    resized.observe(this.root);
    this.show();
    this.remove = () => {
      this.saver.stop();
      for (const name of TRAITS) model.off(`change:${name}`, fromPython);
      resized.disconnect();
    };
  }

  show() {
    this.view = survey(this.points, this.measured.quantiles, this.state);
    paintScatter(this); // first: it measures, and measuring after changes would lay the page out twice
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

  // How a learner looks at it is nobody else's business.
  look(changes) {
    Object.assign(this.state, changes);
    paintScatter(this);
  }

  choosePoint(point) {
    if (point && point !== this.view.chosen) this.choose(Object.fromEntries(PLACE.map((name) => [name, point[name]])));
  }

  // Keys go through the points by cost, or along the front; the pointer chooses the nearest point.
  moves() {
    const at = () => this.view.points.indexOf(this.view.chosen);
    const go = (wanted) => {
      const { points } = this.view;
      this.choosePoint(points[Math.max(0, Math.min(points.length - 1, wanted))]);
    };
    const leap = (by) => {
      const { points, front } = this.view;
      const ahead = points.filter((point, place) => front.has(point) && by * (place - at()) > 0);
      this.choosePoint(ahead.at(by > 0 ? 0 : -1));
    };
    const nearest = (x, y) => {
      const far = ([left, top]) => Math.hypot(left - x, top - y);
      const gaps = this.chart.places.map(far);
      this.choosePoint(this.view.points[gaps.indexOf(Math.min(...gaps))]);
    };
    return { step: (by) => go(at() + by), leap, first: () => go(0), last: () => go(Infinity), point: nearest };
  }
}

export default {
  render({ model, el }) {
    const explorer = new FilterExplorer(model, el);
    return () => explorer.remove();
  },
};
