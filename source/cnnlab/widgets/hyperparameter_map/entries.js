// The entries as buttons, in groups, in two columns with a space for the lines between them.

import { element, uniqueName } from "../common/dom.js";
import { costSign } from "./signs.js";
import { sayEntry } from "./wording.js";

export function buildEntries(map) {
  return Object.fromEntries(map.content.entries.map((entry) => [entry.id, buildEntry(map, entry)]));
}

function buildEntry(map, entry) {
  const parts = [
    costSign(entry.cost),
    element("span", { class: "name" }, entry.name),
    element("span", { class: "count" }, String(entry.partners.length)),
    element("span", { class: "port" }),
  ];
  const point = (id) => () => map.point(id);
  const heard = { onclick: () => map.press(entry.id), onpointerenter: point(entry.id), onpointerleave: point("") };
  const focused = { onfocus: point(entry.id), onblur: point("") };
  return element("button", { type: "button", class: "entry", "data-entry": entry.id, ...heard, ...focused }, ...parts);
}

// The groups as they are shown: half of them in each column, with their entries.
function groupsOf({ content, state }) {
  return content.groups[state.order].map((group) => ({
    ...group,
    entries: content.entries.filter((entry) => entry[state.order] === group.id),
  }));
}

export function layOutEntries(map) {
  if (map.laidOut === map.state.order) return;
  map.laidOut = map.state.order;
  const groups = groupsOf(map);
  const middle = groups.length / 2;
  map.halves = [groups.slice(0, middle), groups.slice(middle)];
  map.columns.replaceChildren(
    ...map.halves.map((half, side) => {
      const built = half.map((group) => buildGroup(map, group));
      return element("div", { class: `column ${side ? "second" : "first"}` }, ...built);
    }),
  );
}

function buildGroup(map, { id, name, entries }) {
  const label = uniqueName("group");
  const sign = map.state.order === "cost" ? [costSign(id)] : [];
  const head = element("div", { class: "group-name", id: label }, ...sign, name);
  const buttons = entries.map((entry) => map.buttons[entry.id]);
  return element("div", { class: "group", role: "group", "aria-labelledby": label }, head, ...buttons);
}

export function showEntries(map) {
  const chosen = map.byId[map.state.chosen];
  map.columns.classList.toggle("has-chosen", Boolean(chosen));
  for (const [id, button] of Object.entries(map.buttons)) {
    button.classList.toggle("chosen", id === chosen?.id);
    button.classList.toggle("partner", Boolean(chosen?.partners.includes(id)));
    button.setAttribute("aria-pressed", String(id === chosen?.id));
    button.setAttribute("aria-label", sayEntry(map, id));
  }
  letTabReach(map, chosen?.id ?? map.reached ?? map.halves[0][0].entries[0].id);
}

// One entry is reached by Tab; arrows go on from there.
export function letTabReach(map, reached) {
  map.reached = reached;
  for (const [id, button] of Object.entries(map.buttons)) button.tabIndex = id === reached ? 0 : -1;
}
