"""Gradebooks of both kinds for the tests of grading."""

from __future__ import annotations

import os
import shutil
import sys
import uuid
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from nbgrader.api import Gradebook

from cnnlab.text import set_language
from tests.autograder.grading.postgres import server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Let every test start in English, whatever language another one left."""
    set_language("en")
    yield
    set_language("en")


@pytest.fixture(scope="session")
def alembic_on_path() -> Iterator[None]:
    """Let nbgrader find the command that stamps a new gradebook."""
    with pytest.MonkeyPatch.context() as change:
        paths = [str(Path(sys.executable).parent), os.environ["PATH"]]
        change.setenv("PATH", os.pathsep.join(paths))
        yield


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory, alembic_on_path: None) -> Path:
    path = tmp_path_factory.mktemp("template") / "gradebook.db"
    Gradebook(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="session")
def postgres(alembic_on_path: None) -> Iterator[str]:
    """Start a server whose first database is an empty gradebook."""
    with server() as address:
        _create(address, "template", "template1")
        Gradebook(_named(address, "template")).close()
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Return what gives the address of one empty gradebook after another."""
    if request.param == "sqlite":
        template = request.getfixturevalue("sqlite_template")

        def copied() -> str:
            return f"sqlite:///{shutil.copy(template, tmp_path / f'{uuid.uuid4().hex}.db')}"

        return copied
    address = request.getfixturevalue("postgres")
    return lambda: _create(address, f"g{uuid.uuid4().hex}", "template")


@pytest.fixture
def sqlite(sqlite_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sqlite_template, tmp_path / "gradebook.db"))


@pytest.fixture
def url(new_url: Callable[[], str]) -> str:
    return new_url()


@pytest.fixture
def postgres_url(postgres: str) -> str:
    return _create(postgres, f"g{uuid.uuid4().hex}", "template")


def _create(address: str, name: str, template: str) -> str:
    import psycopg

    folder = address.partition("host=")[2]
    settings = {"host": folder, "user": "grader", "dbname": "postgres", "autocommit": True}
    with closing(psycopg.connect(**settings)) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    return _named(address, name)


def _named(address: str, name: str) -> str:
    return address.replace("/postgres?", f"/{name}?")
