// The dropout player: masks are drawn and everything is worked out here, in the browser.

import { element, phrase } from "../common/dom.js";
import { keepKeysInside } from "../common/keys.js";
import { buildPlayback, showPlayback } from "../common/playback.js";
import { saver } from "../common/saving.js";
import { buildAverage, showAverage } from "./average.js";
import { buildControls, showControls } from "./controls.js";
import { buildCounts, showCounts } from "./counts.js";
import { buildFormula, showFormula } from "./formula.js";
import { buildGrid, showGrid } from "./grid.js";
import { buildMaps, showMaps } from "./maps.js";
import { DRAWS, drawChances } from "./masks.js";
import { buildNetwork, showNetwork } from "./network.js";
import { buildHatch } from "./plot.js";
import { buildShare, showShare } from "./share.js";
import { TRAITS, inBatch, readState } from "./state.js";
import { averages, silentUnits } from "./statistics.js";
import { buildTabs, showTabs } from "./tabs.js";
import { tell } from "./verdict.js";

const DRAWS_A_SECOND = { slow: 1, normal: 4, fast: 40 };

class DropoutPlayer {
  constructor(model, host) {
    this.texts = model.get("texts");
    this.state = readState(model);
    this.speed = "normal";
    this.saver = saver(model, () => ({ ...this.state }));
    this.build(host);
    this.follow(model);
  }

  build(host) {
    const { texts } = this;
    const attributes = { class: "cnnlab-widget cnnlab-dropout", lang: texts.language, "aria-label": texts.title };
    this.root = element("section", attributes);
    this.hatch = buildHatch();
    this.controls = buildControls(this);
    this.tabs = buildTabs(this);
    this.transport = buildPlayback(this, 1);
    this.formula = buildFormula();
    this.verdict = element("p", { class: "verdict", role: "status" });
    this.buildViews();
    this.tabs.panel.append(...Object.values(this.views).map(({ root }) => root));
    const above = element("div", { class: "above" }, this.tabs.list, this.controls.looked);
    const parts = [this.controls.root, above, this.tabs.panel, this.formula, this.verdict, this.transport.root];
    this.root.append(element("div", { class: "card" }, this.hatch.root, ...parts));
    keepKeysInside(this.root);
    host.replaceChildren(this.root);
  }

  buildViews() {
    const { texts } = this;
    this.network = buildNetwork();
    this.grid = buildGrid(this, false);
    this.silentGrid = buildGrid(this, true);
    this.average = buildAverage();
    this.counts = buildCounts();
    this.share = buildShare();
    this.maps = buildMaps();
    this.titles = { network: element("h3"), masks: element("h3") };
    const panel = (title, { plot, keys, caption, near }) => {
      const head = typeof title === "string" ? element("h3", {}, title) : title;
      return element("div", { class: "picture" }, head, plot.slot, ...[keys, caption, near].filter(Boolean));
    };
    const view = (name, show, ...panels) => ({ root: element("div", { class: `view ${name}` }, ...panels), show });
    const { average, counts, share, maps, titles } = this;
    this.views = {
      units: view("units", () => this.showUnits(), panel(titles.network, { plot: this.network }), panel(titles.masks, this.grid)),
      average: view("average", () => [showAverage(this), showCounts(this)], panel(texts.average_title, average), panel(texts.counts_title, counts)),
      gradient: view("gradient", () => [showGrid(this, this.silentGrid), showShare(this)], panel(texts.gradient_title, this.silentGrid), panel(texts.share_title, share)),
      maps: view("maps", () => showMaps(this), panel(texts.pixels_title, maps.single), panel(texts.maps_title, maps.whole)),
    };
  }

  showUnits() {
    const { state, texts, titles } = this;
    titles.network.textContent = phrase(texts.network_title, { example: state.example });
    titles.masks.textContent = state.batch_size === 1 ? texts.masks_title_one : phrase(texts.masks_title, { examples: state.batch_size });
    showNetwork(this);
    showGrid(this, this.grid);
  }

  follow(model) {
    const fromPython = () => {
      if (this.saver.saving) return;
      this.state = readState(model);
      this.rebuild();
    };
    for (const name of TRAITS) model.on(`change:${name}`, fromPython);
    const resized = new ResizeObserver(() => this.root.clientWidth !== this.width && this.show());
    resized.observe(this.root);
    this.rebuild();
    this.remove = () => {
      this.pause();
      this.saver.stop();
      for (const name of TRAITS) model.off(`change:${name}`, fromPython);
      resized.disconnect();
    };
  }

  // After a change of the settings: what was worked out before is forgotten.
  rebuild() {
    if (this.seed !== this.state.seed) this.chances = drawChances(this.state.seed);
    this.seed = this.state.seed;
    this.worked = {};
    showControls(this);
    showTabs(this);
    this.show();
  }

  // Worked out only for the view that shows them.
  means() {
    return (this.worked.means ??= averages(this.state, this.chances));
  }

  silent() {
    return (this.worked.silent ??= silentUnits(this.state, this.chances));
  }

  // After a draw.
  show() {
    const { state, texts } = this;
    this.width = this.root.clientWidth;
    for (const [name, view] of Object.entries(this.views)) view.root.hidden = name !== state.view;
    this.views[state.view].show();
    showFormula(this);
    showPlayback(this, state.draw, DRAWS, phrase(texts.place, { draw: state.draw, draws: DRAWS }));
    // A draw a moment would never let a screen reader finish a sentence.
    this.verdict.setAttribute("aria-live", this.playing ? "off" : "polite");
    const text = tell(this);
    if (this.verdict.textContent !== text) this.verdict.textContent = text;
  }

  change(values) {
    this.state = inBatch({ ...this.state, ...values });
    this.rebuild();
    this.saver.soon();
  }

  moveTo(draw) {
    this.state.draw = Math.max(1, Math.min(DRAWS, draw));
    this.show();
    this.saver.soon();
  }

  moveBy(draws) {
    this.moveTo(this.state.draw + draws);
  }

  setSpeed(speed) {
    this.speed = speed;
    if (!this.playing) return;
    this.pause();
    this.play();
  }

  play() {
    if (this.playing) return this.pause();
    if (this.state.draw === DRAWS) this.state.draw = 1;
    // Who asked for less motion gets the end at once; the step buttons show the way there.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return this.moveTo(DRAWS);
    this.playing = setInterval(() => {
      if (this.state.draw + 1 >= DRAWS) this.pause();
      this.moveBy(1);
    }, 1000 / DRAWS_A_SECOND[this.speed]);
    return this.show();
  }

  pause() {
    clearInterval(this.playing);
    this.playing = null;
    this.show();
  }
}

export default {
  render({ model, el }) {
    const player = new DropoutPlayer(model, el);
    return () => player.remove();
  },
};
