"""Many trainings on all cores: each ends as a row of a file, and none is done twice."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from cnnlab.quiet import quiet
from cnnlab.train import table, transfer_table
from cnnlab.train.run import run
from cnnlab.train.setting import Setting
from cnnlab.train.transfer import Transfer
from cnnlab.train.transfer_run import transfer

_SHARING = {
    "OMP_NUM_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    # On a GPU, the first process would take all of its memory.
    "TF_FORCE_GPU_ALLOW_GROWTH": "true",
    "XLA_PYTHON_CLIENT_PREALLOCATE": "false",
}


Settings = Sequence[Setting] | Sequence[Transfer]


def sweep(
    path: Path, settings: Settings, seeds: Iterable[int], workers: int | None = None
) -> Iterator[int]:
    """Train every setting with every seed, write the rows to `path`, and yield how many are left.

    Rows that the file holds already are kept and not trained again, so an interrupted sweep goes
    on. Rows of other settings are removed at the end, and the rest stand in the order asked for.

    workers  processes of one thread each, a process for each core if None: two of them train more
             in the same time than one process with two threads
    """
    kind = transfer_table if isinstance(settings[0], Transfer) else table
    asked = {kind.wanted(setting, seed): (setting, seed) for setting in settings for seed in seeds}
    found = {kind.identity(row): row for row in table.read(path)}
    table.write(path, found.values(), kind.FIELDS)
    missing = [one for key, one in asked.items() if key not in found]
    left = len(missing)
    yield left
    if missing:
        with _pool(workers) as pool:
            running = [pool.submit(_row, setting, seed) for setting, seed in missing]
            for done in as_completed(running):
                table.append(path, done.result(), kind.FIELDS)
                left -= 1
                yield left
    rows = {kind.identity(row): row for row in table.read(path)}
    table.write(path, [rows[key] for key in asked], kind.FIELDS)


def _load_quietly() -> None:
    # TensorFlow writes to stderr when it is imported, whatever log level is asked for.
    with quiet():
        import keras  # noqa: F401


def _row(setting: Setting | Transfer, seed: int) -> dict[str, table.Cell]:
    if isinstance(setting, Transfer):
        row = transfer_table.row_of(transfer(setting, seed))
        _forget_models()
        return row
    return table.row_of(run(setting, seed))


def _forget_models() -> None:
    """Free what Keras keeps of every model: hundreds of them would fill the memory."""
    import keras

    keras.utils.clear_session()


@contextmanager
def _pool(workers: int | None) -> Iterator[ProcessPoolExecutor]:
    # TensorFlow's threads do not survive a fork, and read their number when they start.
    before = {name: os.environ.get(name) for name in _SHARING}
    os.environ.update(_SHARING)
    pool = ProcessPoolExecutor(
        workers or os.cpu_count(), mp_context=get_context("spawn"), initializer=_load_quietly
    )
    try:
        with pool:
            yield pool
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
