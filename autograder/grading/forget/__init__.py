"""Removes one student from everything that a course keeps."""
