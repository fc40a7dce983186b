"""Records written straight into the tables, past every service: what the database itself must judge."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.staff.roles import Act, Role
from app.storage.database import Database
from app.storage.engine import Db
from app.storage.rows import insert, one
from app.storage.schemas.migrations import migrate
from app.storage.tables import audit

KEY = bytes(range(32))
AT = "2026-11-22T09:30:00.000000Z"
HEX = "ab" * 32
MODEL = "m"
MODELS = json.dumps([{"name": "m.dat", "sha256": MODEL, "engine": "test"}])
SEEN = {"ears": "clear", "nose": "partly", "scars": "not-visible"}


def new_database(folder: Path) -> Database:
    database = Database(folder / "second-look.db", KEY)
    migrate(database, new=True)
    return database


@dataclass
class Direct:
    """An open transaction and short ways to put one record of each kind into it.

    Each method writes the record's log entry first, as the rules ask; `entry` gives another number instead, and any
    column can be overruled by name.
    """

    db: Db
    _serial: Iterator[int] = field(default_factory=lambda: count(1))

    def log(self, act: Act, person: str, item: str, outcome: LogOutcome = LogOutcome.DONE, request: str = "R") -> int:
        return audit.append(self.db, NewEntry(act.value, outcome, person, "S", request, (item,))).seq

    def put(self, table: str, act: Act, person: str, row: dict[str, object], entry: int | None = None) -> str:
        identifier = str(row["id"])
        row["log_seq"] = self.log(act, person, identifier) if entry is None else entry
        insert(self.db, table, row)
        return identifier

    def user(self, name: str, *roles: Role) -> str:
        row: dict[str, object] = {
            "id": name, "sign_in_name": name, "full_name": name.title(), "badge": f"B-{name}",
            "roles": json.dumps([role.value for role in roles]), "created_at": AT,
        }  # fmt: skip
        return self.put("users", Act.CREATE_ACCOUNT, "nobody", row)

    def _has(self, table: str) -> bool:
        """Tell whether the schema has a table: tests of migrations begin with an earlier one."""
        return one(self.db, "SELECT 1 AS x FROM sqlite_master WHERE name = ?", [table]) is not None

    def approved(self, name: str, by: str = "s", answer: str = "approved") -> None:
        """Have a new account proposed by the administrator and answered."""
        self.proposal(name, name, "new")
        self.answered(name, by, answer)

    def proposal(self, identifier: str, user: str, kind: str, by: str = "admin", **changed: object) -> str:
        acts = {"new": Act.CREATE_ACCOUNT, "roles": Act.PROPOSE_ROLES, "passphrase": Act.RESET_PASSPHRASE}
        row: dict[str, object] = {
            "id": identifier, "user_id": user, "kind": kind, "roles": None, "proposed_by": by, "proposed_at": AT,
            **changed,
        }  # fmt: skip
        return self.put("account_proposals", acts.get(kind, Act.RESET_SECOND_FACTOR), by, row)

    def answered(self, proposal: str, by: str = "s", answer: str = "approved") -> str:
        act = Act.APPROVE_ACCOUNT if answer == "approved" else Act.REFUSE_ACCOUNT
        row: dict[str, object] = {"id": proposal, "answer": answer, "answered_by": by, "answered_at": AT}
        return self.put("account_answers", act, by, row)

    def turn(self, user: str, turn: str, by: str = "admin") -> str:
        acts = {"disabled": Act.DISABLE_ACCOUNT, "enabled": Act.ENABLE_ACCOUNT, "released": Act.RELEASE_ACCOUNT}
        row: dict[str, object] = {
            "id": f"turn {next(self._serial)}", "user_id": user, "turn": turn, "reason": "reason", "made_by": by,
            "made_at": AT,
        }  # fmt: skip
        return self.put("account_turns", acts.get(turn, Act.LOCK_ACCOUNT_OUT), by, row)

    def session(self, user: str, identifier: str = "x") -> str:
        row: dict[str, object] = {"id": identifier, "user_id": user, "started_at": AT}
        return self.put("sessions", Act.SIGN_IN, user, row)

    def factor(self, user: str) -> str:
        row: dict[str, object] = {"id": f"factor {user}", "user_id": user, "secret": "A" * 32, "set_at": AT}
        return self.put("second_factors", Act.SET_SECOND_FACTOR, user, row)

    def security_key(self, user: str, counter: int = 5, **changed: object) -> str:
        """Add a key in the session of the entries, which is begun for this person where there is none."""
        if one(self.db, "SELECT 1 AS x FROM sessions WHERE id = 'S'") is None:
            self.session(user, "S")
        row: dict[str, object] = {
            "id": f"key {user}", "user_id": user, "label": "blue", "credential": user.encode(), "counter": counter,
            "added_at": AT, **changed,
        }  # fmt: skip
        return self.put("security_keys", Act.ADD_SECURITY_KEY, user, row)

    def key_use(self, user: str, session: str, counter: int, key: str = "") -> None:
        self.session(user, session)
        insert(self.db, "key_uses", {"session_id": session, "key_id": key or f"key {user}", "counter": counter})

    def stamped_log(self, auditor: str = "auditor") -> None:
        """An authority, a question to it, and its answer."""
        row: dict[str, object] = {"id": "authority", "name": "n", "certificate": b"c", "registered_at": AT}
        self.put("time_authorities", Act.REGISTER_TIME_AUTHORITY, auditor, {**row, "registered_by": auditor})
        size = self.log(Act.ASK_TIME_STAMP, auditor, "question")
        row = {"id": "question", "size": size, "note": "n", "question": b"q", "nonce": "1"}
        insert(self.db, "time_questions", {**row, "asked_by": auditor, "asked_at": AT, "log_seq": size})
        row = {"id": "stamp", "question_id": "question", "authority_id": "authority", "answer": b"a", "stamped_at": AT}
        self.put("time_stamps", Act.KEEP_TIME_STAMP, auditor, {**row, "kept_by": auditor, "kept_at": AT})

    def certificate(self, user: str, by: str = "s", expires_on: str = "9999-12-31") -> str:
        row: dict[str, object] = {
            "id": f"certificate {next(self._serial)}", "user_id": user, "course": "c", "expires_on": expires_on,
            "issued_by": by, "issued_at": AT,
        }  # fmt: skip
        return self.put("certificates", Act.ISSUE_CERTIFICATE, by, row)

    def interest(self, user: str, request: str = "R", knows: int = 0) -> str:
        row: dict[str, object] = {
            "id": f"interest {next(self._serial)}", "request_id": request, "person_id": user, "knows": knows,
            "declared_at": AT,
        }  # fmt: skip
        return self.put("interests", Act.DECLARE_INTEREST, user, row)

    def disinterested(self, user: str, request: object = None, search: str = "") -> None:
        """Let a person who may take a seat declare to know nobody, once."""
        if not self._has("interests"):
            return
        if search:
            found = one(self.db, "SELECT request_id FROM searches WHERE id = ?", [search])
            request = found["request_id"] if found else None
        known = one(
            self.db, "SELECT 1 AS x FROM requests, users WHERE requests.id = ? AND users.id = ?", [request, user]
        )
        said = one(self.db, "SELECT 1 AS x FROM interests WHERE request_id = ? AND person_id = ?", [request, user])
        if known and not said:
            self.interest(user, str(request))

    def setting(self, identifier: str = "x", value: int = 10, by: str = "admin") -> str:
        row: dict[str, object] = {
            "id": identifier, "name": "idle_minutes", "old_value": 30, "value": value, "reason": "reason",
            "proposed_by": by, "proposed_at": AT,
        }  # fmt: skip
        return self.put("setting_proposals", Act.PROPOSE_SETTING, by, row)

    def unit(self, user: str, unit: str = "3rd Squad", by: str = "admin") -> str:
        row: dict[str, object] = {
            "id": f"unit {next(self._serial)}", "user_id": user, "unit": unit, "assigned_by": by, "assigned_at": AT,
        }  # fmt: skip
        return self.put("unit_members", Act.ASSIGN_UNIT, by, row)

    def setting_answer(self, identifier: str = "x", by: str = "s", answer: str = "approved") -> str:
        act = Act.APPROVE_SETTING if answer == "approved" else Act.REFUSE_SETTING
        row: dict[str, object] = {"id": identifier, "answer": answer, "answered_by": by, "answered_at": AT}
        return self.put("setting_answers", act, by, row)

    def section(self) -> None:
        """Three examiners, two supervisors, one who is both, and a gallery of three people."""
        for name in ("a", "b", "c"):
            self.user(name, Role.EXAMINER)
        self.user("s", Role.SUPERVISOR)
        self.user("t", Role.SUPERVISOR)
        self.user("both", Role.SUPERVISOR, Role.EXAMINER)
        self.user("admin", Role.ADMINISTRATOR)
        for name in ("a", "b", "c", "both") if self._has("interests") else ():
            self.certificate(name)
        self.gallery("I", ("p1", "p2", "p3"))

    def gallery(self, identifier: str, people: Sequence[str]) -> None:
        row: dict[str, object] = {
            "id": identifier, "number": identifier, "source_name": "m.csv", "manifest_sha256": HEX,
            "photos": len(people), "people": len(people), "imported_by": "admin", "imported_at": AT,
        }  # fmt: skip
        self.put("imports", Act.IMPORT_GALLERY, "admin", row)
        for person in people:
            self.person(person, identifier)

    def person(self, person: str, import_id: str) -> None:
        insert(self.db, "people", {"id": person, "person_identifier": f"P-{person}", "import_id": import_id})
        self.photo(f"f-{person}", person, import_id)
        self.template(f"f-{person}")

    def template(self, photo: str, model: str = MODEL) -> None:
        insert(self.db, "photo_templates", {"photo_id": photo, "model": model, "vector": bytes(512)})

    def description(self, photo: str, model: str, identifier: str = "D") -> None:
        """Describe a photo with another network."""
        row: dict[str, object] = {
            "id": identifier, "model": model, "photos": 1, "described_by": "admin", "described_at": AT,
        }  # fmt: skip
        self.put("description_batches", Act.DESCRIBE_GALLERY, "admin", row)
        insert(self.db, "described_photos", {"batch_id": identifier, "photo_id": photo})
        self.template(photo, model)

    def switch(self, model: str, by: str = "admin", identifier: str = "W") -> str:
        row: dict[str, object] = {
            "id": identifier, "model": model, "file_name": "m.dat", "switched_by": by, "switched_at": AT,
        }  # fmt: skip
        return self.put("model_switches", Act.SWITCH_MODEL, by, row)

    def probe_description(self, model: str, probe: str = "Q", by: str = "a") -> str:
        row: dict[str, object] = {
            "id": f"{probe} {model}", "probe_id": probe, "model": model, "vector": bytes(512), "described_by": by,
            "described_at": AT,
        }  # fmt: skip
        return self.put("probe_descriptions", Act.DESCRIBE_PROBE, by, row)

    def photo(self, photo: str, person: str, import_id: str) -> None:
        insert(
            self.db,
            "photos",
            {
                "id": photo, "person_id": person, "import_id": import_id, "name": "", "charge": "", "agency": "T",
                "record_number": photo, "taken_on": "2020-01-01", "lawful_basis": "arrest", "pose": "", "sex": "",
                "birth_year": "", "retain_until": "2099-12-31", "sha256": photo, "width": 1, "height": 1, "box": "{}",
                "landmarks": "[]", "thumbnail": HEX,
            },
        )  # fmt: skip

    def watched_log(self) -> None:
        """A checkpoint, a receipt, a witness, the program's files, and a break with an auditor's word about it."""
        auditor = self.user("auditor", Role.AUDITOR)
        size = self.log(Act.TAKE_RECEIPT, auditor, "receipt")
        row: dict[str, object] = {"id": "receipt", "size": size, "note": "n", "taken_by": auditor, "taken_at": AT}
        insert(self.db, "receipts", {**row, "log_seq": size})
        insert(self.db, "checkpoints", {"size": size, "peaks": '["ab"]', "note": "n", "made_at": AT})
        row = {"id": "w", "origin": "o", "public_key": HEX, "size": 5, "root": HEX, "note": "n"}
        self.put("witnessed", Act.WITNESS_LOG, auditor, {**row, "witnessed_by": auditor, "witnessed_at": AT})
        row = {"id": "program", "digest": HEX, "files": "{}", "recorded_at": AT}
        self.put("program_states", Act.RECORD_PROGRAM, auditor, row)
        self.log_break()
        self.acknowledgement(auditor)

    def log_break(self, identifier: str = "break") -> str:
        row: dict[str, object] = {
            "id": identifier, "kind": "shorter", "remembered": 9, "remembered_head": HEX, "found": 5, "found_at": AT,
            "backup": "",
        }  # fmt: skip
        return self.put("log_breaks", Act.NOTE_BREAK, "nobody", row)

    def acknowledgement(self, person: str, identifier: str = "break", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "acknowledged_by": person, "reason": "seen", "acknowledged_at": AT, **changed,
        }  # fmt: skip
        return self.put("log_acknowledgements", Act.ACKNOWLEDGE_BREAK, person, row)

    def stage(self, identifier: str = "U", folder: str = "photos", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "number": identifier, "folder": folder, "source_name": "m.csv", "begun_by": "admin",
            "begun_at": AT, **changed,
        }  # fmt: skip
        return self.put("import_stages", Act.STAGE_PHOTOS, "admin", row)

    def batch(self, identifier: str = "B", stage: str = "U", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "stage_id": stage, "photos": 3, "content": HEX, "staged_by": "admin", "staged_at": AT,
            **changed,
        }  # fmt: skip
        return self.put("staged_batches", Act.STAGE_PHOTOS, "admin", row)

    def stage_end(self, identifier: str = "U", import_id: str | None = "I", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "import_id": import_id, "ended_by": "admin", "ended_at": AT, **changed,
        }  # fmt: skip
        return self.put("stage_ends", Act.END_STAGE, "admin", row)

    def examination_of_import(self, identifier: str = "X1", stage: str = "U", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "stage_id": stage, "photos": 3, "content": HEX, "examined_by": "admin", "examined_at": AT,
            **changed,
        }  # fmt: skip
        self.put("import_examinations", Act.EXAMINE_IMPORT, "admin", row)
        self.finding(identifier)
        return identifier

    def finding(self, examination: str = "X1", finding: str = "F1", kind: str = "low-quality") -> None:
        insert(self.db, "import_findings", {"examination_id": examination, "finding_id": finding, "kind": kind})

    def import_decision(
        self, identifier: str = "D1", finding: str = "F1", choice: str = "enrol", stage: str = "U", **changed: object
    ) -> str:
        row: dict[str, object] = {
            "id": identifier, "stage_id": stage, "choice": choice, "reason": "the only photo", "decided_by": "admin",
            "decided_at": AT, **changed,
        }  # fmt: skip
        self.put("import_decisions", Act.DECIDE_FINDINGS, "admin", row)
        insert(self.db, "decided_findings", {"decision_id": identifier, "finding_id": finding})
        return identifier

    def removal(self, identifier: str = "X", photo: str = "f-p3", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "number": identifier, "kind": "sealed", "authority": "order", "reason": "sealed",
            "proposed_by": "admin", "proposed_at": AT, **changed,
        }  # fmt: skip
        self.put("removals", Act.PROPOSE_REMOVAL, str(row["proposed_by"]), row)
        insert(self.db, "removal_photos", {"removal_id": identifier, "photo_id": photo})
        return identifier

    def removed(self, removal: str, by: str = "s", photo: str = "f-p3") -> None:
        """Confirm a removal, and name what it removes."""
        row: dict[str, object] = {"id": removal, "confirmed_by": by, "confirmed_at": AT}
        self.put("removal_confirmations", Act.CONFIRM_REMOVAL, by, row)
        marks = {"removal_id": removal, "photo_id": photo, "picture_mark": HEX, "record_mark": HEX}
        insert(self.db, "removed_photos", dict(marks))

    def retention_class(self, identifier: str = "C", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "name": identifier, "years": 5, "days": None, "reason": "statute", "set_by": "admin",
            "set_at": AT, **changed,
        }  # fmt: skip
        return self.put("retention_classes", Act.SET_RETENTION, str(row["set_by"]), row)

    def hold(self, identifier: str = "H", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "number": identifier, "photo_id": "f-p2", "person_id": None, "authority": "court",
            "reason": "pending", "set_by": "s", "set_at": AT, **changed,
        }  # fmt: skip
        return self.put("legal_holds", Act.SET_HOLD, str(row["set_by"]), row)

    def lift(self, hold: str, by: str = "s") -> str:
        row: dict[str, object] = {"id": hold, "reason": "over", "lifted_by": by, "lifted_at": AT}
        return self.put("hold_lifts", Act.LIFT_HOLD, by, row)

    def backup(self, identifier: str = "B", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "number": identifier, "file_name": "x.backup", "keeper": "safe", "sha256": HEX,
            "size": 1, "files": 1, "missing": 0, "log_size": 1, "log_hash": HEX, "made_by": "admin", "made_at": AT,
            **changed,
        }  # fmt: skip
        return self.put("backups", Act.BACK_UP, "admin", row)

    def restore(self, identifier: str = "Z", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "backup_id": "B", "backup_sha256": HEX, "log_size": 1, "log_hash": HEX,
            "replaced_size": 0, "replaced_hash": "", "restored_by": "admin", "second_by": "s", "restored_at": AT,
            **changed,
        }  # fmt: skip
        self.put("restores", Act.RESTORE, str(row["restored_by"]), row)
        marks = {"restore_id": identifier, "photo_id": "gone", "picture_mark": HEX, "record_mark": HEX}
        insert(self.db, "restored_marks", dict(marks))
        return identifier

    def request(self, identifier: str = "R", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "number": identifier, "case_number": "C", "requester_name": "N", "requester_id": "7",
            "requester_command": "K", "offence": "O", "reason": "crime", "lawful_source": "L", "opened_by": "a",
            "opened_at": AT, **changed,
        }  # fmt: skip
        return self.put("requests", Act.OPEN_REQUEST, "a", row)

    def evidence(self, identifier: str = "E", request: str = "R", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "request_id": request, "exhibit": identifier, "sha256": HEX, "size": 1,
            "original_name": "x.png", "acquired_how": "USB", "custodian": "clerk", "info": "{}", "added_by": "a",
            "added_at": AT, **changed,
        }  # fmt: skip
        return self.put("evidence", Act.ADD_EVIDENCE, "a", row)

    def probe(self, identifier: str = "Q", request: str = "R", evidence: str = "E", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "request_id": request, "evidence_id": evidence, "mark": identifier, "frame_index": 0,
            "pts": None, "time_s": None, "frame_sha256": HEX, "face": "{}", "probe_type": "surveillance",
            "measures": "{}", "eye_distance_px": 40.0, "taken_by": "a", "taken_at": AT, **changed,
        }  # fmt: skip
        self.put("probes", Act.TAKE_PROBE, "a", row)
        insert(self.db, "probe_templates", {"probe_id": identifier, "model": MODEL, "vector": bytes(512)})
        return identifier

    def derivative(self, identifier: str = "V", **changed: object) -> str:
        step = {"enabled": True, "operation": "median", "parameters": {"radius": 1}}
        row: dict[str, object] = {
            "id": identifier, "request_id": "R", "evidence_id": "E", "frame_index": 0, "frame_sha256": HEX,
            "frames": json.dumps([{"index": 0, "sha256": HEX}]), "recipe": json.dumps({"recipe": 1, "steps": [step]}),
            "step_hashes": json.dumps(["cd" * 32]), "sha256": "cd" * 32, "content": "ef" * 32, "made_with": "test",
            "made_by": "a", "made_at": AT, **changed,
        }  # fmt: skip
        return self.put("derivatives", Act.MAKE_DERIVATIVE, "a", row)

    def edited(self, probe: str = "Q", derivative: str = "V") -> None:
        """Say that the probe just taken was taken from a derivative."""
        insert(self.db, "probe_derivatives", {"probe_id": probe, "derivative_id": derivative, "face": "{}"})

    def override(self, by: str, probe: str = "Q", reason: str = "only picture") -> str:
        row: dict[str, object] = {
            "id": f"O-{by}", "probe_id": probe, "reason": reason, "overridden_by": by, "overridden_at": AT,
        }  # fmt: skip
        return self.put("probe_overrides", Act.OVERRIDE_FLOOR, by, row)

    def search(self, identifier: str = "S", by: str = "a", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "request_id": "R", "probe_id": "Q", "list_length": 20, "gallery_version": 1,
            "gallery_people": 3, "gallery_photos": 3, "gallery_digest": HEX, "models": MODELS, "metric": "euclidean",
            "engine": "exact", "filters": "none", "elapsed_ms": 1, "list_digest": HEX, "run_by": by, "run_at": AT,
            **changed,
        }  # fmt: skip
        self.disinterested(by, row["request_id"])
        return self.put("searches", Act.SEARCH, by, row)

    def joint(self, probes: Sequence[str], search: str = "S", fusion: str = "best") -> None:
        """Make a search one of several probes, each with a list of one person."""
        insert(self.db, "search_fusions", {"search_id": search, "fusion": fusion})
        for place, probe in enumerate(probes, 1):
            row = {"search_id": search, "probe_id": probe}
            insert(self.db, "search_probes", {**row, "place": place, "list_digest": HEX})
            insert(
                self.db,
                "probe_candidates",
                {**row, "rank": 1, "person_id": "p1", "photo_id": "f-p1", "distance": 0.4},
            )

    def candidates(self, search: str = "S", people: Sequence[str] = ("p1", "p2")) -> list[str]:
        return [self.candidate(search, person, rank) for rank, person in enumerate(people, 1)]

    def candidate(self, search: str, person: str, rank: int) -> str:
        row = {
            "id": f"{search}-{person}", "search_id": search, "rank": rank, "person_id": person,
            "photo_id": f"f-{person}", "distance": rank / 10,
        }  # fmt: skip
        insert(self.db, "candidates", row)
        return str(row["id"])

    def examination(
        self, seat: str, who: str, search: str = "S", entry: int | None = None, *, analysed: bool = True
    ) -> str:  # fmt: skip
        row: dict[str, object] = {
            "id": f"{search}-{seat}-{who}", "search_id": search, "seat": seat, "examiner_id": who,
            "seed": f"seed {next(self._serial)}", "opened_at": AT,
        }  # fmt: skip
        act = Act.OPEN_EXAMINATION if seat == "first" else Act.TAKE_VERIFICATION
        self.disinterested(who, search=search)
        identifier = self.put("examinations", act, who, row, entry)
        if analysed:
            self.analysis(identifier, who)
        return identifier

    def analysis(self, examination: str, who: str, entry: int | None = None, **changed: object) -> str:
        """Write an analysis in which the ears and the nose show on the probe and the scars do not."""
        row: dict[str, object] = {
            "id": examination, "checklist_name": "three", "checklist_version": "1", "checklist_sha256": HEX,
            "checklist": "text", "late": 0, "recorded_at": AT, **changed,
        }  # fmt: skip
        self.put("analyses", Act.ANALYSE_PROBE, who, row, entry)
        for place, (component, visibility) in enumerate(SEEN.items(), 1):
            self.observation(examination, place, component, visibility)
        return examination

    def observation(self, examination: str, place: int, component: str, visibility: str) -> None:
        part = {"examination_id": examination, "place": place, "component": component, "words": ""}
        insert(self.db, "observations", {**part, "visibility": visibility})

    def judge(
        self, examination: str, candidate: str, who: str, components: Sequence[str] = ("ears", "nose"),
        entry: int | None = None, **changed: object,
    ) -> str:  # fmt: skip
        """Judge components of a candidate similar; columns of the judgements can be overruled."""
        row: dict[str, object] = {
            "id": f"set {next(self._serial)}", "examination_id": examination, "candidate_id": candidate,
            "judged_at": AT,
        }  # fmt: skip
        identifier = self.put("feature_sets", Act.JUDGE_FEATURES, who, row, entry)
        for place, component in enumerate(components, 1):
            self.judgement(identifier, place, component, **changed)
        return identifier

    def judgement(self, feature_set: str, place: int, component: str, **changed: object) -> None:
        row = {
            "set_id": feature_set, "place": place, "component": component, "seen_in_probe": 1, "seen_in_candidate": 1,
            "judgement": "similar", "words": "", **changed,
        }  # fmt: skip
        insert(self.db, "feature_judgements", row)

    def annotation(self, examination: str, who: str, entry: int | None = None, **changed: object) -> str:
        row: dict[str, object] = {
            "id": f"drawn {next(self._serial)}", "examination_id": examination, "candidate_id": None,
            "picture": "probe", "shape": "arrow", "points": "[[1, 2], [3, 4]]", "words": "", "component": None,
            "made_at": AT, **changed,
        }  # fmt: skip
        return self.put("annotations", Act.ANNOTATE, who, row, entry)

    def withdrawal(self, annotation: str, who: str, entry: int | None = None) -> str:
        row: dict[str, object] = {"id": annotation, "withdrawn_at": AT}
        return self.put("annotation_withdrawals", Act.WITHDRAW_ANNOTATION, who, row, entry)

    def answer(self, examination: str, candidate: str, disposition: str, who: str, entry: int | None = None) -> str:
        row: dict[str, object] = {
            "id": f"answer {next(self._serial)}", "examination_id": examination, "candidate_id": candidate,
            "disposition": disposition, "note": "note", "answered_at": AT,
        }  # fmt: skip
        return self.put("answers", Act.ANSWER_CANDIDATE, who, row, entry)

    def lock(self, examination: str, candidate: str | None, who: str, entry: int | None = None) -> str:
        row: dict[str, object] = {
            "id": examination, "outcome": "possible-match" if candidate else "no-possible-match",
            "candidate_id": candidate, "conclusion": "c", "summary": "s", "locked_at": AT,
        }  # fmt: skip
        return self.put("examination_locks", Act.LOCK_EXAMINATION, who, row, entry)

    def examined(self, seat: str, who: str, possible: str | None, search: str = "S") -> str:
        """Examine, answer every candidate and lock."""
        examination = self.examination(seat, who, search)
        for candidate in (f"{search}-p1", f"{search}-p2"):
            self.answer(examination, candidate, "possible" if candidate == possible else "not-this-person", who)
        if possible:
            self.judge(examination, possible, who)
        return self.lock(examination, possible, who)

    def decision(self, by: str = "s", verdict: str = "approve", search: str = "S", entry: int | None = None) -> str:
        row: dict[str, object] = {
            "id": f"D-{search}", "search_id": search, "supervisor_id": by, "verdict": verdict, "reason": "reason",
            "decided_at": AT,
        }  # fmt: skip
        self.disinterested(by, search=search)
        return self.put("decisions", Act.DECIDE, by, row, entry)

    def lead(
        self, candidate: str = "S-p1", by: str = "s", search: str = "S", entry: int | None = None, **changed: object
    ) -> str:
        row: dict[str, object] = {
            "id": f"L-{search}", "number": f"L-{search}", "search_id": search, "decision_id": f"D-{search}",
            "candidate_id": candidate, "recipients": '["Rowe"]', "released_by": by, "released_at": AT, **changed,
        }  # fmt: skip
        return self.put("leads", Act.RELEASE_LEAD, by, row, entry)

    def passing(self, **changed: object) -> str:
        row: dict[str, object] = {
            "id": f"passing {next(self._serial)}", "lead_id": "L-S", "passed_by": "Rowe", "recipient": "Osei",
            "purpose": "p", "passed_on": "2026-11-22", "recorded_by": "a", "recorded_at": AT, **changed,
        }  # fmt: skip
        return self.put("lead_passings", Act.PASS_LEAD_ON, str(row["recorded_by"]), row)

    def outcome(self, **changed: object) -> str:
        row: dict[str, object] = {
            "id": f"outcome {next(self._serial)}", "lead_id": "L-S", "feedback": "confirmed", "basis": "b",
            "told_by": "Rowe", "learnt_on": "2026-11-22", "recorded_by": "a", "recorded_at": AT, **changed,
        }  # fmt: skip
        return self.put("lead_outcomes", Act.RECORD_OUTCOME, str(row["recorded_by"]), row)

    def disclosure(self, **changed: object) -> str:
        row: dict[str, object] = {
            "id": f"disclosure {next(self._serial)}", "case_number": "C", "sha256": HEX, "recipients": '["Osei"]',
            "reason": "order", "requests": 1, "searches": 1, "disclosed_by": "s", "disclosed_at": AT, **changed,
        }  # fmt: skip
        return self.put("disclosures", Act.DISCLOSE_CASE, str(row["disclosed_by"]), row)

    def exercise(self, by: str = "trainer") -> str:
        """An exercise of one case with one candidate, by a trainer."""
        self.user("trainer", Role.TRAINER)
        row: dict[str, object] = {
            "id": "T", "number": "T-00001", "name": "practice", "plan": '{"mode": "blind"}', "built_by": by,
            "built_at": AT,
        }  # fmt: skip
        self.put("exercises", Act.BUILD_EXERCISE, by, row)
        case = {
            "id": "T-case", "exercise_id": "T", "place": 1, "picture": HEX, "left_eye": "[]", "right_eye": "[]",
            "person_id": "p1", "difficulty": "easy", "degradation": "{}", "repeat_of": None,
        }  # fmt: skip
        insert(self.db, "exercise_cases", case)
        listed = {"id": "T-first", "exercise_id": "T", "case_id": "T-case", "rank": 1, "photo_id": "f-p1"}
        insert(self.db, "exercise_candidates", listed)
        return "T"

    def given(self, examiner: str = "a", **changed: object) -> str:
        row: dict[str, object] = {
            "id": f"T-{examiner}", "exercise_id": "T", "examiner_id": examiner, "seed": f"of {examiner}",
            "due_on": None, "assigned_by": "trainer", "assigned_at": AT, **changed,
        }  # fmt: skip
        return self.put("exercise_assignments", Act.ASSIGN_EXERCISE, str(row["assigned_by"]), row)

    def case_answer(self, by: str = "a", entry: int | None = None, **changed: object) -> str:
        row: dict[str, object] = {
            "id": f"T-{by}-answer", "assignment_id": f"T-{by}", "case_id": "T-case", "called": None, "seconds": 1.5,
            "answered_at": AT, **changed,
        }  # fmt: skip
        return self.put("exercise_answers", Act.ANSWER_EXERCISE, by, row, entry)

    def rating(self, answer: str = "T-a-answer", candidate: str = "T-first", rating: int = 2) -> None:
        insert(self.db, "exercise_ratings", {"answer_id": answer, "candidate_id": candidate, "rating": rating})

    def aid(self, answer: str = "T-a-answer") -> None:
        insert(self.db, "exercise_aids", {"answer_id": answer, "aid": "swipe"})

    def practice_picture(self, **changed: object) -> str:
        row: dict[str, object] = {
            "id": "practice picture", "person_id": "p1", "picture": HEX, "landmarks": "[]", "source": HEX,
            "frame_index": 0, "basis": "consent", "added_by": "trainer", "added_at": AT, **changed,
        }  # fmt: skip
        return self.put("practice_pictures", Act.ADD_PRACTICE_PICTURE, str(row["added_by"]), row)

    def pass_statement(self, **changed: object) -> str:
        row: dict[str, object] = {
            "id": "statement", "assignment_id": "T-a", "digest": HEX, "passed_on": "2026-11-22",
            "expires_on": "2027-11-22", "stated_by": "trainer", "stated_at": AT, **changed,
        }  # fmt: skip
        return self.put("pass_statements", Act.STATE_PASS, str(row["stated_by"]), row)

    def training_room(self, identifier: str = "room", **changed: object) -> str:
        row: dict[str, object] = {
            "id": identifier, "room_id": "elsewhere", "name": "Training", "public_key": HEX, "proposed_by": "admin",
            "proposed_at": AT, **changed,
        }  # fmt: skip
        return self.put("training_rooms", Act.PROPOSE_ROOM, str(row["proposed_by"]), row)

    def room_answer(self, identifier: str = "room", by: str = "s", answer: str = "approved") -> str:
        act = Act.APPROVE_ROOM if answer == "approved" else Act.REFUSE_ROOM
        row: dict[str, object] = {"id": identifier, "answer": answer, "answered_by": by, "answered_at": AT}
        return self.put("training_room_answers", act, by, row)

    def certified_by_statement(self, room: str = "room", user: str = "a") -> None:
        """A certificate that a statement of a training room brought."""
        row: dict[str, object] = {
            "id": "by statement", "user_id": user, "course": "exercise", "expires_on": "2999-12-31",
            "issued_by": "s", "issued_at": AT,
        }  # fmt: skip
        self.put("certificates", Act.ISSUE_CERTIFICATE, "s", row)
        part = {"certificate_id": "by statement", "statement_id": "statement", "room": room, "digest": HEX}
        insert(self.db, "certificate_statements", part)

    def sealed_test(self, by: str = "trainer", **changed: object) -> str:
        row: dict[str, object] = {
            "id": "test", "number": "B-00001", "picture": "cd" * 32, "person_id": None, "basis": "consent",
            "nonce": HEX, "commitment": HEX, "sealed_by": by, "sealed_at": AT, **changed,
        }  # fmt: skip
        return self.put("proficiency_tests", Act.SEAL_TEST, by, row)

    def revealed(self, test: str = "test", by: str = "trainer") -> str:
        row: dict[str, object] = {"id": test, "revealed_by": by, "revealed_at": AT}
        return self.put("proficiency_reveals", Act.REVEAL_TEST, by, row)

    def history_export(self, **changed: object) -> str:
        row: dict[str, object] = {
            "id": f"history {next(self._serial)}", "kind": "session", "subject": "S", "since": "", "until": "",
            "pictures": 0, "reason": "", "sha256": HEX, "exported_by": "u", "exported_at": AT, **changed,
        }  # fmt: skip
        return self.put("history_exports", Act.EXPORT_SESSION, str(row["exported_by"]), row)

    def log_review(self, first: int = 1, last: int = 1, **changed: object) -> str:
        row: dict[str, object] = {
            "id": f"review {next(self._serial)}", "first_seq": first, "last_seq": last, "note": "", "signed_by": "u",
            "signed_at": AT, **changed,
        }  # fmt: skip
        return self.put("log_reviews", Act.SIGN_WEEK, str(row["signed_by"]), row)

    def oversight(self) -> None:
        """Write one record of each kind that a released lead and an auditor leave behind."""
        self.user("u", Role.AUDITOR)
        self.passing()
        self.outcome()
        self.disclosure()
        self.history_export()
        review = self.log_review()
        flag = {"review_id": review, "flag": HEX, "rule": "burst", "first_seq": 1, "finding": "explained"}
        insert(self.db, "review_flags", {**flag, "words": "w"})

    def searched(self) -> None:
        """Bring a request to a search with two candidates."""
        self.section()
        self.request()
        self.evidence()
        self.probe()
        self.search()
        self.candidates()


@contextmanager
def direct(database: Database) -> Iterator[Direct]:
    """Give a transaction with the guards of every working connection."""
    with database.transaction() as db:
        yield Direct(db)


@contextmanager
def taken_back(db: Db) -> Iterator[Db]:
    """Give what is inside a transaction back to it as it was."""
    db.conn.execute("SAVEPOINT before")
    try:
        yield db
    finally:
        db.conn.execute("ROLLBACK TO before")
        db.conn.execute("RELEASE before")
