// What is looked at: a strip of images, the network, and the layer on the way through it.

import { checkbox } from "../common/controls.js";
import { sizeCanvas } from "../common/canvas.js";
import { element, phrase, uniqueName } from "../common/dom.js";
import { radioSwitch } from "../common/stops.js";
import { drawPicture } from "./painting.js";

const THUMBNAIL = 44; // px

export function imageName({ texts, labels }, image) {
  return phrase(labels.length ? texts.image_labelled : texts.image_plain, { image, label: labels[image] });
}

// Radio buttons that look like what they choose: one Tab stop, and arrows go from one to the next.
function pictureRadios(kind, label, count, face, choose) {
  const name = uniqueName(kind);
  const radios = Array.from({ length: count }, (_, value) => {
    const radio = element("input", { type: "radio", name, value });
    radio.addEventListener("change", () => choose(value));
    return radio;
  });
  const options = radios.map((radio, value) => element("label", { class: "option" }, radio, face(value)));
  return { radios, root: element("fieldset", { class: kind }, element("legend", { class: "spoken" }, label), ...options) };
}

export function buildStrip(view) {
  const canvases = Array.from({ length: view.images }, () => element("canvas", { "aria-hidden": "true" }));
  const face = (image) => element("span", { class: "face" }, canvases[image], element("span", { class: "word", "aria-hidden": "true" }, view.labels[image] ?? String(image)));
  const strip = pictureRadios("strip", view.texts.images, view.images, face, (image) => view.choose({ image, position: null }));
  strip.radios.forEach((radio, image) => radio.setAttribute("aria-label", imageName(view, image)));
  return { ...strip, canvases };
}

export function showStrip(view) {
  const { strip, state, network } = view;
  strip.radios[state.image].checked = true;
  if (strip.network === network && strip.pictures === view.pictures) return;
  Object.assign(strip, { network, pictures: view.pictures }); // of a network and a theme
  strip.canvases.forEach((canvas, image) => {
    const picture = view.imagePicture(image);
    const scale = THUMBNAIL / Math.max(picture.width, picture.height);
    const context = sizeCanvas(canvas, picture.width * scale, picture.height * scale);
    drawPicture(context, picture, 0, 0, picture.width * scale, picture.height * scale);
  });
}

export function buildNetworks(view) {
  const names = view.networks.map(({ name }) => [name, name]);
  const networks = radioSwitch(view.texts.networks, names, (network) => view.choose({ network, position: null }));
  networks.root.classList.add("networks");
  networks.root.hidden = names.length < 2;
  return networks;
}

export function stageName({ texts }, { kind, number }) {
  return kind === "Input" ? texts.input : `${kind} ${number}`;
}

export function stageShape({ rows, columns, maps }) {
  return `${rows}×${columns}×${maps}`;
}

export function buildScale({ texts, look }) {
  return checkbox(texts.own_scale, (own) => look({ own }));
}

// Networks differ in their layers, so the way through them is laid anew for each.
export function showLayers(view) {
  const { layers, stages, stage, network, texts } = view;
  if (layers.network !== network) {
    layers.network = network;
    const face = (at) => element("span", { class: "face" }, element("b", {}, stageName(view, stages[at])), element("span", { class: "shape" }, stageShape(stages[at])));
    const built = pictureRadios("layers", texts.layers, stages.length, face, (layer) => view.choose({ layer, position: null }));
    layers.radios = built.radios;
    layers.root.replaceChildren(built.root);
  }
  layers.radios[stages.indexOf(stage)].checked = true;
}
