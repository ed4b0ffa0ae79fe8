// Links to other lessons: JupyterLab opens their notebooks beside this one, a page follows them.

import { element } from "../common/dom.js";

const OPENED_IN_LAB = /\/lab(?:\/workspaces\/[^/]+)?\/tree\/(.+)$/;

// The notebook's path below the server's folder, where JupyterLab shows another one at `here`.
export function pathInLab(here, address) {
  const opened = OPENED_IN_LAB.exec(here);
  if (!opened) return null;
  return decodeURIComponent(new URL(address, `http://lab/${opened[1]}`).pathname.slice(1));
}

export function lessonLink(title, address) {
  const link = element("a", { href: address }, title);
  link.addEventListener("click", () => {
    if (!link.closest(".jp-Notebook")) return;
    link.target = "_blank"; // where JupyterLab doesn't take the click, it must not lose its place
    const path = pathInLab(location.pathname, address);
    if (!path) return;
    link.dataset.commandlinkerCommand = "rendermime:handle-local-link";
    link.dataset.commandlinkerArgs = JSON.stringify({ path });
  });
  return link;
}
