// What many draws come to: running means, dropped units a mask, units without a gradient.

import { EXAMPLES, NETWORK, UNITS } from "./layer.js";
import { DRAWS, afterDropout, isKept, maskOf, masksADraw } from "./masks.js";

function sumOf(values) {
  return values.reduce((sum, value) => sum + value, 0);
}

function runningMeans(values) {
  let sum = 0;
  return values.map((value, at) => {
    sum += value;
    return sum / (at + 1);
  });
}

function everyDraw(look) {
  return Array.from({ length: DRAWS }, (_, at) => look(at + 1));
}

// Of the chosen unit in its example, and of the layer's mean over the whole batch.
export function averages(settings, chances) {
  const unit = [];
  const layer = [];
  for (let draw = 1; draw <= DRAWS; draw += 1) {
    let sum = 0;
    for (let example = 0; example < settings.batch_size; example += 1) {
      const after = afterDropout(settings, chances, draw, example);
      sum += sumOf(after);
      if (example === settings.example - 1) unit.push(after[settings.unit - 1] / 10);
    }
    layer.push(sum / (10 * UNITS * settings.batch_size));
  }
  return { singles: unit, unit: runningMeans(unit), layer: runningMeans(layer), ...targets(settings) };
}

function targets({ batch_size, example, unit }) {
  const rows = NETWORK.activations.slice(0, batch_size);
  return {
    value: NETWORK.activations[example - 1][unit - 1] / 10,
    whole: sumOf(rows.flat()) / (10 * UNITS * batch_size),
  };
}

// How many masks dropped 0, 1, … 12 units, up to a draw.
export function droppedCounts(settings, chances, last) {
  const counts = Array(UNITS + 1).fill(0);
  for (let draw = 1; draw <= last; draw += 1) {
    for (let example = 0; example < masksADraw(settings); example += 1) {
      counts[maskOf(settings, chances, draw, example).filter((kept) => !kept).length] += 1;
    }
  }
  return counts;
}

export function binomial(rate) {
  let ways = 1;
  return Array.from({ length: UNITS + 1 }, (_, count) => {
    if (count > 0) ways = (ways * (UNITS - count + 1)) / count;
    return ways * rate ** count * (1 - rate) ** (UNITS - count);
  });
}

// In how many of the first examples, one after the other, a unit is dropped.
function droppedFromTheFirst(settings, chances, draw, unit) {
  let example = 0;
  while (example < EXAMPLES && !isKept(settings, chances, draw, example, unit)) example += 1;
  return example;
}

// Units without a gradient, by draw and batch size (0 stands for no example, and is not used).
export function silentUnits(settings, chances) {
  return everyDraw((draw) => {
    const silent = Array(EXAMPLES + 1).fill(0);
    for (let unit = 0; unit < UNITS; unit += 1) {
      const examples = droppedFromTheFirst(settings, chances, draw, unit);
      for (let size = 1; size <= examples; size += 1) silent[size] += 1;
    }
    return silent;
  });
}

// The mean number of such units for each batch size, up to a draw.
export function meanSilent(silent, last) {
  const sums = Array(EXAMPLES + 1).fill(0);
  for (const row of silent.slice(0, last)) row.forEach((count, size) => (sums[size] += count));
  return sums.map((sum) => sum / last);
}

export function expectedSilentShare({ rate, masks }, batchSize) {
  return masks === "shared" ? rate : rate ** batchSize;
}
