"""Students' ids as names of folders: readable, safe, and the same every time."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_LONGEST = 64


def student_id(given: str) -> str:
    """Return the id under which a platform's id or a file's name is kept.

    Letters of all scripts, digits and `._@-` stay. If anything is lost, the first digits of a
    SHA-256 of the whole are added, so that two students never share a folder.
    """
    whole = unicodedata.normalize("NFC", given).strip()
    kept = re.sub(r"[^\w.@-]+", "_", whole)
    # A leading dot hides a folder, a leading minus makes it an option of a command.
    kept = kept.lstrip(".-")
    short = kept.encode("utf-8", "replace")[:_LONGEST].decode("utf-8", "ignore").rstrip(".")
    if short and short == whole:
        return short
    digest = hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{short}-{digest}" if short else f"student-{digest}"
