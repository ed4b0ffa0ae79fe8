// A fence for keys: JupyterLab would take most of them from a focused widget.

// Chords, running the cell and leaving it belong to the notebook; every other key stays here.
export function keepKeysInside(root) {
  root.addEventListener("keydown", (event) => {
    const chord = event.ctrlKey || event.metaKey || event.altKey;
    const runs = event.shiftKey && event.key === "Enter";
    if (!chord && !runs && event.key !== "Escape") event.stopPropagation();
    // JupyterLab's keys act on a focused cell; Escape is the way from the walk back to it.
    if (event.key === "Escape") root.closest(".jp-Cell")?.focus();
  });
}
