"""One transaction on a gradebook, tried again while other graders are in the way."""

from __future__ import annotations

import random
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from nbgrader.api import Assignment
from sqlalchemy import Connection, Engine, create_engine, event, false, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, ProgrammingError

from autograder.grading.gradebook.refusals import no_driver, no_gradebook, unreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Value = TypeVar("Value")

_TRIES = 12
_LONGEST_PAUSE = 4.0  # seconds
_BUSY = 30.0  # seconds that SQLite itself waits for another writer
_SERIALIZATION_FAILURE = "40001"
_DEADLOCK = "40P01"
_BEGIN = "BEGIN IMMEDIATE"


def transact(url: str, work: Callable[[Connection], Value]) -> Value:
    """Return what `work` returns after its one transaction is committed.

    Where another grader was faster, all of `work` is done again on what that one left.
    Raises GradingError where `url` holds no gradebook of this version of nbgrader, or its server
    cannot be reached.
    """
    with _engine(url) as engine:
        for number in range(_TRIES):
            try:
                with engine.begin() as connection:
                    return work(connection)
            except DBAPIError as error:
                if _is_schema(error):
                    raise no_gradebook(url) from error
                if number == _TRIES - 1 or not _passes(error):
                    if _is_unusable(error):
                        raise unreachable(url, error) from error
                    raise
                # Graders that were refused together must not come back together.
                time.sleep(random.uniform(0.5, 1.0) * min(0.02 * 2**number, _LONGEST_PAUSE))
    raise AssertionError("unreachable")


def require_writable(url: str) -> None:
    """Raise GradingError for a gradebook that can only be read: no mark could be stored in it."""
    names = Assignment.__table__.c
    nothing = update(Assignment.__table__).where(false()).values({names.name: names.name})
    try:
        transact(url, lambda connection: connection.execute(nothing))
    except DBAPIError as error:
        raise unreachable(url, error) from error


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_engine(_existing(url), connect_args={"timeout": _BUSY})
        event.listen(engine, "connect", _no_implicit_transaction)
        event.listen(engine, "begin", _lock_before_reading)
    else:
        try:
            engine = create_engine(url)
        except ModuleNotFoundError as error:
            raise no_driver(url, error) from error
    try:
        yield engine
    finally:
        engine.dispose()


def _existing(url: str) -> str:
    """Refuse to create an empty database where a path is wrong."""
    name = make_url(url).database
    if not name or not Path(name).is_file():
        raise no_gradebook(url)
    return url


def _no_implicit_transaction(connection: object, _: object) -> None:
    connection.isolation_level = None  # type: ignore[attr-defined]


def _lock_before_reading(connection: Connection) -> None:
    # A transaction that reads first and writes later is refused at once if another wrote between.
    connection.exec_driver_sql(_BEGIN)


def _is_unusable(error: DBAPIError) -> bool:
    """Tell whether nothing could begin: no server, no database, or one that is read-only."""
    no_connection = error.statement is None and isinstance(error, OperationalError)
    return no_connection or error.statement == _BEGIN


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
