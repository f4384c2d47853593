"""Pages and snippets are tests; see guide/plugin.py."""

pytest_plugins = ("guide.plugin", "pytester")
