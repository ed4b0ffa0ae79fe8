// The axis of costs: its range, its numbers, and the limits that a budget can have.

const STOPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8]; // of a decade
const LABELS = [[1, 2, 5], [1, 3], [1]]; // of a decade, as many as there is room for
const AIR = 0.06; // of the axis at each end
const UNITS = [[1e6, "M"], [1e3, "k"]];

// The same range for every slice, so that sliding moves points and not the axis.
export function costDomain(points, cost) {
  const logs = points.map((point) => Math.log10(point[cost]));
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  const air = AIR * (high - low) || 0.2;
  return [low - air, high + air];
}

function inDecades(low, high, digits) {
  const [first, last] = [Math.floor(Math.log10(low)), Math.floor(Math.log10(high))];
  const decades = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
  const all = decades.flatMap((decade) => digits.map((digit) => Number((digit * decade).toPrecision(3))));
  return all.filter((value) => value >= low && value <= high);
}

export function costTicks([low, high], most) {
  const sets = LABELS.map((digits) => inDecades(10 ** low, 10 ** high, digits));
  return sets.find((ticks) => ticks.length <= most) ?? sets.at(-1);
}

// Limits from the cheapest setting to the dearest, and none at the end.
export function budgetStops(points, cost) {
  const all = points.map((point) => point[cost]);
  return [...inDecades(Math.min(...all), Math.max(...all), STOPS), null];
}

// Python may set any limit; the slider stands at the nearest stop.
export function nearestStop(stops, budget) {
  if (budget === null) return stops.length - 1;
  const far = (stop) => (stop === null ? Infinity : Math.abs(Math.log(stop / budget)));
  return stops.reduce((nearest, stop, at) => (far(stop) < far(stops[nearest]) ? at : nearest), 0);
}

export function showShort(value) {
  const [size, unit] = UNITS.find(([least]) => value >= least) ?? [1, ""];
  return `${Number((value / size).toPrecision(3))}${unit}`;
}
