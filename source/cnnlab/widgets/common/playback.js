// The row of buttons that walks through steps: first, back, play, forward, and a slider.

import { choice, iconButton } from "./controls.js";
import { element, icon } from "./dom.js";

// `player` has texts, moveTo, moveBy, play and setSpeed; `first` is where it begins.
export function buildPlayback(player, first = 0) {
  const { texts } = player;
  const button = (name, act) => iconButton(name, texts[name], act);
  const range = element("input", { type: "range", min: first, step: "1", "aria-label": texts.step });
  range.addEventListener("input", () => player.moveTo(Number(range.value)));
  const names = ["slow", "normal", "fast"].map((name) => [name, texts[name]]);
  const speed = choice(texts.speed, names, (name) => player.setSpeed(name));
  speed.select.value = "normal";
  const play = element("button", { type: "button", class: "play", onclick: () => player.play() });
  const place = element("span", { class: "place" });
  const buttons = [
    button("first", () => player.moveTo(first)),
    button("back", () => player.moveBy(-1)),
    play,
    button("forward", () => player.moveBy(1)),
  ];
  const root = element("div", { class: "transport" }, ...buttons, range, place, speed.root);
  return { root, play, range, place, first };
}

export function showPlayback({ transport, playing, texts }, step, last, place) {
  const name = playing ? "pause" : "play";
  if (transport.shown !== name) transport.play.replaceChildren(icon(name), texts[name]);
  transport.shown = name;
  transport.range.max = last;
  transport.range.value = step;
  transport.range.style.setProperty("--lab-share", `${(100 * (step - transport.first)) / (last - transport.first)}%`);
  transport.range.setAttribute("aria-valuetext", place);
  transport.place.textContent = place;
}
