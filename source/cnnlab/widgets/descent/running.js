// Runs of one optimizer, and the learning rate that suits it best.

import { LANDSCAPES } from "./landscapes.js";
import { normalPairs } from "./noise.js";
import { freshMemory, takeStep } from "./optimizers.js";

export const GOAL = 0.001;
export const RATES = { low: 0.001, high: 10 };
const DIVERGED = 1000; // times the loss at the start
const RATES_A_DECADE = 10;

// Returns {path, losses, diverged}: the places and losses of steps 0 to `steps`, or to the step
// at which the run diverged. The noise disturbs the gradient; the losses are those of the landscape.
export function descend(settings, optimizer, rate) {
  const landscape = LANDSCAPES[settings.landscape];
  const pairs = normalPairs(settings.seed);
  const memory = freshMemory();
  const weights = [...settings.start];
  const path = [[...weights]];
  const losses = [landscape.loss(weights)];
  const highest = DIVERGED * Math.max(1, losses[0]);
  for (let step = 1; step <= settings.steps; step += 1) {
    const gradient = landscape.gradient(weights);
    if (settings.noise > 0) {
      const pair = pairs();
      for (const axis of [0, 1]) gradient[axis] += settings.noise * pair[axis];
    }
    takeStep(optimizer, weights, gradient, memory, { rate, momentum: settings.momentum });
    path.push([...weights]);
    losses.push(landscape.loss(weights));
    if (!(losses[step] <= highest)) return { optimizer, rate, path, losses, diverged: step };
  }
  return { optimizer, rate, path, losses, diverged: null };
}

// The step from which the loss stays at the goal; null where it does not.
export function stepsToGoal(run) {
  if (run.diverged !== null) return null;
  const above = run.losses.findLastIndex((loss) => loss > GOAL);
  return above === run.losses.length - 1 ? null : above + 1;
}

export function lastQuarter(run) {
  return run.losses.slice(-Math.max(1, Math.floor(run.losses.length / 4)));
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// Smaller is better: first whoever reaches the goal, by steps; then the rest, by the loss at the
// end. The last quarter's mean, because with noise the last loss alone would be luck.
export function compareRuns(left, right) {
  const [a, b] = [stepsToGoal(left) ?? Infinity, stepsToGoal(right) ?? Infinity];
  if (a !== b) return a - b;
  if ((left.diverged === null) !== (right.diverged === null)) return left.diverged === null ? -1 : 1;
  return mean(lastQuarter(left)) - mean(lastQuarter(right));
}

export function triedRates() {
  const decades = Math.log10(RATES.high / RATES.low);
  const count = Math.round(decades * RATES_A_DECADE);
  return Array.from({ length: count + 1 }, (_, index) =>
    Number((RATES.low * 10 ** (index / RATES_A_DECADE)).toPrecision(3)),
  );
}

// Really tried, one whole run a rate.
export function bestRun(settings, optimizer) {
  const runs = triedRates().map((rate) => descend(settings, optimizer, rate));
  return runs.reduce((best, run) => (compareRuns(run, best) < 0 ? run : best));
}
