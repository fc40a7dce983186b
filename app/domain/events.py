"""What the events of the log are called when people read them."""

from __future__ import annotations

from app.domain.audit import LogOutcome
from app.domain.roles import Act

EVENT_WORDS: dict[str, str] = {
    Act.CREATE_WORKSPACE: "Workspace created",
    Act.SIGN_IN: "Signed in",
    Act.SIGN_OUT: "Signed out",
    Act.LOCK_WINDOW: "Window locked",
    Act.UNLOCK_WINDOW: "Window unlocked",
    Act.NOTE_REMARKS: "Engine or index not as it should be",
    Act.CREATE_ACCOUNT: "Account created",
    Act.APPROVE_ACCOUNT: "Account, other roles or a reset approved",
    Act.REFUSE_ACCOUNT: "Account, other roles or a reset refused",
    Act.PROPOSE_ROLES: "Other roles proposed",
    Act.RESET_PASSPHRASE: "Passphrase reset by an administrator",
    Act.RESET_SECOND_FACTOR: "Second factor reset by an administrator",
    Act.DISABLE_ACCOUNT: "Account disabled",
    Act.ENABLE_ACCOUNT: "Account enabled",
    Act.LOCK_ACCOUNT_OUT: "Account locked after failed attempts",
    Act.RELEASE_ACCOUNT: "Locked account released",
    Act.CHANGE_PASSPHRASE: "Passphrase changed",
    Act.SET_SECOND_FACTOR: "Second factor set up",
    Act.ASK_SECOND_FACTOR: "Passphrase right, code asked for",
    Act.ISSUE_CERTIFICATE: "Training certificate issued",
    Act.DECLARE_INTEREST: "Interest declared",
    Act.PROPOSE_SETTING: "Setting proposed",
    Act.APPROVE_SETTING: "Setting approved",
    Act.REFUSE_SETTING: "Setting refused",
    Act.IMPORT_GALLERY: "Gallery import",
    Act.EXAMINE_IMPORT: "Import examined before it is made",
    Act.DECIDE_FINDINGS: "Findings of an import decided",
    Act.VIEW_FINDING: "Photo of an unfinished import opened",
    Act.STAGE_PHOTOS: "Photos read for an unfinished import",
    Act.END_STAGE: "Unfinished import ended",
    Act.PROPOSE_REMOVAL: "Removal from the gallery proposed",
    Act.WITHDRAW_REMOVAL: "Proposed removal withdrawn",
    Act.CONFIRM_REMOVAL: "Removal confirmed and carried out",
    Act.LIST_REMOVALS: "Removals listed",
    Act.LIST_DUE: "Records past their retention date listed",
    Act.CHECK_GALLERY: "Gallery checked",
    Act.READ_GALLERY_STATISTICS: "Gallery statistics read",
    Act.OPEN_REQUEST: "Request opened",
    Act.VIEW_REQUEST: "Request viewed",
    Act.ADD_EVIDENCE: "Evidence added",
    Act.VIEW_EVIDENCE: "Evidence viewed",
    Act.SCAN_EVIDENCE: "Evidence scanned for faces",
    Act.TAKE_PROBE: "Probe taken",
    Act.VIEW_PROBE: "Probe viewed",
    Act.MAKE_DERIVATIVE: "Edited version kept",
    Act.REPLAY_DERIVATIVE: "Edited version made again and compared",
    Act.OVERRIDE_FLOOR: "Probe under the floor let pass",
    Act.SEARCH: "Gallery searched",
    Act.REPEAT_SEARCH: "Search made again on the gallery of then",
    Act.OPEN_EXAMINATION: "Examination opened",
    Act.TAKE_VERIFICATION: "Verification taken",
    Act.ANALYSE_PROBE: "Analysis of the probe recorded",
    Act.SHOW_CANDIDATES: "Candidate list shown",
    Act.VIEW_CANDIDATE: "Candidate viewed",
    Act.USE_VIEWING_AID: "Viewing aid used",
    Act.JUDGE_FEATURES: "Features judged",
    Act.ANNOTATE: "Annotation made",
    Act.WITHDRAW_ANNOTATION: "Annotation withdrawn",
    Act.ANSWER_CANDIDATE: "Candidate answered",
    Act.LOCK_EXAMINATION: "Decision locked",
    Act.UNMASK: "Ranks and names opened after the lock",
    Act.VIEW_REVIEW: "Review viewed",
    Act.DECIDE: "Supervisor's decision",
    Act.RELEASE_LEAD: "Lead released",
    Act.VIEW_REPORT: "Report viewed",
    Act.EXPORT_REPORT: "Report exported",
    Act.READ_LOG: "Log read",
    Act.VERIFY_LOG: "Log verified",
    Act.EXPORT_SESSION: "Session exported",
}

LOG_OUTCOME_WORDS: dict[LogOutcome, str] = {
    LogOutcome.DONE: "Done",
    LogOutcome.REFUSED: "Refused",
    LogOutcome.FAILED: "Failed",
}


def event_words(event: str) -> str:
    """Return the words for an event; an event of another version of the program keeps its own name."""
    return EVENT_WORDS.get(event, event)
