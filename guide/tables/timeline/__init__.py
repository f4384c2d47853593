"""The timeline: dated events with their sources and checks, and lanes.

:mod:`.events` reads the data, :mod:`.checks` looks into the packages (only
tests do that), :mod:`.page` renders it. The form of the data is in
``tests/timeline.schema.json``.
"""
