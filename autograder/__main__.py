"""`python -m autograder`."""

import sys

from autograder.commands import main

if __name__ == "__main__":
    sys.exit(main())
