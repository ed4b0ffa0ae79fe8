// The controls above the picture: target, source, number of labels, and where the arrow starts.

import { element } from "../common/dom.js";
import { moveSlider, radioSwitch, stopSlider } from "../common/stops.js";
import { KINDS } from "./survey.js";
import { nameOf } from "./wording.js";

// The switch's name stands beside it; the spoken one is the legend's.
function namedSwitch(kind, label, options, choose) {
  const made = radioSwitch(label, options, choose);
  const name = element("span", { class: "slider-name", "aria-hidden": "true" }, label);
  return { ...made, root: element("div", { class: `named ${kind}` }, name, made.root) };
}

export function buildControls(explorer) {
  const { texts, measured } = explorer;
  const named = (kind) => measured[`${kind}s`].map((name) => [name, nameOf(texts, kind, name)]);
  const controls = {
    target: namedSwitch("target", texts.target, named("target"), (target) => explorer.choose({ target })),
    source: namedSwitch("source", texts.source, named("source"), (source) => explorer.choose({ source })),
    mode: namedSwitch("mode", texts.mode, KINDS.map((kind) => [kind, texts[kind]]), (mode) => explorer.choose({ mode })),
    labels: stopSlider("labels", texts.labels, (at) => explorer.choose({ labels: measured.labels[at] })),
  };
  const { target, source, mode, labels } = controls;
  const rows = element("div", { class: "sliders" }, target.root, source.root, labels.root, mode.root);
  controls.root = element("div", { class: "controls" }, rows);
  return controls;
}

export function showControls({ controls, measured, state, view }) {
  for (const name of ["target", "source"]) {
    const radio = controls[name].radios[state[name]];
    if (radio) radio.checked = true;
  }
  for (const kind of KINDS) {
    controls.mode.radios[kind].checked = kind === view.kind;
    controls.mode.radios[kind].disabled = !view.kinds.includes(kind);
  }
  moveSlider(controls.labels, measured.labels.indexOf(state.labels), measured.labels.length, String(state.labels));
}
