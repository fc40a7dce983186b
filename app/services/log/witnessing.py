"""One workspace as the witness of another's log: it signs only what grew out of what it signed before.

The two never meet: a question and an answer, each a small text file, go from auditor to auditor. The question has the
form of C2SP tlog-witness (`old` size, consistency proof, signed checkpoint), the answer is the checkpoint with one more
line, of tlog-cosignature. A log written anew by whoever holds its own key gets no such line.
"""

from __future__ import annotations

import base64
import binascii
import re
import time
from dataclasses import dataclass

from app.domain.ids import new_id
from app.domain.log import merkle
from app.domain.log.anchors import Witnessed
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.reports.checkpoint import Checkpoint, cosignature, read_checkpoint, verify_note
from app.services.log.anchoring import take_receipt
from app.services.log.log_keeping import origin
from app.services.recording import Desk, attempt
from app.storage.tables import checkpoints

_HEX_KEY = re.compile(r"[0-9a-f]{64}")
_MOST_HASHES = 64


@dataclass(frozen=True)
class Question:
    """What a witness is asked: to sign a checkpoint that grew out of one of `old` entries."""

    old: int
    proof: tuple[bytes, ...]
    note: str


def ask_witness(desk: Desk, since: int) -> str:
    """Return the question to a witness that signed this log at `since` entries, 0 for the first time.

    A receipt is taken with it, and logged.

    Raises:
        Refused: no auditor. BadInput: the log never had so many entries.
    """
    receipt = take_receipt(desk)
    with desk.reading() as db:
        leaves = list(checkpoints.leaves_after(db, 0))[: receipt.size]
    if not 0 <= since <= receipt.size:
        raise BadInput(f"The log has {receipt.size} entries, so no witness signed {since} of them. Ask again.")
    proof = merkle.consistency_proof(merkle.levels(leaves), since) if since else []
    lines = [f"old {since}", *(base64.b64encode(each).decode() for each in proof)]
    return "\n".join(lines) + f"\n\n{receipt.note}"


def witness_log(desk: Desk, question: str, public_key: str) -> str:
    """Check another log against what was signed of it before, put it on record, and return the note with the signature.

    Args:
        desk: of an auditor of the witnessing workspace.
        question: text of `ask_witness` in the other one.
        public_key: hex of the other log's key, got from its section at the first time.

    Raises:
        Refused: no auditor; or the log is not the one that was signed before, or went back.
        BadInput: this is no question, or it was made for another state than the one signed last.
    """
    with attempt(desk, Act.WITNESS_LOG) as act:
        key = public_key.strip().lower()
        if not _HEX_KEY.fullmatch(key):
            raise BadInput("The public key has to be 64 hexadecimal digits. Ask the other section for it.")
        asked = read_question(question)
        text = verify_note(asked.note, bytes.fromhex(key))
        state = read_checkpoint(text)
        with act.writing() as work:
            before = checkpoints.last_witnessed(work.db, state.origin)
            _check(desk, asked, state, key, before)
            signed = asked.note + cosignature(
                text, origin(desk.house.workspace), desk.house.workspace.keys.signing, int(time.time())
            )  # fmt: skip
            now = Witnessed(state.origin, key, state.size, state.root.hex(), signed)
            identifier = new_id()
            seq = work.log(identifier, now.root, size=state.size, before=before.size if before else 0)
            checkpoints.add_witnessed(work.db, identifier, now, desk.session.user.id, work.at, seq)
        return signed


def _check(desk: Desk, asked: Question, state: Checkpoint, key: str, before: Witnessed | None) -> None:
    if state.origin == origin(desk.house.workspace):
        raise Refused("This is this workspace's own log. A witness has to be another workspace.")
    if not state.size:
        raise BadInput("An empty log needs no witness. Take the question again once there are entries.")
    if before is None:
        if asked.old:
            raise BadInput("This workspace has never signed that log. Take the question again, since 0 entries.")
        return
    if before.public_key != key:
        raise Refused("That log was signed with another key before. Stop, and find out in person why it has changed.")
    if asked.old != before.size and state.size >= before.size:
        raise BadInput(
            f"This workspace signed {before.size} entries of that log. Take the question again, since these."
        )
    old = (before.size, bytes.fromhex(before.root))
    if not merkle.is_consistent(old, (state.size, state.root), asked.proof):
        raise Refused(
            f"That log does not begin with the {before.size} entries that this workspace signed: entries were changed "
            "or cut off. Nothing was signed. Keep the question, and tell whoever oversees that section."
        )


def read_question(text: str) -> Question:
    """Return what a witness is asked.

    Raises:
        BadInput: this is no question.
    """
    head, blank, note = text.replace("\r\n", "\n").partition("\n\n")
    first, *hashes = head.split("\n")
    size = first.removeprefix("old ")
    if not blank or size == first or not size.isascii() or not size.isdecimal() or len(hashes) > _MOST_HASHES:
        raise BadInput("This is no question to a witness. Take the file that the other section's auditor saved.")
    try:
        proof = tuple(base64.b64decode(each, validate=True) for each in hashes)
    except (binascii.Error, ValueError):
        raise BadInput("The proof in this question is damaged. Fetch the file once more.") from None
    return Question(int(size[:18]), proof, note)
