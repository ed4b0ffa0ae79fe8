// The rule with the numbers of the screen filled in.

import { element, phrase, quantity, sentence } from "../common/dom.js";
import { NETWORK, UNITS } from "./layer.js";
import { isKept, scaleOf } from "./masks.js";
import { fixed, plain, raised, small } from "./numbers.js";
import { expectedSilentShare } from "./statistics.js";

export function buildFormula() {
  return element("div", { class: "formula", role: "math" });
}

// Returns the name of the formula and its values, by the name of each quantity.
function unitsFormula({ state, chances }) {
  const before = NETWORK.activations[state.example - 1][state.unit - 1] / 10;
  const kept = isKept(state, chances, state.draw, state.example - 1, state.unit - 1);
  if (!state.training) return ["formula_inference", { h: before.toFixed(1) }];
  const value = kept ? fixed(before * scaleOf(state)) : "0";
  const values = { h: before.toFixed(1), m: kept ? "1" : "0", p: plain(state.rate), value };
  return [state.scaling ? "formula_scaled" : "formula_plain", values];
}

function averageFormula({ state }) {
  const before = NETWORK.activations[state.example - 1][state.unit - 1] / 10;
  if (!state.training) return ["formula_inference", { h: before.toFixed(1) }];
  const kept = before * scaleOf(state);
  const values = { q: plain(1 - state.rate), kept: fixed(kept), p: plain(state.rate), value: fixed((1 - state.rate) * kept) };
  return ["formula_average", values];
}

function gradientFormula({ state }) {
  if (!state.training) return null;
  const share = expectedSilentShare(state, state.batch_size);
  const values = { batch: String(state.batch_size), p: plain(state.rate), power: raised(state.batch_size), share: small(share), units: small(UNITS * share) };
  if (state.batch_size === 1) return ["formula_one", values];
  return [state.masks === "shared" ? "formula_shared" : "formula_own", values];
}

function mapsFormula({ state }) {
  if (!state.training) return null;
  return ["formula_maps", { p: plain(state.rate), share: small(state.rate ** 4) }];
}

const FORMULAS = { units: unitsFormula, average: averageFormula, gradient: gradientFormula, maps: mapsFormula };

export function showFormula(player) {
  const found = FORMULAS[player.state.view](player);
  player.formula.hidden = found === null;
  if (found === null) return;
  const [name, values] = found;
  const nodes = Object.fromEntries(Object.entries(values).map(([kind, value]) => [kind, quantity(kind, value)]));
  player.formula.replaceChildren(...sentence(player.texts[name], nodes));
  player.formula.setAttribute("aria-label", phrase(player.texts[name], values));
}
