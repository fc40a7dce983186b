"""Exercises of known truth in a room of their own, statements of who passed, blind proficiency tests in casework."""
