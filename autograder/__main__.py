"""`python -m autograder`."""

import sys

if __name__ == "__main__":
    # jsonschema does without the grammar of international addresses, which takes a second.
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
    try:
        from autograder.commands import main  # takes seconds, in which Ctrl-C must work too

        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)  # as shells report a command that Ctrl-C has ended
