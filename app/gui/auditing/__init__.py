"""The parts of the auditor's room."""
