"""Check a session export of Second Look, offline and without any other part of it.

    python verify_log.py EXPORT.zip [--public-key HEX-OR-FILE] [--receipt CHECKPOINT.txt]

EXPORT is the ZIP file or the folder it was unpacked into. Needs Python 3.11 and, for the signatures alone, the package
`cryptography`. Formats: RFC 9162 section 2.1 (tree, inclusion proofs), C2SP signed-note and tlog-checkpoint.
Exit status 0: whole; 1: faults, or the export cannot be read; 2: no faults, but not everything could be checked.
"""

import argparse
import base64
import hashlib
import json
import re
import stat
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

GENESIS = "0" * 64
MANIFEST_TITLE = "second-look/session-manifest/v1"
READABLE = ("README.txt", "session.pdf", "entries.csv", "people.json", "pictures.csv")
LISTED = (*READABLE, "entries.jsonl", "checkpoint.txt", "public-key.txt", "verify_log.py")
LATER = ("features.jsonl",)  # exports of earlier versions have none
KNOWN = (*LISTED, *LATER, "manifest.json", "manifest-note.txt")
LARGE = {"entries.jsonl": 4 << 30, "entries.csv": 4 << 30, "session.pdf": 512 << 20}  # bytes
SMALL, LONGEST_LINE, RATIO, MOST_FAULTS = 64 << 20, 4 << 20, 100, 1_000
HEX = re.compile(r"[0-9a-f]{64}")
BROKEN = (OSError, EOFError, ValueError, ArithmeticError, LookupError, RuntimeError, MemoryError)


@dataclass
class Verdict:
    """What the check found: no faults; nothing left unchecked; and all of it in sentences."""

    whole: bool
    complete: bool
    lines: list[str]


class _Stop(Exception):
    """A fault after which nothing more can be checked."""


@dataclass
class _Findings:
    faults: list[str] = field(default_factory=list)
    unchecked: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def fault(self, sentence: str) -> None:
        self.faults.append(sentence)
        if len(self.faults) >= MOST_FAULTS:
            raise _Stop("So many faults were found that the rest was not read.")


def _plain(value: object) -> str:
    """Return foreign text so that it can do nothing to a terminal: ASCII, one line, not long."""
    text = str(value)[:200].encode("ascii", "backslashreplace").decode()
    return "".join(char if char.isprintable() else "?" for char in text)


class _Export:
    """The files of an export, in a ZIP file or in a folder. Nothing is ever unpacked to disk."""

    def __init__(self, path: Path, archive: zipfile.ZipFile | None, found: _Findings) -> None:
        self._folder, self._archive, self._found = path, archive, found
        self.names: set[str] = set()
        if archive:
            self._look_into_archive(archive, path.stat().st_size)
        elif path.is_dir():
            self._look_into_folder()
        else:
            raise _Stop(f"There is nothing at {_plain(path)}. Name the ZIP file or the folder it was unpacked into.")

    def _look_into_folder(self) -> None:
        children = {child.name: child.lstat() for child in self._folder.iterdir()}
        for name in sorted(children.keys() & set(KNOWN)):
            if stat.S_ISREG(children[name].st_mode) and children[name].st_size <= LARGE.get(name, SMALL):
                self.names.add(name)
            else:
                self._found.fault(f"{name} is not an ordinary file, or is far too large. It was not read.")
        if others := len(children.keys() - set(KNOWN)):
            self._found.notes.append(f"{others} other files or folders lie there too. They are no part of the export.")

    def _look_into_archive(self, archive: zipfile.ZipFile, size: int) -> None:
        if len(archive.infolist()) > 2 * len(KNOWN):
            raise _Stop("The ZIP file holds many more files than an export has. It was not read.")
        for info in archive.infolist():
            name, most = info.filename, min(LARGE.get(info.filename, SMALL), max(SMALL, RATIO * info.compress_size))
            usual = not info.flag_bits & 1 and info.compress_type in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
            if name in self.names:
                raise _Stop(f"The ZIP file holds {name} twice, so it is open which one counts.")
            if name not in KNOWN:
                self._found.fault(f"The ZIP file holds '{_plain(name)}', which no export has. It was not read.")
            elif usual and info.compress_size <= size and info.file_size <= most:
                self.names.add(name)
            else:
                self._found.fault(f"{name} is oddly packed, or would unpack to far too much. It was not read.")

    def chunks(self, name: str) -> Iterator[bytes]:
        with self._archive.open(name) if self._archive else (self._folder / name).open("rb") as stream:
            while chunk := stream.read(1 << 20):
                yield chunk

    def lines(self, name: str) -> Iterator[bytes]:
        rest = b""
        for chunk in self.chunks(name):
            *whole, rest = (rest + chunk).split(b"\n")
            yield from whole
            if len(rest) > LONGEST_LINE:
                raise _Stop(f"{name} has a line far longer than any entry. It was not read further.")
        if rest:
            raise _Stop(f"{name} ends within a line: its end was cut off.")

    def text(self, name: str) -> str:
        if name not in self.names:
            raise _Stop(f"{name} is missing or cannot be read, and without it nothing more can be checked.")
        return b"".join(self.chunks(name)).decode("utf-8", "replace")

    def digest(self, name: str) -> str:
        digest = hashlib.sha256()
        for chunk in self.chunks(name):
            digest.update(chunk)
        return digest.hexdigest()


READER = json.JSONDecoder(parse_float=str, parse_constant=str)  # a float becomes text and is not spelt as it stands
WRITER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _parsed(text: str) -> dict[str, object] | None:
    try:
        value = READER.decode(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def _root(leaves: list[bytes]) -> bytes:
    """Return the root over leaf hashes: the recursion of RFC 9162 section 2.1.1."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256().digest()
    left_size = 1 << (len(leaves) - 1).bit_length() - 1
    return _node(_root(leaves[:left_size]), _root(leaves[left_size:]))


def _climb(leaf: bytes, index: int, size: int, proof: list[bytes]) -> bytes | None:
    """Return the root that an inclusion proof leads to: the recursion of section 2.1.3.1, from the top."""
    if size == 1 or not proof:
        return leaf if size == 1 and not proof else None
    left_size = 1 << (size - 1).bit_length() - 1
    left = index < left_size
    below = _climb(leaf, index if left else index - left_size, left_size if left else size - left_size, proof[:-1])
    return below and (_node(below, proof[-1]) if left else _node(proof[-1], below))


def _check_note(note: str, key: bytes, what: str, found: _Findings) -> str:
    """Return the text of a signed note; a bad Ed25519 signature is a fault."""
    text, blank, signatures = note.rpartition("\n\n")
    if not blank:
        raise _Stop(f"{what} is not a signed note: text, a blank line, signatures. Nothing more can be checked.")
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        found.unchecked.append(f"The signature of {what}: the package 'cryptography' is not installed here.")
        return f"{text}\n"
    good = 0
    try:
        for line in signatures.splitlines():
            name, _, encoded = line.removeprefix("\u2014 ").partition(" ")
            blob = base64.b64decode(encoded, validate=True)
            if blob[:4] == hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4]:  # else another key's line
                Ed25519PublicKey.from_public_bytes(key).verify(blob[4:], f"{text}\n".encode())
                good += 1
    except (ValueError, InvalidSignature):
        good = 0
    if not good:
        found.fault(f"{what} has no good signature of the key {key.hex()}: changed since, forged, or another key's.")
    return f"{text}\n"


@dataclass
class _Checkpoint:
    origin: str
    size: int
    root: bytes


def _read_checkpoint(note: str, key: bytes, what: str, found: _Findings) -> _Checkpoint:
    text = _check_note(note, key, what, found)
    read = re.match(r"([^\n]+)\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n", text)
    if not read:
        raise _Stop(f"{what} is not a checkpoint: a name, the number of entries, and 32 bytes in base64, one a line.")
    return _Checkpoint(read[1], int(read[2]), base64.b64decode(read[3]))


class _LogPass:
    """One reading of the entries from first to last."""

    def __init__(self, checkpoint: _Checkpoint, claims_whole: bool, found: _Findings) -> None:
        self.found, self.checkpoint, self.claims_whole = found, checkpoint, claims_whole
        self.last, self.last_hash, self.last_at, self.steps_back = 0, GENESIS, "", 0
        self.leaves: list[bytes] = []
        self.gaps: list[tuple[int, int]] = []
        self.good_until: str | None = None

    def take(self, number: int, line: bytes) -> None:
        before, last, at = len(self.found.faults), self.last, self.last_at
        self._check(number, line)
        if len(self.found.faults) > before:
            self.good_until = self.good_until or _place(last, at)

    def _check(self, number: int, line: bytes) -> None:
        fault, size = self.found.fault, self.checkpoint.size
        entry = _parsed(line.decode("utf-8", "replace")) or {}
        seq, body, proof = entry.get("seq"), entry.get("body"), entry.get("proof")
        if type(seq) is not int or not 0 < seq <= size or not isinstance(body, str) or not isinstance(proof, list):
            return fault(f"Line {number} of entries.jsonl is not an entry of this log: seq, body, hash and proof.")
        leaf = hashlib.sha256(b"\x00" + body.encode("utf-8", "surrogatepass")).digest()
        if leaf.hex() != entry.get("hash"):
            fault(f"Entry {seq} was changed: its content does not give its hash.")
        said = _parsed(body) or {}
        if WRITER.encode(said) != body:
            fault(f"Entry {seq} is not written in the one form that entries have.")
        if (said.get("v"), said.get("seq")) != (1, seq):
            fault(f"Entry {seq} says that it is entry {_plain(said.get('seq'))} in format {_plain(said.get('v'))}.")
        if seq <= self.last:
            return fault(f"Entry {seq} stands after entry {self.last}: it is there twice, or was moved.")
        if seq == self.last + 1 and said.get("prev") != self.last_hash:
            fault(f"Entry {seq} does not follow the entry before it: one was changed, removed or put in.")
        self._miss(self.last + 1, seq - 1)
        at = str(said.get("at"))
        self.steps_back += at < self.last_at
        self.last, self.last_hash, self.last_at = seq, leaf.hex(), at
        self.leaves.append(leaf)
        return self._prove(seq, leaf, proof) if proof or not self.claims_whole else None

    def _miss(self, first: int, last: int) -> None:
        if first <= last:
            self.gaps.append((first, last))
            if self.claims_whole:
                self.good_until = self.good_until or _place(self.last, self.last_at)
                self.found.fault(f"The export says it holds the whole log, but misses entries {first} to {last}.")

    def _prove(self, seq: int, leaf: bytes, proof: list[object]) -> None:
        sound = len(proof) <= 64 and all(isinstance(sister, str) and HEX.fullmatch(sister) for sister in proof)
        sisters = [bytes.fromhex(str(sister)) for sister in proof] if sound else []
        if _climb(leaf, seq - 1, self.checkpoint.size, sisters) != self.checkpoint.root:
            self.found.fault(f"Entry {seq} is not proved to belong to the log of the checkpoint.")

    def finish(self) -> None:
        note = self.found.notes.append
        self._miss(self.last + 1, self.checkpoint.size)
        if not self.gaps and _root(self.leaves) != self.checkpoint.root:
            self.found.fault("The entries do not give the root of the checkpoint: this is not the log that was signed.")
        if self.good_until:
            note(f"No fault was found up to {self.good_until}. Rely on nothing after it.")
        note(f"{len(self.leaves)} of the {self.checkpoint.size} entries of the log are in this export.")
        if self.gaps and not self.claims_whole:
            shown = ", ".join(f"{a} to {b}" if a < b else f"{a}" for a, b in self.gaps[:10])
            more = " and further on" if len(self.gaps) > 10 else ""
            note(f"{self.checkpoint.size - len(self.leaves)} were not selected and cannot be read here: {shown}{more}.")
        if self.leaves:
            note(f"The last entry here is {_place(self.last, self.last_at)}.")
        if self.steps_back:
            note(f"The computer's clock went back {self.steps_back} times between entries; their order is by number.")


def _place(seq: int, at: str) -> str:
    return f"entry {seq} of {_plain(at)}" if seq else "the start of the log"


def _check_files(export: _Export, found: _Findings) -> dict[str, object]:
    manifest = _parsed(export.text("manifest.json")) or {}
    files = manifest.get("files")
    if not isinstance(files, dict):
        raise _Stop("manifest.json is not what an export writes. Nothing more can be checked.")
    for name in (*LISTED, *(name for name in LATER if name in files or name in export.names)):
        if name not in export.names:
            found.fault(f"{name} is missing or could not be read.")
        elif export.digest(name) != files.get(name):
            found.fault(f"{name} was changed: its SHA-256 is not the one in the manifest.")
    return manifest


def _check_manifest_note(export: _Export, origin: str, key: bytes, found: _Findings) -> None:
    if "manifest-note.txt" not in export.names:
        found.unchecked.append("Whether the readable files are as they were written: their list is not signed.")
        return
    text = _check_note(export.text("manifest-note.txt"), key, "manifest-note.txt", found)
    if text != f"{MANIFEST_TITLE}\n{origin}\n{export.digest('manifest.json')}\n":
        found.fault("manifest.json was changed: it is not the manifest that was signed.")


def _check_receipt(receipt: _Checkpoint, log: _LogPass, found: _Findings) -> None:
    now, cut = log.checkpoint, receipt.size - log.checkpoint.size
    here = not log.gaps or log.gaps[0][0] > receipt.size
    root = now.root if cut == 0 else _root(log.leaves[: receipt.size]) if here else b""
    if receipt.origin != now.origin:
        found.fault(f"The receipt belongs to another log: {_plain(receipt.origin)}, not {_plain(now.origin)}.")
    elif cut > 0:
        found.fault(f"The log was cut: the receipt covers {cut} entries after entry {now.size}, which are gone.")
    elif root == receipt.root:
        found.notes.append(f"The log still begins with the {receipt.size} entries that the receipt covers.")
    elif root:
        found.fault(f"The log was rewritten: its first {receipt.size} entries are not those the receipt covers.")
    else:
        found.unchecked.append("Whether the log still begins as the receipt says: export the whole log for that.")


def _check_all(export: _Export, found: _Findings, public_key: str | None, receipt_path: str | None) -> None:
    manifest = _check_files(export, found)
    key = _key_of(public_key, export, found)
    checkpoint = _read_checkpoint(export.text("checkpoint.txt"), key, "checkpoint.txt", found)
    _check_manifest_note(export, checkpoint.origin, key, found)
    receipt = _read_checkpoint(_small_file(receipt_path), key, "the receipt", found) if receipt_path else None
    log = _LogPass(checkpoint, manifest.get("whole_log") is True, found)
    for number, line in enumerate(export.lines("entries.jsonl") if "entries.jsonl" in export.names else (), start=1):
        log.take(number, line)
    log.finish()
    stated = (manifest.get("origin"), manifest.get("tree_size"), manifest.get("entries"))
    if stated != (checkpoint.origin, checkpoint.size, len(log.leaves)):
        found.fault("The manifest speaks of another log, another size or another number of entries than are here.")
    if receipt:
        _check_receipt(receipt, log, found)
    else:
        found.notes.append("Entries cut off the end cannot show without a receipt: an older checkpoint kept outside.")


def _key_of(given: str | None, export: _Export, found: _Findings) -> bytes:
    if given is None:
        found.notes.append("The key came with the export, so this shows only that the export agrees with itself.")
        found.notes.append("To know who signed it, get the section's key another way and give it with --public-key.")
        given = export.text("public-key.txt")
    elif not HEX.fullmatch(given.strip().lower()):
        given = _small_file(given)
    key = HEX.search(given.lower())
    if not key:
        raise _Stop("A public key has to be 64 hexadecimal digits, or a file that holds them.")
    return bytes.fromhex(key[0])


def _small_file(path: str) -> str:
    if not Path(path).is_file():
        raise _Stop(f"There is no file {_plain(path)}.")
    with Path(path).open("rb") as stream:
        return stream.read(1 << 16).decode("utf-8", "replace")


def verify(path: str, public_key: str | None = None, receipt: str | None = None) -> Verdict:
    """Check an export and return what was found; a hostile file gives faults, never an exception.

    Args:
        path: the ZIP file, or the folder it was unpacked into.
        public_key: the section's key from a trusted source: 64 hexadecimal digits or a file with them.
        receipt: file with an older checkpoint that was kept outside.
    """
    found = _Findings()
    try:
        with zipfile.ZipFile(path) if Path(path).is_file() else nullcontext() as archive:
            _check_all(_Export(Path(path), archive, found), found, public_key, receipt)
    except _Stop as stop:
        found.faults.append(str(stop))
    except (*BROKEN, struct.error, zlib.error, zipfile.BadZipFile) as error:
        found.faults.append(f"The export cannot be read to its end ({type(error).__name__}). Fetch it once more.")
    result = "whole. Every file and entry here is as the log wrote it."
    if found.faults:
        result = f"{len(found.faults)} faults. This export is not as the log wrote it."
    elif found.unchecked:
        result = "no faults in what could be checked, but not everything could be checked."
    kinds = (("Note", found.notes), ("NOT CHECKED", found.unchecked), ("FAULT", found.faults), ("Result", [result]))
    lines = [f"{kind}: {sentence}" for kind, sentences in kinds for sentence in sentences]
    return Verdict(not found.faults, not found.unchecked, lines)


def main(argv: list[str] | None = None) -> int:
    """Run the check from a command line; return the exit status."""
    parser = argparse.ArgumentParser(description="Check a session export offline.")
    parser.add_argument("path", help="the ZIP file, or the folder it was unpacked into")
    parser.add_argument("--public-key", help="the section's key from a source you trust: hexadecimal, or a file")
    parser.add_argument("--receipt", help="an older checkpoint that was kept outside")
    options = parser.parse_args(argv)
    verdict = verify(options.path, options.public_key, options.receipt)
    sys.stdout.write("\n".join(verdict.lines) + "\n")
    return 1 if not verdict.whole else 0 if verdict.complete else 2


if __name__ == "__main__":
    sys.exit(main())
