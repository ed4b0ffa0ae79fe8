// The map: all configurations of the space at once, what is known of them, and the trials.

import { legendKey, straight, words } from "../common/chart.js";
import { element, svg } from "../common/dom.js";
import { configurationAt, cornersOf, labelWidth, layoutOf, neighbour } from "./layout.js";
import { lastAnswers } from "./ledger.js";
import { SWATCHES, markOf, radiusOf, ringOf, starOf } from "./marks.js";
import { buildBar, shade, sharesOf, showBar } from "./ramp.js";
import { shownView } from "./state.js";
import { nameOf, sayCell, shortNameOf, showValue } from "./wording.js";

export function buildMap(visualiser) {
  const { texts } = visualiser;
  const layer = (name) => svg("g", { class: name });
  const map = { labels: layer("labels"), cells: layer("cells"), marks: layer("marks") };
  map.drawing = svg("svg", { class: "drawing", "aria-hidden": "true" }, map.labels, map.cells, map.marks);
  map.frame = element("div", { class: "frame map", role: "slider", tabindex: "0", "aria-label": texts.map_pane }, map.drawing);
  map.legend = element("div", { class: "legend" });
  map.readout = element("div", { class: "readout" });
  map.help = element("p", { class: "keys-help" });
  visualiser.bar = buildBar();
  const title = element("h3", {}, texts.map_title);
  map.root = element("div", { class: "picture" }, title, map.frame, visualiser.bar.root, map.readout, map.legend, map.help);
  listen(visualiser, map);
  return map;
}

function listen(visualiser, map) {
  const pointed = (event) => {
    const { left, top } = map.frame.getBoundingClientRect();
    return configurationAt(map.corners, map.layout, event.clientX - left, event.clientY - top);
  };
  map.frame.addEventListener("pointermove", (event) => {
    const at = pointed(event);
    if (at >= 0 && at !== visualiser.cursor) visualiser.lookAt(at);
  });
  // A finger leaves when it lifts, and wants to read what it touched.
  map.frame.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "mouse") visualiser.lookAt(null);
  });
  map.frame.addEventListener("click", (event) => {
    const at = pointed(event);
    if (at < 0) return;
    visualiser.lookAt(at);
    visualiser.tryOut(at);
  });
  map.frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (moveByKey(visualiser, map, event.key)) event.preventDefault();
  });
}

function moveByKey(visualiser, { corners, layout }, key) {
  const from = visualiser.lookedAt();
  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  if (ways[key]) visualiser.lookAt(neighbour(corners, layout, from, ...ways[key]));
  else if (key === "Home") visualiser.lookAt(null);
  else if (key === "Enter") visualiser.tryOut(from);
  else if (key === " ") visualiser.play();
  else return false;
  return true;
}

// After a change of the width or of the space: the cells and what stands around them.
export function fitMap(visualiser) {
  const { map, measured, texts } = visualiser;
  map.width = map.frame.clientWidth || map.width || 480;
  const names = measured.axes.map((axis) => shortNameOf(texts, axis.name));
  map.layout = layoutOf(measured, map.width, names);
  map.corners = cornersOf(measured, map.layout);
  const { cell, line, height } = map.layout;
  map.drawing.setAttribute("viewBox", `0 0 ${map.width} ${height}`);
  map.drawing.setAttribute("width", map.width);
  map.drawing.setAttribute("height", height);
  map.squares = map.corners.map(([x, y]) => svg("rect", { x: x + 0.5, y: y + 0.5, width: cell - 1, height: line - 1, rx: 2 }));
  map.cells.replaceChildren(...map.squares);
  map.labels.replaceChildren(...rowLabels(visualiser, names), ...columnLabels(visualiser));
}

function rowLabels({ map, measured, texts }, names) {
  const { gutter, rows, tops, line, origins } = map.layout;
  const parts = gutter.map(({ axis, left }) => words(left, origins[0][1] - 9, "axis-title", names[axis]));
  for (const [, top] of origins) {
    gutter.forEach(({ axis, left }, place) => {
      const outer = (row) => row.slice(0, place + 1).join();
      rows.forEach((row, at) => {
        if (at > 0 && outer(rows[at - 1]) === outer(row)) return;
        const end = rows.findLastIndex((one) => outer(one) === outer(row));
        const middle = top + (tops[at] + tops[end] + line) / 2;
        parts.push(words(left, middle + 4, "tick", showValue(texts, measured.axes[axis], row[place])));
        if (end > at) parts.push(straight(left - 5, top + tops[at] + 1, left - 5, top + tops[end] + line - 1, "rule"));
      });
    });
  }
  return parts;
}

function columnLabels({ map, measured, texts }) {
  const { origins, cell, count, bottom, beside, left } = map.layout;
  const { across, blocks } = measured.places;
  const values = measured.axes[across].values;
  const every = Math.ceil((Math.max(...values.map(labelWidth)) + 8) / cell);
  const parts = [];
  origins.forEach(([x, y], block) => {
    const middle = x + (count * cell) / 2;
    if (blocks !== null) parts.push(words(middle, y - 9, "block-name middle", showValue(texts, measured.axes[blocks], block)));
    if (beside === 1 && block < origins.length - 1) return;
    for (let at = 0; at < count; at += every) parts.push(words(x + (at + 0.5) * cell, bottom + 15, "tick middle", values[at]));
  });
  const middle = (left + origins.at(-1)[0] + count * cell) / 2;
  parts.push(words(middle, bottom + 31, "axis-title middle", nameOf(texts, measured.axes[across].name)));
  return parts;
}

// After a step.
export function drawMap(visualiser) {
  const { map, measured, state, step, trials } = visualiser;
  const shares = sharesOf(visualiser);
  const ramp = { deviation: "deviation", improvement: "improvement" }[shownView(state, step)] ?? "accuracy";
  map.frame.dataset.ramp = visualiser.bar.root.dataset.ramp = ramp;
  map.squares.forEach((square, at) => {
    square.style.fill = shares[at] === null ? "" : shade(shares[at]);
    square.setAttribute("class", shares[at] === null ? "square unknown" : "square");
  });
  const { cell, line } = map.layout;
  const largest = Math.min(cell, line) * 0.52;
  const middle = (at) => [map.corners[at][0] + cell / 2, map.corners[at][1] + line / 2];
  const marks = [...lastAnswers(trials, step).values()].flatMap((entry) =>
    markOf(state.method, entry, ...middle(entry.configuration), radiusOf(measured, entry.epochs, largest)),
  );
  map.marks.replaceChildren(...starMark(visualiser, middle), ...marks, ...rings(visualiser));
  drawCursor(visualiser);
  showBar(visualiser);
  showLegend(visualiser);
}

function starMark({ state, step, truth, trials }, middle) {
  if (shownView(state, step) !== "measured" || lastAnswers(trials, step).has(truth)) return [];
  return [starOf(...middle(truth), 7.5)];
}

function rings({ map, state, step, trials, belief }) {
  const parts = [];
  if (step > 0) {
    const entry = trials[step - 1];
    parts.push(ringOf("best", map.corners[entry.choice.configuration], map.layout, 1));
    parts.push(ringOf("now", map.corners[entry.configuration], map.layout, 4));
  }
  if (shownView(state, step) === "improvement") parts.push(ringOf("next", map.corners[belief.next], map.layout, 2.5));
  return parts;
}

export function drawCursor(visualiser) {
  const { map, measured } = visualiser;
  const at = visualiser.lookedAt();
  map.marks.querySelector(".cursor")?.remove();
  if (visualiser.cursor !== null) map.marks.append(ringOf("cursor", map.corners[at], map.layout, 0));
  const [name, ...facts] = sayCell(visualiser, at);
  map.readout.replaceChildren(element("b", {}, name), ...facts.map((fact) => element("span", {}, fact)));
  map.frame.setAttribute("aria-valuemin", "1");
  map.frame.setAttribute("aria-valuemax", measured.levels.length);
  map.frame.setAttribute("aria-valuenow", at + 1);
  map.frame.setAttribute("aria-valuetext", [name, ...facts].join("; "));
}

function showLegend({ map, state, step, texts }) {
  const { method } = state;
  const view = shownView(state, step);
  const keys = [["trial", texts.key_trial]];
  if (method === "hyperband") keys.push(["sizes", texts.key_sizes]);
  keys.push(["now", texts.key_now], ["best", texts.key_best]);
  if (view === "improvement") keys.push(["next", texts.key_next]);
  if (view === "measured") keys.push(["star", texts.key_star]);
  map.legend.replaceChildren(...keys.map(([name, text]) => legendKey(SWATCHES[name](method), text)));
  map.help.textContent = texts[method === "own" ? "help_own" : "help"];
}
