// The picture: mean validation accuracy up, the number of labels to the right, on a logarithmic axis.

import { ROW, clipped, endLabels, legendKey, measureChart, numberRow, sayChart, straight } from "../common/chart.js";
import { swatchOf, triangle, valueAxis, words } from "../common/chart.js";
import { element, phrase, svg } from "../common/dom.js";
import { airyDomain, linearScale } from "../common/scales.js";
import { arrowMarks, arrowPill, lineEnds, lineMarks, shapeOf, verdictMark } from "./marks.js";
import { linesOf } from "./survey.js";
import { LETTERS, nameOf, sayPicture, showNeeded } from "./wording.js";

const ROWS = 4; // labels, and up to three verdicts
const SIDE_AIR = 18;
const WIDE_ENOUGH = 520; // px for names at the lines' ends
const ROOM_FOR = { names: 120, letters: 26 };
const BAND = 15; // px: half of the chosen column
const PER_CENT = "%"; // of what stands in the title; the pill needs the room
const AXIS_TITLE_ENDS = 24;

export function paintPicture(explorer) {
  const { chart, measured, state, texts, view } = explorer;
  const wide = (chart.frame.clientWidth || chart.width) > WIDE_ENOUGH;
  const box = measureChart(chart, ROWS, wide ? ROOM_FOR.names : ROOM_FOR.letters);
  const scales = scalesOf(explorer, box);
  chart.places = measured.labels.map(scales.toX);
  chart.drawing.replaceChildren(
    chosenBand(box, scales.toX(state.labels), view.lines.length),
    ...valueAxis(box, scales.domain, scales.toY, PER_CENT),
    straight(box.left, box.bottom, box.right, box.bottom, "rule base"),
    ...clipped(chart, ...lineMarks(view.lines, scales)),
    ...arrowMarks(scales, view),
    ...arrowPill(chart, scales, view, view.needed && showNeeded(texts, view.scratch, view.needed.labels), AXIS_TITLE_ENDS),
    ...endLabels(box, lineEnds(view.lines, scales, (kind) => (wide ? texts[kind] : LETTERS[kind]))),
    ...rowsBelow(explorer, box, scales),
  );
  sayChart(chart, measured.labels.indexOf(state.labels), measured.labels.length, sayPicture(explorer));
  showTitle(explorer);
  showKeys(explorer);
}

// The same range of accuracies for every source, so that choosing moves lines and not the axis.
function scalesOf({ measured, state }, box) {
  const all = measured.sources.concat("none").flatMap((source) => linesOf(measured, { ...state, source }));
  const ends = all.flatMap(({ points }) => points.flatMap(({ mean, half }) => [mean - (half ?? 0), mean + (half ?? 0)]));
  const [low, high] = airyDomain(ends.map((end) => Math.max(0, Math.min(100, end))));
  const domain = [Math.max(0, low), Math.min(100, high)];
  const logs = measured.labels.map(Math.log);
  const along = linearScale([logs[0], logs.at(-1)], [box.left + SIDE_AIR, box.right - SIDE_AIR]);
  return { box, domain, toX: (labels) => along(Math.log(labels)), toY: linearScale(domain, [box.bottom, box.top]) };
}

function chosenBand(box, x, rows) {
  const [y, bottom] = [box.top - 8, box.bottom + ROW * rows + 7];
  return svg("rect", { x: x - BAND, y, width: 2 * BAND, height: bottom - y, rx: 7, class: "chosen-band" });
}

function rowsBelow({ measured, state, texts, view }, box, { toX }) {
  const entries = measured.labels.map((labels) => ({ x: toX(labels), text: String(labels), kind: labels === state.labels ? "chosen" : "" }));
  const [, ...others] = view.lines;
  const verdicts = others.map((line, at) => {
    const y = box.bottom + ROW * (at + 2);
    const marks = line.points.map((point) => verdictMark(toX(point.labels), y, point.difference));
    return svg("g", { class: `row verdicts ${line.kind}` }, words(0, y, "row-name", `${LETTERS[line.kind]} − S`), ...marks);
  });
  return [numberRow(box, 0, texts.row_labels, entries, "labels"), ...verdicts];
}

function showTitle({ chart, texts, state }) {
  const names = { target: nameOf(texts, "target", state.target), source: nameOf(texts, "source", state.source) };
  chart.title.replaceChildren(texts.picture_title, " ", element("span", { class: "symbol" }, phrase(texts.picture_which, names)));
}

function showKeys({ chart, state, texts, view }) {
  const source = nameOf(texts, "source", state.source);
  const keys = view.lines.map(({ kind }) => {
    const swatch = swatchOf(straight(0, 8, 26, 8, `line ${kind}`), shapeOf(kind, 13, 8));
    const letter = element("b", { class: `line-letter ${kind}` }, LETTERS[kind]);
    return element("span", { class: "key" }, swatch, letter, element("span", {}, phrase(texts[`key_${kind}`], { source })));
  });
  const bar = svg("path", { d: "M9 1h8M9 15h8M13 1v14", class: "interval scratch" });
  const arrow = [straight(0, 5, 14, 5, "arrow-line"), svg("path", { d: "M19 5l-8 -5v10Z", class: "arrow-head" })];
  const reading = [straight(19, 5, 19, 15, "drop"), svg("path", { d: "M12 15H26", class: "reading" })];
  const marks = [triangle(4, 13, true, "mark"), triangle(14, 13, false, "mark"), words(23, 13, "tick middle", "?")];
  keys.push(
    legendKey(swatchOf(bar), texts.key_interval),
    legendKey(swatchOf(...arrow, ...reading), texts.key_arrow),
    legendKey(swatchOf(...marks), texts.key_verdicts),
  );
  chart.legend.replaceChildren(...keys, element("p", { class: "keys-help" }, texts.keys_help));
}
