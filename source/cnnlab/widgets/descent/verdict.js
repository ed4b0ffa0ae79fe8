// What happened, in a sentence.

import { phrase } from "../common/dom.js";
import { LANDSCAPES } from "./landscapes.js";
import { showLoss } from "./numbers.js";
import { LETTERS, OPTIMIZERS, rateLimit } from "./optimizers.js";
import { GOAL, compareRuns, lastQuarter, mean, stepsToGoal } from "./running.js";

const FLAT = 0.01; // length of a gradient
const NEAR = 0.5;
const RISING = 0.25; // share of steps
const FALLING = 0.15; // of the loss of the quarter before
const OFTEN = 0.5; // share of steps that turn back

function turnsBack(path) {
  let turns = 0;
  for (let step = 2; step < path.length; step += 1) {
    const along = [0, 1].map((axis) => path[step][axis] - path[step - 1][axis]);
    const before = [0, 1].map((axis) => path[step - 1][axis] - path[step - 2][axis]);
    if (along[0] * before[0] + along[1] * before[1] < 0) turns += 1;
  }
  return turns;
}

// With noise a run may end in a cloud: its loss goes up as often as down, and falls no more. A
// quarter of a run is short, so its mean wanders; a run that still falls does so by more than that.
function isCloud(run, settings) {
  const quarter = lastQuarter(run);
  const before = run.losses.slice(-2 * quarter.length, -quarter.length);
  if (settings.noise === 0 || before.length === 0) return false;
  const rises = quarter.filter((loss, index) => index > 0 && loss > quarter[index - 1]).length;
  return rises > RISING * quarter.length && mean(quarter) > FALLING * mean(before);
}

// Returns the kind of ending, which is also the name of its sentence.
export function judge(run, settings) {
  const landscape = LANDSCAPES[settings.landscape];
  const end = run.path.at(-1);
  const loss = run.losses.at(-1);
  if (run.diverged !== null) return brokenDirection(run, settings) ?? "diverged";
  if (stepsToGoal(run) !== null) return "converged";
  if (isCloud(run, settings)) return "cloud";
  if (loss > run.losses[0]) return "grows";
  if (landscape.minima.length > 1) {
    if (Math.hypot(...landscape.gradient(end)) < FLAT && isSaddle(landscape, end)) return "saddle";
    if (staysAt(run, landscape.minima[1])) return "shallow";
  }
  return turnsBack(run.path) > OFTEN * (run.path.length - 2) ? "oscillates" : "creeps";
}

function staysAt(run, place) {
  const near = ([x, y]) => Math.hypot(x - place[0], y - place[1]) < NEAR;
  return run.path.slice(-lastQuarter(run).length).every(near);
}

function isSaddle(landscape, [x, y]) {
  const step = 1e-3;
  return landscape.gradient([x + step, y])[0] < landscape.gradient([x - step, y])[0];
}

// Where only the steep direction is above its limit, the sentence says which one it is.
function brokenDirection(run, settings) {
  const { curvatures, directions } = LANDSCAPES[settings.landscape];
  if (!curvatures || curvatures.length < 2) return null;
  const limits = curvatures.map((curvature) => rateLimit(run.optimizer, curvature, settings.momentum));
  if (limits[0] === null || run.rate <= limits[0] || run.rate > limits[1]) return null;
  return `diverged_${directions[0]}`;
}

export function tellRun(texts, run, settings) {
  const quarter = lastQuarter(run);
  const kind = judge(run, settings);
  return phrase(texts[kind], {
    step: kind === "converged" ? stepsToGoal(run) : run.diverged,
    steps: run.path.length - 1,
    loss: showLoss(run.losses.at(-1)),
    from: showLoss(run.losses[0]),
    low: showLoss(Math.min(...quarter)),
    high: showLoss(Math.max(...quarter)),
    last: quarter.length,
    turns: turnsBack(run.path),
    goal: GOAL,
  });
}

// "Adam (A)": the letter is the one in the picture.
export function nameWithLetter(texts, optimizer) {
  return `${texts[optimizer]} (${LETTERS[optimizer]})`;
}

export function tellRace(texts, runs, settings) {
  if (runs.length === 0) return texts.nobody;
  if (runs.every((run) => judge(run, settings) === "shallow")) {
    return phrase(texts.race_shallow, { loss: showLoss(runs[0].losses.at(-1)) });
  }
  const list = (some) => some.map((run) => nameWithLetter(texts, run.optimizer)).join(", ");
  const ranked = [...runs].sort(compareRuns);
  const best = ranked[0];
  const name = nameWithLetter(texts, best.optimizer);
  const sentences = [
    stepsToGoal(best) !== null
      ? phrase(texts.race_won, { name, step: stepsToGoal(best), goal: GOAL })
      : phrase(texts.race_lowest, { name, loss: showLoss(mean(lastQuarter(best))), goal: GOAL }),
  ];
  const late = ranked.filter((run) => run.diverged === null && stepsToGoal(run) === null);
  const gone = runs.filter((run) => run.diverged !== null);
  if (stepsToGoal(best) !== null && late.length) sentences.push(phrase(texts.race_late, { names: list(late) }));
  if (gone.length) sentences.push(phrase(texts.race_gone, { names: list(gone) }));
  return sentences.join(" ");
}

// During the run: where it is, and in a race who is lowest.
export function tellStep(texts, runs, step) {
  const lossAt = (run) => run.losses[Math.min(step, run.losses.length - 1)];
  const lowest = runs.reduce((best, run) => (lossAt(run) < lossAt(best) ? run : best), runs[0]);
  if (!lowest) return texts.nobody;
  const values = { step, loss: showLoss(lossAt(lowest)), name: nameWithLetter(texts, lowest.optimizer) };
  return phrase(runs.length > 1 ? texts.at_step_race : texts.at_step, values);
}

export function inOrder(optimizers) {
  return OPTIMIZERS.filter((optimizer) => optimizers.includes(optimizer));
}
