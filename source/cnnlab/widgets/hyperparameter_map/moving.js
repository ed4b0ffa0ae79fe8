// Arrow keys on the entries: up and down in a column, across to the other one, to the ends.

import { letTabReach } from "./entries.js";

const idsOf = (half) => half.flatMap((group) => group.entries.map((entry) => entry.id));

function columnsOf(map) {
  const halves = map.halves.map(idsOf);
  return map.isNarrow ? [halves.flat()] : halves;
}

function heightOf({ buttons }, id) {
  const box = buttons[id].getBoundingClientRect();
  return box.top + box.height / 2;
}

function nearestAcross(map, from, ids) {
  const gap = (id) => Math.abs(heightOf(map, id) - heightOf(map, from));
  return ids.reduce((best, id) => (gap(id) < gap(best) ? id : best));
}

function nextGroup(map, from, by) {
  const groups = map.halves.flat();
  const at = groups.findIndex((group) => group.entries.some((entry) => entry.id === from));
  return groups[Math.max(0, Math.min(groups.length - 1, at + by))].entries[0].id;
}

function neighbour(map, from, key) {
  const columns = columnsOf(map);
  const side = columns.findIndex((ids) => ids.includes(from));
  const ids = columns[side];
  const moves = {
    ArrowUp: () => ids[ids.indexOf(from) - 1],
    ArrowDown: () => ids[ids.indexOf(from) + 1],
    ArrowLeft: () => (side > 0 ? nearestAcross(map, from, columns[side - 1]) : from),
    ArrowRight: () => (side < columns.length - 1 ? nearestAcross(map, from, columns[side + 1]) : from),
    Home: () => columns.flat()[0],
    End: () => columns.flat().at(-1),
    PageUp: () => nextGroup(map, from, -1),
    PageDown: () => nextGroup(map, from, 1),
  };
  return key in moves ? (moves[key]() ?? from) : null;
}

export function moveByKeys(map) {
  map.board.addEventListener("keydown", (event) => {
    const from = event.target.dataset.entry;
    if (!from || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = neighbour(map, from, event.key);
    if (to === null) return;
    event.preventDefault(); // the page would scroll
    letTabReach(map, to);
    map.buttons[to].focus();
  });
}
