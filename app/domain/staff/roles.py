"""Who may do what. The single table of permissions, and the roles that one person may not hold together."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.errors import Refused


class Role(StrEnum):
    """What a person is to the section."""

    EXAMINER = "examiner"
    SUPERVISOR = "supervisor"
    TRAINER = "trainer"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


ROLE_WORDS: dict[Role, str] = {
    Role.EXAMINER: "examiner",
    Role.SUPERVISOR: "supervisor",
    Role.TRAINER: "trainer",
    Role.AUDITOR: "auditor",
    Role.ADMINISTRATOR: "administrator",
}
DUTY_WORDS: dict[Role, str] = {
    Role.EXAMINER: "Examiner: searches, examines, verifies",
    Role.SUPERVISOR: "Supervisor: decides, releases leads",
    Role.TRAINER: "Trainer: builds exercises",
    Role.AUDITOR: "Auditor: reads everything, changes nothing",
    Role.ADMINISTRATOR: "Administrator: accounts and gallery",
}


class Act(StrEnum):
    """Every act of the program. The value is the event's name in the log."""

    CREATE_WORKSPACE = "workspace.created"
    SIGN_IN = "session.started"
    SIGN_OUT = "session.ended"
    LOCK_WINDOW = "session.locked"
    UNLOCK_WINDOW = "session.unlocked"
    NOTE_REMARKS = "tools.remarked"
    CREATE_ACCOUNT = "account.created"
    APPROVE_ACCOUNT = "account.approved"
    REFUSE_ACCOUNT = "account.refused"
    PROPOSE_ROLES = "account.roles-proposed"
    RESET_PASSPHRASE = "account.passphrase-reset"  # noqa: S105 the name of an act
    RESET_SECOND_FACTOR = "account.second-factor-reset"
    DISABLE_ACCOUNT = "account.disabled"
    ENABLE_ACCOUNT = "account.enabled"
    ASSIGN_UNIT = "account.unit-assigned"
    LOCK_ACCOUNT_OUT = "account.locked-out"
    RELEASE_ACCOUNT = "account.released"
    CHANGE_PASSPHRASE = "passphrase.changed"  # noqa: S105 the name of an act
    SET_SECOND_FACTOR = "second-factor.set"
    ASK_SECOND_FACTOR = "second-factor.asked"
    ADD_SECURITY_KEY = "security-key.added"
    ISSUE_CERTIFICATE = "certificate.issued"
    DECLARE_INTEREST = "interest.declared"
    PROPOSE_SETTING = "setting.proposed"
    APPROVE_SETTING = "setting.approved"
    REFUSE_SETTING = "setting.refused"
    IMPORT_GALLERY = "gallery.imported"
    EXAMINE_IMPORT = "gallery.import-examined"
    DECIDE_FINDINGS = "gallery.import-findings-decided"
    VIEW_FINDING = "gallery.import-finding-viewed"
    STAGE_PHOTOS = "gallery.photos-staged"
    END_STAGE = "gallery.stage-ended"
    PROPOSE_REMOVAL = "gallery.removal-proposed"
    WITHDRAW_REMOVAL = "gallery.removal-withdrawn"
    CONFIRM_REMOVAL = "gallery.removal-confirmed"
    LIST_REMOVALS = "gallery.removals-listed"
    LIST_DUE = "gallery.due-listed"
    SET_RETENTION = "gallery.retention-set"
    SET_HOLD = "gallery.hold-set"
    LIFT_HOLD = "gallery.hold-lifted"
    LIST_HOLDS = "gallery.holds-listed"
    BACK_UP = "workspace.backed-up"
    LIST_BACKUPS = "workspace.backups-listed"
    RESTORE = "workspace.restored"
    CHECK_GALLERY = "gallery.checked"
    RECORD_DIGESTS = "rows.digests-recorded"
    DESCRIBE_GALLERY = "gallery.described-again"
    SWITCH_MODEL = "gallery.model-switched"
    DESCRIBE_PROBE = "probe.described-again"
    VALIDATE_GALLERY = "gallery.validated"
    FIND_RECORDS = "gallery.records-found"
    OPEN_GALLERY_PHOTO = "gallery.photo-opened"
    READ_GALLERY_STATISTICS = "gallery.statistics-read"
    OPEN_REQUEST = "request.opened"
    VIEW_REQUEST = "request.viewed"
    ADD_EVIDENCE = "evidence.added"
    VIEW_EVIDENCE = "evidence.viewed"
    SCAN_EVIDENCE = "evidence.scanned"
    TAKE_PROBE = "probe.taken"
    VIEW_PROBE = "probe.viewed"
    MAKE_DERIVATIVE = "derivative.made"
    REPLAY_DERIVATIVE = "derivative.replayed"
    OVERRIDE_FLOOR = "probe.floor-overridden"
    SEARCH = "search.run"
    REPEAT_SEARCH = "search.repeated"
    OPEN_EXAMINATION = "examination.opened"
    TAKE_VERIFICATION = "verification.taken"
    ANALYSE_PROBE = "probe.analysed"
    SHOW_CANDIDATES = "candidates.shown"
    VIEW_CANDIDATE = "candidate.viewed"
    USE_VIEWING_AID = "candidate.viewing-aid-used"
    JUDGE_FEATURES = "candidate.features-judged"
    ANNOTATE = "annotation.made"
    WITHDRAW_ANNOTATION = "annotation.withdrawn"
    ANSWER_CANDIDATE = "candidate.answered"
    LOCK_EXAMINATION = "examination.locked"
    UNMASK = "examination.unmasked"
    VIEW_REVIEW = "review.viewed"
    DECIDE = "review.decided"
    RELEASE_LEAD = "lead.released"
    VIEW_REPORT = "report.viewed"
    EXPORT_REPORT = "report.exported"
    READ_LOG = "log.read"
    VERIFY_LOG = "log.verified"
    EXPORT_SESSION = "session.exported"
    EXPORT_LOG = "log.exported"
    HEARTBEAT = "log.heartbeat"
    NOTE_CLOCK = "clock.stepped"
    NOTE_MEMORY = "log.memory-begun"
    NOTE_BREAK = "log.break-found"
    ACKNOWLEDGE_BREAK = "log.break-acknowledged"
    TAKE_RECEIPT = "log.receipt-taken"
    WITNESS_LOG = "log.witnessed"
    REGISTER_TIME_AUTHORITY = "log.time-authority-registered"
    ASK_TIME_STAMP = "log.time-stamp-asked"
    KEEP_TIME_STAMP = "log.time-stamp-kept"
    RECORD_PROGRAM = "program.recorded"
    SIGN_WEEK = "log.week-reviewed"
    LIST_LEADS = "lead.listed"
    PASS_LEAD_ON = "lead.passed-on"  # noqa: S105 the name of an act
    RECORD_OUTCOME = "lead.outcome-recorded"
    DISCLOSE_CASE = "case.disclosed"
    BUILD_EXERCISE = "exercise.built"
    ASSIGN_EXERCISE = "exercise.assigned"
    VIEW_EXERCISE = "exercise.viewed"
    ANSWER_EXERCISE = "exercise.answered"
    READ_SCORES = "exercise.scores-read"
    ADD_PRACTICE_PICTURE = "practice.picture-added"
    STATE_PASS = "certificate.stated"  # noqa: S105 the name of an act
    PROPOSE_ROOM = "training-room.proposed"
    APPROVE_ROOM = "training-room.approved"
    REFUSE_ROOM = "training-room.refused"
    SEAL_TEST = "proficiency.sealed"
    READ_TESTS = "proficiency.read"
    REVEAL_TEST = "proficiency.revealed"


_EVERYONE = frozenset(Role)
_CASEWORK = frozenset({Role.EXAMINER, Role.SUPERVISOR})
_READERS = _CASEWORK | {Role.AUDITOR}

PERMISSIONS: dict[Act, frozenset[Role]] = {
    Act.CREATE_WORKSPACE: frozenset({Role.ADMINISTRATOR}),
    Act.SIGN_IN: _EVERYONE,
    Act.SIGN_OUT: _EVERYONE,
    Act.LOCK_WINDOW: _EVERYONE,
    Act.UNLOCK_WINDOW: _EVERYONE,
    Act.NOTE_REMARKS: _EVERYONE,
    Act.CREATE_ACCOUNT: frozenset({Role.ADMINISTRATOR}),
    Act.APPROVE_ACCOUNT: _CASEWORK,
    Act.REFUSE_ACCOUNT: _CASEWORK,
    Act.PROPOSE_ROLES: frozenset({Role.ADMINISTRATOR}),
    Act.RESET_PASSPHRASE: frozenset({Role.ADMINISTRATOR}),
    Act.RESET_SECOND_FACTOR: frozenset({Role.ADMINISTRATOR}),
    Act.DISABLE_ACCOUNT: frozenset({Role.ADMINISTRATOR}),
    Act.ENABLE_ACCOUNT: frozenset({Role.ADMINISTRATOR}),
    Act.ASSIGN_UNIT: frozenset({Role.ADMINISTRATOR}),
    Act.LOCK_ACCOUNT_OUT: _EVERYONE,
    Act.RELEASE_ACCOUNT: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR}),
    Act.CHANGE_PASSPHRASE: _EVERYONE,
    Act.SET_SECOND_FACTOR: _EVERYONE,
    Act.ASK_SECOND_FACTOR: _EVERYONE,
    Act.ADD_SECURITY_KEY: _EVERYONE,
    Act.ISSUE_CERTIFICATE: frozenset({Role.SUPERVISOR, Role.TRAINER}),
    Act.DECLARE_INTEREST: _CASEWORK,
    Act.PROPOSE_SETTING: frozenset({Role.ADMINISTRATOR}),
    Act.APPROVE_SETTING: frozenset({Role.SUPERVISOR}),
    Act.REFUSE_SETTING: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR}),
    Act.IMPORT_GALLERY: frozenset({Role.ADMINISTRATOR}),
    Act.EXAMINE_IMPORT: frozenset({Role.ADMINISTRATOR}),
    Act.DECIDE_FINDINGS: frozenset({Role.ADMINISTRATOR}),
    Act.VIEW_FINDING: frozenset({Role.ADMINISTRATOR}),
    Act.STAGE_PHOTOS: frozenset({Role.ADMINISTRATOR}),
    Act.END_STAGE: frozenset({Role.ADMINISTRATOR}),
    Act.PROPOSE_REMOVAL: frozenset({Role.ADMINISTRATOR}),
    Act.WITHDRAW_REMOVAL: frozenset({Role.ADMINISTRATOR}),
    Act.CONFIRM_REMOVAL: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR}),
    Act.LIST_REMOVALS: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.AUDITOR}),
    Act.LIST_DUE: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.AUDITOR}),
    Act.SET_RETENTION: frozenset({Role.ADMINISTRATOR}),
    Act.SET_HOLD: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR}),
    Act.LIFT_HOLD: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR}),
    Act.LIST_HOLDS: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.AUDITOR}),
    Act.BACK_UP: frozenset({Role.ADMINISTRATOR}),
    Act.LIST_BACKUPS: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR, Role.AUDITOR}),
    Act.RESTORE: frozenset({Role.ADMINISTRATOR}),
    Act.CHECK_GALLERY: frozenset({Role.ADMINISTRATOR, Role.AUDITOR}),
    Act.RECORD_DIGESTS: _EVERYONE,
    Act.DESCRIBE_GALLERY: frozenset({Role.ADMINISTRATOR}),
    Act.SWITCH_MODEL: frozenset({Role.ADMINISTRATOR}),
    Act.DESCRIBE_PROBE: frozenset({Role.EXAMINER}),
    Act.VALIDATE_GALLERY: frozenset({Role.ADMINISTRATOR}),
    Act.FIND_RECORDS: frozenset({Role.ADMINISTRATOR}),
    Act.OPEN_GALLERY_PHOTO: frozenset({Role.ADMINISTRATOR}),
    Act.READ_GALLERY_STATISTICS: _EVERYONE,
    Act.OPEN_REQUEST: _CASEWORK,
    Act.VIEW_REQUEST: _READERS,
    Act.ADD_EVIDENCE: frozenset({Role.EXAMINER}),
    Act.VIEW_EVIDENCE: _READERS,
    Act.SCAN_EVIDENCE: frozenset({Role.EXAMINER}),
    Act.TAKE_PROBE: frozenset({Role.EXAMINER}),
    Act.VIEW_PROBE: _READERS,
    Act.MAKE_DERIVATIVE: frozenset({Role.EXAMINER}),
    Act.REPLAY_DERIVATIVE: _READERS,
    Act.OVERRIDE_FLOOR: frozenset({Role.SUPERVISOR}),
    Act.SEARCH: frozenset({Role.EXAMINER}),
    Act.REPEAT_SEARCH: frozenset({Role.AUDITOR}),
    Act.OPEN_EXAMINATION: frozenset({Role.EXAMINER}),
    Act.TAKE_VERIFICATION: frozenset({Role.EXAMINER}),
    Act.ANALYSE_PROBE: frozenset({Role.EXAMINER}),
    Act.SHOW_CANDIDATES: frozenset({Role.EXAMINER}),
    Act.VIEW_CANDIDATE: frozenset({Role.EXAMINER}),
    Act.USE_VIEWING_AID: frozenset({Role.EXAMINER}),
    Act.JUDGE_FEATURES: frozenset({Role.EXAMINER}),
    Act.ANNOTATE: frozenset({Role.EXAMINER}),
    Act.WITHDRAW_ANNOTATION: frozenset({Role.EXAMINER}),
    Act.ANSWER_CANDIDATE: frozenset({Role.EXAMINER}),
    Act.LOCK_EXAMINATION: frozenset({Role.EXAMINER}),
    Act.UNMASK: frozenset({Role.EXAMINER}),
    Act.VIEW_REVIEW: frozenset({Role.SUPERVISOR, Role.AUDITOR}),
    Act.DECIDE: frozenset({Role.SUPERVISOR}),
    Act.RELEASE_LEAD: frozenset({Role.SUPERVISOR}),
    Act.VIEW_REPORT: _READERS,
    Act.EXPORT_REPORT: _READERS,
    Act.READ_LOG: frozenset({Role.AUDITOR}),
    Act.VERIFY_LOG: frozenset({Role.AUDITOR, Role.ADMINISTRATOR}),
    Act.EXPORT_SESSION: frozenset({Role.AUDITOR}),
    Act.EXPORT_LOG: frozenset({Role.AUDITOR}),
    Act.HEARTBEAT: _EVERYONE,
    Act.NOTE_CLOCK: _EVERYONE,
    Act.NOTE_MEMORY: _EVERYONE,
    Act.NOTE_BREAK: _EVERYONE,
    Act.ACKNOWLEDGE_BREAK: frozenset({Role.AUDITOR}),
    Act.TAKE_RECEIPT: frozenset({Role.AUDITOR}),
    Act.WITNESS_LOG: frozenset({Role.AUDITOR}),
    Act.REGISTER_TIME_AUTHORITY: frozenset({Role.AUDITOR}),
    Act.ASK_TIME_STAMP: frozenset({Role.AUDITOR}),
    Act.KEEP_TIME_STAMP: frozenset({Role.AUDITOR}),
    Act.RECORD_PROGRAM: _EVERYONE,
    Act.SIGN_WEEK: frozenset({Role.AUDITOR}),
    Act.LIST_LEADS: _READERS,
    Act.PASS_LEAD_ON: _CASEWORK,
    Act.RECORD_OUTCOME: _CASEWORK,
    Act.DISCLOSE_CASE: frozenset({Role.AUDITOR}),  # who examines or decides would learn too much from it
    Act.BUILD_EXERCISE: frozenset({Role.TRAINER}),
    Act.ASSIGN_EXERCISE: frozenset({Role.TRAINER}),
    Act.VIEW_EXERCISE: frozenset({Role.EXAMINER}),
    Act.ANSWER_EXERCISE: frozenset({Role.EXAMINER}),
    Act.READ_SCORES: frozenset({Role.TRAINER, Role.EXAMINER}),
    Act.ADD_PRACTICE_PICTURE: frozenset({Role.TRAINER}),
    Act.STATE_PASS: frozenset({Role.TRAINER}),
    Act.PROPOSE_ROOM: frozenset({Role.ADMINISTRATOR}),
    Act.APPROVE_ROOM: frozenset({Role.SUPERVISOR}),
    Act.REFUSE_ROOM: frozenset({Role.ADMINISTRATOR, Role.SUPERVISOR}),
    Act.SEAL_TEST: frozenset({Role.TRAINER}),
    Act.READ_TESTS: frozenset({Role.TRAINER}),
    Act.REVEAL_TEST: frozenset({Role.TRAINER}),
}

_ALONE = {
    Role.AUDITOR: "an auditor reads everything and changes nothing",
    Role.ADMINISTRATOR: "an administrator never searches, examines or decides",
}


def check_permitted(act: Act, roles: Iterable[Role]) -> None:
    """Raise `Refused` unless one of the roles may do this."""
    allowed = PERMISSIONS[act]
    held = frozenset(roles)
    if held & allowed:
        return
    who = " or ".join(sorted(f"{role}" for role in allowed))
    mine = ", ".join(sorted(held)) or "without a role"
    raise Refused(f"This needs the role {who}; you are signed in as {mine}. Ask a person with that role to do it.")


def role_used(act: Act, roles: Iterable[Role]) -> str:
    """Return the roles held that permit an act, for its entry in the log; all that are held where none does."""
    held = frozenset(roles)
    return ",".join(sorted(held & PERMISSIONS[act] or held))


def check_combination(roles: Iterable[Role]) -> None:
    """Raise `Refused` for roles that one person may not hold together (CJIS AC-5, separation of duties)."""
    held = frozenset(roles)
    if not held:
        raise Refused("An account needs at least one role. Name one: " + ", ".join(Role) + ".")
    for role, why in _ALONE.items():
        if role in held and len(held) > 1:
            raise Refused(f"The role {role} stands alone, because {why}. Make a second account for another person.")
