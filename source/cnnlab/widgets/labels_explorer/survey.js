// The lines of the picture with their means and intervals, and what the present choice tells of them.

import { pairedDifference, summarise } from "../common/statistics.js";
import { labelsNeeded } from "./needed.js";

export const KINDS = ["frozen", "fine_tuned", "random_frozen"]; // beside scratch

// An untrained base that is frozen is the control itself.
function waysOf(source) {
  const ways = [
    ["scratch", "none", "scratch"],
    ["frozen", source, "frozen"],
    ["fine_tuned", source, "fine_tuned"],
    ["random_frozen", "untrained", "frozen"],
  ];
  return ways.filter(([kind]) => kind !== "frozen" || source !== "untrained");
}

export function linesOf({ lines, quantiles }, { target, source }) {
  const found = waysOf(source).map(([kind, from, mode]) => {
    const line = lines.find((one) => one.target === target && one.source === from && one.mode === mode);
    const point = ({ labels, seeds, accuracies }) => ({ labels, seeds, values: accuracies, ...summarise(accuracies, quantiles) });
    return { kind, points: line ? line.points.map(point) : [] };
  });
  return found.filter(({ points }) => points.length > 0);
}

export function pointOf(line, labels) {
  return line?.points.find((point) => point.labels === labels) ?? null;
}

// Each point's difference to scratch with as many labels; all that are shown hold together.
function compareWithScratch([scratch, ...others], quantiles) {
  const pairs = others.flatMap(({ points }) => points.map((point) => [point, pointOf(scratch, point.labels)]));
  const shared = ([point, against]) => point.seeds.filter((seed) => against?.seeds.includes(seed)).length;
  const compared = pairs.filter((pair) => shared(pair) > 1);
  for (const [point, against] of compared) {
    point.difference = pairedDifference(point, against, quantiles, compared.length);
  }
  return compared.map(([point]) => point.difference);
}

export function survey(measured, state) {
  const lines = linesOf(measured, state);
  const differences = compareWithScratch(lines, measured.quantiles);
  const kinds = KINDS.filter((kind) => lines.some((line) => line.kind === kind));
  const kind = kinds.includes(state.mode) ? state.mode : (kinds.at(-1) ?? null);
  const scratch = lines[0];
  const from = pointOf(lines.find((line) => line.kind === kind), state.labels);
  const needed = from && labelsNeeded(from, scratch.points, measured.quantiles);
  const undecided = differences.filter(({ verdict }) => verdict === "cannot_tell").length;
  return { lines, kinds, kind, scratch, from, needed, comparisons: differences.length, undecided };
}
