"""Opens the course in JupyterLab and waits until it ends; runs without make, too.

Example: python -m tools.open_lab --port 8890 --language ko
"""

from __future__ import annotations

import argparse
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from tools.foreground import in_foreground
from tools.learner_copies import update_copies
from tools.workspace import write_workspace

ROOT = Path(__file__).resolve().parents[1]
FIRST_PORT = 8888
# The learner's terminal shows the address and errors, not one line a request.
QUIET = ("--ServerApp.log_level=ERROR", "--LabApp.log_level=ERROR")

OPEN = {
    "en": "CNN Lab is open: {url}\nYour notebooks are in {work}/. Ctrl-C ends JupyterLab.",
    "ko": "CNN 실험실이 열렸습니다: {url}\n내 노트북은 {work}/에 있고, Ctrl-C로 끝냅니다.",
}
NO_NOTEBOOKS = {
    "en": "Received: the course {folder}, which holds no notebooks\n"
    "Expected: a course folder after its build, or an unzipped pack\n"
    "Try: python -m autograder build --course {folder}",
    "ko": "받은 것: 노트북이 없는 강좌 폴더 {folder}\n"
    "필요한 것: 노트북을 만든 강좌 폴더, 또는 압축을 푼 강좌 묶음\n"
    "해 볼 것: python -m autograder build --course {folder}",
}
BEHIND = {
    "en": "A newer edition of {name} is there. Yours holds your answers and stays as it is.\n"
    "To begin the new one, rename yours and run make lab again.",
    "ko": "{name}의 새 판이 있습니다. 지금 파일에는 내 답이 있으므로 그대로 둡니다.\n"
    "새 판으로 시작하려면 지금 파일의 이름을 바꾸고 make lab을 다시 실행합니다.",
}


def main() -> int:
    """Return JupyterLab's exit status, 0 after Ctrl-C."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--port", type=int)
    parser.add_argument("--language", choices=["en", "ko"], default=system_language())
    parser.add_argument("--course", type=Path, metavar="DIR", help="an instructor's course")
    options = parser.parse_args()
    folder = options.course.expanduser().resolve() if options.course else ROOT
    if not (folder / "notebooks" / "index.md").exists():
        print(NO_NOTEBOOKS[options.language].format(folder=folder), file=sys.stderr)
        return 1
    if options.port and not is_free(options.port):
        print(
            f"Received: port {options.port}, which another program uses\n"
            f"Expected: a free port\nTry: make lab PORT={options.port + 1}",
            file=sys.stderr,
        )
        return 1
    for copy in update_copies(folder / "notebooks", folder / "work"):
        print(BEHIND[options.language].format(name=copy.relative_to(folder)))
    return serve(options.port or first_free_port(), options.language, folder)


def system_language() -> str:
    """Return "ko" where the locale is Korean, otherwise "en"."""
    names = [os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    return "ko" if next((name for name in names if name), "").startswith("ko") else "en"


def is_free(port: int) -> bool:
    """Tell whether a server can listen on this port of this machine."""
    with socket.socket() as probe:
        # As the server does: a port that has just been closed counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def first_free_port() -> int:
    """Return the first free port from 8888 on."""
    return next(port for port in range(FIRST_PORT, FIRST_PORT + 1000) if is_free(port))


def has_display() -> bool:
    """Tell whether a browser can open a window here."""
    if sys.platform == "linux":
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return "SSH_CONNECTION" not in os.environ


def serve(port: int, language: str, folder: Path) -> int:
    """Run JupyterLab, say where it is, and return its exit status when it ends."""
    work = folder / "work"
    # Not inside work/, where the learner would see it, nor in the learner's own configuration.
    workspaces = work / ".jupyterlab"
    page = f"/lab/workspaces/{write_workspace(workspaces, work, language)}"
    token = secrets.token_hex(24)
    command = [sys.executable, "-m", "jupyterlab", f"--ServerApp.root_dir={folder}"]
    command += [f"--ServerApp.port={port}", "--ServerApp.port_retries=0"]
    command += [f"--ServerApp.default_url={page}", f"--LabApp.workspaces_dir={workspaces}"]
    command += [f"--ServerApp.open_browser={has_display()}", *QUIET]
    # Ctrl-C means it: no question on the terminal.
    command += ["--ServerApp.answer_yes=True"]
    # Only this machine reaches the server, and its other users can't read along.
    command += ["--ServerApp.ip=localhost", "--KernelManager.transport_encryption=auto"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    # The kernel "python3" is this environment's, whatever the learner has installed elsewhere.
    settings = {"JUPYTER_TOKEN": token, "JUPYTER_PREFER_ENV_PATH": "1"}
    # nbgrader reads its settings where the server runs: a course has its own.
    with in_foreground(command, os.environ | settings, folder) as server:
        if wait_until_up(server, port, token):
            url = f"http://localhost:{port}{page}?token={token}"
            shown = "work" if folder == ROOT else str(work)
            print(OPEN[language].format(url=url, work=shown), flush=True)
        return server.wait()


def wait_until_up(server: subprocess.Popen[bytes], port: int, token: str) -> bool:
    """Return True once the server answers, False when it ended before."""
    request = urllib.request.Request(
        f"http://localhost:{port}/api/status", headers={"Authorization": f"token {token}"}
    )
    # A proxy of the environment knows nothing of this machine's ports.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while server.poll() is None:
        try:
            with opener.open(request, timeout=5):
                return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    return False


if __name__ == "__main__":
    sys.exit(main())
