// The range that a picture shows of a quantity when it is not zoomed in.

import { airyDomain } from "../common/scales.js";
import { valueOf } from "./statistics.js";

// The range that stays while a learner drags: values of different budgets are comparable by eye.
export function steadyDomain(name, measured) {
  if (name === "validation_accuracy" || name === "training_accuracy") return [0, 100];
  const values = measured.cells.flatMap(({ runs }) => runs.flatMap((run) => allValues(run, name)));
  const finite = values.filter((value) => value !== null);
  if (name === "gap") return airyDomain([0, ...finite]);
  return [0, Math.min(3, Math.max(0.1, ...finite))];
}

function allValues(run, name) {
  return run.validation_loss.map((_, at) => valueOf(run, name, at + 1));
}
