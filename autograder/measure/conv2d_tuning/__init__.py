"""Measurements of the lesson on tuning a small CNN: what filters cost and what they bring."""
