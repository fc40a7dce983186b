"""How long each text that people write may be, by table: told in words before a row is written, and by triggers.

The triggers were made by migration 23. Another limit, or one for another column, needs a migration of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.texts import FIELD_LIMIT, LINE_LIMIT, WORDS_LIMIT, check_length

_NAMES_LIMIT = 10 * WORDS_LIMIT  # a list of names as JSON, in which a letter may take six characters
_REASON = {"reason": WORDS_LIMIT}
_BASIS = {"basis": WORDS_LIMIT}
_NAME = {"name": LINE_LIMIT}
_WORDS = {"words": WORDS_LIMIT}

TEXT_LIMITS: Mapping[str, Mapping[str, int]] = {
    "account_turns": _REASON,
    "annotations": _WORDS,
    "answers": {"note": WORDS_LIMIT},
    "backups": {"keeper": LINE_LIMIT},
    "certificates": {"course": LINE_LIMIT},
    "decisions": _REASON,
    "disclosures": {"case_number": LINE_LIMIT, "recipients": _NAMES_LIMIT, **_REASON},
    "disseminations": {"recipient": LINE_LIMIT},
    "evidence": {"acquired_how": WORDS_LIMIT, "custodian": LINE_LIMIT},
    "examination_locks": {"summary": WORDS_LIMIT},
    "exercises": _NAME,
    "feature_judgements": _WORDS,
    "history_exports": _REASON,
    "hold_lifts": _REASON,
    "import_decisions": _REASON,
    "lead_outcomes": {**_BASIS, "told_by": WORDS_LIMIT},
    "lead_passings": dict.fromkeys(("passed_by", "recipient", "purpose"), WORDS_LIMIT),
    "leads": {"recipients": _NAMES_LIMIT},
    "legal_holds": {"authority": WORDS_LIMIT, **_REASON},
    "log_acknowledgements": _REASON,
    "log_reviews": {"note": WORDS_LIMIT},
    "observations": _WORDS,
    "people": {"person_identifier": FIELD_LIMIT},
    "photo_openings": _REASON,
    "photos": dict.fromkeys(
        ("name", "charge", "agency", "record_number", "lawful_basis", "pose", "sex", "marks"), FIELD_LIMIT
    ),
    "practice_pictures": _BASIS,
    "probe_overrides": _REASON,
    "proficiency_tests": _BASIS,
    "removals": {"authority": WORDS_LIMIT, **_REASON},
    "requests": dict.fromkeys(
        ("number", "case_number", "requester_name", "requester_id", "requester_command", "offence", "lawful_source"),
        WORDS_LIMIT,
    ),
    "retention_classes": {**_NAME, **_REASON},
    "review_flags": _WORDS,
    "security_keys": {"label": LINE_LIMIT},
    "setting_proposals": _REASON,
    "time_authorities": _NAME,
    "training_rooms": {"room_id": LINE_LIMIT, **_NAME},
    "unit_members": {"unit": LINE_LIMIT},
    "users": {"sign_in_name": LINE_LIMIT, "full_name": LINE_LIMIT, "badge": LINE_LIMIT},
}  # fmt: skip
"""Characters, by table and column."""


def check_texts(table: str, row: Mapping[str, object]) -> None:
    """Raise `BadInput` when a text of a row is longer than its column takes."""
    for column, most in TEXT_LIMITS.get(table, {}).items():
        text = row.get(column)
        if isinstance(text, str):
            check_length(f"'{column.replace('_', ' ').capitalize()}'", text, most)


def text_rules() -> str:
    """Return a trigger for each table that refuses a row with a text that is too long."""
    return "".join(
        f"CREATE TRIGGER {table}_texts_have_room BEFORE INSERT ON {table} WHEN "
        + " OR ".join(f"length(NEW.{column}) > {most}" for column, most in columns.items())
        + f" BEGIN SELECT RAISE(ABORT, '{table}: a text is too long'); END;\n"
        for table, columns in TEXT_LIMITS.items()
    )
