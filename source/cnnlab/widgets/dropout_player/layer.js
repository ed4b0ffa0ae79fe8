// The small network: whole numbers of tenths, so that arithmetic by hand agrees with the screen.

import { uniform } from "../common/random.js";

export const INPUTS = 8;
export const UNITS = 12;
export const EXAMPLES = 16;
const NETWORK_SEED = 963; // activations all above 0 and well apart
const BIAS = 50; // hundredths

function makeNetwork() {
  const next = uniform(NETWORK_SEED);
  const below = (limit) => Math.floor(next() * limit);
  const table = (rows, columns, make) => Array.from({ length: rows }, () => Array.from({ length: columns }, make));
  const inputs = table(EXAMPLES, INPUTS, () => below(10));
  const incoming = table(UNITS, INPUTS, () => below(8) - 2);
  const outgoing = Array.from({ length: UNITS }, () => below(10) + 1);
  const activation = (values, weights) => {
    const hundredths = values.reduce((sum, value, at) => sum + value * weights[at], BIAS);
    return Math.floor((hundredths + 5) / 10);
  };
  const activations = inputs.map((values) => incoming.map((weights) => activation(values, weights)));
  return { inputs, outgoing, activations };
}

export const NETWORK = makeNetwork();

// The output for activations after dropout, given in tenths.
export function outputOf(after) {
  return after.reduce((sum, value, unit) => sum + (value * NETWORK.outgoing[unit]) / 100, 0);
}
