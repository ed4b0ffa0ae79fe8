// What a learner would say about the map and the place, line by line.

import { element, phrase } from "../common/dom.js";
import { mapOf, showLevelValue, showNumberOf } from "./numbers.js";
import { fieldOf, openSides, seenBy } from "./seen.js";

function sayPixel({ stage, shown, map, place: [row, column], value, texts }) {
  return phrase(stage.maps === 1 ? texts.pixel : texts.pixel_channel, { map, row, column, value: showLevelValue(shown, value) });
}

function silentEverywhere({ images, numbers, stage, map, shown }) {
  const all = Array.from({ length: images }, (_, image) => mapOf(numbers, stage, image, map));
  return all.every(({ low, high }) => low === high && high === shown.high);
}

function sayMap(view) {
  const { shown, map, place: [row, column], texts, images, state } = view;
  const value = showLevelValue(shown, view.value);
  if (shown.low === shown.high) {
    return phrase(silentEverywhere(view) && images > 1 ? texts.silent : texts.flat, { map, value, count: images });
  }
  if (state.position === null || view.value === shown.high) return phrase(texts.peak, { map, row, column, value });
  return phrase(texts.place, { map, row, column, value, high: showNumberOf(shown.high) });
}

export function showSentence(view) {
  const { sentence, stage, place, texts } = view;
  const said = (kind, text) => element("p", { class: `said ${kind}` }, text);
  if (stage.kind === "Input") return sentence.replaceChildren(said("chosen", sayPixel(view)));
  const seen = seenBy(stage, place);
  const lines = [said("chosen", sayMap(view)), said("sees", phrase(texts.sees, seen))];
  if (openSides(stage, place).length) lines.push(said("sees", phrase(texts.beyond, fieldOf(stage, place))));
  return sentence.replaceChildren(...lines);
}
