// Loss against step, on a log axis.

import { element, svg } from "../common/dom.js";
import { buildTrace, drawTrace, placeHeads } from "./marks.js";
import { power } from "./numbers.js";
import { OPTIMIZERS } from "./optimizers.js";
import { GOAL } from "./running.js";

const SHOWN_DECADES = [-6, 4];
const MARGIN = { left: 40, right: 14, top: 12, bottom: 44 };

export function buildChart(descent) {
  const chart = {
    axes: svg("g", { class: "axes" }),
    now: svg("path", { class: "now" }),
    traces: Object.fromEntries(OPTIMIZERS.map((optimizer) => [optimizer, buildTrace(optimizer)])),
  };
  const roots = OPTIMIZERS.map((optimizer) => chart.traces[optimizer].root).reverse();
  const heads = OPTIMIZERS.map((optimizer) => chart.traces[optimizer].head);
  chart.overlay = svg("svg", { class: "plot", role: "img", "aria-label": descent.texts.chart_spoken }, chart.axes, chart.now, ...roots, ...heads);
  chart.slot = element("div", { class: "slot" }, chart.overlay);
  return chart;
}

function across(chart, step) {
  return MARGIN.left + (step / chart.steps) * (chart.width - MARGIN.left - MARGIN.right);
}

function down(chart, loss) {
  const [lowest, highest] = SHOWN_DECADES;
  const exponent = Math.max(lowest, Math.min(highest, Math.log10(loss)));
  return MARGIN.top + ((highest - exponent) / (highest - lowest)) * (chart.height - MARGIN.top - MARGIN.bottom);
}

function text(x, y, content, anchor) {
  return svg("text", { x, y, "text-anchor": anchor, dy: "0.35em" }, content);
}

function losses(chart) {
  const nodes = [];
  for (let decade = SHOWN_DECADES[0]; decade <= SHOWN_DECADES[1]; decade += 2) {
    const y = down(chart, 10 ** decade);
    nodes.push(svg("path", { d: `M${MARGIN.left} ${y}H${chart.width - MARGIN.right}`, class: "rule" }));
    nodes.push(text(MARGIN.left - 7, y, decade === 0 ? "1" : power(decade), "end"));
  }
  return nodes;
}

function steps(chart) {
  const bottom = chart.height - MARGIN.bottom;
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const step = Math.round(chart.steps * share);
    return text(across(chart, step), bottom + 20, String(step), "middle");
  });
}

export function paintChart(descent) {
  const { chart, texts } = descent;
  chart.width = chart.slot.clientWidth || chart.width || 320;
  chart.height = descent.picture.height;
  chart.steps = descent.state.steps;
  chart.overlay.setAttribute("viewBox", `0 0 ${chart.width} ${chart.height}`);
  chart.overlay.setAttribute("height", chart.height);
  const goal = down(chart, GOAL);
  const middle = (MARGIN.left + chart.width - MARGIN.right) / 2;
  const label = text(MARGIN.left + 4, goal + 11, texts.goal, "start");
  label.setAttribute("class", "goal-label");
  chart.axes.replaceChildren(
    ...losses(chart),
    ...steps(chart),
    svg("path", { d: `M${MARGIN.left} ${goal}H${chart.width - MARGIN.right}`, class: "goal" }),
    label,
    text(middle, chart.height - 7, texts.step_axis, "middle"),
  );
}

export function drawCurves(descent) {
  const { chart } = descent;
  const x = across(chart, descent.step);
  const bottom = chart.height - MARGIN.bottom;
  chart.now.setAttribute("d", descent.step < chart.steps ? `M${x} ${MARGIN.top}V${bottom}` : "");
  const ends = [];
  for (const optimizer of OPTIMIZERS) {
    const trace = chart.traces[optimizer];
    const run = descent.runs.find((one) => one.optimizer === optimizer);
    for (const part of [trace.root, trace.head]) part.toggleAttribute("hidden", !run);
    if (!run) continue;
    const points = run.losses.slice(0, descent.step + 1).map((loss, step) => {
      const finite = Number.isFinite(loss) ? loss : Infinity;
      return [across(chart, step), down(chart, Math.max(finite, Number.MIN_VALUE))];
    });
    drawTrace(trace, optimizer, points, 0);
    ends.push({ optimizer, at: points.at(-1) });
  }
  placeHeads(chart.traces, ends, chart.width, chart.height - MARGIN.bottom + 8);
}
