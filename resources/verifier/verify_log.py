"""Check an export of Second Look, of some entries of its log or of all, offline and without any other part of it.

    python verify_log.py EXPORT.zip [--public-key HEX-OR-FILE] [--receipt CHECKPOINT.txt]... [--witness NAME=HEX]...

EXPORT is the ZIP file or the folder it was unpacked into. Needs Python 3.11 and, for the signatures alone, the package
`cryptography`. Formats: RFC 9162 section 2.1 (tree, inclusion and consistency proofs), C2SP signed-note,
tlog-checkpoint and tlog-cosignature, RFC 3161 and RFC 5652 (time stamps). What makes an entry whole is in `_Rules`.
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
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

GENESIS = "0" * 64
MANIFEST_TITLE = "second-look/session-manifest/v1"
PROVING = ("README.txt", "entries.jsonl", "checkpoint.txt", "public-key.txt", "verify_log.py")
READABLE = ("session.pdf", "entries.csv", "people.json", "pictures.csv")
WHOLE_LOG = ("checkpoints.jsonl",)
SELF = ("manifest.json", "manifest-note.txt")
NAME = re.compile(r"([a-z0-9][a-z0-9-]{0,31}/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
MOST_FILES = 4_000
_GIB = 1 << 30  # bytes
LARGE = {"entries.jsonl": 16 * _GIB, "entries.csv": 16 * _GIB, "session.pdf": _GIB, "checkpoints.jsonl": _GIB}
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

    def leave(self, sentence: str) -> None:
        if sentence not in self.unchecked:
            self.unchecked.append(sentence)

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
        self._odd: set[str] = set()
        if archive:
            self._look_into_archive(archive, path.stat().st_size)
        elif path.is_dir():
            self._look_into_folder()
        else:
            raise _Stop(f"There is nothing at {_plain(path)}. Name the ZIP file or the folder it was unpacked into.")

    def _look_into_folder(self) -> None:
        top = list(self._folder.iterdir())
        below = [child for folder in top if folder.is_dir() and not folder.is_symlink() for child in folder.iterdir()]
        for child in [*top, *below][:MOST_FILES]:
            name, facts = child.relative_to(self._folder).as_posix(), child.lstat()
            if stat.S_ISREG(facts.st_mode) and facts.st_size <= LARGE.get(name, SMALL):
                self.names.add(name)
            elif not stat.S_ISDIR(facts.st_mode):
                self._odd.add(name)

    def _look_into_archive(self, archive: zipfile.ZipFile, size: int) -> None:
        if len(archive.infolist()) > MOST_FILES:
            raise _Stop("The ZIP file holds many more files than an export has. It was not read.")
        for info in archive.infolist():
            name, most = info.filename, min(LARGE.get(info.filename, SMALL), max(SMALL, RATIO * info.compress_size))
            usual = not info.flag_bits & 1 and info.compress_type in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
            if name in self.names:
                raise _Stop(f"The ZIP file holds {_plain(name)} twice, so it is open which one counts.")
            if not NAME.fullmatch(name):
                self._found.fault(f"The ZIP file holds '{_plain(name)}', which no export has. It was not read.")
            elif usual and info.compress_size <= size and info.file_size <= most:
                self.names.add(name)
            else:
                self._found.fault(f"{name} is oddly packed, or would unpack to far too much. It was not read.")

    def hold_against(self, listed: dict[str, object]) -> None:
        """Tell of files that the manifest does not list, and of listed ones that cannot be read."""
        others = sorted(self.names - listed.keys() - set(SELF))
        if self._archive:
            for name in others:
                self._found.fault(f"The ZIP file holds '{_plain(name)}', which no export has. It was not read.")
        elif others:
            words = "other files or folders lie there too. They are no part of the export."
            self._found.notes.append(f"{len(others)} {words}")
        for name in sorted(self._odd & (listed.keys() | set(SELF))):
            self._found.fault(f"{_plain(name)} is not an ordinary file, or is far too large. It was not read.")

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


class _Tree:
    """A tree that grows leaf by leaf. It keeps the roots of the perfect trees it is made of, with their sizes."""

    def __init__(self) -> None:
        self.size = 0
        self._parts: list[tuple[int, bytes]] = []

    def add(self, leaf: bytes) -> None:
        size, current, parts = 1, leaf, self._parts
        while parts and parts[-1][0] == size:
            current, size = _node(parts.pop()[1], current), 2 * size
        parts.append((size, current))
        self.size += 1

    def root(self) -> bytes:
        root = b""
        for _, part in reversed(self._parts):
            root = _node(part, root) if root else part
        return root or hashlib.sha256().digest()


def _climb(leaf: bytes, index: int, size: int, proof: list[bytes]) -> bytes | None:
    """Return the root that an inclusion proof leads to: the recursion of section 2.1.3.1, from the top."""
    if size == 1 or not proof:
        return leaf if size == 1 and not proof else None
    left_size = 1 << (size - 1).bit_length() - 1
    left = index < left_size
    below = _climb(leaf, index if left else index - left_size, left_size if left else size - left_size, proof[:-1])
    return below and (_node(below, proof[-1]) if left else _node(proof[-1], below))


def _grown(old: int, size: int, proof: list[bytes], known: bytes) -> tuple[bytes, bytes] | None:
    """Return the old and the new root that a consistency proof leads to: the recursion of section 2.1.4.1.

    `known` is the old root, which the proof leaves out where the older tree is a whole part of the newer one; empty
    below a part that it does not fill.
    """
    if old == size:
        if known:
            return (known, known) if not proof else None
        return (proof[0], proof[0]) if len(proof) == 1 else None
    if not proof:
        return None
    left_size = 1 << (size - 1).bit_length() - 1
    if old <= left_size:
        below = _grown(old, left_size, proof[:-1], known)
        return below and (below[0], _node(below[1], proof[-1]))
    below = _grown(old - left_size, size - left_size, proof[:-1], b"")
    return below and (_node(proof[-1], below[0]), _node(proof[-1], below[1]))


def _check_note(note: str, key: bytes, what: str, found: _Findings) -> str:
    """Return the text of a signed note; a bad Ed25519 signature is a fault."""
    text, blank, signatures = note.rpartition("\n\n")
    if not blank:
        raise _Stop(f"{what} is not a signed note: text, a blank line, signatures. Nothing more can be checked.")
    good = _signed(f"{text}\n", signatures, key)
    if good is None:
        found.leave(f"The signature of {what}: the package 'cryptography' is not installed here.")
    elif not good:
        found.fault(f"{what} has no good signature of the key {key.hex()}: changed since, forged, or another key's.")
    return f"{text}\n"


def _signed(text: str, signatures: str, key: bytes, kind: int = 1) -> int | None:
    """Return how many good signatures of a key a note has; 0 where one of them is bad, None where none can be checked.

    Kind 1 signs the text; kind 4 (tlog-cosignature) signs a time and the text, and the time stands in the signature.
    """
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        return None
    good = 0
    try:
        for line in signatures.splitlines():
            name, _, encoded = line.removeprefix("\u2014 ").partition(" ")
            blob = base64.b64decode(encoded, validate=True)
            if blob[:4] == hashlib.sha256(name.encode() + b"\n" + bytes([kind]) + key).digest()[:4]:
                at, signature = (blob[4:12], blob[12:]) if kind == 4 else (b"", blob[4:])
                before = f"cosignature/v1\ntime {int.from_bytes(at)}\n" if kind == 4 else ""
                Ed25519PublicKey.from_public_bytes(key).verify(signature, f"{before}{text}".encode())
                good += 1  # else another key's line
    except (ValueError, InvalidSignature):
        return 0
    return good


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


FIELDS_1 = {"v", "seq", "at", "mono", "event", "outcome", "person", "session", "request", "objects", "details", "prev"}
FIELDS = {1: FIELDS_1, 2: FIELDS_1 | {"role", "boot", "rows"}}
OTHERS = {"v", "seq", "mono", "objects", "details"}
_CHARS, _NUMBER = r'[^"\\\x00-\x1f]*+', r"(?:0|[1-9][0-9]{0,14})"
_LIST = rf'\[(?:"{_CHARS}"(?:,"{_CHARS}")*+)?\]'
_SHAPES = {"details": r"\{[^{}]*+\}", "mono": _NUMBER, "objects": _LIST, "seq": _NUMBER, "v": "2"}
PLAIN = re.compile(
    r"\{"
    + ",".join(
        f'"{name}":(?P<{name}>{_SHAPES[name]})' if name in _SHAPES else f'"{name}":"(?P<{name}>{_CHARS})"'
        for name in sorted(FIELDS[2])
    )
    + r"\}"
)
"""An entry of format 2 in the one spelling, as nearly all are: no escapes, and `details` without objects in it."""
TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z")
MILLISECOND, TOLERANCE_MS = timedelta(milliseconds=1), 1_000
CLOCK_EVENT = "clock.stepped"


class _Rules:
    """What an entry has to be, by itself and after the one before it; whether it follows by hash is for `_LogPass`.

    1. Its body is JSON with exactly the fields of its format; `v` is the format, 1 or 2; `seq` and `mono` are whole
       numbers; `objects` and `details` hold text, whole numbers, truth values, lists and objects of these; the rest is
       text, and `at` is a time in UTC with microseconds.
    2. It is spelt in one way only: keys sorted, no white space, no escapes but those that JSON asks for.
    3. No older format follows a newer one.
    4. Where `at` moved by more than a second against `mono`, within one `boot`, or went back by more than a second from
       one boot to another, the entry is one that says so. Nothing can be told where either entry names no boot.
    """

    def __init__(self) -> None:
        self._version, self._at, self._mono, self._boot = 0, datetime.min.replace(tzinfo=UTC), 0, ""

    def broken(self, said: dict[str, object], spelt: bool) -> list[str]:
        """Return what is wrong, as ends of a sentence; the entry is then the one before."""
        version, at = said.get("v"), _time(said.get("at"))
        if not spelt or at is None or not isinstance(version, int):
            return ["is not written in the one form that entries have"]
        mono, boot = int(str(said["mono"])), str(said.get("boot", ""))
        wrong = ["is of an older format than the entry before it"] if version < self._version else []
        if said["event"] != CLOCK_EVENT and self._moved(at, mono, boot):
            wrong.append("finds the computer's clock moved, and no entry says so")
        self._version, self._at, self._mono, self._boot = version, at, mono, boot
        return wrong

    def _moved(self, at: datetime, mono: int, boot: str) -> bool:
        if not boot or not self._boot:
            return False
        wall = (at - self._at) // MILLISECOND
        return (abs(wall - mono + self._mono) if boot == self._boot else -wall) > TOLERANCE_MS


def _entry(body: str) -> tuple[dict[str, object], bool]:
    """Return what an entry says, and whether it keeps rules 1 and 2 but for its time.

    `PLAIN` answers most entries without reading JSON and writing it anew, which takes most of the time; what it does
    not fit is read and written, and only then refused.
    """
    plain = PLAIN.fullmatch(body)
    if plain and _one_spelling(plain["details"]):
        return plain.groupdict() | {"v": 2, "seq": int(plain["seq"]), "mono": int(plain["mono"])}, True
    said = _parsed(body) or {}
    fields = FIELDS.get(version) if type(version := said.get("v")) is int else None
    formed = fields is not None and said.keys() == fields and _typed(said, body)
    return said, formed and WRITER.encode(said) == body


@lru_cache(4096)
def _one_spelling(details: str) -> bool:
    said = _parsed(details)
    return said is not None and _spelt(said) and WRITER.encode(said) == details


def _time(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) and TIME.fullmatch(value) else None
    except ValueError:
        return None


def _typed(said: dict[str, object], body: str) -> bool:
    kinds = {name: type(value) for name, value in said.items()}
    texts = {kinds[name] for name in kinds.keys() - OTHERS}
    return texts == {str} and {kinds["seq"], kinds["mono"]} == {int} and ("null" not in body or _spelt(said))


def _spelt(value: object) -> bool:
    """Return whether a value is made of text, whole numbers and truth values; floats were read as text before."""
    if isinstance(value, dict):
        return all(map(_spelt, value.values()))
    return all(map(_spelt, value)) if isinstance(value, list) else isinstance(value, str | int)


class _LogPass:
    """One reading of the entries from first to last. `wanted`: sizes of the log at which its root is asked for."""

    def __init__(self, checkpoint: _Checkpoint, claims_whole: bool, wanted: Iterable[int], found: _Findings) -> None:
        self.found, self.checkpoint, self.claims_whole = found, checkpoint, claims_whole
        self.last, self.last_hash, self.last_at, self.steps_back, self.count = 0, GENESIS, "", 0, 0
        self.gaps: list[tuple[int, int]] = []
        self.good_until: str | None = None
        self._tree, self._rules, self._wanted = _Tree(), _Rules(), frozenset(wanted)
        self.roots = {0: self._tree.root()}
        self.times: dict[int, str] = {}

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
        said, spelt = _entry(body)
        if said.get("seq") != seq:
            fault(f"Entry {seq} says that it is entry {_plain(said.get('seq'))}.")
        if seq <= self.last:
            return fault(f"Entry {seq} stands after entry {self.last}: it is there twice, or was moved.")
        if seq == self.last + 1 and said.get("prev") != self.last_hash:
            fault(f"Entry {seq} does not follow the entry before it: one was changed, removed or put in.")
        self._miss(self.last + 1, seq - 1)
        self._rules = self._rules if seq == self.last + 1 else _Rules()
        for words in self._rules.broken(said, spelt):
            fault(f"Entry {seq} {words}.")
        at = str(said.get("at"))
        self.steps_back += at < self.last_at
        self.last, self.last_hash, self.last_at = seq, leaf.hex(), at
        self._grow(seq, leaf, at)
        return self._prove(seq, leaf, proof) if proof or not self.claims_whole else None

    def _grow(self, seq: int, leaf: bytes, at: str) -> None:
        self.count += 1
        if not self.gaps:
            self._tree.add(leaf)
            if seq in self._wanted or seq == self.checkpoint.size:
                self.roots[seq], self.times[seq] = self._tree.root(), at

    def _miss(self, first: int, last: int) -> None:
        if first <= last:
            self.gaps.append((first, last))
            if self.claims_whole:
                self.good_until = self.good_until or _place(self.last, self.last_at)
                self.found.fault(f"The export says it holds the whole log, but misses entries {first} to {last}.")

    def _prove(self, seq: int, leaf: bytes, proof: list[object]) -> None:
        if _climb(leaf, seq - 1, self.checkpoint.size, _hashes(proof)) != self.checkpoint.root:
            self.found.fault(f"Entry {seq} is not proved to belong to the log of the checkpoint.")

    def finish(self) -> None:
        note = self.found.notes.append
        self._miss(self.last + 1, self.checkpoint.size)
        if not self.gaps and self.roots.get(self.checkpoint.size) != self.checkpoint.root:
            self.found.fault("The entries do not give the root of the checkpoint: this is not the log that was signed.")
        if self.good_until:
            note(f"No fault was found up to {self.good_until}. Rely on nothing after it.")
        note(f"{self.count} of the {self.checkpoint.size} entries of the log are in this export.")
        if self.gaps and not self.claims_whole:
            shown = ", ".join(f"{a} to {b}" if a < b else f"{a}" for a, b in self.gaps[:10])
            more = " and further on" if len(self.gaps) > 10 else ""
            note(f"{self.checkpoint.size - self.count} were not selected and cannot be read here: {shown}{more}.")
        if self.count:
            note(f"The last entry here is {_place(self.last, self.last_at)}.")
        if self.steps_back:
            note(f"The computer's clock went back {self.steps_back} times between entries; their order is by number.")


def _hashes(proof: list[object]) -> list[bytes]:
    sound = len(proof) <= 128 and all(isinstance(sister, str) and HEX.fullmatch(sister) for sister in proof)
    return [bytes.fromhex(str(sister)) for sister in proof] if sound else []


def _place(seq: int, at: str) -> str:
    return f"entry {seq} of {_plain(at)}" if seq else "the start of the log"


def _check_files(export: _Export, found: _Findings) -> dict[str, object]:
    manifest = _parsed(export.text("manifest.json")) or {}
    files = manifest.get("files")
    if not isinstance(files, dict) or len(files) > MOST_FILES:
        raise _Stop("manifest.json is not what an export writes. Nothing more can be checked.")
    export.hold_against(files)
    of_kind = WHOLE_LOG if manifest.get("kind") == "log" else READABLE
    for name in sorted({*PROVING, *of_kind, *files}):
        if name not in export.names:
            found.fault(f"{_plain(name)} is missing or could not be read.")
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


@dataclass
class _Receipt:
    """A state of the log that somebody else kept: what it says, and what to call it."""

    state: _Checkpoint
    what: str

    def check(self, log: _LogPass, proofs: dict[int, list[bytes]], found: _Findings) -> None:
        now, then, what = log.checkpoint, self.state, self.what
        root = now.root if then.size == now.size else log.roots.get(then.size)
        if then.origin != now.origin:
            subject = f"{what[:1].upper()}{what[1:]}"
            return found.fault(f"{subject} belongs to another log: {_plain(then.origin)}, not {_plain(now.origin)}.")
        if then.size > now.size:
            gone = then.size - now.size
            return found.fault(
                f"The log was cut: {what} covers {gone} entries after {_place(now.size, log.last_at)}, which are gone."
            )
        if root is None and then.size in proofs:
            grown = _grown(then.size, now.size, proofs[then.size], then.root)
            root = then.root if grown == (then.root, now.root) else b""
        if root is None:
            return found.leave(f"Whether the log still begins as {what} says: export the whole log for that.")
        if root != then.root:
            return found.fault(
                f"The log was rewritten: its first {then.size} entries are not those that {what} covers."
            )
        return found.notes.append(f"The log still begins with the {then.size} entries that {what} covers.")


def _read_receipts(paths: list[str], key: bytes, witnesses: dict[str, bytes], found: _Findings) -> list[_Receipt]:
    receipts = []
    for number, path in enumerate(paths, start=1):
        what = "the receipt" if len(paths) == 1 else f"receipt {number}"
        note = _small_file(path).replace("\r\n", "\n")
        receipts.append(_Receipt(_read_checkpoint(note, key, what, found), what))
        text, _, signatures = note.rpartition("\n\n")
        for name, witness in witnesses.items():
            good = _signed(f"{text}\n", signatures, witness, 4)
            if good is None:
                found.leave("The signatures of witnesses: the package 'cryptography' is not installed here.")
            elif good:
                found.notes.append(f"The witness {_plain(name)} signed {what} as well.")
            else:
                found.fault(f"{what} has no good signature of the witness {_plain(name)}.")
    return receipts


def _kept_checkpoints(export: _Export, key: bytes, found: _Findings) -> list[_Receipt]:
    """Return the checkpoints that the log itself kept; each has to be signed and to find its entries."""
    kept: list[_Receipt] = []
    for line in export.lines("checkpoints.jsonl") if "checkpoints.jsonl" in export.names else ():
        note = (_parsed(line.decode("utf-8", "replace")) or {}).get("note")
        what = f"the kept checkpoint {len(kept) + 1}"
        kept.append(_Receipt(_read_checkpoint(note if isinstance(note, str) else "", key, what, found), what))
    return kept


def _check_kept(kept: list[_Receipt], log: _LogPass, found: _Findings) -> None:
    told = _Findings(found.faults, found.unchecked)
    for receipt in kept:
        receipt.check(log, {}, told)
    if kept and len(told.notes) == len(kept):
        found.notes.append(f"All {len(kept)} signed checkpoints that the log kept agree with its entries.")
    good = [receipt.state.size for receipt in kept if log.roots.get(receipt.state.size) == receipt.state.root]
    if found.faults and good:
        at = log.times.get(max(good), "")
        found.notes.append(f"Up to {_place(max(good), at)} the entries are those that were signed at the time.")


STAMPS = "time-stamps/"
STAMP_KIND, MESSAGE_DIGEST = bytes.fromhex("2a864886f70d0109100104"), bytes.fromhex("2a864886f70d010904")
TIME_STAMPING = "1.3.6.1.5.5.7.3.8"
SHA_2 = {bytes.fromhex(f"60864801650304020{last}"): f"SHA{bits}" for last, bits in ((1, 256), (2, 384), (3, 512))}


def _der(data: bytes) -> list[tuple[int, bytes, bytes]]:
    """Return tag, content and all bytes of each DER value that stands in these bytes."""
    values, at = [], 0
    while at < len(data):
        length, head = data[at + 1], 2
        if length & 0x80:
            head += length & 0x7F
            length = int.from_bytes(data[at + 2 : at + head])
        if at + head + length > len(data):
            raise ValueError("cut off")
        values.append((data[at], data[at + head : at + head + length], data[at : at + head + length]))
        at += head + length
    return values


def _inside(data: bytes, *places: int) -> bytes:
    """Return the content of a DER value, found by its place at each depth."""
    for place in places:
        data = _der(data)[place][1]
    return data


class _Stamp:
    """An authority's answer (TimeStampResp). Broken bytes raise one of `BROKEN`."""

    def __init__(self, answer: bytes) -> None:
        self.granted = _inside(answer, 0, 0, 0) in {b"\x00", b"\x01"}  # as asked, or with changes: RFC 3161, 2.4.2
        fields = _der(_inside(answer, 0, 1, 1, 0))
        self._kind, self._info = _inside(fields[2][1], 0), _inside(fields[2][1], 1, 0)
        said = _der(_inside(self._info, 0))
        self.imprint = SHA_2[_inside(said[2][1], 0, 0)], _inside(said[2][1], 1)
        self.at = datetime.strptime(said[4][1].decode()[:14] + "Z", "%Y%m%d%H%M%S%z")
        self._certificates = [whole for tag, content, _ in fields if tag == 0xA0 for _, _, whole in _der(content)]
        self._signer = _der(_inside(fields[-1][1], 0))

    def is_over(self, note: bytes) -> bool:
        return self.granted and self._kind == STAMP_KIND and self.imprint == ("SHA256", hashlib.sha256(note).digest())

    def is_signed_under(self, authority: bytes) -> bool | None:
        """Return whether a certificate that this authority issued, or is, signed the stamp; None without the means."""
        try:
            from cryptography import x509
        except ImportError:
            return None
        try:
            root = x509.load_pem_x509_certificate(authority)
            issuers = [root, *map(x509.load_der_x509_certificate, self._certificates)]
            return any(self._signed_by(each) and self._goes_back(each, issuers, root) for each in issuers)
        except Exception:  # noqa: BLE001 - the package has errors of its own for every part of a broken certificate
            return False

    def _signed_by(self, certificate: Any) -> bool:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

        _, _, algorithm, attributes, _, signature, *_ = self._signer
        hashed = getattr(hashes, SHA_2[_inside(algorithm[2], 0, 0)])()
        digests = {_inside(whole, 0, 0): _inside(whole, 0, 1, 0) for _, _, whole in _der(attributes[1])}
        if digests.get(MESSAGE_DIGEST) != hashlib.new(hashed.name, self._info).digest():
            return False
        key, text = certificate.public_key(), b"\x31" + attributes[2][1:]
        try:
            if isinstance(key, rsa.RSAPublicKey):
                key.verify(signature[1], text, padding.PKCS1v15(), hashed)
            elif isinstance(key, ec.EllipticCurvePublicKey):
                key.verify(signature[1], text, ec.ECDSA(hashed))
            else:
                return False
        except InvalidSignature:
            return False
        return self._may_stamp(certificate)

    def _may_stamp(self, certificate: Any) -> bool:
        from cryptography import x509

        try:
            uses = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
        except x509.ExtensionNotFound:
            return False
        return any(use.dotted_string == TIME_STAMPING for use in uses)

    def _goes_back(self, certificate: Any, issuers: list[Any], root: Any, depth: int = 4) -> bool:
        if not certificate.not_valid_before_utc <= self.at <= certificate.not_valid_after_utc or not depth:
            return False
        if certificate == root:
            return True
        above = [each for each in issuers if each != certificate and _issued(certificate, each)]
        return any(self._goes_back(each, issuers, root, depth - 1) for each in above)


def _issued(certificate: Any, issuer: Any) -> bool:
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature

    try:
        certificate.verify_directly_issued_by(issuer)
        return bool(issuer.extensions.get_extension_for_class(x509.BasicConstraints).value.ca)
    except (ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound):
        return False


def _stamped_checkpoints(export: _Export, key: bytes, found: _Findings) -> list[_Receipt]:
    """Return the checkpoints that authorities stamped; each has to be signed by the section and find its entries."""
    stamped = []
    for name in sorted(each for each in export.names if each.startswith(STAMPS) and each.endswith(".tsr")):
        base = name.removesuffix(".tsr")
        note, what = export.text(f"{base}.txt"), f"the stamped checkpoint {base.removeprefix(STAMPS)}"
        stamped.append(_Receipt(_read_checkpoint(note, key, what, found), what))
        try:
            _check_stamp(export, base, what, found)
        except BROKEN:
            found.fault(f"{name} is no answer of a time-stamping authority, or is damaged.")
    return stamped


def _check_stamp(export: _Export, base: str, what: str, found: _Findings) -> None:
    stamp, authority = _Stamp(b"".join(export.chunks(f"{base}.tsr"))), export.text(f"{base}.pem")
    if not stamp.is_over(b"".join(export.chunks(f"{base}.txt"))):
        return found.fault(f"{base}.tsr stamps something else than {what}.")
    good = stamp.is_signed_under(authority.encode())
    if good is None:
        return found.leave("The signatures of time stamps: the package 'cryptography' is not installed here.")
    if not good:
        return found.fault(f"{base}.tsr is not signed under the certificate {base}.pem, or was changed.")
    fingerprint = hashlib.sha256(base64.b64decode("".join(authority.split("-----")[2].split()))).hexdigest()
    found.notes.append(
        f"{what[:1].upper()}{what[1:]} was there on {stamp.at:%Y-%m-%d at %H:%M:%S} UTC, says the authority whose "
        f"certificate has the SHA-256 {fingerprint}. Compare that with the authority's own word."
    )
    return None


def _consistency(export: _Export) -> dict[int, list[bytes]]:
    """Return the proofs that an export of some entries carries for receipts that were taken before."""
    if "consistency.json" not in export.names:
        return {}
    said = _parsed(export.text("consistency.json")) or {}
    return {int(size): _hashes(proof) for size, proof in said.items() if size.isdecimal() and isinstance(proof, list)}


@dataclass
class _Given:
    """What the person who checks brings along."""

    public_key: str | None
    receipts: list[str]
    witnesses: dict[str, bytes]


def _given(public_key: str | None, receipt: str | Iterable[str] | None, witnesses: Iterable[str]) -> _Given:
    receipts = [receipt] if isinstance(receipt, str) else list(receipt or ())
    keys = {}
    for each in witnesses:
        name, _, key = each.rpartition("=")
        if not name or not HEX.fullmatch(key.lower()):
            raise _Stop("A witness is given as NAME=KEY, the key in 64 hexadecimal digits.")
        keys[name] = bytes.fromhex(key)
    return _Given(public_key, receipts, keys)


def _check_all(export: _Export, found: _Findings, given: _Given) -> None:
    manifest = _check_files(export, found)
    key = _key_of(given.public_key, export, found)
    checkpoint = _read_checkpoint(export.text("checkpoint.txt"), key, "checkpoint.txt", found)
    _check_manifest_note(export, checkpoint.origin, key, found)
    receipts = _read_receipts(given.receipts, key, given.witnesses, found)
    kept, stamped = _kept_checkpoints(export, key, found), _stamped_checkpoints(export, key, found)
    wanted = [receipt.state.size for receipt in (*receipts, *kept, *stamped)]
    log = _LogPass(checkpoint, manifest.get("whole_log") is True, wanted, found)
    for number, line in enumerate(export.lines("entries.jsonl") if "entries.jsonl" in export.names else (), start=1):
        log.take(number, line)
    log.finish()
    stated = (manifest.get("origin"), manifest.get("tree_size"), manifest.get("entries"))
    if stated != (checkpoint.origin, checkpoint.size, log.count):
        found.fault("The manifest speaks of another log, another size or another number of entries than are here.")
    proofs = _consistency(export)
    for receipt in (*receipts, *stamped):
        receipt.check(log, proofs, found)
    _check_kept(kept, log, found)
    if not receipts:
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


def verify(
    path: str,
    public_key: str | None = None,
    receipt: str | Iterable[str] | None = None,
    witnesses: Iterable[str] = (),
) -> Verdict:
    """Check an export and return what was found; a hostile file gives faults, never an exception.

    Args:
        path: the ZIP file, or the folder it was unpacked into.
        public_key: the section's key from a trusted source: 64 hexadecimal digits or a file with them.
        receipt: file, or files, with an older checkpoint that was kept outside.
        witnesses: `NAME=HEX` of workspaces that have to have signed every receipt as well.
    """
    found = _Findings()
    try:
        with zipfile.ZipFile(path) if Path(path).is_file() else nullcontext() as archive:
            _check_all(_Export(Path(path), archive, found), found, _given(public_key, receipt, witnesses))
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
    parser = argparse.ArgumentParser(description="Check an export of the log offline.")
    parser.add_argument("path", help="the ZIP file, or the folder it was unpacked into")
    parser.add_argument("--public-key", help="the section's key from a source you trust: hexadecimal, or a file")
    parser.add_argument("--receipt", action="append", help="an older checkpoint that was kept outside; may be repeated")
    parser.add_argument("--witness", action="append", default=[], metavar="NAME=HEX", help="who signed it as well")
    options = parser.parse_args(argv)
    verdict = verify(options.path, options.public_key, options.receipt, options.witness)
    sys.stdout.write("\n".join(verdict.lines) + "\n")
    return 1 if not verdict.whole else 0 if verdict.complete else 2


if __name__ == "__main__":
    sys.exit(main())
