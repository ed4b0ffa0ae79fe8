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

for (const host of document.querySelectorAll("[data-widget-model]")) {
  const { state } = states[host.dataset.widgetModel];
  const style = document.createElement("style");
  style.textContent = state._css;
  document.head.append(style);
  const address = URL.createObjectURL(new Blob([state._esm], { type: "text/javascript" }));
  const module = await import(address);
  host.model = new PlainModel(state);
  host.remove_view = module.default.render({ model: host.model, el: host });
}
