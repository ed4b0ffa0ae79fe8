"""One transaction on a gradebook, tried again while other graders are in the way."""

from __future__ import annotations

import random
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, ProgrammingError

from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Value = TypeVar("Value")

_TRIES = 12
_LONGEST_PAUSE = 4.0  # seconds
_BUSY = 30.0  # seconds that SQLite itself waits for another writer
_SERIALIZATION_FAILURE = "40001"
_DEADLOCK = "40P01"


def transact(url: str, work: Callable[[Connection], Value]) -> Value:
    """Return what `work` returns after its one transaction is committed.

    Where another grader was faster, all of `work` is done again on what that one left.
    Raises GradingError where `url` holds no gradebook of this version of nbgrader.
    """
    with _engine(url) as engine:
        for number in range(_TRIES):
            try:
                with engine.begin() as connection:
                    return work(connection)
            except DBAPIError as error:
                if _is_schema(error):
                    raise _no_gradebook(url) from error
                if number == _TRIES - 1 or not _passes(error):
                    raise
                # Graders that were refused together must not come back together.
                time.sleep(random.uniform(0.5, 1.0) * min(0.02 * 2**number, _LONGEST_PAUSE))
    raise AssertionError("unreachable")


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(_existing(url), connect_args={"timeout": _BUSY})
        event.listen(engine, "connect", _no_implicit_transaction)
        event.listen(engine, "begin", _lock_before_reading)
    else:
        engine = create_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def _existing(url: str) -> str:
    """Refuse to create an empty database where a path is wrong."""
    from pathlib import Path

    name = make_url(url).database
    if not name or not Path(name).is_file():
        raise _no_gradebook(url)
    return url


def _no_implicit_transaction(connection: object, _: object) -> None:
    connection.isolation_level = None  # type: ignore[attr-defined]


def _lock_before_reading(connection: Connection) -> None:
    # A transaction that reads first and writes later is refused at once if another wrote between.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _passes(error: DBAPIError) -> bool:
    if error.connection_invalidated or isinstance(error, IntegrityError):
        # Somebody else created the same row; the next try finds it.
        return True
    code = getattr(error.orig, "sqlstate", None) or getattr(error.orig, "pgcode", None)
    if code in (_SERIALIZATION_FAILURE, _DEADLOCK):
        return True
    return isinstance(error, OperationalError) and "locked" in str(error.orig)


def _is_schema(error: DBAPIError) -> bool:
    message = str(error.orig)
    return isinstance(error, OperationalError | ProgrammingError) and any(
        part in message for part in ("no such table", "no such column", "does not exist")
    )


def _no_gradebook(url: str) -> GradingError:
    shown = make_url(url).render_as_string(hide_password=True)
    return GradingError(
        Text(
            en=f"Received the gradebook {shown}, which does not exist or is of an older nbgrader.",
            ko=f"받은 성적부 {shown}이(가) 없거나 이전 nbgrader의 것입니다.",
        ),
        Text(
            en="Expected a gradebook in which the lesson has been released.",
            ko="단원이 배포되어 있는 성적부가 필요합니다.",
        ),
        Text(
            en="Try `nbgrader generate_assignment LESSON`, or `nbgrader db upgrade` if it is old.",
            ko="`nbgrader generate_assignment 단원`을, 오래된 성적부라면 `nbgrader db upgrade`를 "
            "실행해 보십시오.",
        ),
    )
