"""Grades one class with stock nbgrader and with ours: seconds, CPU, memory and marks.

`make bench`, or `python -m benchmarks.grading --help`.
"""
