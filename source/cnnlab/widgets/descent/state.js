// The widget's state and the traits that Python sees: one name for each, here and there.

export const TRAITS = [
  "landscape",
  "optimizer",
  "learning_rate",
  "momentum",
  "noise",
  "start",
  "steps",
  "race",
  "rates",
  "seed",
];

export function readState(model) {
  return Object.fromEntries(TRAITS.map((name) => [name, model.get(name)]));
}

export function traitsOf(state) {
  return { ...state, start: [...state.start] };
}
