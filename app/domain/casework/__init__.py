"""A request, its evidence and probes, what examiners note and decide, and what becomes of a lead."""
