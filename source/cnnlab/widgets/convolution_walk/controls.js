// The controls above the pictures (what to slide over what) and below them (where the window is).

import { checkbox, choice, iconButton } from "../common/controls.js";
import { element, icon, letter, phrase } from "../common/dom.js";
import { LIMITS, changeSetting, chooseKernel, choosePicture, isPossible, kernelName } from "./editing.js";
import { READY_MADE_NAMES } from "./kernels.js";

const LETTERS = { size: "k", stride: "s", padding: "p", dilation: "d" };

function stepper(walk, name) {
  const { texts } = walk;
  const value = element("output", { class: `value ${LETTERS[name]}` });
  const button = (step, kind) => {
    const label = phrase(texts[step < 0 ? "less" : "more"], { name: texts[name] });
    return iconButton(kind, label, () => change(step));
  };
  const change = (step) => changeSetting(walk, name, walk.state.settings[name] + step);
  const [less, more] = [button(-1, "minus"), button(1, "plus")];
  const root = element("div", { class: "stepper", role: "group", "aria-label": texts[name] });
  root.append(element("span", { class: "name" }, texts[name], " ", letter(LETTERS[name])), less, value, more);
  root.addEventListener("keydown", (event) => {
    const step = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    change(step);
  });
  return { root, value, less, more };
}

export function buildControls(walk) {
  const { texts } = walk;
  const pictures = walk.pictures.map((picture) => [picture.name, picture.label]);
  const kernels = [...READY_MADE_NAMES, "own"].map((name) => [name, texts[`kernel_${name}`]]);
  const controls = {
    picture: choice(texts.picture, pictures, (name) => choosePicture(walk, name)),
    kernel: choice(texts.ready_made, kernels, (name) => chooseKernel(walk, name)),
    steppers: Object.fromEntries(Object.keys(LIMITS).map((name) => [name, stepper(walk, name)])),
  };
  const steppers = Object.values(controls.steppers).map(({ root }) => root);
  const chosen = element("div", { class: "choices" }, controls.picture.root, controls.kernel.root);
  controls.root = element("div", { class: "controls" }, chosen, element("div", { class: "steppers" }, ...steppers));
  return controls;
}

export function showControls(walk) {
  const { controls, state } = walk;
  controls.picture.select.value = state.picture.name;
  controls.kernel.select.value = kernelName(walk);
  for (const [name, { value, less, more }] of Object.entries(controls.steppers)) {
    const setting = state.settings[name];
    value.textContent = setting;
    // Not `disabled`: a button that loses the focus at its limit throws keyboard users out.
    less.setAttribute("aria-disabled", String(!isPossible(state.picture, state.settings, name, setting - 1)));
    more.setAttribute("aria-disabled", String(!isPossible(state.picture, state.settings, name, setting + 1)));
  }
}

export function buildTransport(walk) {
  const { texts } = walk;
  const button = (name, act) => iconButton(name, texts[name], act);
  const play = element("button", { type: "button", class: "play", onclick: () => walk.play() });
  const slider = element("input", { type: "range", min: "0", step: "1", "aria-label": texts.position });
  slider.addEventListener("input", () => walk.moveToIndex(Number(slider.value)));
  const whole = checkbox(texts.whole, (checked) => walk.showWhole(checked));
  const place = element("span", { class: "place" });
  const root = element(
    "div",
    { class: "transport" },
    button("first", () => walk.moveToIndex(0, true)),
    button("back", () => walk.moveToIndex(walk.index() - 1, true)),
    play,
    button("forward", () => walk.moveToIndex(walk.index() + 1, true)),
    slider,
    place,
    whole.root,
  );
  return { root, play, slider, whole: whole.box, place };
}

export function showTransport(walk) {
  const { play, slider, whole } = walk.transport;
  const name = walk.playing ? "pause" : "play";
  play.replaceChildren(icon(name), walk.texts[name]);
  slider.max = walk.map.values.length - 1;
  whole.checked = walk.state.whole;
}

export function moveTransport(walk, index, spoken) {
  const { slider, place } = walk.transport;
  const { position } = walk.state;
  const share = walk.map.values.length > 1 ? index / (walk.map.values.length - 1) : 0;
  slider.value = index;
  slider.style.setProperty("--lab-share", `${100 * share}%`);
  slider.setAttribute("aria-valuetext", spoken);
  const values = { row: position.row + 1, rows: walk.map.rows };
  place.textContent = phrase(walk.texts.place, { ...values, column: position.column + 1, columns: walk.map.columns });
}
