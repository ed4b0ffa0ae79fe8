// A sign for each kind of cost: a slider to set, a clock, layers, an empty circle.

import { svg } from "../common/dom.js";

const SIGNS = {
  number: ["M2 8h4M10 8h4", "M8 6a2 2 0 1 0 0 4a2 2 0 1 0 0 -4"],
  update: ["M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0 -12", "M8 4.8V8l2.3 1.6"],
  model: ["M8 2.2L14 5.4L8 8.6L2 5.4Z", "M2 8.4L8 11.6L14 8.4", "M2 11L8 14.2L14 11"],
  none: ["M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0 -9"],
};

export function costSign(kind) {
  const paths = SIGNS[kind].map((d) => svg("path", { d }));
  return svg("svg", { viewBox: "0 0 16 16", class: `cost-sign ${kind}`, "aria-hidden": "true" }, ...paths);
}
