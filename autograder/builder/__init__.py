"""The build: lessons as text become learner notebooks in two languages and nbgrader's tree.

Its stages, in order: curriculum, lesson (reading), structure, exercises and budget (checks),
draft (the instructor's notebook), release (the learner's edition), leaks, index, store.
"""
