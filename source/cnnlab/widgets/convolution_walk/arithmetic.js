// What the widget counts: pure functions that know nothing of the page.
// A picture is {rows, columns, channels, values}, its values in the order (rows, columns, channels).
// Settings are {size, stride, padding, dilation}; a kernel is a list of rows, one kernel a channel.

export function windowSide({ size, dilation }) {
  return dilation * (size - 1) + 1;
}

export function countWindows(inputSize, settings) {
  const room = inputSize + 2 * settings.padding - windowSide(settings);
  const steps = Math.floor(room / settings.stride);
  return { room, steps, remainder: room - steps * settings.stride, windows: Math.max(0, steps + 1) };
}

export function mapShape(picture, settings) {
  return {
    rows: countWindows(picture.rows, settings).windows,
    columns: countWindows(picture.columns, settings).windows,
  };
}

export function pixel(picture, row, column, channel) {
  const outside = row < 0 || column < 0 || row >= picture.rows || column >= picture.columns;
  return outside ? 0 : picture.values[(row * picture.columns + column) * picture.channels + channel];
}

export function isPadding(picture, row, column) {
  return row < 0 || column < 0 || row >= picture.rows || column >= picture.columns;
}

// The place in the picture that the window's cell (i, j) covers at one position of the map.
export function covered(settings, position, i, j) {
  return {
    row: position.row * settings.stride - settings.padding + i * settings.dilation,
    column: position.column * settings.stride - settings.padding + j * settings.dilation,
  };
}

export function windowSum(picture, kernel, settings, position, channel) {
  let sum = 0;
  for (let i = 0; i < settings.size; i += 1) {
    for (let j = 0; j < settings.size; j += 1) {
      const place = covered(settings, position, i, j);
      sum += pixel(picture, place.row, place.column, channel) * kernel[i][j];
    }
  }
  return sum;
}

export function channelSums(picture, kernels, settings, position) {
  return Array.from({ length: picture.channels }, (_, channel) =>
    windowSum(picture, kernels[channel], settings, position, channel),
  );
}

export function featureMap(picture, kernels, settings) {
  const { rows, columns } = mapShape(picture, settings);
  const values = new Float64Array(rows * columns);
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) {
    const position = { row: Math.floor(index / columns), column: index % columns };
    for (const sum of channelSums(picture, kernels, settings, position)) values[index] += sum;
    largest = Math.max(largest, Math.abs(values[index]));
  }
  return { rows, columns, values, largest };
}

// A window with different pixels and a large sum: a walk that starts on blank paper shows only zeros.
export function liveliestWindow(picture, kernels, settings) {
  const map = featureMap(picture, kernels, settings);
  let best = 0;
  let most = 0;
  for (let index = 0; index < map.values.length; index += 1) {
    const position = { row: Math.floor(index / map.columns), column: index % map.columns };
    const liveliness = windowSpread(picture, settings, position) * Math.abs(map.values[index]);
    // The margin keeps the choice the same where sums differ by rounding only.
    if (liveliness > most + 1e-9) [best, most] = [index, liveliness];
  }
  return { row: Math.floor(best / map.columns), column: best % map.columns };
}

function windowSpread(picture, settings, position) {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < settings.size; i += 1) {
    for (let j = 0; j < settings.size; j += 1) {
      const place = covered(settings, position, i, j);
      const value = pixel(picture, place.row, place.column, 0);
      sum += value;
      squares += value * value;
    }
  }
  return squares / settings.size ** 2 - (sum / settings.size ** 2) ** 2;
}
