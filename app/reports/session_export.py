"""The auditor's export: one ZIP file with entries of the log, readable and exact, and the means to check them."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, TypeAlias

from app.config import resource
from app.domain.log import merkle
from app.domain.log.audit import LogEntry
from app.domain.log.events import event_words
from app.reports.checkpoint import Checkpoint, read_checkpoint
from app.reports.packing import Packer, json_text
from app.reports.session import ExportedPicture, SessionExport
from app.reports.session_pdf import session_pdf
from app.reports.session_readme import readme_text
from app.reports.spreadsheet import csv_lines
from app.reports.time_stamping import stamp_files

__all__ = ["ExportedPicture", "SessionExport", "write_session_zip"]

FORMAT = 1
_Tree: TypeAlias = Sequence[Sequence[bytes]]  # `merkle.levels(...)`; empty for none
MANIFEST_TITLE = "second-look/session-manifest/v1"
_CSV_HEAD = ("seq", "at", "event", "in words", "outcome", "person", "session", "request", "objects", "details", "hash")


def write_session_zip(export: SessionExport, target: BinaryIO, sign: Callable[[str], str] | None = None) -> str:
    """Write the ZIP file; the same export gives the same bytes.

    Args:
        export: what to write.
        target: where to, opened for binary writing.
        sign: returns a signed note of a text. With it the manifest is signed too, so that a change of the readable
            files shows as well; without it only the entries are protected, and the verifier says so.

    Returns:
        SHA-256 of the manifest, hex, for the log.

    Raises:
        ValueError: entries, leaves and checkpoint do not belong together, which is a defect of the program.
    """
    checkpoint = read_checkpoint(export.note.rpartition("\n\n")[0] + "\n")
    _check_together(export, checkpoint)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        packer = Packer(archive)
        for name, chunks in _contents(export, checkpoint):
            packer.add(name, chunks)
        manifest = json_text(_manifest(export, checkpoint, packer.files))
        packer.add("manifest.json", [manifest.encode()])
        digest = packer.files["manifest.json"]
        if sign is not None:
            packer.add("manifest-note.txt", [sign(f"{MANIFEST_TITLE}\n{checkpoint.origin}\n{digest}\n").encode()])
    return digest


def _check_together(export: SessionExport, checkpoint: Checkpoint) -> None:
    if checkpoint.size != len(export.leaves):
        raise ValueError(f"the checkpoint covers {checkpoint.size} entries and there are {len(export.leaves)} leaves")
    numbers = [entry.seq for entry in export.entries]
    if numbers != sorted(set(numbers)) or (numbers and not 1 <= numbers[0] <= numbers[-1] <= checkpoint.size):
        raise ValueError("the entries are not in order, or not all under the checkpoint")


def _contents(export: SessionExport, checkpoint: Checkpoint) -> Iterator[tuple[str, Iterable[bytes]]]:
    whole = len(export.entries) == checkpoint.size
    yield "README.txt", [readme_text(export.section, export.scope, len(export.entries), checkpoint.size).encode()]
    yield "session.pdf", [session_pdf(export, checkpoint)]
    tree = [] if whole else merkle.levels(export.leaves)  # a whole log needs no proofs: its root is calculated again
    yield "entries.jsonl", _entry_lines(export.entries, tree)
    anchors = (*export.receipts, *(stamp.question.size for stamp in export.stamps))
    if tree and anchors:
        yield "consistency.json", [json_text(_growth(anchors, tree)).encode()]
    yield "entries.csv", (line.encode() for line in csv_lines(_CSV_HEAD, map(_csv_row, export.entries)))
    yield "people.json", [json_text(_people(export)).encode()]
    yield "pictures.csv", (line.encode() for line in csv_lines(("kind", "id", "sha256", "in words"), _pictures(export)))
    yield "features.jsonl", (f"{line}\n".encode() for line in export.features)
    for name, content in stamp_files(export.stamps):
        yield name, [content]
    yield "checkpoint.txt", [export.note.encode()]
    yield "public-key.txt", [f"{export.public_key}\n".encode()]
    yield "verify_log.py", [resource("verifier/verify_log.py").read_bytes()]


def _entry_lines(entries: Iterable[LogEntry], tree: _Tree) -> Iterator[bytes]:
    """Yield a line per entry with the proof that it belongs to a tree; without a tree there are no proofs."""
    for entry in entries:
        proof = [sister.hex() for sister in merkle.inclusion_proof(tree, entry.seq - 1)]
        line = {"seq": entry.seq, "body": entry.body, "hash": entry.hash, "proof": proof}
        yield (json.dumps(line, ensure_ascii=False) + "\n").encode()


def _growth(receipts: Iterable[int], tree: _Tree) -> dict[str, object]:
    """Return, for each size that a receipt was taken at, what shows that the log goes on from there."""
    return {str(size): [each.hex() for each in merkle.consistency_proof(tree, size)] for size in sorted(set(receipts))}


def _csv_row(entry: LogEntry) -> tuple[str, ...]:
    new = entry.new
    details = json.dumps(dict(new.details), ensure_ascii=False, sort_keys=True)
    objects = " ".join(new.objects)
    said = (
        new.event,
        event_words(new.event),
        new.outcome.value,
        new.person,
        new.session,
        new.request,
        objects,
        details,
    )
    return (str(entry.seq), entry.at, *said, entry.hash)


def _pictures(export: SessionExport) -> Iterator[tuple[str, ...]]:
    return ((picture.kind, picture.id, picture.sha256, picture.words) for picture in export.pictures)


def _people(export: SessionExport) -> dict[str, object]:
    people = [
        {
            "id": user.id,
            "sign_in_name": user.sign_in_name,
            "full_name": user.full_name,
            "badge": user.badge,
            "roles": sorted(user.roles),
        }
        for user in export.people
    ]
    sessions = [{"id": one.id, "person": one.user.id, "started_at": one.started_at} for one in export.sessions]
    return {"people": people, "sessions": sessions}


def _manifest(export: SessionExport, checkpoint: Checkpoint, files: dict[str, str]) -> dict[str, object]:
    return {
        "format": FORMAT,
        "section": export.section,
        "exported_at": export.exported_at,
        "scope": export.scope,
        "origin": checkpoint.origin,
        "tree_size": checkpoint.size,
        "entries": len(export.entries),
        "whole_log": len(export.entries) == checkpoint.size,
        "files": dict(files),
    }
