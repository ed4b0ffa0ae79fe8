// The key of the race: who is who, at which learning rate, and how far. Unticked ones stay out.

import { element, phrase } from "../common/dom.js";
import { keyOf } from "./marks.js";
import { showLoss, showValue } from "./numbers.js";
import { LETTERS, OPTIMIZERS } from "./optimizers.js";
import { stepsToGoal } from "./running.js";

function row(descent, optimizer) {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => descent.takePart(optimizer, box.checked));
  const letter = element("b", { class: `sign ${optimizer}` }, LETTERS[optimizer]);
  const label = element("label", {}, box, keyOf(optimizer), letter, element("span", {}, descent.texts[optimizer]));
  const cells = { rate: element("td"), loss: element("td"), goal: element("td") };
  const root = element("tr", {}, element("th", { scope: "row" }, label), ...Object.values(cells));
  return { root, box, cells };
}

export function buildTable(descent) {
  const { texts } = descent;
  const loss = element("th", { scope: "col" });
  const heads = [texts.optimizer, texts.slider_learning_rate].map((text) => element("th", { scope: "col" }, text));
  const goal = element("th", { scope: "col" }, texts.goal_head);
  const rows = Object.fromEntries(OPTIMIZERS.map((optimizer) => [optimizer, row(descent, optimizer)]));
  const body = element("tbody", {}, ...Object.values(rows).map(({ root }) => root));
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...heads, loss, goal)), body);
  return { root: element("div", { class: "entries" }, table), rows, loss };
}

export function showTable(descent) {
  const { table, texts, state, step } = descent;
  table.root.hidden = !state.race;
  if (!state.race) return;
  table.loss.textContent = phrase(texts.loss_head, { step });
  for (const [optimizer, { root, box, cells }] of Object.entries(table.rows)) {
    const run = descent.runs.find((one) => one.optimizer === optimizer);
    box.checked = Boolean(run);
    root.classList.toggle("out", !run);
    cells.rate.textContent = run ? showValue(run.rate) : "–";
    cells.loss.textContent = run ? lossAt(descent, run, step) : "–";
    cells.goal.textContent = run ? goalOf(run, step) : "–";
  }
}

function lossAt(descent, run, step) {
  if (run.diverged !== null && step >= run.diverged) return phrase(descent.texts.diverged_short, { step: run.diverged });
  return showLoss(run.losses[Math.min(step, run.losses.length - 1)]);
}

function goalOf(run, step) {
  const reached = stepsToGoal(run);
  return reached !== null && reached <= step ? String(reached) : "–";
}
