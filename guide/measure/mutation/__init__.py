"""Do the tests notice? Seeded faults, one by one, and what turns red."""
