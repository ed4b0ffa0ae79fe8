"""What every widget shares: surroundings, keys, controls, checks, and life without a kernel."""

from cnnlab.widgets.common.widget import LessonWidget

__all__ = ["LessonWidget"]
