// Controls over a few values: a slider over stops, and a switch.

import { element, uniqueName } from "./dom.js";

// A slider over stops: what stands at a stop is shown and spoken, not the stop's number.
export function stopSlider(kind, label, choose) {
  const input = element("input", { type: "range", min: "0", step: "1", "aria-label": label });
  const shown = element("span", { class: "shown-value", "aria-hidden": "true" });
  input.addEventListener("input", () => choose(Number(input.value)));
  const name = element("span", { class: "slider-name", "aria-hidden": "true" }, label);
  return { input, shown, name, root: element("div", { class: `stops ${kind}` }, name, input, shown) };
}

export function moveSlider({ input, shown }, at, stops, text, spoken = text) {
  input.max = stops - 1;
  input.value = at;
  input.style.setProperty("--lab-share", `${stops > 1 ? (100 * at) / (stops - 1) : 0}%`);
  input.setAttribute("aria-valuetext", spoken);
  shown.textContent = text;
}

// A few radio buttons side by side; `options` are values with their labels.
export function radioSwitch(label, options, choose) {
  const name = uniqueName("switch");
  const radios = {};
  const root = element("fieldset", { class: "switch" }, element("legend", { class: "spoken" }, label));
  for (const [value, text] of options) {
    radios[value] = element("input", { type: "radio", name, value });
    radios[value].addEventListener("change", () => choose(value));
    root.append(element("label", {}, radios[value], element("span", {}, text)));
  }
  return { radios, root };
}
