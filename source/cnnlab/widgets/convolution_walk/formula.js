// The output-size formula, in letters and with the numbers filled in, and a sentence on its remainder.

import { countWindows } from "./arithmetic.js";
import { element, letter, phrase, quantity } from "../common/dom.js";

function floorOf(top, bottom) {
  const fraction = element(
    "span",
    { class: "fraction" },
    element("span", { class: "top" }, ...top),
    element("span", { class: "bottom" }, ...bottom),
  );
  return element("span", { class: "floor" }, fraction);
}

function group(...nodes) {
  return element("span", { class: "group" }, ...nodes);
}

function inLetters(axis) {
  const n = element("i", { class: "letter" }, "n");
  const top = [n, " + 2", letter("p"), " − ", letter("d"), "(", letter("k"), " − 1) − 1"];
  return group(`${axis} = `, floorOf(top, [letter("s")]), " + 1");
}

function inNumbers(inputSize, settings) {
  const { size, stride, padding, dilation } = settings;
  const top = [
    `${inputSize} + 2·`,
    quantity("p", padding),
    " − ",
    quantity("d", dilation),
    "·(",
    quantity("k", size),
    " − 1) − 1",
  ];
  return group("= ", floorOf(top, [quantity("s", stride)]), " + 1");
}

function line(walk, axis, inputSize) {
  const { settings } = walk.state;
  const { room, steps, windows } = countWindows(inputSize, settings);
  const values = { n: inputSize, k: settings.size, s: settings.stride, p: settings.padding, d: settings.dilation };
  const spoken = phrase(walk.texts.formula_spoken, { ...values, axis, room, steps, windows });
  return element(
    "div",
    { class: "line", role: "math", "aria-label": spoken },
    inLetters(axis),
    inNumbers(inputSize, settings),
    group("= ", floorOf([String(room)], [quantity("s", settings.stride)]), " + 1"),
    group(`= ${steps} + 1 = `, element("b", { class: "windows" }, String(windows))),
  );
}

function remark(walk, inputSize, uneven) {
  const { room, steps, remainder } = countWindows(inputSize, walk.state.settings);
  const values = { room, steps, remainder, s: walk.state.settings.stride };
  const className = remainder ? "remark uneven" : "remark";
  return element("p", { class: className }, phrase(remainder ? uneven : walk.texts.even, values));
}

export function showFormula(walk) {
  const { texts } = walk;
  const { rows, columns } = walk.state.picture;
  const nodes =
    rows === columns
      ? [line(walk, texts.out, rows), remark(walk, rows, texts.uneven)]
      : [
          line(walk, texts.out_rows, rows),
          remark(walk, rows, texts.uneven_rows),
          line(walk, texts.out_columns, columns),
          remark(walk, columns, texts.uneven_columns),
        ];
  walk.formula.replaceChildren(...nodes);
}
