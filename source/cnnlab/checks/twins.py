"""Loads the modules of a lesson's exercises: the project's package, or a course folder's."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType, ModuleType

from cnnlab.checks.exercise import Exercise

# A name of its own, so that no module of a course takes the place of one of the project's.
OWN_PACKAGE = "cnnlab_course"


@cache
def exercises_of(package: str) -> Mapping[str, Exercise]:
    """Return the exercises in the modules of one of the project's packages, sorted by name."""
    return _load(package)


def _load(package: str) -> Mapping[str, Exercise]:
    imported = importlib.import_module(package)
    found: dict[str, Exercise] = {}
    for module in pkgutil.iter_modules(imported.__path__):
        if not module.name.startswith("_"):
            found |= _exercises_in(importlib.import_module(f"{package}.{module.name}"))
    return MappingProxyType(dict(sorted(found.items())))


def own_lessons(folder: Path) -> tuple[str, ...]:
    """Return the lessons of which a course's folder `exercises` holds twins."""
    return tuple(
        path.name.replace("_", "-")
        for path in sorted(folder.glob("*/"))
        if any(not twin.name.startswith("_") for twin in path.glob("*.py"))
    )


def own_exercises_of(folder: Path, lesson: str) -> Mapping[str, Exercise]:
    """Return the exercises of a lesson that stand in a course's folder `exercises`."""
    if lesson not in own_lessons(folder):
        return {}
    _point_to(folder)
    return _own_exercises(f"{OWN_PACKAGE}.{lesson.replace('-', '_')}")


@cache
def _own_exercises(package: str) -> Mapping[str, Exercise]:
    return _load(package)


def _point_to(folder: Path) -> None:
    """Make the package of own exercises that of this folder, and forget any other one's."""
    if OWN_PACKAGE in sys.modules and list(sys.modules[OWN_PACKAGE].__path__) == [str(folder)]:
        return
    forget_own()
    package = ModuleType(OWN_PACKAGE, "The exercises of a course folder.")
    package.__path__ = [str(folder)]
    sys.modules[OWN_PACKAGE] = package


def forget_own() -> None:
    """Load own exercises anew when they are next asked for."""
    for name in [name for name in sys.modules if name.partition(".")[0] == OWN_PACKAGE]:
        del sys.modules[name]
    importlib.invalidate_caches()
    _own_exercises.cache_clear()


def _exercises_in(module: object) -> dict[str, Exercise]:
    return {
        name: replace(value, name=name)
        for name, value in vars(module).items()
        if isinstance(value, Exercise)
    }
