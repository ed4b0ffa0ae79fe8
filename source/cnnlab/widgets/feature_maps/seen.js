// What a value sees: the pixels of the image that it depends on, worked back layer by layer.

// `side` is 0 for rows and 1 for columns; a layer's windows are [size, stride, before, length].
function seenAlong(chain, side, position, stopAtEdges) {
  let [first, last] = [position, position];
  for (const sides of [...chain].reverse()) {
    const [size, stride, before, length] = sides[side];
    first = first * stride - before;
    last = last * stride - before + size - 1;
    if (stopAtEdges) [first, last] = [Math.max(first, 0), Math.min(last, length - 1)];
  }
  return [first, last];
}

function boxOf({ chain }, [row, column], stopAtEdges) {
  const [top, bottom] = seenAlong(chain, 0, row, stopAtEdges);
  const [left, right] = seenAlong(chain, 1, column, stopAtEdges);
  return { top, bottom, left, right, rows: bottom - top + 1, columns: right - left + 1 };
}

// Padding is the same for every image: what depends on the image ends at its edge.
export function seenBy(stage, place) {
  return boxOf(stage, place, true);
}

// The whole receptive field, padding included.
export function fieldOf(stage, place) {
  return boxOf(stage, place, false);
}

// The sides at which the receptive field goes on beyond what is seen.
export function openSides(stage, place) {
  const [field, seen] = [fieldOf(stage, place), seenBy(stage, place)];
  return ["top", "bottom", "left", "right"].filter((side) => field[side] !== seen[side]);
}
