// The drawing pad: strokes become pixels here, in the browser; only the network is asked of the kernel.

import { element } from "../common/dom.js";
import { keepKeysInside } from "../common/keys.js";
import { saver } from "../common/saving.js";
import { watchTheme } from "../common/theme.js";
import { buildBars, showBars } from "./bars.js";
import { buildCursor } from "./cursor.js";
import { Drawing } from "./drawing.js";
import { answerNow, ask, buildAsking } from "./kernel.js";
import { buildPicture, showPicture } from "./picture.js";
import { SIDE } from "./strokes.js";
import { buildSurface, paintSurface } from "./surface.js";
import { buildWords, showWords } from "./words.js";

const HEARD = ["actions", "centred", "answer", "standing"];

class DigitPad {
  constructor(model, host) {
    this.model = model;
    this.texts = model.get("texts");
    this.labels = model.get("labels");
    this.examples = examplesIn(model.get("examples"));
    this.drawing = new Drawing([], this.examples);
    this.state = {};
    for (const name of HEARD) this.read(name);
    this.saver = saver(model, () => this.traits());
    this.asking = buildAsking(this);
    this.build(host);
    this.follow();
  }

  // One trait at a time: what is drawn here since the others were saved must not be undone.
  read(name) {
    const value = this.model.get(name);
    if (name === "actions") this.drawing.set(value);
    else if (name === "centred") this.state.centred = value;
    else this[name] = value;
  }

  traits() {
    const { actions } = this.drawing;
    const { pixels, prepared, sum } = this.drawing.look();
    const drawn = { of: sum, pixels: btoa(String.fromCharCode(...pixels, ...prepared.pixels)) };
    return { actions, drawn, centred: this.state.centred, answer: this.answer };
  }

  build(host) {
    const { texts } = this;
    this.root = element("section", { class: "cnnlab-widget cnnlab-pad", lang: texts.language, "aria-label": texts.title });
    this.surface = buildSurface(this);
    this.cursor = buildCursor(this);
    this.picture = buildPicture(this);
    this.bars = buildBars(this);
    this.words = buildWords(this);
    const button = (kind, act) => element("button", { type: "button", class: kind, onclick: act }, texts[kind]);
    this.buttons = {
      clear: button("clear", () => this.clear()),
      undo: button("undo", () => this.undo()),
      example: button("example", () => this.showExample()),
    };
    const row = element("div", { class: "buttons" }, ...Object.values(this.buttons));
    const title = element("h3", {}, texts.pad_title);
    const own = element("div", { class: "picture own" }, title, this.surface.frame, row);
    const parts = [own, this.words.root, this.picture.root, this.bars.root, this.words.keys];
    const stage = element("div", { class: "stage" }, ...parts);
    this.root.append(element("div", { class: "card" }, stage, this.words.standing));
    keepKeysInside(this.root);
    host.replaceChildren(this.root);
  }

  follow() {
    const { model } = this;
    const heard = HEARD.map((name) => {
      const hear = () => {
        if (this.saver.saving) return;
        this.read(name);
        this.changed();
      };
      return [`change:${name}`, hear];
    });
    for (const [event, hear] of heard) model.on(event, hear);
    model.on("msg:custom", this.asking.hear);
    // Outside a page there are neither widths nor colours: JupyterLab may attach it after this.
    const resized = new ResizeObserver(() => this.root.clientWidth !== this.width && this.show());
    resized.observe(this.root);
    const unwatch = watchTheme(() => this.show());
    this.show();
    this.changed();
    this.remove = () => {
      cancelAnimationFrame(this.next);
      this.asking.end();
      this.words.end();
      this.saver.stop();
      for (const [event, hear] of heard) model.off(event, hear);
      model.off("msg:custom", this.asking.hear);
      resized.disconnect();
      unwatch();
    };
  }

  // After a change of the drawing, at most once a frame.
  changed() {
    this.next ??= requestAnimationFrame(() => {
      this.next = null;
      if (this.answer.of !== this.drawing.look().sum) ask(this);
      this.show();
    });
  }

  paint() {
    paintSurface(this);
  }

  show() {
    this.width = this.root.clientWidth;
    showPicture(this);
    showBars(this, this.shares());
    showWords(this);
    this.buttons.undo.setAttribute("aria-disabled", String(this.drawing.actions.length === 0));
    this.buttons.clear.setAttribute("aria-disabled", String(this.drawing.look().blank));
    this.paint();
  }

  // What the network says of the picture that is shown; null where it has said nothing.
  shares() {
    return answerNow(this)?.shares[this.state.centred ? 1 : 0] ?? null;
  }

  choose(changes) {
    Object.assign(this.state, changes);
    this.show();
    this.saver.soon();
  }

  // One stroke: it begins with a dot, is extended, and ends; undo takes the whole of it back.
  begin(kind, point) {
    this.drawing.begin(kind, point);
    this.drew();
  }

  extend(to) {
    this.drawing.extend(to);
    this.drew();
  }

  undo() {
    if (this.drawing.actions.length === 0) return;
    this.drawing.undo();
    this.drew();
  }

  clear() {
    if (!this.drawing.look().blank) this.replace({ kind: "clear" });
  }

  // The next one, whatever was drawn in between.
  showExample() {
    this.exampleShown = ((this.drawing.lastExample() ?? this.exampleShown ?? -1) + 1) % this.examples.length;
    this.replace({ kind: "example", at: this.exampleShown });
  }

  replace(action) {
    this.drawing.replace(action);
    this.drew();
  }

  drew() {
    this.changed();
    this.saver.soon();
  }
}

function examplesIn(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const size = SIDE ** 2;
  return Array.from({ length: bytes.length / size }, (_, at) => bytes.slice(at * size, (at + 1) * size));
}

export default {
  render({ model, el }) {
    const pad = new DigitPad(model, el);
    return () => pad.remove();
  },
};
