"""The exercises of the lesson on tuning a small CNN."""
