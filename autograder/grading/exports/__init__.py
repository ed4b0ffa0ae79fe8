"""Grades as files: for people, for Canvas and for Moodle."""
