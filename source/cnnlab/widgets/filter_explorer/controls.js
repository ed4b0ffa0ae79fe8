// The controls above the picture: four sliders over measured values, the cost, the budget, and what is shown.

import { checkbox } from "../common/controls.js";
import { element } from "../common/dom.js";
import { moveSlider, radioSwitch, stopSlider } from "../common/stops.js";
import { PLACE } from "./choosing.js";
import { budgetStops, nearestStop, showShort } from "./costs.js";
import { amountOf } from "./wording.js";

const COSTS = ["parameters", "macs", "seconds"];

export function buildControls(explorer) {
  const { texts, measured } = explorer;
  const chooseFrom = (name) => (at) => explorer.choose({ [name]: measured.values[name][at] });
  const places = Object.fromEntries(PLACE.map((name) => [name, stopSlider(name, texts[name], chooseFrom(name))]));
  const options = COSTS.map((cost) => [cost, texts[`cost_${cost}`]]);
  const controls = {
    places,
    // A limit on parameters is no limit on seconds.
    cost: radioSwitch(texts.cost, options, (cost) => explorer.choose({ cost, budget: null })),
    budget: stopSlider("budget", texts.budget, (at) =>
      explorer.choose({ budget: budgetStops(explorer.points, explorer.state.cost)[at] }),
    ),
    all: checkbox(texts.all, (all) => explorer.choose({ shown: all ? "all" : "slice" })),
    zoom: checkbox(texts.zoom, (zoom) => explorer.look({ zoom })),
  };
  const sliders = element("div", { class: "sliders" }, ...PLACE.map((name) => places[name].root), controls.cost.root, controls.budget.root);
  const choices = element("div", { class: "choices" }, controls.all.root, controls.zoom.root);
  controls.root = element("div", { class: "controls" }, sliders, choices);
  return controls;
}

export function showControls({ controls, measured, points, state, texts }) {
  for (const name of PLACE) {
    const values = measured.values[name];
    moveSlider(controls.places[name], values.indexOf(state[name]), values.length, String(state[name]));
  }
  const { cost, budget } = state;
  const stops = budgetStops(points, cost);
  const spoken = budget === null ? texts.no_limit : amountOf(texts, cost, budget);
  const shown = budget === null ? texts.no_limit : `≤\u00a0${cost === "seconds" ? spoken : showShort(budget)}`;
  moveSlider(controls.budget, nearestStop(stops, budget), stops.length, shown, spoken);
  controls.cost.radios[cost].checked = true;
  controls.all.box.checked = state.shown === "all";
  controls.zoom.box.checked = state.zoom;
}
