// The controls: the landscape, the optimizer, its numbers and the start.

import { checkbox, choice } from "../common/controls.js";
import { element, phrase } from "../common/dom.js";
import { anotherSeed } from "../common/random.js";
import { slider } from "../common/sliders.js";
import { FRAME, LANDSCAPES, isInside, steepest } from "./landscapes.js";
import { showLimit } from "./limit.js";
import { showValue } from "./numbers.js";
import { OPTIMIZERS, usesMomentum } from "./optimizers.js";
import { RATES } from "./running.js";

const FINEST = 0.05; // of a decade
const DECADES = [Math.log10(RATES.low), Math.log10(RATES.high)];
const SLIDERS = {
  learning_rate: {
    range: [...DECADES, FINEST],
    toSlider: Math.log10,
    fromSlider: (value) => Number((10 ** value).toPrecision(3)),
  },
  momentum: { range: [0, 0.99, 0.01] },
  noise: { range: [0, 5, 0.1] },
  steps: { range: [10, 500, 10] },
};

function numberSlider(descent, name) {
  const label = descent.texts[`slider_${name}`];
  return slider({ name, label, showValue, choose: (value) => descent.change({ [name]: value }), ...SLIDERS[name] });
}

function weightInput(descent, axis) {
  const label = descent.texts[axis === 0 ? "first_weight" : "second_weight"];
  const input = element("input", { type: "number", step: "0.05", min: FRAME.low[axis], max: FRAME.high[axis] });
  input.addEventListener("change", () => {
    const start = descent.state.start.with(axis, input.valueAsNumber);
    if (isInside(start)) return descent.moveStart(start);
    const values = { received: input.value || descent.texts.nothing, low: FRAME.low[axis], high: FRAME.high[axis] };
    input.value = descent.state.start[axis];
    return descent.refuse(phrase(descent.texts.refused, { ...values, kept: descent.state.start[axis] }));
  });
  return { input, root: element("label", { class: "choice" }, element("span", {}, label), input) };
}

export function buildControls(descent) {
  const { texts } = descent;
  const named = (names, prefix = "") => names.map((name) => [name, texts[prefix + name]]);
  const change = (name) => (value) => descent.change({ [name]: value });
  const controls = {
    landscape: choice(texts.landscape, named(Object.keys(LANDSCAPES)), (name) =>
      descent.change({ landscape: name, start: [...LANDSCAPES[name].start] }),
    ),
    optimizer: choice(texts.optimizer, named(OPTIMIZERS), change("optimizer")),
    race: checkbox(texts.race, change("race")),
    rates: choice(texts.rates, named(["same", "best"], "rates_"), change("rates")),
    sliders: Object.fromEntries(Object.keys(SLIDERS).map((name) => [name, numberSlider(descent, name)])),
    weights: [weightInput(descent, 0), weightInput(descent, 1)],
    zone: element("span", { class: "zone", "aria-hidden": "true" }),
    limit: element("p", { class: "limit" }),
  };
  const reseed = () => descent.change({ seed: anotherSeed(descent.state.seed) });
  controls.reseed = element("button", { type: "button", class: "reseed", onclick: reseed }, texts.reseed);
  controls.sliders.learning_rate.root.append(controls.zone);
  const chosen = [controls.landscape, controls.optimizer, controls.race, controls.rates].map(({ root }) => root);
  const sliders = Object.values(controls.sliders).map(({ root }) => root);
  controls.root = element(
    "div",
    { class: "controls" },
    element("div", { class: "choices" }, ...chosen),
    element("div", { class: "sliders" }, ...sliders),
    controls.limit,
  );
  controls.start = element("div", { class: "choices under" }, ...controls.weights.map(({ root }) => root), controls.reseed);
  return controls;
}

export function showControls(descent) {
  const { controls, state } = descent;
  controls.landscape.select.value = state.landscape;
  controls.optimizer.select.value = state.optimizer;
  controls.optimizer.root.hidden = state.race;
  controls.race.box.checked = state.race;
  controls.rates.select.value = state.rates;
  controls.rates.root.hidden = !state.race;
  for (const [name, { show }] of Object.entries(controls.sliders)) show(state[name]);
  controls.sliders.learning_rate.input.disabled = state.race && state.rates === "best";
  controls.sliders.momentum.input.disabled = !state.race && !usesMomentum(state.optimizer);
  for (const { root, input } of Object.values(controls.sliders)) root.classList.toggle("unused", input.disabled);
  controls.weights.forEach(({ input }, axis) => {
    input.value = state.start[axis];
  });
  controls.reseed.hidden = state.noise === 0;
  showLimit(descent, steepest(LANDSCAPES[state.landscape]));
}
