"""pyproject.toml, constraints.txt, environment.yml and what is installed say the same."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections import deque
from importlib.metadata import distribution
from pathlib import Path

import pytest
import yaml
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]
PIN_LINES = (ROOT / "constraints.txt").read_text().splitlines()
PINS = [Requirement(line) for line in PIN_LINES]

AUTHORS_TOOLS = {"jupytext", "mypy", "nbgrader", "playwright", "pre-commit", "pytest", "ruff"}
PYTHONS = ["3.11", "3.12", "3.13"]
MACHINES = {
    "linux-x86_64": {"sys_platform": "linux", "os_name": "posix", "platform_machine": "x86_64"},
    "linux-arm": {"sys_platform": "linux", "os_name": "posix", "platform_machine": "aarch64"},
    "macos": {"sys_platform": "darwin", "os_name": "posix", "platform_machine": "arm64"},
    "windows": {"sys_platform": "win32", "os_name": "nt", "platform_machine": "AMD64"},
}


def markers(machine: str, python: str) -> dict[str, str]:
    """The marker variables of a machine that this test does not run on."""
    version = {"python_version": python, "python_full_version": f"{python}.9"}
    return default_environment() | MACHINES[machine] | version  # type: ignore[operator,return-value]


def applies(requirement: Requirement, environment: dict[str, str], extra: str = "") -> bool:
    return not requirement.marker or requirement.marker.evaluate(environment | {"extra": extra})


def pins_on(environment: dict[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for pin in PINS:
        if applies(pin, environment):
            found.setdefault(canonicalize_name(pin.name), []).append(str(pin.specifier)[2:])
    return found


def closure(extras: set[str]) -> dict[str, str]:
    """Name and installed version of everything that the course with these extras pulls in."""
    found: dict[str, str] = {}
    queue: deque[tuple[str, frozenset[str]]] = deque([("cnn-lab", frozenset(extras))])
    seen = set()
    while queue:
        name, wanted = queue.popleft()
        if (name, wanted) in seen:
            continue
        seen.add((name, wanted))
        installed = distribution(name)
        found[name] = installed.version
        for line in installed.requires or []:
            needed = Requirement(line)
            here = dict(default_environment())  # type: ignore[call-overload]
            if any(applies(needed, here, extra) for extra in wanted | {""}):
                queue.append((canonicalize_name(needed.name), frozenset(needed.extras)))
    del found["cnn-lab"]
    return found


def installed_device() -> str:
    names = {"cpu": "tensorflow-cpu", "cuda": "nvidia-cudnn-cu12"}
    for device, name in names.items():
        try:
            distribution(name)
        except ModuleNotFoundError:
            continue
        return device
    return "cpu"


def test_a_constraint_is_one_exact_version() -> None:
    pin = re.compile(r"[a-z0-9._-]+==[0-9][a-z0-9.]*( ; [^;#]+)?")
    assert not [line for line in PIN_LINES if not pin.fullmatch(line)]


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("machine", MACHINES)
def test_no_machine_gets_two_versions_of_a_package(machine: str, python: str) -> None:
    twice = {name: found for name, found in pins_on(markers(machine, python)).items() if found[1:]}
    assert not twice


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("machine", MACHINES)
def test_every_direct_dependency_is_pinned_within_its_bounds(machine: str, python: str) -> None:
    environment = markers(machine, python)
    pins = pins_on(environment)
    for line in [*PROJECT["dependencies"], *(line for lines in EXTRAS.values() for line in lines)]:
        needed = Requirement(line)
        if applies(needed, environment):
            assert needed.specifier.contains(pins[canonicalize_name(needed.name)][0]), line


@pytest.mark.parametrize("extra", ["cpu", "cuda"])
@pytest.mark.parametrize("machine", MACHINES)
def test_a_machine_gets_exactly_one_build_of_tensorflow(machine: str, extra: str) -> None:
    environment = markers(machine, "3.12")
    chosen = [Requirement(line) for line in EXTRAS[extra]]
    names = [needed.name for needed in chosen if applies(needed, environment)]
    small = extra == "cpu" and machine in ("linux-x86_64", "windows")
    assert names == ["tensorflow-cpu" if small else "tensorflow"]


def test_everything_installed_has_the_pinned_version() -> None:
    pins = pins_on(dict(default_environment()))  # type: ignore[call-overload]
    installed = closure({installed_device(), "grading", "authoring", "cluster"})
    assert len(installed) > len(PROJECT["dependencies"])
    assert {name: [version] for name, version in installed.items()} == {
        name: pins.get(name) for name in installed
    }


def test_a_learner_gets_no_authors_tools() -> None:
    learner = closure({installed_device()})
    assert "jupyterlab" in learner
    assert not AUTHORS_TOOLS & learner.keys()
    assert closure({"grading", "authoring"}).keys() >= AUTHORS_TOOLS


def test_conda_installs_what_make_lab_installs() -> None:
    python, pip, section = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
    name, _, versions = python.partition(" ")
    assert (name, pip) == ("python", "pip")
    assert SpecifierSet(versions) == SpecifierSet(PROJECT["requires-python"])
    assert section == {"pip": ["-c constraints.txt", "-e .[cpu]"]}


def test_every_place_names_the_same_pythons() -> None:
    supported = [f"3.{minor}" for minor in range(20) if f"3.{minor}" in python_range()]
    assert supported == PYTHONS
    classifiers = [line.rpartition(" ")[2] for line in PROJECT["classifiers"] if ":: 3." in line]
    assert classifiers == PYTHONS
    lowest, highest = re.findall(r"\(3, (\d+)\)", (ROOT / "tools/find_python.sh").read_text())
    assert [f"3.{lowest}", f"3.{highest}"] == [PYTHONS[0], PYTHONS[-1]]


def python_range() -> SpecifierSet:
    return SpecifierSet(PROJECT["requires-python"])


def test_no_committed_file_names_a_package_index_or_a_hash() -> None:
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files"], check=True, capture_output=True)
    index = re.compile(
        rb"(?<!emit)-{2}(?:extra-)?index-url|(?<!emit)-{2}find-links|pythonhosted[.]org"
        rb"|-{2}hash[ =]|/simple(?=[/\s\"'])"
    )
    names = [name for name in listed.stdout.decode().splitlines() if (ROOT / name).is_file()]
    assert "constraints.txt" in names
    assert not [name for name in names if index.search((ROOT / name).read_bytes())]
    assert not [name for name in names if re.search(r"(uv|poetry|pdm|Pipfile)[.]lock$", name)]


def test_pre_commit_fetches_nothing() -> None:
    repositories = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"]
    assert [repository["repo"] for repository in repositories] == ["local"]
    assert {hook["language"] for hook in repositories[0]["hooks"]} == {"system"}
