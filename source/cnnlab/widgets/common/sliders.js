// A slider with its name and value above it.

import { element } from "./dom.js";

// `range` is [lowest, highest, step] of the slider itself; a logarithmic one converts both ways.
export function slider({ name, label, range, toSlider = Number, fromSlider = Number, showValue, choose }) {
  const [min, max, step] = range;
  const input = element("input", { type: "range", min, max, step, "aria-label": label });
  // Not an <output>: it would take the label for itself, and speak what the slider speaks.
  const output = element("span", { class: "value", "aria-hidden": "true" });
  input.addEventListener("input", () => choose(fromSlider(Number(input.value))));
  const line = element("span", { class: "line" }, element("span", {}, label), output);
  const root = element("label", { class: `slider ${name}` }, line, input);
  const show = (value) => {
    const at = toSlider(value);
    input.value = at;
    input.style.setProperty("--lab-share", `${(100 * (at - min)) / (max - min)}%`);
    input.setAttribute("aria-valuetext", showValue(value));
    output.textContent = showValue(value);
  };
  return { root, input, show, share: (value) => (toSlider(value) - min) / (max - min) };
}
