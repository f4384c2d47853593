"""The timeline: dated events, each with a source and, where there can be
one, a check; and the picture of who descends from whom.

``events`` reads the data, ``checks`` looks into the packages, ``page`` says
it in HTML.
"""
