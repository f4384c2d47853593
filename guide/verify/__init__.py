"""Reads, runs and compares the code on pages; a pytest plugin.

It knows nothing of sites or tables, and works in other guides, too. Start at
:mod:`.collect`, where a page becomes a file of tests and its code tests.
"""
