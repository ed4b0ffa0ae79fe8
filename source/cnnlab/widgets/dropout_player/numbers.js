// Numbers as people read them.

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

export function fixed(value) {
  return value.toFixed(2);
}

export function plain(value) {
  return String(Number(value.toFixed(3)));
}

// Three digits that mean something, for shares that may be tiny.
export function small(value) {
  if (value === 0 || value >= 0.001) return String(Number(value.toPrecision(3)));
  return "< 0.001";
}

export function percent(share) {
  return (100 * share).toFixed(0);
}

export function raised(exponent) {
  return [...String(exponent)].map((digit) => RAISED[digit]).join("");
}
