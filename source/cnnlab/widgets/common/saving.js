// Python hears of a change when the widget rests, in one message; sliding never waits for a kernel.

const QUIET_MILLISECONDS = 150;

// `traits` returns the present state as traits by name.
export function saver(model, traits) {
  let timer = null;
  const saved = { saving: false };
  saved.now = () => {
    clearTimeout(timer);
    timer = null;
    saved.saving = true;
    for (const [name, value] of Object.entries(traits())) model.set(name, value);
    saved.saving = false;
    model.save_changes();
  };
  saved.soon = () => {
    clearTimeout(timer);
    timer = setTimeout(saved.now, QUIET_MILLISECONDS);
  };
  saved.stop = () => {
    if (timer !== null) saved.now();
  };
  return saved;
}
