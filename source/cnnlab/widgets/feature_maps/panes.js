// A canvas that is a slider, too: keys and the pointer move what it shows.

import { element } from "../common/dom.js";

// `keys` are actions by key; `point` hears where the pointer is pressed or dragged, in px.
export function buildPane(kind, label, keys, point) {
  const canvas = element("canvas", { "aria-hidden": "true" });
  const frame = element("div", { class: `frame ${kind}`, role: "slider", tabindex: "0", "aria-label": label }, canvas);
  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  const tell = (event) => {
    const { left, top } = canvas.getBoundingClientRect();
    point(event.clientX - left, event.clientY - top);
  };
  frame.addEventListener("pointerdown", (event) => {
    frame.setPointerCapture(event.pointerId);
    tell(event);
  });
  frame.addEventListener("pointermove", (event) => {
    if (frame.hasPointerCapture(event.pointerId)) tell(event);
  });
  return { frame, canvas };
}

export function speakPane({ frame }, at, count, spoken) {
  frame.setAttribute("aria-valuemin", 0);
  frame.setAttribute("aria-valuemax", count - 1);
  frame.setAttribute("aria-valuenow", at);
  frame.setAttribute("aria-valuetext", spoken);
}
