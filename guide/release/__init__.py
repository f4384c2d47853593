"""Re-verify the guide on other versions: :mod:`.command` is the way in."""
