"""Every text that people write has a limit: said in words, and held by the database."""

from __future__ import annotations

import pytest

from app.domain.texts import LINE_LIMIT, WORDS_LIMIT
from app.errors import BadInput
from app.storage.database import Database
from app.storage.rows import insert, insert_many
from app.storage.schemas.text_limits import TEXT_LIMITS, check_texts
from tests.storage.direct import Direct
from tests.storage.refusals import forbidden

MADE_BY_THE_PROGRAM = (
    "_id", "_at", "_by", "_on", "_sha256", "sha256", "hash", "digest", "_digest", "_head", "_mark", "_schema",
)  # fmt: skip
"""Endings of columns with ids, times, days and hashes."""
KNOWN = {
    "a code of the program": "account_answers.answer account_proposals.kind account_turns.turn annotations.picture "
    "annotations.shape answers.disposition decisions.verdict disseminations.way earlier_accounts.id examinations.seat "
    "examination_locks.outcome examination_locks.conclusion exercise_aids.aid exercise_cases.difficulty "
    "exercise_cases.degradation feature_judgements.judgement history_exports.kind import_decisions.choice "
    "import_findings.kind lead_outcomes.feedback log_breaks.kind observations.visibility probes.probe_type "
    "removals.kind reports.kind requests.reason review_flags.rule review_flags.finding row_digests.part scans.detector "
    "search_fusions.fusion searches.metric searches.engine searches.filters setting_answers.answer "
    "setting_proposals.name settings.name settings.value training_room_answers.answer validation_tallies.band "
    "validation_tallies.grouping validation_tallies.value history_exports.since history_exports.until "
    "photos.birth_year photos.retain_until",
    "a number of the program": "backups.number exercises.number import_stages.number imports.number leads.number "
    "legal_holds.number probes.mark proficiency_tests.number removals.number validations.number evidence.exhibit",
    "JSON of the program": "account_proposals.roles users.roles annotations.points checkpoints.peaks "
    "derivatives.frames derivatives.recipe derivatives.step_hashes derivatives.made_with evidence.info "
    "exercise_cases.left_eye exercise_cases.right_eye exercise_cases.nose exercises.plan photos.box photos.landmarks "
    "practice_pictures.landmarks probe_derivatives.face probes.face probes.measures program_states.files "
    "searches.models sightings.face sightings.measures validation_tallies.places audit_log.body",
    "a hash, a key or chance": "derivatives.content exercise_assignments.seed examinations.seed exercise_cases.picture "
    "exercise_cases.repeat_of import_examinations.content import_stages.content photos.thumbnail "
    "practice_pictures.picture practice_pictures.source proficiency_tests.picture proficiency_tests.nonce "
    "proficiency_tests.commitment second_factors.secret staged_batches.content time_questions.nonce "
    "training_rooms.public_key witnessed.public_key witnessed.root review_flags.flag description_batches.model "
    "model_switches.model photo_templates.model probe_descriptions.model probe_templates.model validations.model "
    "certificate_statements.room",
    "a name of a file or folder": "analyses.checklist_name backups.file_name evidence.original_name "
    "import_stages.folder import_stages.source_name imports.source_name log_breaks.backup model_switches.file_name",
    "chosen from what is there": "analyses.checklist analyses.checklist_version annotations.component "
    "feature_judgements.component observations.component exercise_answers.called history_exports.subject",
    "a signed note of the program's form": "checkpoints.note receipts.note time_questions.note witnessed.note "
    "witnessed.origin",
}


def test_every_text_has_a_limit_or_is_known_to_be_nobody_s_words(database: Database) -> None:
    limited = {f"{table}.{column}" for table, columns in TEXT_LIMITS.items() for column in columns}
    known = {column for columns in KNOWN.values() for column in columns.split()}
    with database.reading() as db:
        found = {
            f"{table}.{column}"
            for (table,) in db.conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for _, column, kind, *_ in db.conn.execute(f"PRAGMA table_info({table})").fetchall()
            if kind == "TEXT" and column != "id" and not column.endswith(MADE_BY_THE_PROGRAM)
        }
    assert found - limited - known == set()
    assert limited & known == set()


def test_a_text_that_is_too_long_is_refused_in_words_before_anything_is_written(rows: Direct) -> None:
    long = {"name": "x" * (LINE_LIMIT + 1)}
    with pytest.raises(BadInput, match=r"'Name' is longer than 200 characters \(201\)"):
        insert(rows.db, "training_rooms", long)
    with pytest.raises(BadInput, match="'Full name' is longer"):
        insert_many(rows.db, "users", [{"full_name": "x"}, {"full_name": "ä" * (LINE_LIMIT + 1)}])
    check_texts("training_rooms", {"name": "x" * LINE_LIMIT, "room_id": None})


def test_the_database_refuses_it_as_well(rows: Direct) -> None:
    rows.section()
    with forbidden("training_rooms: a text is too long"):
        rows.db.conn.execute("INSERT INTO training_rooms(name) VALUES (?)", ["x" * (LINE_LIMIT + 1)])
    with forbidden("decisions: a text is too long"):
        rows.db.conn.execute("INSERT INTO decisions(reason) VALUES (?)", ["x" * (WORDS_LIMIT + 1)])
