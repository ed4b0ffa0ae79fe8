// The best so far against the epochs spent: what the search saw, and what fresh seeds say of it.

import { clipped, endLabels, legendKey, measureChart, numberRow, sayChart, sliderChart, straight, words } from "../common/chart.js";
import { element, svg } from "../common/dom.js";
import { linearScale, roundTicks } from "../common/scales.js";
import { logError } from "./belief.js";
import { isOver, spentAt, stepsAt } from "./ledger.js";
import { SWATCHES, shapeOf } from "./marks.js";
import { METHODS } from "./state.js";
import { sayBest } from "./wording.js";

const ROWS = 1;
const HEIGHT = 400; // px
const TICKS = [0, 50, 80, 90, 95, 97, 98, 99];
const NEAREST_TICKS = 17; // px between two of them
const WIDE_ENOUGH = 380; // px for names at the lines' ends
const ROOM_FOR = { names: 84, letters: 20 };
const AIR = 0.08; // above the best answer, as a logarithm

export function buildCurves(visualiser) {
  const moves = {
    step: (by) => visualiser.moveBy(by),
    first: () => visualiser.moveTo(0),
    last: () => visualiser.moveTo(visualiser.trials.length),
    point: (x) => visualiser.moveTo(stepsAt(visualiser.trials, visualiser.curves.toEpochs(x))),
  };
  const curves = sliderChart("best", visualiser.texts.curves_pane, moves, HEIGHT);
  curves.title.textContent = visualiser.texts.curves_title;
  curves.frame.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    visualiser.play();
  });
  return curves;
}

// The same axes for every method, so that choosing moves lines and not the axes.
function scalesOf({ domain, measured, state }, box) {
  const [worst, best] = domain;
  const budget = state.budget * measured.full;
  const up = linearScale([Math.max(worst, logError(10)), best - AIR], [box.bottom, box.top]);
  return { box, budget, toX: linearScale([0, budget], [box.left, box.right]), toY: (accuracy) => up(logError(accuracy)) };
}

function accuracyAxis({ texts }, { box, toY }) {
  const parts = [words(0, 18, "axis-title", texts.accuracy)];
  let last = Infinity;
  for (const tick of TICKS) {
    const y = toY(tick);
    if (y > box.bottom + 0.5 || y < box.top - 0.5 || last - y < NEAREST_TICKS) continue;
    last = y;
    parts.push(straight(box.left, y, box.right, y, "rule"), words(box.left - 8, y + 4, "tick end", String(tick)));
  }
  return parts;
}

// A line that rises when a better choice is made, and goes on to where the search stands.
function stairs(entries, value, { toX, toY, box }, until, className) {
  if (entries.length === 0) return [];
  const path = entries.map((entry, at) => {
    const [x, y] = [toX(entry.spent).toFixed(1), toY(value(entry.choice)).toFixed(1)];
    return at === 0 ? `M${x} ${y}` : `H${x}V${y}`;
  });
  const end = Math.min(box.right, toX(until)).toFixed(1);
  return [svg("path", { d: `${path.join("")}H${end}`, class: `best-line ${className}` })];
}

export function drawCurves(visualiser) {
  const { curves, measured, searches, state, step, texts, trials } = visualiser;
  const wide = (curves.frame.clientWidth || curves.width) > WIDE_ENOUGH;
  curves.letters = !wide;
  const box = measureChart(curves, ROWS, wide ? ROOM_FOR.names : ROOM_FOR.letters);
  const scales = scalesOf(visualiser, box);
  const spent = spentAt(trials, step);
  curves.toEpochs = (x) => (scales.budget * (x - box.left)) / (box.right - box.left);
  const shown = trials.slice(0, step);
  const over = isOver(visualiser);
  const until = over ? scales.budget : spent;
  const others = METHODS.filter((method) => method !== state.method).map((method) => {
    const all = searches[method];
    return { method, entries: over ? all : all.slice(0, stepsAt(all, spent)) };
  });
  curves.drawing.replaceChildren(
    ...accuracyAxis(visualiser, scales),
    straight(box.left, box.bottom, box.right, box.bottom, "rule base"),
    ...clipped(
      curves,
      ...others.flatMap((one) => stairs(one.entries, ({ seen }) => seen, scales, until, `other ${one.method}`)),
      ...stairs(shown, ({ judged }) => judged, scales, until, `judged ${state.method}`),
      ...stairs(shown, ({ seen }) => seen, scales, until, state.method),
      ...shown.map((entry) => answerMark(visualiser, entry, scales)),
    ),
    straight(scales.toX(spent), box.top - 6, scales.toX(spent), box.bottom, "spent"),
    ...ends(visualiser, scales, until, others, shown, wide),
    numberRow(box, 0, texts.epochs, roundTicks([0, scales.budget]).map((epochs) => ({ x: scales.toX(epochs), text: String(epochs) }))),
  );
  sayChart(curves, step, trials.length + 1, sayBest(visualiser));
  showKeys(visualiser);
}

function answerMark({ state, step }, entry, { toX, toY, box }) {
  const y = Math.min(box.bottom, toY(entry.seen));
  return shapeOf(state.method, toX(entry.spent), y, entry.number === step ? 5 : 3.2, entry.number === step ? "answer now" : "answer");
}

// Where a search goes on, its name stands beside the end of its line.
function ends({ state, texts }, { box, toX, toY }, until, others, shown, wide) {
  const all = [{ method: state.method, entries: shown }, ...others].filter(({ entries }) => entries.length > 0);
  const name = (method) => (wide ? texts[`short_${method}`] : texts[`letter_${method}`]);
  return endLabels(
    box,
    all.map(({ method, entries }) => ({
      x: Math.min(box.right, toX(until)) + 6,
      y: toY(entries.at(-1).choice.seen),
      kind: `line-name ${method} ${method === state.method ? "chosen" : ""}`,
      text: name(method),
    })),
  );
}

function showKeys({ curves, state, texts }) {
  const keys = [
    ["seen", texts.key_seen],
    ["judged", texts.key_judged],
    ["answer", texts.key_answer],
    ["other", texts.key_other],
  ];
  const shown = keys.map(([name, text]) => legendKey(SWATCHES[name](state.method), text));
  const help = curves.letters ? `${texts.key_letters} ${texts.help_curves}` : texts.help_curves;
  curves.legend.replaceChildren(...shown, element("p", { class: "keys-help" }, help));
}
