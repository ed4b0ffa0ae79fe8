"""All findings, one after the other; a look that fails is a finding too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from cnnlab.doctor.backend import look_at_backend
from cnnlab.doctor.files import look_at_data, look_at_record
from cnnlab.doctor.finding import Finding, State
from cnnlab.doctor.kernels import look_at_kernels
from cnnlab.doctor.python import look_at_packages, look_at_python
from cnnlab.doctor.sandbox import look_at_sandbox
from cnnlab.text import Text, verbatim

Look = Callable[[], Iterable[Finding]]
LOOKS: tuple[tuple[Text, Look], ...] = (
    (verbatim("Python"), look_at_python),
    (Text(en="Packages", ko="패키지"), look_at_packages),
    (verbatim("Keras"), look_at_backend),
    (Text(en="Data", ko="데이터"), look_at_data),
    (Text(en="Your points", ko="내 점수"), look_at_record),
    (Text(en="Kernels", ko="커널"), look_at_kernels),
    (Text(en="Sandbox for grading", ko="채점용 샌드박스"), look_at_sandbox),
)


def examine(looks: Iterable[tuple[Text, Look]] = LOOKS) -> Iterator[Finding]:
    """Yield what each look finds. Never raises."""
    for what, look in looks:
        try:
            yield from look()
        except Exception as error:  # whatever a damaged package does when it is asked
            found = _FAILED.format(error=f"{type(error).__name__}: {error}")
            yield Finding(what, found, State.HINT, _FIRST_THE_OTHERS)


_FAILED = Text(en="could not be looked at ({error})", ko="살펴보지 못했습니다({error})")
_FIRST_THE_OTHERS = Text(
    en="what the lines above name first, and then this again; if nothing is named, make lab",
    ko="위에 해 볼 것이 있으면 먼저 그대로 하고 다시 실행합니다. 없으면 make lab을 실행합니다",
)
