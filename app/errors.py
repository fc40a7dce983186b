"""The errors whose words reach a person.

A `UserError` is a finished sentence: what was wrong, and what to do. Everything else that is raised is a defect of the
program, and the shells say so.
"""

from __future__ import annotations


class UserError(Exception):
    """Something a person can act on. `str(error)` is a complete sentence with a way out."""


class Refused(UserError):
    """A rule or a missing permission forbids the act. Refusals are logged like acts."""


class BadInput(UserError):
    """A file, a field or an option is not what it has to be."""


class Unavailable(UserError):
    """Something outside the program is missing: a model file, disk space, a free workspace."""


class Cancelled(UserError):
    """A person stopped the work; nothing of it was kept unless the sentence says so."""
