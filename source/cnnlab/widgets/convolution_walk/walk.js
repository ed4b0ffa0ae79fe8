// The convolution walk: a window slides over a picture, and every number is worked out here, in the browser.

import { featureMap } from "./arithmetic.js";
import { measureBeams, moveBeams, buildBeams } from "./beams.js";
import { COLOUR_NAMES } from "./colours.js";
import { buildControls, buildTransport, moveTransport, showControls, showTransport } from "./controls.js";
import { element, phrase } from "../common/dom.js";
import { keepKeysInside } from "../common/keys.js";
import { saver } from "../common/saving.js";
import { readColours, watchTheme } from "../common/theme.js";
import { showFormula } from "./formula.js";
import { buildGrids, layGrids, moveGrids } from "./grids.js";
import { sameKernels, showNumber } from "./kernels.js";
import { inputPane, mapPane, movePanes, paintPanes } from "./panes.js";
import { TRAITS, clampPosition, readPictures, readState, traitsOf } from "./state.js";
import { buildPicturePanels, showCaptions } from "./surroundings.js";

const MILLISECONDS_A_STEP = 320;

class Walk {
  constructor(model, host) {
    this.texts = model.get("texts");
    this.pictures = readPictures(model);
    this.state = { whole: true };
    this.channel = 0;
    this.ownKernels = new Map();
    readState(model, this.pictures, this.state);
    this.saver = saver(model, () => traitsOf(this.state));
    this.build(host);
    this.follow(model);
  }

  build(host) {
    this.root = element("section", { class: "cnnlab-widget cnnlab-walk", lang: this.texts.language, "aria-label": this.texts.title });
    this.controls = buildControls(this);
    this.input = inputPane(this);
    this.output = mapPane(this);
    this.grids = buildGrids(this);
    this.beams = buildBeams();
    this.transport = buildTransport(this);
    this.message = element("div", { class: "message", role: "status" });
    this.formula = element("div", { class: "formula" });
    this.stage = element("div", { class: "stage" }, ...buildPicturePanels(this), this.beams.root);
    const card = [this.controls.root, this.stage, this.message, this.transport.root, this.formula];
    this.root.append(element("div", { class: "card" }, ...card));
    keepKeysInside(this.root);
    host.replaceChildren(this.root);
  }

  follow(model) {
    const fromPython = () => {
      if (this.saver.saving) return;
      const before = this.state.kernels;
      readState(model, this.pictures, this.state);
      if (!sameKernels(before, this.state.kernels)) this.chosen = null;
      this.rebuild();
    };
    for (const name of TRAITS) model.on(`change:${name}`, fromPython);
    const unwatch = watchTheme(() => this.repaint());
    const resized = new ResizeObserver(() => this.repaint());
    resized.observe(this.root);
    this.rebuild();
    this.remove = () => {
      this.pause();
      this.saver.stop();
      for (const name of TRAITS) model.off(`change:${name}`, fromPython);
      unwatch();
      resized.disconnect();
    };
  }

  // After a change of anything but the position.
  rebuild() {
    clampPosition(this.state);
    if (this.state.picture.channels === 1) this.channel = 0;
    this.map = featureMap(this.state.picture, this.state.kernels, this.state.settings);
    showControls(this);
    showTransport(this);
    showFormula(this);
    showCaptions(this);
    this.repaint();
  }

  // After a change of the theme or the width: same numbers, new pictures.
  repaint() {
    this.colours = readColours(this.root, COLOUR_NAMES);
    layGrids(this);
    const visible = this.root.clientWidth > 0;
    if (visible || this.input.context) paintPanes(this);
    if (visible) measureBeams(this);
    this.move();
  }

  // After a step: only what a step changes. Nothing here may read the layout.
  move() {
    const { row, column } = this.state.position;
    const index = this.index();
    const counts = { row: row + 1, rows: this.map.rows, column: column + 1, columns: this.map.columns };
    this.spoken = phrase(this.texts.spoken, { ...counts, sum: showNumber(this.map.values[index]) });
    moveGrids(this);
    moveTransport(this, index, this.spoken);
    if (!this.input.context) return;
    movePanes(this, index, this.spoken);
    moveBeams(this);
  }

  index() {
    return this.state.position.row * this.map.columns + this.state.position.column;
  }

  kernel() {
    return this.state.kernels[this.channel];
  }

  moveTo(position) {
    const before = this.state.position;
    this.state.position = position;
    clampPosition(this.state);
    const { row, column } = this.state.position;
    if (row === before.row && column === before.column) return;
    if (this.message.classList.contains("shown")) this.say("");
    this.move();
    this.saver.soon();
  }

  moveToIndex(index, aloud = false) {
    const inside = Math.max(0, Math.min(this.map.values.length - 1, index));
    this.moveTo({ row: Math.floor(inside / this.map.columns), column: inside % this.map.columns });
    if (aloud) this.say("", this.spoken);
  }

  changed() {
    this.say("");
    this.rebuild();
    this.saver.now();
  }

  chooseChannel(channel) {
    this.channel = channel;
    layGrids(this);
    this.move();
  }

  showWhole(whole) {
    this.state.whole = whole;
    this.move();
  }

  say(text, spoken = "") {
    this.message.replaceChildren(text, element("span", { class: "spoken" }, spoken));
    this.message.classList.toggle("shown", text !== "");
  }

  play() {
    if (this.playing) return this.pause();
    if (this.index() === this.map.values.length - 1) this.moveToIndex(0);
    this.playing = setInterval(() => {
      this.moveToIndex(this.index() + 1);
      if (this.index() === this.map.values.length - 1) this.pause();
    }, MILLISECONDS_A_STEP);
    showTransport(this);
  }

  pause() {
    clearInterval(this.playing);
    this.playing = null;
    showTransport(this);
  }
}

export default {
  render({ model, el }) {
    const walk = new Walk(model, el);
    return () => walk.remove();
  },
};
