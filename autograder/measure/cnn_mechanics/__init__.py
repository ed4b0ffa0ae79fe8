"""Measurements for the lesson on how a CNN works: `windows.py` makes `windows.csv`, and so on.

Every module has one function, `rows()`, that returns the table. Nothing else is to be registered.
"""
