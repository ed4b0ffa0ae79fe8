// Links to other lessons: JupyterLab opens their notebooks beside this one, a page follows them.

import { element } from "../common/dom.js";

const OPENED_IN_LAB = /\/lab(?:\/workspaces\/[^/]+)?\/tree\/(.+)$/;

export function lessonLink(title, address) {
  const link = element("a", { href: address }, title);
  link.addEventListener("click", () => {
    if (!link.closest(".jp-Notebook")) return;
    link.target = "_blank"; // where JupyterLab doesn't take the click, it must not lose its place
    const here = OPENED_IN_LAB.exec(location.pathname);
    if (!here) return;
    const path = decodeURIComponent(new URL(address, `http://lab/${here[1]}`).pathname.slice(1));
    link.dataset.commandlinkerCommand = "rendermime:handle-local-link";
    link.dataset.commandlinkerArgs = JSON.stringify({ path });
  });
  return link;
}
