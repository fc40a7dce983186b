"""Reads the bytes of an ANSI/NIST-ITL file. What is wrong in it becomes a remark; only what is no such file is refused.

Sources: ANSI/NIST-ITL 1-2011 Update 2015, annex B (traditional encoding); real files of the versions 0201 to 0501.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.errors import BadInput
from app.exchange.nist_binary import read_binary
from app.exchange.nist_records import BINARY_KINDS, DATA, TRANSACTION, NistField, NistRecord, Transaction

FILE_SEPARATOR, GROUP_SEPARATOR, RECORD_SEPARATOR, UNIT_SEPARATOR = b"\x1c", b"\x1d", b"\x1e", b"\x1f"
KNOWN_VERSIONS = frozenset({"0200", "0201", "0300", "0400", "0500", "0501", "0502"})
MOST_RECORDS, MOST_FIELDS, MOST_ITEMS = 1_000, 5_000, 50_000
"""More than any real file has; a file with more is not worth its memory."""

_START = re.compile(rb"(\d{1,2})\.0{0,2}1:[ ]*(\d{1,10})[ ]*\x1d")
_FIELD = re.compile(rb"(\d{1,2})\.(\d{1,9}):")
_NEXT = re.compile(rb"\x1c(?=\d{1,2}\.0{0,2}1:[ ]*\d{1,10}[ ]*\x1d)")


def read_transaction(content: bytes) -> Transaction:
    """Return the records of a file and what was odd about it.

    Raises:
        BadInput: it does not begin with a Type-1 record, or has more records, fields or items than a real file has.
    """
    start = _START.match(content)
    if start is None or int(start.group(1)) != TRANSACTION:
        raise BadInput(
            "This is no ANSI/NIST-ITL file in traditional encoding: it does not begin with a Type-1 record. "
            "Ask the sender for the .an2, .eft or .nist file itself."
        )
    reader = _Reader(content)
    first = reader.tagged()
    records = [first, *reader.listed(_listed_kinds(first, reader.remarks))]
    version = first.text(2)
    if version not in KNOWN_VERSIONS:
        reader.remarks.append(f"The file says version '{version}', which is none of the standard's.")
    return Transaction(tuple(records), tuple(reader.remarks))


def _listed_kinds(first: NistRecord, remarks: list[str]) -> list[int]:
    """Return the types that field 1.003 (CNT) lists after the Type-1 record itself."""
    content = first.find(3)
    pairs = content.subfields[1:] if content is not None else ()
    if content is None:
        remarks.append("The file does not list its records (field 1.003 is missing).")
    if len(pairs) > MOST_RECORDS:
        raise BadInput(f"The file lists {len(pairs)} records; real files have fewer than {MOST_RECORDS}.")
    kinds = [int(pair[0]) for pair in pairs if pair[0].isascii() and pair[0].isdigit() and len(pair[0]) <= 2]
    if len(kinds) != len(pairs):
        remarks.append("The list of records (field 1.003) names a record type that is no number.")
    if content is not None and content.subfields[0][-1].lstrip("0") != str(len(pairs)).lstrip("0"):
        remarks.append(
            f"The list of records (field 1.003) counts {content.subfields[0][-1]} records and names {len(pairs)}."
        )
    return kinds


class _Reader:
    """A place in the file that moves on with every record."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0
        self.remarks: list[str] = []

    def listed(self, kinds: list[int]) -> Iterator[NistRecord]:
        """Yield the records after the first: as listed, and whatever tagged record follows unlisted."""
        for kind in kinds:
            if self._at >= len(self._content):
                self.remarks.append(f"A Type-{kind} record is listed and missing: the file ends before it.")
                continue
            record = self._binary(kind) if kind in BINARY_KINDS else self._expected(kind)
            if record is not None:
                yield record
        found = 0
        while _START.match(self._content, self._at):
            found += 1
            if found > MOST_RECORDS:
                raise BadInput(f"The file holds more than {MOST_RECORDS} records.")
            record = self.tagged()
            self.remarks.append(f"A Type-{record.kind} record is there and not listed.")
            yield record
        rest = len(self._content) - self._at
        if rest:
            noun = "byte follows" if rest == 1 else "bytes follow"
            self.remarks.append(f"{rest} {noun} the last record.")

    def tagged(self) -> NistRecord:
        """Read the tagged record that begins here."""
        start = _START.match(self._content, self._at)
        assert start is not None  # noqa: S101 every caller has looked
        kind, length = int(start.group(1)), int(start.group(2))
        begin, end = self._at, self._at + length
        if self._content[end - 1 : end] != FILE_SEPARATOR or end <= start.end():
            end = self._real_end(begin)
            self.remarks.append(f"A Type-{kind} record says it has {length} bytes and has {end - begin}.")
        self._at = end
        last = end - 1 if self._content[end - 1 : end] == FILE_SEPARATOR else end
        fields, picture = self._fields(kind, begin, last)
        idc = next((each.text for each in fields if each.number == 2), "") if kind != TRANSACTION else ""
        return NistRecord(kind, int(idc) if _is_small(idc) else None, end - begin, tuple(fields), picture)

    def _expected(self, kind: int) -> NistRecord | None:
        start = _START.match(self._content, self._at)
        if start is None and not self._go_on(kind):
            return None
        record = self.tagged()
        if record.kind != kind:
            self.remarks.append(f"A Type-{kind} record is listed where a Type-{record.kind} record stands.")
        return record

    def _binary(self, kind: int) -> NistRecord | None:
        record = read_binary(self._content, self._at, kind)
        if record is None:
            self.remarks.append(f"A Type-{kind} record has a length that cannot be; it was not read.")
            self._go_on(kind)
            return None
        self._at += record.length
        return record

    def _go_on(self, kind: int) -> bool:
        """Move to the next tagged record; say what was passed over. False when there is none."""
        found = _NEXT.search(self._content, self._at)
        target = found.end() if found else len(self._content)
        self.remarks.append(f"{target - self._at} bytes where a Type-{kind} record is listed were not understood.")
        self._at = target
        return found is not None

    def _real_end(self, begin: int) -> int:
        found = _NEXT.search(self._content, begin)
        if found:
            return found.end()
        last = self._content.rfind(FILE_SEPARATOR, begin)
        return last + 1 if last > begin else len(self._content)

    def _fields(self, kind: int, begin: int, end: int) -> tuple[list[NistField], bytes]:
        fields: list[NistField] = []
        at = begin
        while at < end:
            head = _FIELD.match(self._content, at, end)
            if head is None:
                self.remarks.append(f"A Type-{kind} record holds {end - at} bytes that are no field.")
                break
            number = int(head.group(2)) if len(head.group(2)) <= 4 else -1
            if int(head.group(1)) != kind or number < 1:
                self.remarks.append(f"A Type-{kind} record holds a field called {head.group()[:-1].decode()}.")
            if number == DATA and kind > 9:
                return fields, self._content[head.end() : end]
            stop = self._content.find(GROUP_SEPARATOR, head.end(), end)
            stop = end if stop < 0 else stop
            fields.append(NistField(number, self._items(kind, number, head.end(), stop)))
            if len(fields) > MOST_FIELDS:
                raise BadInput(f"A Type-{kind} record has more than {MOST_FIELDS} fields. It is not a real record.")
            at = stop + 1
        return fields, b""

    def _items(self, kind: int, number: int, begin: int, end: int) -> tuple[tuple[str, ...], ...]:
        value = self._content[begin:end]
        if value.count(UNIT_SEPARATOR) + value.count(RECORD_SEPARATOR) > MOST_ITEMS:
            raise BadInput(f"Field {kind}.{number:03} has more than {MOST_ITEMS} items. It is not a real field.")
        try:
            text = value.decode("utf-8")
        except UnicodeDecodeError:
            text = value.decode("latin-1")
            self.remarks.append(f"Field {kind}.{number:03} is not in UTF-8; it was read as Latin-1.")
        return tuple(tuple(part.split("\x1f")) for part in text.split("\x1e"))


def _is_small(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 4
