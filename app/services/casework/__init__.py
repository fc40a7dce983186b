"""A request's way through the section: evidence, probe, search, examination, verification, decision, report."""
