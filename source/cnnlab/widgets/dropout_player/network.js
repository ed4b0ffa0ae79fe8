// The thinned network of one example: dropped units are hatched, and their edges are gone.

import { phrase, svg } from "../common/dom.js";
import { INPUTS, NETWORK, UNITS, outputOf } from "./layer.js";
import { afterDropout, maskOf } from "./masks.js";
import { fixed } from "./numbers.js";
import { buildPlot, fitPlot, label, path, rect } from "./plot.js";

const TOP = 30;
const UNIT_ROW = 34;
const PILL = { width: 124, height: 26 };
const NODE = 15;
const OUT = 28;
const ROOM_FOR_WEIGHTS = 120; // px between the units and the output

export function buildNetwork() {
  return buildPlot({ role: "img" });
}

export function showNetwork(player) {
  const { network, state, chances, texts, hatch } = player;
  fitPlot(network, TOP + UNITS * UNIT_ROW);
  const example = state.example - 1;
  const kept = maskOf(state, chances, state.draw, example);
  const after = afterDropout(state, chances, state.draw, example);
  const places = placesIn(network.width);
  const units = kept.map((keeps, unit) => {
    const chosen = unit === state.unit - 1;
    const before = NETWORK.activations[example][unit];
    return pill(places, unit, { keeps, chosen, before, after: after[unit] }, hatch.fill);
  });
  const edges = kept.flatMap((keeps, unit) => (keeps ? edgesOf(places, unit, unit === state.unit - 1) : []));
  const nodes = [...inputNodes(places, example), ...outputNode(places, texts, outputOf(after), outputOf(NETWORK.activations[example]))];
  network.root.replaceChildren(...columnHeads(places, texts), ...edges, ...weightsOf(places, kept), ...units, ...nodes);
  network.root.setAttribute("aria-label", spoken(texts, kept));
}

function placesIn(width) {
  const [input, output] = [NODE + 2, width - OUT - 2];
  const left = input + NODE + (output - OUT - input - NODE - PILL.width) * 0.5;
  const inputStep = (UNITS * UNIT_ROW) / INPUTS;
  return {
    input,
    output,
    left,
    right: left + PILL.width,
    inputs: Array.from({ length: INPUTS }, (_, at) => TOP + (at + 0.5) * inputStep),
    units: Array.from({ length: UNITS }, (_, at) => TOP + (at + 0.5) * UNIT_ROW),
    middle: TOP + (UNITS * UNIT_ROW) / 2,
  };
}

function columnHeads({ input, left, right, output }, texts) {
  return [
    label(input - NODE, 12, texts.inputs_head, "head"),
    label((left + right) / 2, 12, `${texts.before_head} → ${texts.after_head}`, "head middle"),
    label(output + OUT, 12, texts.output_head, "head end"),
  ];
}

function curve(fromX, fromY, toX, toY) {
  const middle = (fromX + toX) / 2;
  return `M${fromX} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`;
}

function edgesOf({ input, output, left, right, inputs, units, middle }, unit, chosen) {
  const incoming = inputs.map((y) => curve(input + NODE, y, left, units[unit])).join("");
  const outgoing = curve(right, units[unit], output - OUT, middle);
  const kind = chosen ? "edge chosen" : "edge";
  return [path(incoming, kind), path(outgoing, `${kind} out`)];
}

// Above all edges, where there is room.
function weightsOf({ right, output, units }, kept) {
  if (output - OUT - right < ROOM_FOR_WEIGHTS) return [];
  const shown = (unit) => label(right + 8, units[unit], `× ${(NETWORK.outgoing[unit] / 10).toFixed(1)}`, "weight");
  return kept.flatMap((keeps, unit) => (keeps ? [shown(unit)] : []));
}

function pill({ left, units }, unit, { keeps, chosen, before, after }, hatching) {
  const y = units[unit] - PILL.height / 2;
  const box = (attributes) => rect(left, y, PILL.width, PILL.height, { rx: PILL.height / 2, ...attributes });
  const result = svg("tspan", { class: "after" }, keeps ? fixed(after / 10) : "0");
  const words = label(left + 76, units[unit], `${(before / 10).toFixed(1)} → `, "value middle");
  words.append(result);
  const parts = [box({ class: "paper" }), box(keeps ? { class: "body" } : { class: "body", fill: hatching })];
  if (chosen) parts.push(rect(left - 4, y - 4, PILL.width + 8, PILL.height + 8, { rx: 17, class: "ring" }));
  const number = label(left + 20, units[unit], String(unit + 1), "number middle");
  return svg("g", { class: keeps ? "unit kept" : "unit dropped" }, ...parts, number, words);
}

function inputNodes({ input, inputs }, example) {
  return inputs.flatMap((y, at) => [
    svg("circle", { cx: input, cy: y, r: NODE, class: "node" }),
    label(input, y, (NETWORK.inputs[example][at] / 10).toFixed(1), "value middle"),
  ]);
}

function outputNode({ output, middle }, texts, value, whole) {
  return [
    svg("circle", { cx: output, cy: middle, r: OUT, class: "node out" }),
    label(output, middle, fixed(value), "value output middle"),
    label(output + OUT, middle + OUT + 14, texts.inference_head, "end"),
    label(output + OUT, middle + OUT + 31, fixed(whole), "end target"),
  ];
}

function spoken(texts, kept) {
  const list = (wanted) => kept.flatMap((keeps, unit) => (keeps === wanted ? [unit + 1] : [])).join(", ") || texts.nothing;
  return phrase(texts.network_spoken, { kept: list(true), dropped: list(false) });
}
