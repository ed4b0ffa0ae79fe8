// Where the sentences stand: seen while one draws, heard when the pen rests.

import { element } from "../common/dom.js";
import { isGuessing, tell, tellStanding } from "./wording.js";

const REST_MILLISECONDS = 700;

export function buildWords({ texts, asking, surface }) {
  const id = `${asking.from}-keys`;
  const keys = element("p", { class: "note keys", id }, texts.keys);
  surface.frame.setAttribute("aria-describedby", id);
  const sentence = element("div", { class: "sentence", "aria-hidden": "true" });
  // A sentence that changes with every move of the pen could never be heard to its end.
  const spoken = element("p", { class: "spoken heard", role: "status" });
  const place = element("p", { class: "spoken place", "aria-live": "assertive" });
  const standing = element("p", { class: "standing" });
  const root = element("div", { class: "said" }, sentence, spoken, place);
  const words = { root, keys, sentence, spoken, place, standing };
  words.end = () => clearTimeout(words.timer);
  return words;
}

export function showWords(pad) {
  const { words } = pad;
  const [said, remarks] = tell(pad);
  const lines = remarks.map((remark) => element("p", { class: "remark" }, remark));
  words.sentence.replaceChildren(element("p", { class: "verdict" }, said), ...lines);
  words.standing.textContent = tellStanding(pad);
  words.standing.classList.toggle("warns", isGuessing(pad));
  const spoken = [said, ...remarks].join(" ");
  clearTimeout(words.timer);
  words.timer = setTimeout(() => {
    if (words.spoken.textContent !== spoken) words.spoken.textContent = spoken;
  }, REST_MILLISECONDS);
}
