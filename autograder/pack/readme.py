"""The page that students read first, in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.builder.course_file import CourseFile
    from autograder.builder.curriculum import Entry


def readme(file: CourseFile | None, entries: Sequence[Entry], languages: Sequence[str]) -> str:
    """Return README.md: what is here, when it is due, how to begin."""
    dues = {} if file is None else file.dues()
    titles = {"en": "CNN Lab", "ko": "CNN 실험실"} if file is None else file.title
    parts = []
    for language in languages:
        rows = [_row(entry, language, dues.get(entry.name)) for entry in entries]
        parts.append(
            _PAGES[language].format(title=titles[language], rows="\n".join(rows), language=language)
        )
    return "\n---\n\n".join(parts)


def _row(entry: Entry, language: str, due: datetime | None) -> str:
    path = f"notebooks/{language}/{entry.folder}/{entry.name}.ipynb"
    when = "-" if due is None else due.isoformat(" ", "minutes")
    return f"| [{entry.title[language]}]({path}) | {entry.points:g} | {when} |"


_PAGES = {
    "en": """\
# {title}

| lesson | points | due |
|---|---:|---|
{rows}

1. Unzip all of this into one folder and leave the files where they are: a notebook's checks look
   for `course.toml` above it.
2. Install CNN Lab once, as its own README says.
3. In the folder of CNN Lab, run `make lab COURSE=<this folder>`. JupyterLab opens with copies of
   the notebooks in `work/`, which are yours. Or open a notebook of `notebooks/` in a JupyterLab in
   which CNN Lab is installed.
4. Write your answers, and hand in the notebook as your class does it. Its file keeps its name.
""",
    "ko": """\
# {title}

| 단원 | 점수 | 마감 |
|---|---:|---|
{rows}

1. 압축을 한 폴더에 모두 풀고 파일을 옮기지 마십시오. 노트북의 확인 셀은 위쪽 폴더에서
   `course.toml`을 찾습니다.
2. CNN 실험실을 한 번 설치합니다. 방법은 CNN 실험실의 README에 있습니다.
3. CNN 실험실 폴더에서 `make lab COURSE=<이 폴더>`를 실행합니다. JupyterLab이 열리고, 내 노트북은
   `work/`에 복사됩니다. CNN 실험실을 설치한 JupyterLab에서 `notebooks/`의 노트북을 바로 열어도
   됩니다.
4. 답을 쓰고, 수업에서 정한 방법으로 노트북을 제출합니다. 파일 이름은 바꾸지 마십시오.
""",
}
