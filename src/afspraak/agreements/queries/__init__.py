"""Reads of agreements that are shaped, annotated or used twice, each with a fixed number of queries."""
