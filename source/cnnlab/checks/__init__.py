"""The check: what an exercise is, how an answer is run, compared, judged and shown."""

from cnnlab.checks.exercise import Cases, Exercise, Mistake
from cnnlab.text import Text

__all__ = ["Cases", "Exercise", "Mistake", "Text"]
