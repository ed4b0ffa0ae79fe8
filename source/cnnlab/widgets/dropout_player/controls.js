// The controls: what is drawn, how, and which example and unit are looked at.

import { checkbox, choice } from "../common/controls.js";
import { element } from "../common/dom.js";
import { anotherSeed } from "../common/random.js";
import { slider } from "../common/sliders.js";
import { EXAMPLES, UNITS } from "./layer.js";
import { plain } from "./numbers.js";

const SLIDERS = { rate: [0, 0.9, 0.05], batch_size: [1, EXAMPLES, 1] };
const CHOOSES_EXAMPLE = ["units", "average", "maps"];
const CHOOSES_UNIT = ["units", "average"];

function numberSlider(player, name) {
  const label = player.texts[`slider_${name}`];
  const choose = (value) => player.change({ [name]: value });
  return slider({ name, label, range: SLIDERS[name], showValue: plain, choose });
}

function numberChoice(player, name, highest) {
  const numbers = Array.from({ length: highest }, (_, at) => [at + 1, String(at + 1)]);
  return choice(player.texts[name], numbers, (value) => player.change({ [name]: Number(value) }));
}

export function buildControls(player) {
  const { texts } = player;
  const change = (name) => (value) => player.change({ [name]: value });
  const phases = [["yes", texts.training_yes], ["no", texts.training_no]];
  const masks = [["own", texts.masks_own], ["shared", texts.masks_shared]];
  const controls = {
    rate: numberSlider(player, "rate"),
    batch_size: numberSlider(player, "batch_size"),
    training: choice(texts.training, phases, (value) => player.change({ training: value === "yes" })),
    masks: choice(texts.masks, masks, change("masks")),
    scaling: checkbox(texts.scaling, change("scaling")),
    example: numberChoice(player, "example", EXAMPLES),
    unit: numberChoice(player, "unit", UNITS),
  };
  const reseed = () => player.change({ seed: anotherSeed(player.state.seed) });
  const again = element("button", { type: "button", class: "reseed", onclick: reseed }, texts.reseed);
  const { rate, batch_size, training, masks: which, scaling, example, unit } = controls;
  controls.root = element(
    "div",
    { class: "controls" },
    element("div", { class: "sliders" }, rate.root, batch_size.root),
    element("div", { class: "choices" }, training.root, which.root, scaling.root, again),
  );
  controls.looked = element("div", { class: "looked" }, example.root, unit.root);
  return controls;
}

export function showControls({ controls, state }) {
  controls.rate.show(state.rate);
  controls.batch_size.show(state.batch_size);
  controls.training.select.value = state.training ? "yes" : "no";
  controls.masks.select.value = state.masks;
  controls.scaling.box.checked = state.scaling;
  [...controls.example.select.options].forEach((option, at) => {
    option.hidden = option.disabled = at >= state.batch_size;
  });
  for (const name of ["example", "unit"]) controls[name].select.value = state[name];
  controls.example.root.hidden = !CHOOSES_EXAMPLE.includes(state.view);
  controls.unit.root.hidden = !CHOOSES_UNIT.includes(state.view);
}
