// The theme: when it changes, and its colours, read from the style sheet for pictures on a canvas.

function parseHex(text) {
  const digits = text.trim().slice(1);
  return [0, 2, 4].map((start) => parseInt(digits.slice(start, start + 2), 16));
}

export function readColours(root, names) {
  const style = getComputedStyle(root);
  return Object.fromEntries(names.map((name) => [name, parseHex(style.getPropertyValue(`--lab-${name}`))]));
}

export function mix(from, to, share) {
  return from.map((value, index) => Math.round(value + (to[index] - value) * share));
}

export function css(colour) {
  return `rgb(${colour[0]}, ${colour[1]}, ${colour[2]})`;
}

function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// Black or white, whichever reads better: one of the two always has a contrast above 4.5 to 1.
export function textColour(colour) {
  return luminance(colour) > 0.179 ? "#000" : "#fff";
}

// JupyterLab names its theme on the body; elsewhere the system's preference speaks.
export function watchTheme(repaint) {
  const preference = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(repaint);
  const attributeFilter = ["data-jp-theme-name", "data-jp-theme-light"];
  observer.observe(document.body, { attributes: true, attributeFilter });
  preference.addEventListener("change", repaint);
  return () => {
    observer.disconnect();
    preference.removeEventListener("change", repaint);
  };
}
