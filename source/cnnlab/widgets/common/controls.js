// Controls that several widgets have. All are labelled; none is an ipywidgets control.

import { element, icon } from "./dom.js";

export function choice(label, options, choose) {
  const select = element("select", {});
  for (const [value, text] of options) select.append(element("option", { value }, text));
  select.addEventListener("change", () => choose(select.value));
  return { select, root: element("label", { class: "choice" }, element("span", {}, label), select) };
}

// A button with an icon and no word: its name is spoken and shown when pointed at.
export function iconButton(kind, name, act) {
  const attributes = { type: "button", class: "square", "aria-label": name, title: name };
  return element("button", { ...attributes, onclick: act }, icon(kind));
}

export function checkbox(label, choose) {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => choose(box.checked));
  return { box, root: element("label", { class: "check" }, box, element("span", {}, label)) };
}
