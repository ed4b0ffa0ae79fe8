"""What an instructor is told of a gradebook that cannot be used; passwords are never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy.engine import make_url

from autograder.grading.problem import GradingError
from cnnlab.text import Text

if TYPE_CHECKING:
    from sqlalchemy.exc import DBAPIError


def no_gradebook(url: str) -> GradingError:
    """Return the error for a database without nbgrader's tables, or with an older version's."""
    return GradingError(
        Text(
            en=f"Received the gradebook {_shown(url)}, which does not exist or is of an older "
            "nbgrader.",
            ko=f"받은 성적부가 없거나 이전 nbgrader의 것입니다: {_shown(url)}.",
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


def unreachable(url: str, error: DBAPIError) -> GradingError:
    """Return the error for a server that does not answer or lets nobody in."""
    said = " ".join(str(error.orig).split())[:300]
    return GradingError(
        Text(
            en=f"Received the gradebook {_shown(url)}, which cannot be opened: {said}.",
            ko=f"받은 성적부를 열 수 없습니다: {_shown(url)} ({said}).",
        ),
        Text(
            en="Expected a database that answers and that you may write to.",
            ko="응답하고 쓸 수 있는 데이터베이스가 필요합니다.",
        ),
        Text(
            en="Try the address with the database's own program; what is graded is not lost.",
            ko="데이터베이스의 프로그램으로 주소를 확인하십시오. 채점한 결과는 남아 있습니다.",
        ),
    )


def no_driver(url: str, error: ModuleNotFoundError) -> GradingError:
    """Return the error for a kind of database that Python cannot speak to yet."""
    return GradingError(
        Text(
            en=f"Received the gradebook {_shown(url)}, for which the module {error.name} is "
            "missing.",
            ko=f"받은 성적부 {_shown(url)}에 필요한 모듈이 없습니다: {error.name}.",
        ),
        Text(
            en="Expected a database for which a driver is installed.",
            ko="드라이버가 설치된 데이터베이스여야 합니다.",
        ),
        Text(
            en='Try `python -m pip install "psycopg[binary]"` and an address such as '
            "postgresql://user@host/name.",
            ko='`python -m pip install "psycopg[binary]"`를 실행하고 '
            "postgresql://user@host/name과 같은 주소를 써 보십시오.",
        ),
    )


def _shown(url: str) -> str:
    return make_url(url).render_as_string(hide_password=True)
