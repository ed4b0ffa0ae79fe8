"""Measurements of the lesson on searching: one full grid of trainings, and searches in it."""
