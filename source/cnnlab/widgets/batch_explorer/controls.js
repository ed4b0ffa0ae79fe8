// The controls above the pictures: what to train, how long, and what to look at.

import { checkbox, choice } from "../common/controls.js";
import { element } from "../common/dom.js";
import { moveSlider, radioSwitch, stopSlider } from "../common/stops.js";
import { countOf, showRate } from "./wording.js";

const EQUAL = ["epochs", "updates"];
const QUANTITY_NAMES = ["validation_accuracy", "validation_loss", "training_accuracy", "gap"];

export function buildControls(explorer) {
  const { texts, measured } = explorer;
  const controls = {
    batch: stopSlider("batch", texts.batch_size, (at) => explorer.choose({ batch_size: measured.batch_sizes[at] })),
    rate: stopSlider("rate", texts.learning_rate, (at) => explorer.choose({ learning_rate: measured.learning_rates[at] })),
    budget: stopSlider("length", texts.epochs, (at) => explorer.choose(explorer.budgetAt(at))),
    equal: radioSwitch(texts.budget, EQUAL.map((kind) => [kind, texts[`equal_${kind}`]]), (equal) => explorer.choose({ equal })),
    quantity: choice(texts.quantity, QUANTITY_NAMES.map((name) => [name, texts[name]]), (quantity) =>
      explorer.choose({ quantity }),
    ),
    reference: choice(texts.reference, measured.batch_sizes.map((size) => [size, String(size)]), (size) =>
      explorer.choose({ reference: Number(size) }),
    ),
    zoom: checkbox(texts.zoom, (zoom) => explorer.look({ zoom })),
    others: checkbox(texts.others, (others) => explorer.look({ others })),
  };
  const { batch, rate, budget, equal, quantity, reference, zoom, others } = controls;
  const sliders = element("div", { class: "sliders" }, batch.root, rate.root, equal.root, budget.root);
  const choices = element("div", { class: "choices" }, quantity.root, reference.root, others.root, zoom.root);
  controls.root = element("div", { class: "controls" }, sliders, choices);
  return controls;
}

export function showControls(explorer) {
  const { controls, measured, state, texts } = explorer;
  const [sizes, rates] = [measured.batch_sizes, measured.learning_rates];
  moveSlider(controls.batch, sizes.indexOf(state.batch_size), sizes.length, String(state.batch_size));
  moveSlider(controls.rate, rates.indexOf(state.learning_rate), rates.length, showRate(state.learning_rate));
  const { at, stops } = explorer.budget();
  const length = state.equal === "epochs" ? countOf(texts, "epoch", state.epochs) : countOf(texts, "update", state.updates);
  moveSlider(controls.budget, at, stops, String(state[state.equal]), length);
  controls.budget.name.textContent = texts[state.equal];
  controls.budget.input.setAttribute("aria-label", texts[state.equal]);
  controls.equal.radios[state.equal].checked = true;
  controls.quantity.select.value = state.quantity;
  controls.reference.select.value = state.reference;
  controls.zoom.box.checked = state.zoom;
  controls.others.box.checked = state.others;
}
