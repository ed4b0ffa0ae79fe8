// What the network says: asked of the kernel, one question at a time, the latest drawing next.

import { uniqueName } from "../common/dom.js";

const PATIENCE_MILLISECONDS = 8000;

// A page without a kernel has nobody to send to.
export function hasKernel({ model }) {
  return typeof model.send === "function";
}

export function buildAsking(pad) {
  const asking = { from: uniqueName("pad"), number: 0, waiting: false, again: false, silent: false, fresh: true };
  asking.hear = (content, buffers) => hearAnswer(pad, content, buffers);
  asking.end = () => clearTimeout(asking.timer);
  return asking;
}

export function ask(pad) {
  const { asking } = pad;
  const { pixels, prepared, sum, blank } = pad.drawing.look();
  if (!hasKernel(pad) || !pad.standing.known) return;
  asking.again = asking.waiting;
  if (asking.waiting) return;
  if (blank) {
    asking.fresh = true;
    return;
  }
  Object.assign(asking, { waiting: true, asked: sum, number: asking.number + 1 });
  asking.timer = setTimeout(() => giveUp(pad), PATIENCE_MILLISECONDS);
  // Before a new drawing the kernel looks how well the network does by now.
  const content = { ask: "shares", from: asking.from, number: asking.number, fresh: asking.fresh };
  pad.model.send(content, undefined, [new Uint8Array([...pixels, ...prepared.pixels]).buffer]);
}

function giveUp(pad) {
  Object.assign(pad.asking, { waiting: false, again: false, silent: true });
  pad.show();
}

function hearAnswer(pad, content, buffers) {
  const { asking } = pad;
  if (content.from !== asking.from || content.number !== asking.number) return;
  clearTimeout(asking.timer);
  Object.assign(asking, { waiting: false, silent: false, fresh: false });
  const { problem } = content;
  pad.answer = { of: asking.asked, problem, shares: problem ? [] : sharesIn(buffers[0]) };
  pad.saver.soon();
  if (asking.again) ask(pad);
  pad.show();
}

// Ten shares as drawn, and ten centred.
function sharesIn(view) {
  const share = (at) => Number(view.getFloat32(4 * at, true).toFixed(5));
  return [0, 10].map((first) => Array.from({ length: 10 }, (_, digit) => share(first + digit)));
}

// The network's answer to what is shown; while it works on the next one, its last. Otherwise null.
export function answerNow({ answer, asking, drawing, standing }) {
  const { sum, blank } = drawing.look();
  const inTime = answer.of === sum || (asking.waiting && !asking.fresh);
  return standing.known && !blank && inTime ? answer : null;
}
