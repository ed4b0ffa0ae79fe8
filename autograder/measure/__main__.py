"""`python -m autograder.measure [name ...]`: make the tables under data/measurements again."""

from __future__ import annotations

import argparse
from pathlib import Path

from autograder.measure import measure, tables
from cnnlab.files import course_file


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m autograder.measure", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"one or more of: {', '.join(tables())}")
    parser.add_argument("--folder", type=Path, default=course_file("data/measurements"))
    arguments = parser.parse_args()
    try:
        measure(arguments.names or None, arguments.folder)
    except ValueError as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
