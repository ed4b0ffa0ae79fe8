// The widget's state and the traits that Python sees: one name for each, here and there.

export const TRAITS = [
  "view",
  "rate",
  "batch_size",
  "training",
  "scaling",
  "masks",
  "draw",
  "example",
  "unit",
  "seed",
];

// A smaller batch may have lost the example that was shown.
export function inBatch(state) {
  return { ...state, example: Math.min(state.example, state.batch_size) };
}

export function readState(model) {
  return inBatch(Object.fromEntries(TRAITS.map((name) => [name, model.get(name)])));
}
