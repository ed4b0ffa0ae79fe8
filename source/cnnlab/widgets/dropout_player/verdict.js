// What the draw has just shown, in words.

import { phrase } from "../common/dom.js";
import { droppedPixels, mapMasks, neighbourShare, PIXELS } from "./feature_maps.js";
import { silentIn } from "./grid.js";
import { NETWORK, UNITS, outputOf } from "./layer.js";
import { afterDropout, maskOf, masksADraw, scaleOf } from "./masks.js";
import { fixed, percent, plain, small } from "./numbers.js";
import { droppedCounts, expectedSilentShare, meanSilent } from "./statistics.js";

function tellUnits({ state, chances, texts }) {
  const example = state.example - 1;
  const shares = { share: plain(1 - state.rate), factor: small(1 / (1 - state.rate)) };
  if (!state.training && !state.scaling && state.rate > 0) return phrase(texts.units_inference_plain, shares);
  if (!state.training) return texts.units_inference;
  if (state.masks === "shared" && state.batch_size > 1) return phrase(texts.units_shared, { batch: state.batch_size });
  const values = {
    example: state.example,
    dropped: maskOf(state, chances, state.draw, example).filter((kept) => !kept).length,
    factor: small(scaleOf(state)),
    output: fixed(outputOf(afterDropout(state, chances, state.draw, example))),
    whole: fixed(outputOf(NETWORK.activations[example])),
  };
  return phrase(state.scaling ? texts.units_scaled : texts.units_plain, values);
}

function tellAverage(player) {
  const { state, texts } = player;
  const means = player.means();
  const values = {
    unit: state.unit,
    mean: fixed(means.unit[state.draw - 1]),
    layer: fixed(means.layer[state.draw - 1]),
    value: fixed(means.value),
    whole: fixed(means.whole),
    share: plain(1 - state.rate),
  };
  if (!state.training) return phrase(texts.average_inference, values);
  return `${phrase(state.scaling ? texts.average_scaled : texts.average_plain, values)} ${tellCounts(player)}`;
}

function tellCounts({ state, chances, texts }) {
  const counts = droppedCounts(state, chances, state.draw);
  const masks = state.draw * masksADraw(state);
  const mean = counts.reduce((sum, times, count) => sum + times * count, 0) / masks;
  const values = {
    masks,
    low: counts.findIndex((times) => times > 0),
    high: counts.findLastIndex((times) => times > 0),
    counted: fixed(mean),
    p: plain(state.rate),
    expected: plain(UNITS * state.rate),
  };
  return phrase(masks === 1 ? texts.average_counts_one : texts.average_counts, values);
}

function tellGradient(player) {
  const { state, chances, texts } = player;
  if (!state.training) return texts.gradient_inference;
  const masks = Array.from({ length: state.batch_size }, (_, example) => maskOf(state, chances, state.draw, example));
  const silent = silentIn(masks);
  const values = {
    units: silent.map((unit) => unit + 1).join(", "),
    count: silent.length,
    draw: state.draw,
    measured: fixed(meanSilent(player.silent(), state.draw)[state.batch_size]),
    expected: small(UNITS * expectedSilentShare(state, state.batch_size)),
  };
  if (state.masks === "shared" && state.batch_size > 1) return phrase(texts.gradient_shared, values);
  return phrase(silent.length ? texts.gradient_some : texts.gradient_none, values);
}

function tellMaps({ state, texts }) {
  if (!state.training) return texts.maps_inference;
  const { single, whole } = mapMasks(state, state.draw, state.example - 1);
  const share = neighbourShare(single);
  return phrase(texts.maps_some, { share: percent(share ?? 1), maps: droppedPixels(whole) / PIXELS });
}

const TELLERS = { units: tellUnits, average: tellAverage, gradient: tellGradient, maps: tellMaps };

export function tell(player) {
  const { state, texts } = player;
  if (state.training && state.rate === 0) return texts.rate_zero;
  return TELLERS[state.view](player);
}
