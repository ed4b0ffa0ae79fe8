"""Kernels that start in milliseconds: forked, confined, from a process that has all imported."""
