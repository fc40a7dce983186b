"""The parts of the gallery page: what is held, imports, records, removals, retention, health, and more."""
