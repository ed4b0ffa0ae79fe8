"""Computes predictions of learners' models in a process that holds neither answers nor code."""
