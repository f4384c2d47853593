"""Old names, until nothing imports them."""

from guide.index import NoRelease, Offline

FOREVER = "2100-01-01T00:00:00Z"
__all__ = ["FOREVER", "NoRelease", "Offline"]
