// Numbers as people read them.

const RAISED = { "-": "⁻", 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹" };

export function power(exponent) {
  return `10${[...String(exponent)].map((digit) => RAISED[digit]).join("")}`;
}

export function showValue(value) {
  return String(Number(value.toPrecision(3))).replace("-", "−");
}

export function showLoss(loss) {
  if (!Number.isFinite(loss)) return "∞";
  if (loss === 0) return "0";
  if (loss >= 0.001 && loss < 10000) return showValue(loss);
  const exponent = Math.floor(Math.log10(loss));
  return `${(loss / 10 ** exponent).toFixed(1)}\u00a0×\u00a0${power(exponent)}`;
}

export function showWeight(weight) {
  return weight.toFixed(2).replace("-", "−");
}
