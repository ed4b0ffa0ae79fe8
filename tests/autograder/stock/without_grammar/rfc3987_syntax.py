"""Stands for a package that jsonschema does without: the grammar of international addresses."""

raise ImportError(__name__)
