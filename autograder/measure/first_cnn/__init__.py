"""Measurements of the first lesson: what a first CNN reaches, and how long it takes."""
