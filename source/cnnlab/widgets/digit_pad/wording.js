// The sentences: what the network says, and what to make of it.

import { phrase } from "../common/dom.js";
import { answerNow, hasKernel } from "./kernel.js";
import { lastActions } from "./strokes.js";

const SURE = 0.5;
const GUESSING = 30; // of 100: untrained networks get 10, give or take 4

// Nothing is certain: a share is never shown as all or nothing.
export function showShare(share) {
  const percent = Math.round(100 * share);
  if (percent === 0) return "< 1 %".replaceAll(" ", "\u00a0");
  return `${percent === 100 ? "> 99" : percent} %`.replaceAll(" ", "\u00a0");
}

export function highest(shares) {
  return shares.indexOf(Math.max(...shares));
}

function ranked(shares) {
  return [...shares.keys()].sort((one, other) => shares[other] - shares[one]);
}

function sayVerdict({ texts }, shares) {
  const [first, second] = ranked(shares);
  const values = { first, second, share: showShare(shares[first]), other: showShare(shares[second]) };
  if (shares[first] < SURE) return phrase(texts.unsure, values);
  // "An 8", but "a 7": English asks for it.
  const sentences = [first === 8 ? texts.verdict_8 : texts.verdict];
  if (shares[second] >= 0.005) sentences.push(texts.next);
  return phrase(sentences.join(" "), values);
}

// What the same drawing would be with the other preparation: that is what preparing an image does.
function sayOther(pad) {
  const { texts, state, answer } = pad;
  const { pixels, prepared } = pad.drawing.look();
  if (isGuessing(pad)) return [];
  if (pixels.every((value, at) => value === prepared.pixels[at])) return [texts.already];
  const [own, other] = state.centred ? [answer.shares[1], answer.shares[0]] : answer.shares;
  const digit = highest(other);
  const values = { digit, share: showShare(other[digit]) };
  const kind = `${state.centred ? "uncentred" : "recentred"}_${digit === highest(own) ? "same" : "differs"}`;
  return [phrase(texts[kind], values)];
}

function sayLabel({ texts, drawing, labels }) {
  const last = lastActions(drawing.actions);
  if (last.length !== 1 || last[0].kind !== "example") return [];
  return [phrase(texts.label, { label: labels[last[0].at] })];
}

export function isGuessing({ standing }) {
  return standing.known > 0 && standing.right < GUESSING;
}

// The sentence, and remarks below it.
export function tell(pad) {
  const { texts, drawing, asking, standing } = pad;
  const answer = answerNow(pad);
  if (!standing.known) return [texts.no_network, [texts.give_one]];
  if (drawing.look().blank) return [texts.blank, [texts.try_this]];
  if (asking.silent && !asking.waiting) return [texts.no_answer, []];
  if (answer?.problem) return [answer.problem, []];
  if (answer) return [sayVerdict(pad, pad.shares()), [...sayLabel(pad), ...sayOther(pad)]];
  return [asking.waiting ? texts.asking : texts.unread, []];
}

// How far the network is to be trusted at all, or why it says nothing.
export function tellStanding(pad) {
  const { texts, standing } = pad;
  if (!hasKernel(pad)) return texts.no_kernel;
  if (!standing.known) return "";
  return phrase(isGuessing(pad) ? texts.guessing : texts.standing, standing);
}
