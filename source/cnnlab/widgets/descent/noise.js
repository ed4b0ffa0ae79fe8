// Normal noise that can be repeated, from evenly spread numbers.

import { uniform } from "../common/random.js";

// Returns a function that gives the next pair of independent standard normal numbers.
export function normalPairs(seed) {
  const next = uniform(seed);
  return () => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  };
}
