// Where every configuration has its cell: one axis across, one as blocks, the others nested downwards.

const LETTER = 6.9; // px: about the width of a letter of a label
const HANGUL = 11.2;
const HEAD = 24; // px: the names above
const FEET = 36; // px: the values and the name below
const BLOCK_GAP = 14;
const SIDE_AIR = 8; // px: a mark is a little wider than its cell
const STACK_GAP = 26;
const NARROWEST = 12.5; // px of a cell, before blocks go below each other
const WIDEST = 34;
const LOWEST = 15;
const HIGHEST = { few: 34, many: 22 };
const FEW = 6; // rows
const GAPS = [7, 3]; // px: after a value of the outermost axis, and of the next one

export function labelWidth(text) {
  return [...text].reduce((sum, sign) => sum + (sign > "\u1100" ? HANGUL : LETTER), 0);
}

function nestedRows(axes, down) {
  return down.reduce((rows, axis) => rows.flatMap((row) => axes[axis].values.map((_, level) => [...row, level])), [[]]);
}

// The first row of a value of an outer axis stands a little apart.
function rowTops(rows, height) {
  let top = 0;
  return rows.map((row, at) => {
    const changed = at === 0 ? -1 : row.findIndex((level, axis) => level !== rows[at - 1][axis]);
    if (changed >= 0 && changed < row.length - 1) top += GAPS[Math.min(changed, GAPS.length - 1)];
    const here = top;
    top += height;
    return here;
  });
}

function columnsOf(axes, down, names) {
  let left = 0;
  return down.map((axis) => {
    const widest = Math.max(labelWidth(names[axis]), ...axes[axis].values.map(labelWidth));
    const column = { axis, left, width: widest + 10 };
    left += column.width;
    return column;
  });
}

// `names` are the axes' short names.
export function layoutOf({ axes, places }, width, names) {
  const gutter = columnsOf(axes, places.down, names);
  const left = gutter.reduce((sum, column) => sum + column.width, 0);
  const count = axes[places.across].values.length;
  const blocks = places.blocks === null ? [null] : axes[places.blocks].values;
  const widthFor = (beside) => (width - left - SIDE_AIR - (beside - 1) * BLOCK_GAP) / (beside * count);
  const beside = widthFor(blocks.length) < NARROWEST ? 1 : blocks.length;
  const cell = Math.min(WIDEST, widthFor(beside));
  const rows = nestedRows(axes, places.down);
  const line = Math.max(LOWEST, Math.min(rows.length > FEW ? HIGHEST.many : HIGHEST.few, cell));
  const tops = rowTops(rows, line);
  const high = tops.at(-1) + line;
  const origins = blocks.map((_, at) =>
    beside === 1 ? [left, HEAD + at * (high + STACK_GAP)] : [left + at * (count * cell + BLOCK_GAP), HEAD],
  );
  const height = origins.at(-1)[1] + high + FEET;
  return { width, height, gutter, left, cell, line, rows, tops, high, origins, beside, count, bottom: height - FEET };
}

// The upper left corner of each configuration's cell.
export function cornersOf({ axes, levels, places }, layout) {
  return levels.map((chosen) => {
    const row = places.down.reduce((sum, axis) => sum * axes[axis].values.length + chosen[axis], 0);
    const [x, y] = layout.origins[places.blocks === null ? 0 : chosen[places.blocks]];
    return [x + chosen[places.across] * layout.cell, y + layout.tops[row]];
  });
}

export function configurationAt(corners, { cell, line }, x, y) {
  return corners.findIndex(([left, top]) => x >= left && x < left + cell && y >= top && y < top + line);
}

// The neighbour of a cell to one side, whatever gaps lie between; the cell itself at the edge.
export function neighbour(corners, { cell, line }, from, right, down) {
  const [x, y] = corners[from];
  let nearest = [Infinity, from];
  corners.forEach(([left, top], at) => {
    const [along, aside] = right ? [(left - x) * right, Math.abs(top - y) / line] : [(top - y) * down, Math.abs(left - x) / cell];
    if (along > 1 && aside < 0.5 && along < nearest[0]) nearest = [along, at];
  });
  return nearest[1];
}
