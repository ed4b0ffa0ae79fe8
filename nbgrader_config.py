"""Makes the stock nbgrader commands and the formgrader work from the repository's root.

The settings stand in autograder/configuration.py; what is set below the call counts more.
"""

import sys
from pathlib import Path

root = Path(__file__).resolve().parent
if str(root) not in sys.path:
    # The nbgrader command does not look for modules in the folder it runs in.
    sys.path.append(str(root))

from autograder.configuration import configure  # noqa: E402

c = get_config()  # noqa: F821  traitlets gives this name to every configuration file
configure(c, root)
