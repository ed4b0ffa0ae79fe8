// The map of hyperparameters: entries in two columns, lines to what each interacts with, and a panel; no kernel takes part.

import { element, svg } from "../common/dom.js";
import { keepKeysInside } from "../common/keys.js";
import { saver } from "../common/saving.js";
import { radioSwitch } from "../common/stops.js";
import { buildEntries, layOutEntries, showEntries } from "./entries.js";
import { markLines, paintLines } from "./lines.js";
import { moveByKeys } from "./moving.js";
import { buildPanel, focusPanel, placePanel, showPanel } from "./panel.js";
import { sayChosen } from "./wording.js";

const TRAITS = ["chosen", "order"];
const ONE_COLUMN = 560; // px, as in width.css

class HyperparameterMap {
  constructor(model, host) {
    this.model = model;
    this.texts = model.get("texts");
    this.content = model.get("content");
    this.byId = Object.fromEntries(this.content.entries.map((entry) => [entry.id, entry]));
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
    const attributes = { class: "cnnlab-widget cnnlab-explorer cnnlab-map", lang: texts.language, "aria-label": texts.title };
    this.root = element("section", attributes);
    this.buttons = buildEntries(this);
    this.drawing = svg("svg", { class: "lines", "aria-hidden": "true" });
    this.columns = element("div", { class: "columns" });
    const board = { class: "board", role: "toolbar", "aria-label": texts.board, "aria-orientation": "vertical" };
    this.board = element("div", board, this.drawing, this.columns);
    this.panel = buildPanel(this);
    this.stage = element("div", { class: "stage" }, this.board, this.panel);
    this.news = element("p", { class: "spoken", role: "status" });
    this.root.append(element("div", { class: "card" }, this.buildControls(), this.stage, this.news));
    moveByKeys(this);
    this.letGoByEscape();
    keepKeysInside(this.root);
    host.replaceChildren(this.root);
  }

  buildControls() {
    const { texts } = this;
    const options = this.orders().map((order) => [order, texts[`order_${order}`]]);
    this.switch = radioSwitch(texts.order, options, (order) => this.change({ order }));
    const name = element("span", { class: "slider-name", "aria-hidden": "true" }, texts.order);
    const title = element("strong", { class: "title", "aria-hidden": "true" }, texts.title);
    return element("div", { class: "controls" }, title, element("div", { class: "named" }, name, this.switch.root));
  }

  orders() {
    return Object.keys(this.content.groups);
  }

  // The first Escape lets the entry go; the next one leaves the widget.
  letGoByEscape() {
    this.root.addEventListener("keydown", (event) => {
      const { chosen } = this.state;
      if (event.key !== "Escape" || !chosen) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.change({ chosen: "" });
      this.buttons[chosen].focus();
    });
  }

  follow() {
    const { model } = this;
    const fromPython = () => {
      if (this.saver.saving) return;
      this.read();
      this.show();
    };
    for (const name of TRAITS) model.on(`change:${name}`, fromPython);
    // Whatever moves an entry, such as claims that are opened above it, changes the board's height.
    const resized = new ResizeObserver(() => this.fit());
    for (const node of [this.root, this.board]) resized.observe(node);
    this.show();
    this.remove = () => {
      this.saver.stop();
      for (const name of TRAITS) model.off(`change:${name}`, fromPython);
      resized.disconnect();
    };
  }

  get isNarrow() {
    const { width } = this.root.getBoundingClientRect();
    return width > 0 && width <= ONE_COLUMN;
  }

  fit() {
    placePanel(this);
    paintLines(this);
  }

  show() {
    layOutEntries(this);
    showEntries(this);
    this.switch.radios[this.state.order].checked = true;
    showPanel(this);
    this.fit();
    this.news.textContent = sayChosen(this);
  }

  // What a learner chooses is heard by Python when the hand rests.
  change(changes) {
    Object.assign(this.state, changes);
    this.show();
    this.saver.soon();
  }

  // A press on the chosen entry lets it go.
  press(id) {
    this.change({ chosen: id === this.state.chosen ? "" : id });
    if (this.isNarrow) this.buttons[id].scrollIntoView({ block: "nearest" });
  }

  // A press on a partner in the panel: the reader goes on reading there.
  jump(id) {
    this.change({ chosen: id });
    focusPanel(this);
  }

  // The entry under the pointer or the keys: its lines stand out a little.
  point(id) {
    this.pointed = id;
    markLines(this);
  }
}

export default {
  render({ model, el }) {
    const map = new HyperparameterMap(model, el);
    return () => map.remove();
  },
};
