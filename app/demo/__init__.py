"""The demonstration: a workspace of invented people, and a played case through the real window."""
