"""The instructor's side of the course: it builds the notebooks from the lessons' text."""
