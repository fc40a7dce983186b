"""The whole log in one ZIP file: every entry as it stands, every checkpoint it kept, and the means to check it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from app.config import resource
from app.domain.log.time_stamps import TimeStamp
from app.reports.checkpoint import read_checkpoint
from app.reports.packing import Packer, json_text
from app.reports.session_export import FORMAT, MANIFEST_TITLE
from app.reports.time_stamping import stamp_files

_README = """\
WHOLE LOG
Section: {section}
Entries: {size}, which is all the log had when this was exported.

WHAT IS IN HERE
entries.jsonl      every entry exactly as it stands in the log, one a line, with its hash; no names, no pictures
checkpoints.jsonl  the signed states of the log that were made along the way
time-stamps/       what authorities outside said of states of the log; missing where nobody asked one. To check one with
                   OpenSSL: openssl ts -verify -data NAME.txt -in NAME.tsr -CAfile NAME.pem
checkpoint.txt     the state of the whole log now, signed: number of entries and the hash over all of them
public-key.txt     the key that signed them
manifest.json      the SHA-256 of every file; manifest-note.txt is its signature
verify_log.py      the program that checks all this

HOW TO CHECK IT, on any computer and without a network
1. Install Python 3.11 or newer, and its package 'cryptography' for the signatures.
2. Take verify_log.py from a source you trust. The copy in here came with what it is to check.
3. Give it the section's public key, and every receipt that was kept outside of the section.
4. python verify_log.py THIS-FILE.zip --public-key KEY --receipt RECEIPT.txt --receipt ANOTHER.txt
It says in words what is whole, what is missing and since when. Exit status 0: whole; 1: faults; 2: not all was checked.

WHAT THE CHECK CANNOT SHOW
Without a receipt: that the end was cut off, or that whoever holds the section's key wrote the log anew. And acts that
were never written into the log.
"""


@dataclass(frozen=True)
class LogExport:
    """Everything that goes into one export.

    Attributes:
        entries: (seq, body, hash in hex) of all entries, in order.
        checkpoints: signed notes, smallest size first.
        note: signed checkpoint over all entries.
        public_key: hex of the Ed25519 key that signed it.
        stamps: what authorities said of some of the checkpoints.
    """

    section: str
    exported_at: str
    entries: Iterable[tuple[int, str, str]] = field(repr=False)
    checkpoints: Iterable[str] = field(repr=False)
    note: str
    public_key: str
    stamps: tuple[TimeStamp, ...] = ()


def write_log_zip(export: LogExport, target: BinaryIO, sign: Callable[[str], str]) -> None:
    """Write the ZIP file, reading the entries once; the same log gives the same bytes.

    Args:
        export: what to write.
        target: where to, opened for binary writing.
        sign: returns a signed note of a text.
    """
    checkpoint = read_checkpoint(export.note.rpartition("\n\n")[0] + "\n")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        packer = Packer(archive)
        readme = _README.format(section=" ".join(export.section.split()), size=checkpoint.size)
        packer.add("README.txt", [readme.encode()])
        packer.add("entries.jsonl", _joined(_entry_lines(export.entries)))
        packer.add("checkpoints.jsonl", (json.dumps({"note": note}).encode() + b"\n" for note in export.checkpoints))
        for name, content in stamp_files(export.stamps):
            packer.add(name, [content])
        packer.add("checkpoint.txt", [export.note.encode()])
        packer.add("public-key.txt", [f"{export.public_key}\n".encode()])
        packer.add("verify_log.py", [resource("verifier/verify_log.py").read_bytes()])
        manifest = {
            "format": FORMAT, "kind": "log", "section": export.section, "exported_at": export.exported_at,
            "origin": checkpoint.origin, "tree_size": checkpoint.size, "entries": checkpoint.size, "whole_log": True,
            "files": dict(packer.files),
        }  # fmt: skip
        packer.add("manifest.json", [json_text(manifest).encode()])
        title = f"{MANIFEST_TITLE}\n{checkpoint.origin}\n{packer.files['manifest.json']}\n"
        packer.add("manifest-note.txt", [sign(title).encode()])


def _entry_lines(entries: Iterable[tuple[int, str, str]]) -> Iterator[bytes]:
    for seq, body, hash_hex in entries:
        line = {"seq": seq, "body": body, "hash": hash_hex, "proof": []}
        yield (json.dumps(line, ensure_ascii=False) + "\n").encode()


def _joined(lines: Iterable[bytes], at_once: int = 2_000) -> Iterator[bytes]:
    """Yield lines many at a time, because writing each by itself takes longer than all the rest."""
    waiting: list[bytes] = []
    for line in lines:
        waiting.append(line)
        if len(waiting) == at_once:
            yield b"".join(waiting)
            waiting.clear()
    yield b"".join(waiting)
