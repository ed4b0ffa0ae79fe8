// From numbers to shades: what the cells show, and the bar that explains it.

import { element } from "../common/dom.js";
import { logError } from "./belief.js";
import { lastAnswers, truthOf } from "./ledger.js";
import { ofTheModel, shownView } from "./state.js";

const STOPS = 5; // colours of a ramp, as the style sheet has them
const ACCURACIES = [20, 50, 80, 90, 95, 97, 98, 99];
const NEAREST_ON_BAR = 0.09; // of the bar, between two numbers

// The lowest and the highest accuracy at the end, as logarithms of the error.
export function domainOf({ accuracies }) {
  const ends = accuracies.flatMap((seeds) => seeds.map((epochs) => epochs.at(-1)));
  return [logError(Math.min(...ends)), logError(Math.max(...ends))];
}

function shareOf([worst, best], answer) {
  return Math.max(0, Math.min(1, (worst - answer) / (worst - best)));
}

export function shade(share) {
  const place = Math.min(share * (STOPS - 1), STOPS - 1.0001);
  const from = Math.floor(place);
  return `color-mix(in oklab, var(--lab-ramp-${from + 1}) ${Math.round(100 * (place - from))}%, var(--lab-ramp-${from}))`;
}

// For each configuration its share of the ramp, null where the view shows nothing.
export function sharesOf({ measured, domain, state, step, trials, belief }) {
  const view = shownView(state, step);
  if (ofTheModel(view)) {
    if (view === "mean") return belief.mean.map((answer) => shareOf(domain, answer));
    const most = Math.max(...belief[view]);
    return belief[view].map((value) => (most > 0 ? value / most : 0));
  }
  const answers = lastAnswers(trials, step);
  return measured.levels.map((_, configuration) => {
    if (view === "measured") return shareOf(domain, logError(truthOf(measured, configuration)));
    const entry = answers.get(configuration);
    return entry ? shareOf(domain, logError(entry.seen)) : null;
  });
}

function spaced(ticks) {
  return ticks.filter(({ at }, index) => index === 0 || at - ticks[index - 1].at > NEAREST_ON_BAR);
}

function accuracyTicks(domain) {
  const inside = ACCURACIES.filter((accuracy) => logError(accuracy) < domain[0] && logError(accuracy) > domain[1]);
  return spaced(inside.map((accuracy) => ({ at: shareOf(domain, logError(accuracy)), text: String(accuracy) })));
}

function ticksOf(visualiser, view) {
  if (view === "known" || view === "measured" || view === "mean") return accuracyTicks(visualiser.domain);
  const most = Math.max(...visualiser.belief[view]);
  const show = (value) => (view === "deviation" ? `× ${Math.exp(value).toFixed(2)}` : value.toFixed(3));
  return [0, 0.5, 1].map((at) => ({ at, text: show(at * most) }));
}

export function buildBar() {
  const name = element("span", { class: "bar-name" });
  const ticks = element("span", { class: "bar-ticks" });
  const root = element("div", { class: "bar", "aria-hidden": "true" }, name, element("span", { class: "bar-ramp" }), ticks);
  return { root, name, ticks };
}

export function showBar(visualiser) {
  const { bar, state, step, texts } = visualiser;
  const view = shownView(state, step);
  bar.name.textContent = texts[`bar_${view}`];
  // Numbers at the ends stay inside the bar.
  const labels = ticksOf(visualiser, view).map(({ at, text }) => {
    const style = `left:${(100 * at).toFixed(1)}%; transform:translateX(${at % 1 ? -50 : -100 * at}%)`;
    return element("span", { style }, text);
  });
  bar.ticks.replaceChildren(...labels);
}

