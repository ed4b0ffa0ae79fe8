// What is to choose from: the points shown, the Pareto front, the best within a budget, and how the others compare.

import { pairedDifference, summarise } from "../common/statistics.js";

export const PLACE = ["dim_1", "dim_2", "dropout", "batch_size"];

// Every measured setting with its means and intervals; nothing that is chosen changes them.
export function pointsOf({ cells, quantiles }) {
  return cells.map((cell) => ({
    ...cell,
    accuracy: summarise(cell.accuracies, quantiles),
    gap: summarise(cell.gaps, quantiles),
  }));
}

export function pointAt(points, place) {
  return points.find((point) => PLACE.every((name) => point[name] === place[name]));
}

// The cheapest first, and of equal costs the best.
function shownPoints(points, { shown, dropout, batch_size: batchSize, cost }) {
  const inView = (one) => shown === "all" || (one.dropout === dropout && one.batch_size === batchSize);
  const order = (one, other) => one[cost] - other[cost] || other.accuracy.mean - one.accuracy.mean;
  return points.filter(inView).sort(order);
}

// None as cheap is better than a point of the front, and none as good is cheaper.
export function frontOf(points, cost) {
  const front = [];
  for (const point of points) {
    const best = front.at(-1);
    const same = best && point[cost] === best[cost] && point.accuracy.mean === best.accuracy.mean;
    if (!best || point.accuracy.mean > best.accuracy.mean || same) front.push(point);
  }
  return front;
}

export function bestOf(points) {
  return points.reduce((best, one) => (best && best.accuracy.mean >= one.accuracy.mean ? best : one), null);
}

// The best of those that beat a point, for saying why it is not on the front.
export function beats(point, points, cost) {
  return bestOf(points.filter((one) => one[cost] <= point[cost] && one.accuracy.mean >= point.accuracy.mean && one !== point));
}

// Those that share at least two seeds with the best.
function rivalsOf(best, points) {
  const shared = ({ seeds }) => seeds.filter((seed) => best.seeds.includes(seed)).length;
  return best ? points.filter((point) => point && point !== best && shared(point) > 1) : [];
}

// All that is told of the present choice. B is one out of `rivals`, so each of them counts as a comparison.
export function survey(allPoints, quantiles, state) {
  const { cost, budget } = state;
  const points = shownPoints(allPoints, state);
  const chosen = pointAt(points, state) ?? null;
  const affordable = points.filter((point) => budget === null || point[cost] <= budget);
  const best = bestOf(affordable);
  const rivals = rivalsOf(best, [...new Set([...affordable, chosen])]);
  const values = ({ seeds, accuracies }) => ({ seeds, values: accuracies });
  const compare = (rival) => pairedDifference(values(rival), values(best), quantiles, rivals.length);
  const differences = new Map(rivals.map((rival) => [rival, compare(rival)]));
  return { points, chosen, best, differences, front: new Set(frontOf(points, cost)), comparisons: differences.size };
}
