// The controls above the pictures: the method, its budget, which search of it, and what the cells show.

import { choice } from "../common/controls.js";
import { element, phrase } from "../common/dom.js";
import { radioSwitch } from "../common/stops.js";
import { METHODS, OWN, VIEWS, isModelled, ofTheModel, shownView } from "./state.js";

// The switch's name stands beside it; the spoken one is the legend's.
function namedSwitch(kind, label, options, choose) {
  const made = radioSwitch(label, options, choose);
  const name = element("span", { class: "slider-name", "aria-hidden": "true" }, label);
  return { ...made, root: element("div", { class: `named ${kind}` }, name, made.root) };
}

export function buildControls(visualiser) {
  const { texts, measured } = visualiser;
  const repetitions = Array.from({ length: measured.repetitions }, (_, at) => [at, String(at)]);
  const controls = {
    method: namedSwitch("method", texts.method, METHODS.map((method) => [method, texts[`method_${method}`]]), (method) =>
      visualiser.chooseMethod(method),
    ),
    budget: namedSwitch("budget", texts.budget, measured.budgets.map((count) => [count, phrase(texts.trainings, { count })]), (budget) =>
      visualiser.choose({ budget }),
    ),
    repetition: choice(texts.repetition, repetitions, (value) => visualiser.choose({ repetition: Number(value) })),
    view: choice(texts.view, VIEWS.map((view) => [view, texts[`view_${view}`]]), (view) => visualiser.choose({ view })),
  };
  const clear = () => visualiser.choose({ own: [], step: null });
  controls.clear = element("button", { type: "button", class: "clear", onclick: clear }, texts.clear);
  const chosen = element("div", { class: "choices" }, controls.budget.root, controls.repetition.root, controls.view.root);
  const methods = element("div", { class: "choices" }, controls.method.root, controls.clear);
  controls.root = element("div", { class: "controls" }, methods, chosen);
  return controls;
}

export function showControls({ controls, state, step }) {
  controls.method.radios[state.method].checked = true;
  controls.budget.radios[state.budget].checked = true;
  controls.repetition.select.value = state.repetition;
  for (const option of controls.view.select.options) option.disabled = ofTheModel(option.value) && !isModelled(state.method);
  controls.view.select.value = isModelled(state.method) ? state.view : shownView(state, step);
  controls.clear.hidden = state.method !== OWN || state.own.length === 0;
}
