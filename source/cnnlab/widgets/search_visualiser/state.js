// The widget's state and the traits that Python sees: one name for each, here and there.

export const TRAITS = ["method", "budget", "repetition", "step", "view", "own"];
export const OWN = "own";
export const METHODS = ["grid", "random", "bayesian", "hyperband", OWN];
export const VIEWS = ["known", "measured", "mean", "deviation", "improvement"];
const OF_THE_MODEL = VIEWS.slice(2);
const MODELLED = ["bayesian", OWN]; // all their trials have all epochs
const FEWEST_ANSWERS = 2; // one answer has no deviation

export function readState(model) {
  return Object.fromEntries(TRAITS.map((name) => [name, model.get(name)]));
}

export function traitsOf(state) {
  return { ...state, own: [...state.own] };
}

export function isModelled(method) {
  return MODELLED.includes(method);
}

export function hasBelief({ method }, step) {
  return isModelled(method) && step >= FEWEST_ANSWERS;
}

export function ofTheModel(view) {
  return OF_THE_MODEL.includes(view);
}

// The chosen view, or what the search knows where there is no model to look at.
export function shownView({ method, view }, step) {
  return ofTheModel(view) && !hasBelief({ method }, step) ? "known" : view;
}
