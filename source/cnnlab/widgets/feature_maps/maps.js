// Feature maps: Python computed them once; what is chosen among them is worked out here, without a kernel.

import { element } from "../common/dom.js";
import { keepKeysInside } from "../common/keys.js";
import { saver } from "../common/saving.js";
import { css, readColours, watchTheme } from "../common/theme.js";
import { buildNetworks, buildScale, buildStrip, showLayers, showStrip } from "./choosing.js";
import { COLOUR_NAMES } from "./colours.js";
import { buildGrid, showGrid } from "./grid.js";
import { buildLarge, showLarge } from "./large.js";
import { buildMaking, showMaking } from "./making.js";
import { mapOf, readNumbers, stageRange, valueAt } from "./numbers.js";
import { imagePicture } from "./painting.js";
import { buildRanking, showRanking } from "./ranking.js";
import { showSentence } from "./wording.js";

const TRAITS = ["network", "image", "layer", "feature_map", "position"];

function within(number, count) {
  return Math.max(0, Math.min(count - 1, number));
}

class FeatureMapsView {
  constructor(model, host) {
    this.model = model;
    this.texts = model.get("texts");
    this.networks = model.get("networks");
    this.labels = model.get("labels");
    this.numbers = readNumbers(model);
    this.images = this.networks[0].images;
    this.state = { own: false };
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
    const attributes = { class: "cnnlab-widget cnnlab-explorer cnnlab-maps", lang: texts.language, "aria-label": texts.title };
    this.root = element("section", attributes);
    this.strip = buildStrip(this);
    this.switch = buildNetworks(this);
    this.layers = { root: element("div", { class: "way" }) };
    this.scale = buildScale({ texts, look: (changes) => this.look(changes) });
    this.grid = buildGrid(this);
    this.large = buildLarge(this);
    this.making = buildMaking();
    this.ranking = buildRanking(this);
    this.sentence = element("div", { class: "sentence", role: "status" });
    this.grid.root.append(this.scale.root);
    const controls = element("div", { class: "controls" }, this.strip.root, this.switch.root, this.layers.root);
    const detail = element("div", { class: "detail" }, this.large.root, this.sentence, this.making.root);
    const stage = element("div", { class: "stage" }, this.grid.root, detail);
    const help = element("p", { class: "keys-help" }, texts.keys_help);
    this.root.append(element("div", { class: "card" }, controls, stage, this.ranking.root, help));
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
    // Outside a page there are neither widths nor colours: JupyterLab may attach it after this.
    const resized = new ResizeObserver(() => this.root.clientWidth !== this.width && this.recolour());
    resized.observe(this.root);
    const stopWatching = watchTheme(() => this.recolour());
    this.recolour();
    this.remove = () => {
      this.saver.stop();
      stopWatching();
      for (const name of TRAITS) model.off(`change:${name}`, fromPython);
      resized.disconnect();
    };
  }

  recolour() {
    this.colours = readColours(this.root, COLOUR_NAMES);
    this.marks = { accent: css(this.colours.accent), halo: css(this.colours.halo) };
    this.pictures = new Map();
    this.show();
  }

  // Everything that follows from the state, worked out anew: nothing derived is kept beside it.
  survey() {
    const { state, networks, numbers, images } = this;
    this.network = networks.find(({ name }) => name === state.network) ?? networks[0];
    this.stages = this.network.stages;
    this.stage = this.stages[within(state.layer, this.stages.length)];
    this.map = within(state.feature_map, this.stage.maps);
    this.shown = mapOf(numbers, this.stage, state.image, this.map);
    this.range = stageRange(numbers, this.stage, images);
    const { rows, columns, peak } = this.shown;
    this.place = state.position ? [within(state.position[0], rows), within(state.position[1], columns)] : peak;
    this.value = valueAt(this.shown, this.place);
  }

  show() {
    this.width = this.root.clientWidth;
    this.survey();
    this.switch.radios[this.network.name].checked = true;
    this.scale.box.checked = this.state.own;
    for (const part of [showLayers, showStrip, showGrid, showLarge, showSentence, showMaking, showRanking]) part(this);
  }

  imagePicture(image) {
    const key = `${this.network.name} ${image}`;
    const [input] = this.stages;
    const range = () => stageRange(this.numbers, input, this.images);
    if (!this.pictures.has(key)) this.pictures.set(key, imagePicture(this.colours, this.numbers, input, image, range()));
    return this.pictures.get(key);
  }

  largestFor({ low, high }) {
    const [least, most] = this.state.own ? [low, high] : this.range;
    return Math.max(Math.abs(least), Math.abs(most));
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
    this.show();
  }

  chooseMap(number) {
    this.choose({ feature_map: within(number, this.stage.maps), position: null });
  }

  chooseByStrength(by) {
    const strength = (number) => mapOf(this.numbers, this.stage, this.state.image, number).high;
    const order = Array.from({ length: this.stage.maps }, (_, number) => number).sort((one, other) => strength(other) - strength(one));
    this.chooseMap(order[within(order.indexOf(this.map) + by, order.length)]);
  }

  moveTo([row, column]) {
    const { rows, columns } = this.shown;
    this.choose({ position: [within(row, rows), within(column, columns)] });
  }
}

export default {
  render({ model, el }) {
    const view = new FeatureMapsView(model, el);
    return () => view.remove();
  },
};
