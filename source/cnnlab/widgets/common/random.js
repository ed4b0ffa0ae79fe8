// Chance that can be repeated: the same seed gives the same numbers, here and in Python.

// Returns a function that gives the next number, evenly spread from 0 to below 1.
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function anotherSeed(seed) {
  return (seed % 9999) + 1;
}
