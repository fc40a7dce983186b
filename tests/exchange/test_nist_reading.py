"""ANSI/NIST-ITL files as senders write them: whole, odd, cut, hostile."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.exchange.nist_reading import MOST_FIELDS, read_transaction
from tests.support.nist import GS, face, fingerprint, first, person, tagged

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))  # holds every separator


def test_a_whole_file_has_no_remarks() -> None:
    content = first([2, 4, 10]) + person(f18="ROE,JANE") + fingerprint() + face(PICTURE)
    found = read_transaction(content)
    assert found.remarks == ()
    assert found.version == "0500"
    assert [record.kind for record in found.records] == [1, 2, 4, 10]
    assert [record.idc for record in found.records] == [None, 0, 1, 1]
    assert sum(record.length for record in found.records) == len(content)
    assert found.records[3].picture == PICTURE
    assert found.records[2].text(4) == "13" and found.records[2].text(6) == "804"


def test_subfields_and_items_are_kept_apart() -> None:
    found = read_transaction(first([10]) + face(PICTURE, f26="MOUTH OPEN\x1eBEARD", f29="1\x1f2.1\x1f5"))
    record = found.records[1]
    assert record.find(26) is not None and record.find(26).subfields == (("MOUTH OPEN",), ("BEARD",))  # type: ignore[union-attr]
    assert record.find(29).subfields == (("1", "2.1", "5"),)  # type: ignore[union-attr]
    assert record.text(26) == "MOUTH OPEN" and record.text(77) == "" and record.find(77) is None


def test_two_digit_field_numbers_of_old_files() -> None:
    content = first([2], version="0201").replace(b"1.00", b"1.0") + b"2.01:25\x1d2.02:00\x1d2.18:X,Y\x1c"
    content = content.replace(b"1.01:", b"1.01:", 1)
    found = read_transaction(content)
    assert found.records[1].text(18) == "X,Y"


def test_an_empty_picture_field() -> None:
    found = read_transaction(first([10]) + face(b""))
    assert found.remarks == () and found.records[1].picture == b""


def test_one_stray_byte_at_the_end() -> None:
    assert read_transaction(first([2]) + person() + b"\n").remarks == ("1 byte follows the last record.",)


@pytest.mark.parametrize("wrong", [0, 1, 5, 99_999_999])
def test_a_wrong_length_costs_a_remark_and_no_record(wrong: int) -> None:
    content = first([2, 10]) + tagged(2, {2: "00", 18: "ROE,JANE"}, length=wrong) + face(PICTURE)
    found = read_transaction(content)
    assert [record.kind for record in found.records] == [1, 2, 10]
    assert found.records[1].text(18) == "ROE,JANE" and found.records[2].picture == PICTURE
    assert len(found.remarks) == 1 and f"says it has {wrong} bytes" in found.remarks[0]


def test_a_picture_whose_record_lies_about_its_length_is_kept_whole() -> None:
    content = first([10]) + face(PICTURE)
    real = str(len(face(PICTURE))).encode()
    found = read_transaction(content.replace(b"10.001:" + real, b"10.001:" + b"9" * len(real)))
    assert found.records[1].picture == PICTURE
    assert len(found.remarks) == 1


def test_a_fingerprint_with_an_impossible_length_is_passed_over() -> None:
    found = read_transaction(first([4, 10]) + fingerprint(length=5) + b"\x1c" + face(PICTURE))
    assert [record.kind for record in found.records] == [1, 10]
    assert any("Type-4 record has a length that cannot be" in remark for remark in found.remarks)


def test_what_is_listed_and_missing_and_what_is_there_and_not_listed() -> None:
    missing = read_transaction(first([2, 10]) + person())
    assert missing.remarks == ("A Type-10 record is listed and missing: the file ends before it.",)
    unlisted = read_transaction(first([2]) + person() + face(PICTURE))
    assert [record.kind for record in unlisted.records] == [1, 2, 10]
    assert unlisted.remarks == ("A Type-10 record is there and not listed.",)
    swapped = read_transaction(first([2, 10]) + face(PICTURE) + person())
    assert len(swapped.remarks) == 2 and "is listed where a Type-10 record stands" in swapped.remarks[0]
    counted = read_transaction(first([2], count=7) + person())
    assert counted.remarks == ("The list of records (field 1.003) counts 7 records and names 1.",)


def test_letters_of_another_alphabet() -> None:
    found = read_transaction(first([2]) + tagged(2, {2: "00", 18: "MÜLLER,ÅSE".encode("latin-1")}))
    assert found.records[1].text(18) == "MÜLLER,ÅSE"
    assert found.remarks == ("Field 2.018 is not in UTF-8; it was read as Latin-1.",)


def test_a_version_that_does_not_exist() -> None:
    assert "version '9999'" in read_transaction(first([], version="9999")).remarks[0]


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xd8\xff\xe0", b"2.001:9\x1d\x1c", b"1.001:x\x1d", person()])
def test_what_is_no_such_file_is_refused(content: bytes) -> None:
    with pytest.raises(BadInput, match="no ANSI/NIST-ITL file"):
        read_transaction(content)


def test_more_than_a_real_file_has_is_refused() -> None:
    many = GS.join(b"2.%03d:x" % (number % 900 + 3) for number in range(MOST_FIELDS + 1))
    record = b"2.001:%08d\x1d" % (len(many) + 16) + many + b"\x1c"
    with pytest.raises(BadInput, match="more than 5000 fields"):
        read_transaction(first([2]) + record)
    with pytest.raises(BadInput, match="lists 1001 records"):
        read_transaction(first([2] * 1001))
    with pytest.raises(BadInput, match="more than 50000 items"):
        read_transaction(first([2]) + tagged(2, {2: "00", 3: "\x1e" * 50_001}))


@given(st.data())
def test_any_damage_ends_in_records_and_remarks_or_one_sentence(data: st.DataObject) -> None:
    content = bytearray(first([2, 4, 10, 10]) + person(f22="19800102") + fingerprint() + face(PICTURE) + face(b""))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=5))
    try:
        found = read_transaction(bytes(content))
    except BadInput:
        return
    assert found.records[0].kind == 1
    assert sum(record.length for record in found.records) <= len(content)


@given(st.binary(max_size=300))
def test_any_tail_is_survived(tail: bytes) -> None:
    found = read_transaction(first([2, 10, 5]) + person() + tail)
    assert found.records[1].kind == 2
