"""Python itself, and the packages that the course needs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import metadata

from cnnlab.doctor.finding import Finding, State
from cnnlab.text import Text, verbatim

_COURSE = "cnn-lab"
_BUILDS = ("tensorflow", "tensorflow-cpu")
_FIRST, _LAST = (3, 11), (3, 13)
INSTALL = Text(
    en="make lab, or without make the installation that README.md shows",
    ko="make lab, make가 없으면 README.ko.md에 있는 설치 명령",
)
_PYTHON_CURE = Text(
    en="install Python 3.11, 3.12 or 3.13, then make lab PYTHON=/path/to/python3.12",
    ko="Python 3.11, 3.12, 3.13 가운데 하나를 설치하고 make lab PYTHON=/path/to/python3.12",
)


def look_at_python() -> Iterator[Finding]:
    """Find this Python, its version and its place."""
    version = ".".join(map(str, sys.version_info[:3]))
    known = _FIRST <= sys.version_info[:2] <= _LAST
    yield Finding(
        verbatim("Python"),
        verbatim(f"{version} ({sys.executable})"),
        State.OK if known else State.PROBLEM,
        None if known else _PYTHON_CURE,
    )


def look_at_packages() -> Iterator[Finding]:
    """Find the course and what it asks for, each in a version that it can use."""
    try:
        course = metadata.distribution(_COURSE)
    except metadata.PackageNotFoundError:
        yield Finding(verbatim("CNN Lab"), _NOT_INSTALLED, State.HINT, INSTALL)
        return
    yield Finding(verbatim("CNN Lab"), verbatim(course.version))
    faults = [fault for line in course.requires or [] if (fault := _fault(line))]
    yield Finding(
        Text(en="Packages", ko="패키지"),
        _FAULTS.format(faults=", ".join(faults)) if faults else _COMPLETE,
        State.PROBLEM if faults else State.OK,
        INSTALL if faults else None,
    )
    builds = [name for name in _BUILDS if _installed(name)]
    if len(builds) > 1:
        yield Finding(verbatim("TensorFlow"), _TWO_BUILDS, State.PROBLEM, _ONE_BUILD)


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _fault(line: str) -> str:
    """Return what is wrong with the package that this line of metadata asks for, "" if nothing."""
    name = line.split(";")[0]
    for sign in "[<>=!~ (":
        name = name.split(sign)[0]
    if "extra ==" in line:
        return ""
    try:
        version = metadata.version(name)
    except metadata.PackageNotFoundError:
        return name
    return "" if _suits(line, version) else f"{line.split(';')[0].strip()} ({name} {version})"


def _suits(line: str, version: str) -> bool:
    try:
        from packaging.requirements import Requirement
    except ImportError:  # what tells versions apart is missing itself: too old is not seen
        return True
    return Requirement(line).specifier.contains(version, prereleases=True)


_NOT_INSTALLED = Text(
    en="runs from its folder, and its packages cannot be compared with what it asks for",
    ko="설치하지 않고 폴더에서 실행 중이라 필요한 패키지와 비교할 수 없습니다",
)
_COMPLETE = Text(en="all that a learner needs", ko="학습에 필요한 패키지가 모두 있습니다")
_TWO_BUILDS = Text(
    en="tensorflow and tensorflow-cpu are both installed and overwrite each other's files",
    ko="tensorflow와 tensorflow-cpu가 함께 설치되어 서로의 파일을 덮어씁니다",
)
_ONE_BUILD = Text(
    en="pip uninstall -y tensorflow tensorflow-cpu, then the installation again with cpu or cuda",
    ko="pip uninstall -y tensorflow tensorflow-cpu를 실행한 다음 cpu나 cuda 하나로 다시 설치합니다",
)
_FAULTS = Text(en="missing or in another version: {faults}", ko="없거나 버전이 다릅니다: {faults}")
