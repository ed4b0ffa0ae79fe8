// Sentences made of an entry's names and numbers.

import { element, phrase } from "../common/dom.js";

export function sayLines(texts, count) {
  return phrase(count === 1 ? texts.lines_one : texts.lines, { count });
}

export function groupName({ content, state }, entry) {
  return content.groups[state.order].find((group) => group.id === entry[state.order]).name;
}

// What an entry's button speaks.
export function sayEntry({ texts, byId, state }, id) {
  const { name, partners } = byId[id];
  const chosen = byId[state.chosen];
  const template = chosen?.partners.includes(id) ? texts.entry_joined : texts.entry;
  return phrase(template, { name, lines: sayLines(texts, partners.length), chosen: chosen?.name });
}

// What is spoken when another entry is chosen.
export function sayChosen(map) {
  const { texts, byId, state } = map;
  const entry = byId[state.chosen];
  if (!entry) return texts.said_none;
  const partners = entry.partners.map((id) => byId[id].name).join(", ");
  return phrase(texts.said_chosen, { name: entry.name, group: groupName(map, entry), partners });
}

// Words with `code` in backticks, as nodes.
export function withCode(words) {
  return words.split("`").map((piece, index) => (index % 2 ? element("code", {}, piece) : piece));
}
