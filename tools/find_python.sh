#!/bin/sh
# Prints the Python that makes the environment: find_python.sh ENVIRONMENT [CANDIDATE]
# An environment that works keeps its own Python, so that another `python3` on the path changes nothing.
suitable='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'

if [ -z "$2" ] && "$1/bin/python" -c "import pip; $suitable" 2>/dev/null; then
    echo "$1/bin/python"
    exit
fi

found=""
for candidate in ${2:-python3 python3.13 python3.12 python3.11 python}; do
    "$candidate" -c "$suitable" 2>/dev/null && { echo "$candidate"; exit; }
    version=$("$candidate" --version 2>/dev/null) && found="$found $candidate ($version)"
done

cat >&2 <<END
Received: ${found:- no Python}${2:+ from PYTHON=$2}
Expected: Python 3.11, 3.12 or 3.13
Try: install one from python.org or your package manager, then name it: make lab PYTHON=/path/to/python3.12
END
exit 1
