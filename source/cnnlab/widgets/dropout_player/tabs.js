// The tabs: one idea a view.

import { element, uniqueName } from "../common/dom.js";

export const VIEWS = ["units", "average", "gradient", "maps"];

export function buildTabs(player) {
  const { texts } = player;
  const tabs = { name: uniqueName("view") };
  tabs.buttons = VIEWS.map((view, at) => {
    const attributes = { role: "tab", type: "button", id: `${tabs.name}-${view}`, "aria-controls": tabs.name };
    const button = element("button", attributes, texts[`view_${view}`]);
    button.addEventListener("click", () => player.change({ view }));
    button.addEventListener("keydown", (event) => moveByArrow(player, tabs, at, event));
    return button;
  });
  tabs.list = element("div", { class: "tabs", role: "tablist", "aria-label": texts.views }, ...tabs.buttons);
  tabs.panel = element("div", { class: "stage", role: "tabpanel", id: tabs.name });
  return tabs;
}

function moveByArrow(player, tabs, at, event) {
  const steps = { ArrowLeft: -1, ArrowRight: 1, Home: -at, End: VIEWS.length - 1 - at };
  if (!(event.key in steps)) return;
  event.preventDefault();
  const next = (at + steps[event.key] + VIEWS.length) % VIEWS.length;
  player.change({ view: VIEWS[next] });
  tabs.buttons[next].focus();
}

export function showTabs({ tabs, state }) {
  tabs.panel.setAttribute("aria-labelledby", `${tabs.name}-${state.view}`);
  tabs.buttons.forEach((button, at) => {
    const chosen = VIEWS[at] === state.view;
    button.setAttribute("aria-selected", String(chosen));
    button.tabIndex = chosen ? 0 : -1;
  });
}
