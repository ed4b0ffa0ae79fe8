"""What the page does with the network's answers, late and missing ones included."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cnnlab.widgets import DigitPad
from tests.widgets.digit_pad.conftest import OpenPad, PadPage, by_place

LOW, HIGH = ((8, 25), (20, 25)), ((8, 2), (20, 2))


def test_the_answer_is_the_networks_own(open_pad: OpenPad) -> None:
    pad = open_pad(kernel=True, centred=False)
    pad.stroke(*HIGH)
    pad.settle()
    numbers = [text.replace("\xa0", " ") for text in pad.texts(".number")]
    pixels = pad.drawn()
    pad.pad.set_state({name: pad.trait(name) for name in ("actions", "drawn", "answer")})
    image, shares = pad.pad.image, pad.pad.shares
    assert shares is not None
    np.testing.assert_array_equal(image, pixels[0] / np.float32(255))
    logits = by_place(image[np.newaxis, ..., np.newaxis])[0]
    np.testing.assert_allclose(shares, np.exp(logits) / np.exp(logits).sum(), atol=1e-5)
    assert shares.argmax() == 0
    assert numbers == ["72 %", f"{100 * shares[1]:.0f} %", "1 %", *["< 1 %"] * 7]
    assert pad.verdict == f"A 0, with 72 %. Next: 1 with {100 * shares[1]:.0f} %."
    assert "Centred as in MNIST it would say 5" in pad.sentence
    assert pad.find(".bar.highest .digit").all_inner_texts() == ["0"]
    assert pad.find(".bar.highest .mark").is_visible()
    assert pad.find(".mark:visible").count() == 1


# Shows examples, answers the first question late, and returns what was asked and shown.
ONE_BY_ONE = """async () => {
  const { model } = document.querySelector("[data-widget-model]");
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const said = () => document.querySelector(".verdict").textContent;
  const sent = [];
  model.send = (content, _, [bytes]) => sent.push([content, new Uint8Array(bytes)]);
  const answer = (number, digit) => {
    const shares = Array.from({ length: 20 }, (_, at) => Number(at % 10 === digit));
    const view = new DataView(new Float32Array(shares).buffer);
    const told = { from: sent[0][0].from, number, problem: "" };
    for (const hear of model.listeners.get("msg:custom")) hear(told, [view]);
  };
  const notes = [];
  for (let time = 0; time < 3; time += 1) {
    document.querySelector("button.example").click();
    await frame();
    await frame();
    notes.push(sent.length);
  }
  notes.push(said());
  answer(1, 3);
  answer(1, 4);
  notes.push(sent.length, said());
  const [{ number, fresh }, pixels] = sent.at(-1);
  answer(number, 7);
  notes.push(fresh, said(), sent.length);
  return [notes, [...pixels.slice(0, 784)]];
}"""


def test_one_question_at_a_time_and_the_latest_drawing_next(open_pad: OpenPad) -> None:
    pad = open_pad()
    notes, pixels = pad.page.evaluate(ONE_BY_ONE)
    notes = [one.replace("\xa0", " ") if isinstance(one, str) else one for one in notes]
    assert notes[:4] == [1, 1, 1, "The network is looking."]
    # The last answer stands until the next one comes; what nobody asked for any more is not heard.
    assert notes[4:6] == [2, "A 3, with > 99 %."]
    assert notes[6:] == [False, "A 7, with > 99 %.", 2]
    third = pad.pad._known()[0][2]
    assert pixels == np.round(255 * third).astype(int).ravel().tolist()


def test_a_kernel_that_does_not_answer_is_told(open_pad: OpenPad) -> None:
    pad = open_pad()
    pad.page.evaluate("document.querySelector('[data-widget-model]').model.send = () => {}")
    pad.page.clock.install()
    pad.button("Show an example").click()
    pad.page.clock.run_for(9_000)
    pad.find(".verdict").filter(has_text="has not answered").wait_for()


def test_a_page_without_a_kernel_draws_and_says_so(open_pad: OpenPad) -> None:
    pad = open_pad()
    assert pad.find(".standing").inner_text().startswith("This page has no kernel")
    pad.stroke(*LOW)
    assert pad.verdict == "The network has not seen this drawing."
    assert set(pad.texts(".number")) == {"–"}
    assert pad.drawn().any()


def test_a_pad_without_a_network_draws_and_asks_for_one(open_pad: OpenPad) -> None:
    pad = open_pad(None, kernel=True)
    pad.stroke(*LOW)
    assert pad.verdict == "There is no network yet, so nobody reads the drawing."
    assert "widgets.DigitPad(model)" in pad.sentence
    assert pad.find(".standing").is_hidden()
    assert pad.asked == []


class Learner:
    """Stand in for a network that is trained after the pad was shown, and then diverges."""

    def __init__(self, pad: PadPage | None = None) -> None:
        self.labels = np.zeros(0, np.int64)
        self.value = 1.0

    def __call__(self, images: Any) -> Any:
        if len(images) == len(self.labels):
            return self.value * np.eye(10)[self.labels]
        return np.full((len(images), 10), self.value)


@pytest.mark.parametrize(("right", "guesses"), [(29, True), (30, False)])
def test_a_lucky_network_still_guesses(open_pad: OpenPad, right: int, guesses: bool) -> None:
    network = Learner()
    pad = open_pad(network, kernel=True)
    labels = pad.pad._known()[1]
    network.labels = np.where(np.arange(len(labels)) < right, labels, (labels + 1) % 10)
    pad.stroke(*LOW)
    pad.settle()
    said = pad.find(".standing").inner_text()
    assert f"reads {right} right" in said and ("has not learned" in said) is guesses


def test_training_is_noticed_when_a_new_drawing_begins(open_pad: OpenPad) -> None:
    network = Learner()
    pad = open_pad(network, kernel=True)
    standing = pad.find(".standing")
    assert "reads 10 right; guessing gets about 10" in standing.inner_text()
    network.labels = pad.pad._known()[1]
    pad.stroke(*LOW)
    pad.settle()
    assert standing.inner_text() == "Of 100 MNIST digits this network reads 100 right."
    pad.stroke(*HIGH)
    assert pad.asked[0]["fresh"] is True
    assert not any(asked["fresh"] for asked in pad.asked[1:])
    network.value = float("nan")
    pad.stroke((14, 2), (14, 25))
    assert "no finite numbers" in pad.verdict
    assert set(pad.texts(".number")) == {"–"}


def test_an_error_in_the_network_is_told_in_words() -> None:
    calls = []

    def breaks(images: Any) -> Any:
        calls.append(len(images))
        if len(calls) > 2:
            raise RuntimeError("Array has been deleted")
        return np.full((len(images), 10), 0.1)

    pad = DigitPad(breaks)
    told: list[Any] = []
    pad.send = lambda content, buffers=(): told.append((content, buffers))  # type: ignore[method-assign]
    content = {"ask": "shares", "from": "here", "number": 5, "fresh": False}
    pad._hear_from_browser(pad, content, [memoryview(bytes(1568))])
    ((answer, buffers),) = told
    assert (answer["from"], answer["number"], list(buffers)) == ("here", 5, [])
    assert "RuntimeError: Array has been deleted" in answer["problem"]
    assert "If it is being trained, wait" in answer["problem"]
