"""Feedback pages: what a learner reads after grading, in their language and without a network."""
