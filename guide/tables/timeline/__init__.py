"""The timeline: dated events with their sources and checks, and lanes.

:mod:`.events` reads the data, :mod:`.page` renders it, :mod:`.checks` looks
into the packages (only tests do that).
"""
