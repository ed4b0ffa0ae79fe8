// Brings the widgets of a saved page to life: their state stands in the page, no kernel and no network is needed.

class PlainModel {
  constructor(state) {
    this.state = state;
    this.listeners = new Map();
  }

  get(name) {
    return this.state[name];
  }

  set(name, value) {
    this.state[name] = value;
    for (const listener of this.listeners.get(`change:${name}`) ?? []) listener();
  }

  on(event, listener) {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  off(event, listener) {
    this.listeners.set(event, (this.listeners.get(event) ?? []).filter((one) => one !== listener));
  }

  save_changes() {}
}

const kind = "application/vnd.jupyter.widget-state+json";
const states = JSON.parse(document.querySelector(`script[type="${kind}"]`).textContent).state;

// Bytes stand beside the state as base64; a widget reads them as a DataView, as JupyterLab gives them.
function withBytes({ state, buffers = [] }) {
  const bytes = buffers.map(({ path, data }) => {
    const decoded = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    return [path[0], new DataView(decoded.buffer)];
  });
  return { ...state, ...Object.fromEntries(bytes) };
}

for (const host of document.querySelectorAll("[data-widget-model]")) {
  const state = withBytes(states[host.dataset.widgetModel]);
  const style = document.createElement("style");
  style.textContent = state._css;
  document.head.append(style);
  const address = URL.createObjectURL(new Blob([state._esm], { type: "text/javascript" }));
  const module = await import(address);
  host.model = new PlainModel(state);
  host.remove_view = module.default.render({ model: host.model, el: host });
}
