// The lines between entries: curves in the space between the columns, where they cross no word.

import { svg } from "../common/dom.js";

// Where an entry's line begins: the middle of its port, and the side on which the space lies.
function portOf(map, id, board) {
  const box = map.buttons[id].querySelector(".port").getBoundingClientRect();
  const inSecond = !map.isNarrow && map.buttons[id].closest(".column.second");
  return { x: box.left + box.width / 2 - board.left, y: box.top + box.height / 2 - board.top, side: inSecond ? -1 : 1 };
}

function curve(from, to, space) {
  const ends = (first, second) => `M${from.x} ${from.y}C${first} ${from.y} ${second} ${to.y} ${to.x} ${to.y}`;
  if (from.side !== to.side) {
    const middle = (from.x + to.x) / 2;
    return ends(middle, middle);
  }
  // The farther apart, the wider; a curve reaches three quarters of the way to its control points.
  const apart = (Math.abs(to.y - from.y) / space.height) ** 0.75;
  const bulge = from.side * (12 + (space.width * 1.25 - 12) * apart);
  return ends(from.x + bulge, to.x + bulge);
}

export function paintLines(map) {
  const board = map.board.getBoundingClientRect();
  if (!board.width) return;
  const ports = Object.fromEntries(Object.keys(map.buttons).map((id) => [id, portOf(map, id, board)]));
  const space = spaceOf(map, ports, board);
  const chosenLast = [...map.content.pairs].sort((one, other) => joins(map, one) - joins(map, other));
  map.lines = chosenLast.map((pair) => {
    const [from, to] = pair.map((id) => ports[id]);
    return { pair, path: svg("path", { d: curve(from, to, space), "data-pair": pair.join(" ") }) };
  });
  map.drawing.replaceChildren(...map.lines.map(({ path }) => path));
  markLines(map);
}

function joins({ state }, pair) {
  return Number(pair.includes(state.chosen));
}

// In px: between the columns, or beside the only one.
function spaceOf(map, ports, board) {
  const places = Object.values(ports).map(({ x }) => x);
  const right = map.isNarrow ? board.width : Math.max(...places);
  return { width: right - Math.min(...places), height: board.height };
}

export function markLines(map) {
  for (const { pair, path } of map.lines ?? []) {
    const kinds = ["line"];
    if (joins(map, pair)) kinds.push("chosen");
    if (pair.includes(map.pointed)) kinds.push("pointed");
    path.setAttribute("class", kinds.join(" "));
  }
  map.drawing.classList.toggle("has-chosen", Boolean(map.state.chosen));
}
