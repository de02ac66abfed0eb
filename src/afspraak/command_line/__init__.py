"""What a person types: the table of commands, and those that start, check and test the product itself.

The commands of an area live in that area, as Django management commands; the table names them all.
"""
