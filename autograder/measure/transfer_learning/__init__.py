"""Measurements of the lesson on transfer learning."""
