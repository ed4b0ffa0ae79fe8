"""Measures the convolution walk in headless Chromium: from a key on the slider to the paint.

`make bench-widgets`, or `python benchmarks/widgets.py [steps]`.

What is counted: from the key's time stamp (the browser has received it) to the first task after
the frame that shows its effect (requestAnimationFrame, then a message). So it holds the wait for
the next frame, about 8 ms on average and up to 17 ms at 60 frames a second, the arithmetic, the
drawing, style, layout and paint. The baseline is the same key on a button that ignores it: what
the machine needs for a frame in which nothing changes. Both alternate, so both meet the same load.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from cnnlab.widgets import ConvolutionWalk
from cnnlab.widgets.export import widget_page

GOAL_MEDIAN, GOAL_P95 = 12.0, 20.0
STEPS = 300
BLOCK = 20
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]

RECORD = """() => {
  window.paints = [];
  window.scripts = [];
  let begun = 0;
  const channel = new MessageChannel();
  let received = 0;
  channel.port1.onmessage = () => window.paints.push(performance.now() - received);
  addEventListener("keydown", (event) => {
    received = event.timeStamp;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }, true);
  addEventListener("input", () => { begun = performance.now(); }, true);
  addEventListener("input", () => window.scripts.push(performance.now() - begun));
}"""


def press(page: Page, selector: str, times: int) -> list[float]:
    """Return the milliseconds from each key to its paint."""
    page.focus(selector)
    page.wait_for_timeout(100)
    page.evaluate("window.paints = []")
    for _ in range(times):
        # Any moment of a frame is as likely as any other.
        page.wait_for_timeout(random.uniform(20, 50))
        page.keyboard.press("ArrowRight")
    page.wait_for_timeout(50)
    paints: list[float] = page.evaluate("window.paints")
    return paints


def p95(times: list[float]) -> float:
    """Return the time that 95 of 100 steps stay below."""
    return statistics.quantiles(times, n=20)[-1]


def measure(page: Page, steps: int) -> dict[str, list[float]]:
    """Return milliseconds by name: the baseline, the steps, and the script within the steps."""
    page.evaluate(RECORD)
    press(page, ".cnnlab-walk input[type=range]", BLOCK)
    page.evaluate("window.scripts = []")
    times: dict[str, list[float]] = {"nothing changes": [], "slider step": []}
    for _ in range(0, steps, BLOCK):
        times["nothing changes"] += press(page, ".cnnlab-walk button.play", BLOCK)
        times["slider step"] += press(page, ".cnnlab-walk input[type=range]", BLOCK)
    return {**times, "script of a step": page.evaluate("window.scripts")}


def report(times: dict[str, list[float]]) -> None:
    """Print a line a measurement, and whether the goal is met."""
    print(f"{'milliseconds':<20}{'n':>5}{'median':>9}{'p95':>9}{'worst':>9}")
    for name, values in times.items():
        median = statistics.median(values)
        print(f"{name:<20}{len(values):>5}{median:>9.1f}{p95(values):>9.1f}{max(values):>9.1f}")
    median, tail = statistics.median(times["slider step"]), p95(times["slider step"])
    idle = statistics.median(times["nothing changes"])
    print(f"A step costs {median - idle:.1f} ms more in the median than a frame without one.")
    met = median <= GOAL_MEDIAN and tail <= GOAL_P95
    goal = f"median at most {GOAL_MEDIAN:.0f}, p95 at most {GOAL_P95:.0f}"
    print(f"Goal on a calm machine ({goal}): {'met' if met else 'missed'}.")
    print(f"Load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors.")


def main() -> None:
    """Measure the default walk on a digit and the RGB picture."""
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else STEPS
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        sys.exit(
            "Chromium is not installed. Expected `chromium` on the path. Try: apt install chromium"
        )
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for picture, padding in (("digit 3", 0), ("flower", 1)):
            file = Path(folder) / "walk.html"
            walk = ConvolutionWalk(picture=picture, padding=padding, position=[0, 0])
            file.write_text(widget_page(walk), encoding="utf-8")
            page = browser.new_page(viewport={"width": 1100, "height": 900})
            page.goto(file.as_uri())
            print(f"\nConvolution walk over {picture}, kernel 3 x 3")
            report(measure(page, steps))
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
