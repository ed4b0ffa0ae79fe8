// Ten bars: the share of each digit in the network's answer.

import { element, svg } from "../common/dom.js";
import { highest, showShare } from "./wording.js";

const MARK = "M0 5 8 0v10z"; // points at the highest

export function buildBars({ texts }) {
  const rows = Array.from({ length: 10 }, (_, digit) => {
    const fill = element("span", { class: "fill" });
    const number = element("span", { class: "number" });
    const mark = svg("svg", { class: "mark", viewBox: "0 0 8 10", "aria-hidden": "true" }, svg("path", { d: MARK }));
    const name = element("span", { class: "digit" }, String(digit));
    const root = element("li", { class: "bar" }, name, element("span", { class: "track" }, fill), number, mark);
    return { root, fill, number };
  });
  const title = element("h3", {}, texts.bars_title);
  const list = element("ul", { class: "bars", role: "list" }, ...rows.map(({ root }) => root));
  const note = element("p", { class: "note sum" }, texts.sum);
  return { rows, root: element("div", { class: "picture answer" }, title, list, note) };
}

// `shares` is null where the network has said nothing of this drawing.
export function showBars({ bars }, shares) {
  const first = shares ? highest(shares) : null;
  bars.rows.forEach(({ root, fill, number }, digit) => {
    const share = shares?.[digit] ?? 0;
    root.classList.toggle("highest", digit === first);
    fill.style.width = `${100 * share}%`;
    number.textContent = shares ? showShare(share) : "–";
  });
}
