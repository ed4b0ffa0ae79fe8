// The five numbers of the chosen setting, beside the picture.

import { element, phrase } from "../common/dom.js";
import { showCost, showSummary } from "./wording.js";

const NUMBERS = ["accuracy", "gap", "parameters", "macs", "seconds"];

export function buildReadout({ texts, measured }) {
  const values = Object.fromEntries(NUMBERS.map((name) => [name, element("dd", {})]));
  const pairs = NUMBERS.map((name) => element("div", { class: name }, element("dt", {}, texts[name]), values[name]));
  const { epochs, images } = measured;
  const machine = phrase(texts.machine, { epochs, images: showCost("images", images) });
  const place = element("p", { class: "place" });
  const remark = element("p", { class: "machine" }, machine);
  const root = element("div", { class: "readout" }, element("h3", {}, texts.chosen), place, element("dl", {}, ...pairs), remark);
  return { root, values, place };
}

export function showReadout({ readout, texts, state, view }) {
  const point = view.chosen;
  readout.place.textContent = `${state.dim_1}×${state.dim_2}`;
  for (const name of NUMBERS) {
    const text = () => (name === "accuracy" || name === "gap" ? showSummary(texts, point[name], name === "gap") : showCost(name, point[name]));
    readout.values[name].textContent = point ? text() : "–";
    readout.values[name].parentElement.classList.toggle("axis", name === state.cost);
  }
}
