// The 28 x 28 pixels that go into the network, and what centring did to them.

import { element, phrase, svg } from "../common/dom.js";
import { mix, readColours } from "../common/theme.js";
import { checkbox } from "../common/controls.js";
import { MIDDLE, centreOfMass, rowsOf } from "./centring.js";
import { SIDE } from "./strokes.js";

export function buildPicture(pad) {
  const { texts } = pad;
  const canvas = element("canvas", { width: SIDE, height: SIDE, "aria-hidden": "true" });
  const marks = svg("svg", { class: "marks", viewBox: `0 0 ${SIDE} ${SIDE}`, "aria-hidden": "true" });
  const frame = element("div", { class: "pixels", role: "img" }, canvas, marks);
  const toggle = checkbox(texts.centred, (centred) => pad.choose({ centred }));
  const caption = element("p", { class: "note caption" });
  const title = element("h3", {}, texts.picture_title);
  const root = element("div", { class: "picture input" }, title, frame, toggle.root, caption);
  return { root, canvas, marks, frame, toggle, caption };
}

export function paintPixels(canvas, pixels, root) {
  const { dark, bright } = readColours(root, ["dark", "bright"]);
  const context = canvas.getContext("2d");
  const image = context.createImageData(SIDE, SIDE);
  pixels.forEach((value, at) => image.data.set([...mix(dark, bright, value / 255), 255], 4 * at));
  context.putImageData(image, 0, 0);
}

export function showPicture(pad) {
  const { picture, texts, state } = pad;
  const { pixels: drawn, prepared, blank } = pad.drawing.look();
  const pixels = state.centred ? prepared.pixels : drawn;
  paintPixels(picture.canvas, pixels, pad.root);
  picture.marks.replaceChildren(...marksOf(pixels, blank));
  picture.frame.setAttribute("aria-label", sayPixels(texts, pixels, blank));
  picture.toggle.box.checked = state.centred;
  picture.caption.textContent = sayCentring(pad);
}

// Dashed lines through MNIST's middle, and a cross at the centre of mass.
function marksOf(pixels, blank) {
  const middle = svg("path", { d: `M0 ${MIDDLE}H${SIDE}M${MIDDLE} 0V${SIDE}`, class: "middle" });
  if (blank) return [middle];
  const [y, x] = centreOfMass(rowsOf(pixels));
  const cross = `M${(x - 1.2).toFixed(2)} ${y.toFixed(2)}h2.4M${x.toFixed(2)} ${(y - 1.2).toFixed(2)}v2.4`;
  return [middle, svg("path", { d: cross, class: "cross under" }), svg("path", { d: cross, class: "cross" })];
}

function sayPixels(texts, pixels, blank) {
  if (blank) return texts.pixels_blank;
  const inked = [...pixels.keys()].filter((at) => pixels[at] > 0);
  const [rows, columns] = [inked.map((at) => Math.floor(at / SIDE)), inked.map((at) => at % SIDE)];
  const range = (values) => [Math.min(...values) + 1, Math.max(...values) + 1];
  const [[top, bottom], [left, right]] = [range(rows), range(columns)];
  return phrase(texts.pixels, { top, bottom, left, right });
}

function sayCentring({ texts, drawing, state }) {
  const { blank, prepared } = drawing.look();
  if (!state.centred) return texts.as_drawn;
  if (blank) return texts.prepared;
  const { scale, moved } = prepared;
  const [down, right] = moved;
  const ways = [[right, texts.right], [-right, texts.left], [down, texts.down], [-down, texts.up]];
  const steps = ways.filter(([by]) => by > 0).map(([by, way]) => phrase(way, { by }));
  const values = { scale: scale.toFixed(scale < 1.995 ? 2 : 1), ways: steps.join(", ") };
  return phrase(steps.length ? texts.scaled_moved : texts.scaled, values);
}
