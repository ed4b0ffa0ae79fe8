// The panel: what the chosen entry does, its range, its partners, its cost, and where the course treats it.

import { element, phrase } from "../common/dom.js";
import { lessonLink } from "./links.js";
import { costSign } from "./signs.js";
import { sayLines, withCode } from "./wording.js";

export function buildPanel({ texts }) {
  return element("div", { class: "about", role: "region", "aria-label": texts.panel });
}

// In one column the panel unfolds below its entry; before one is chosen it says at the top how to.
export function placePanel(map) {
  const { board, buttons, columns, isNarrow, panel, stage, state } = map;
  const [parent, before] = !isNarrow
    ? [stage, null]
    : state.chosen
      ? [buttons[state.chosen].parentElement, buttons[state.chosen].nextSibling]
      : [board, columns];
  if (before === panel || (panel.parentElement === parent && panel.nextSibling === before)) return;
  const focused = panel.contains(document.activeElement) ? document.activeElement : null;
  parent.insertBefore(panel, before);
  focused?.focus({ preventScroll: true });
}

export function showPanel(map) {
  const entry = map.byId[map.state.chosen];
  map.panel.classList.toggle("resting", !entry);
  map.panel.replaceChildren(...(entry ? aboutEntry(map, entry) : howTo(map)));
}

export function focusPanel({ panel }) {
  panel.querySelector("h3").focus();
}

function howTo({ texts, content }) {
  const counts = { entries: content.entries.length, pairs: content.pairs.length };
  const said = (text, kind = "") => element("p", { class: kind }, text);
  const signs = content.groups.cost.map(({ id, name }) => element("li", {}, costSign(id), name));
  return [
    said(texts.how, "opening"),
    said(phrase(texts.how_many, counts)),
    element("ul", { class: "signs" }, ...signs),
    said(texts.how_ranges, "remark"),
    said(texts.how_keys, "remark"),
  ];
}

function aboutEntry(map, entry) {
  const { texts, content } = map;
  const field = content.groups.field.find(({ id }) => id === entry.field);
  const cost = content.groups.cost.find(({ id }) => id === entry.cost);
  const name = element("h3", { tabindex: "-1" }, entry.name);
  const below = element("p", { class: "remark" }, `${field.name} · ${sayLines(texts, entry.partners.length)}`);
  const facts = [
    [texts.usual, [entry.usual]],
    [texts.touch, [entry.touch]],
    [texts.partners, [partnersOf(map, entry)]],
    [texts.cost, [element("b", { class: "kind" }, costSign(entry.cost), cost.name), element("span", {}, entry.cost_said)]],
    [texts.where, [placesOf(texts, entry)]],
  ];
  const rows = facts.map(([term, said]) => element("div", { class: "fact" }, element("dt", {}, term), element("dd", {}, ...said)));
  return [element("div", { class: "head" }, name, below), element("p", { class: "opening" }, entry.does), element("dl", {}, ...rows), ...claimsOf(texts, entry)];
}

function partnersOf(map, entry) {
  const chips = entry.partners.map((id) => {
    const heard = { onclick: () => map.jump(id), onpointerenter: () => map.point(id), onpointerleave: () => map.point("") };
    return element("li", {}, element("button", { type: "button", class: "chip", ...heard }, map.byId[id].name));
  });
  return element("ul", { class: "chips" }, ...chips);
}

function placesOf(texts, { where }) {
  if (!where.length) return texts.nowhere;
  const places = where.map(({ lesson, parts, link }) => {
    const title = link ? lessonLink(lesson, link) : lesson;
    return element("li", {}, title, element("span", { class: "remark" }, parts));
  });
  return element("ul", { class: "places" }, ...places);
}

// Folded, because a lesson lets its readers decide about a claim before it shows what was found.
function claimsOf(texts, { claims }) {
  if (!claims.length) return [];
  const cards = claims.map(({ claim, verdict }) => element("li", {}, ...withCode(claim), element("b", { class: "found" }, verdict)));
  const summary = element("summary", {}, phrase(texts.claims, { count: claims.length }));
  return [element("details", { class: "claims" }, summary, element("ul", {}, ...cards))];
}
