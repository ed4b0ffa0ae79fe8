// Small helpers for the page: elements, icons and sentences.

const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

const ICONS = {
  first: "M3 3h2v10H3zM13 3v10L6 8z",
  back: "M11 3v10L4 8z",
  forward: "M5 3v10l7-5z",
  play: "M4 2.5v11l9-5.5z",
  pause: "M4 3h3v10H4zM9 3h3v10H9z",
  minus: "M3 7.2h10v1.6H3z",
  plus: "M3 7.2h4.2V3h1.6v4.2H13v1.6H8.8V13H7.2V8.8H3z",
};

export function icon(name) {
  const path = svg("path", { d: ICONS[name], fill: "currentColor" });
  return svg("svg", { viewBox: "0 0 16 16", class: "icon", "aria-hidden": "true" }, path);
}

// One letter a quantity; its class gives it the quantity's colour everywhere.
export function letter(name) {
  return element("i", { class: `letter ${name}` }, name);
}

export function quantity(name, value) {
  return element("b", { class: `quantity ${name}` }, String(value));
}

// A sentence with {letters} of quantities or {values} filled in, as nodes.
export function sentence(template, parts = {}) {
  return template
    .split(/(\{\w+\})/)
    .filter(Boolean)
    .map((piece) => (piece.startsWith("{") ? (parts[piece.slice(1, -1)] ?? piece) : piece));
}

export function phrase(template, values = {}) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

// A shared name would join the labels of two widgets on one page.
let lastNumber = 0;
export function uniqueName(prefix) {
  lastNumber += 1;
  return `cnnlab-${prefix}-${lastNumber}-${Math.random().toString(36).slice(2, 8)}`;
}
