"""Finds exercises by the name of their lesson; nothing is registered anywhere."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

import cnnlab.exercises
from cnnlab.checks.exercise import Exercise


def lessons() -> tuple[str, ...]:
    """Return the names of all lessons that have exercises, such as "cnn-mechanics"."""
    found = pkgutil.iter_modules(cnnlab.exercises.__path__)
    return tuple(sorted(module.name.replace("_", "-") for module in found if module.ispkg))


@cache
def exercises_of(lesson: str) -> Mapping[str, Exercise]:
    """Return the lesson's exercises by name, sorted by name."""
    package = importlib.import_module(f"cnnlab.exercises.{lesson.replace('-', '_')}")
    found: dict[str, Exercise] = {}
    for module in pkgutil.iter_modules(package.__path__):
        if not module.name.startswith("_"):
            found |= _exercises_in(importlib.import_module(f"{package.__name__}.{module.name}"))
    return MappingProxyType(dict(sorted(found.items())))


def find(name: str) -> tuple[str, Exercise] | None:
    """Return the lesson and the exercise of that name, or None."""
    for lesson in lessons():
        exercise = exercises_of(lesson).get(name)
        if exercise is not None:
            return lesson, exercise
    return None


def _exercises_in(module: object) -> dict[str, Exercise]:
    return {
        name: replace(value, name=name)
        for name, value in vars(module).items()
        if isinstance(value, Exercise)
    }
