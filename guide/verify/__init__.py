"""Read, run and compare: knows nothing of sites or tables."""
