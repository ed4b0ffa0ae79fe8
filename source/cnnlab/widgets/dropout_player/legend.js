// The key below a picture: a mark and what it stands for.

import { element, svg } from "../common/dom.js";
import { path } from "./plot.js";

export function legend(name, text, hatching = "none") {
  const marks = {
    single: [svg("circle", { cx: 15, cy: 7, r: 2.6, class: "single" })],
    unit: [path("M1 7H29", "mean-line unit")],
    layer: [path("M1 7H29", "mean-line layer")],
    target: [path("M1 7H29", "target-line")],
    counts: [svg("rect", { x: 8, y: 2, width: 14, height: 11, class: "bar" })],
    kept: [svg("rect", { x: 7, y: 1, width: 17, height: 12, rx: 3, class: "cell kept" })],
    dropped: [svg("rect", { x: 7, y: 1, width: 17, height: 12, rx: 3, class: "cell dropped", fill: hatching })],
    binomial: [path("M2 7H28", "binomial-line"), svg("circle", { cx: 15, cy: 7, r: 3.6, class: "binomial" })],
    expected: [path("M1 7H29", "binomial-line"), svg("circle", { cx: 15, cy: 7, r: 3.6, class: "binomial" })],
    measured: [path("M15 2L20 7L15 12L10 7Z", "measured")],
  };
  const sample = svg("svg", { viewBox: "0 0 30 14", class: "sample", "aria-hidden": "true" }, ...marks[name]);
  return element("li", {}, sample, element("span", {}, text));
}
