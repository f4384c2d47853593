"""Pages and snippets are tests; see guide/verify/plugin.py."""

pytest_plugins = ("guide.verify.plugin", "pytester")
