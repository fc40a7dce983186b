"""Exercises of known truth, and how well an examiner tells people apart."""
