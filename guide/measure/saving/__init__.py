"""The save and load matrix: which saved model loads where.

``models`` builds the models, ``formats`` writes and reads them; with
``worker`` they run in other environments, by path, so these three import
nothing of the guide. ``command`` has the environments and keeps the results
in ``data/saving.json``; ``page`` shows them.
"""
