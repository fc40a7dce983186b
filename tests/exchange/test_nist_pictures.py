"""Faces, marks and the person of an ANSI/NIST-ITL file."""

from __future__ import annotations

import hashlib
import re

import pytest

from app.exchange.nist_dates import iso_date
from app.exchange.nist_names import field_name
from app.exchange.nist_people import Subject, SubjectMap, subject_of
from app.exchange.nist_pictures import PictureFormat, format_of, pictures_of
from app.exchange.nist_reading import read_transaction
from tests.support.nist import face, first, person

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
JPEG = b"\xff\xd8\xff\xe0" + bytes(40)
ADOBE = b"\xff\xd8\xff\xee" + bytes(40)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("20120730", "2012-07-30"), ("20120730000000Z", "2012-07-30"), ("2012-07-30", "2012-07-30"),
        ("2012-07-30T11:15:45Z", "2012-07-30"), ("20120730T111545Z", "2012-07-30"), (" 20240229 ", "2024-02-29"),
        ("20230229", ""), ("00000000", ""), ("2012", ""), ("", ""), ("30/07/2012", ""), ("２０１２0730", ""),
    ],
)  # fmt: skip
def test_dates(written: str, iso: str) -> None:
    assert iso_date(written) == iso


def test_a_face_and_a_tattoo() -> None:
    content = first([2, 10, 10]) + person() + face(PNG, f20="L", f21="35")
    content += face(JPEG, f3="TATTOO", f11="JPEGB", f40="TAT UL ARM", f42="BRANDED\x1fSYMBOL")
    own, tattoo = pictures_of(read_transaction(content))
    assert own.is_face and not tattoo.is_face
    assert (own.place, own.idc, own.agency, own.taken_on) == (2, 1, "DEMO00001", "2024-05-25")
    assert (own.pose, own.angle_deg, own.stated_width, own.stated_height) == ("left profile", "35", 64, 48)
    assert (own.format, own.sha256, own.data) == (PictureFormat.PNG, hashlib.sha256(PNG).hexdigest(), PNG)
    assert own.remarks == tattoo.remarks == ()
    assert tattoo.body_parts == ("TAT UL ARM",) and tattoo.description == ("BRANDED · SYMBOL",)


@pytest.mark.parametrize(
    ("picture", "fields", "remark"),
    [
        (b"", {}, "holds no picture"),
        (b"GIF89a", {}, "no known format"),
        (PNG, {"f11": "JPEGB"}, r"says JPEGB .* the picture is PNG"),
        (ADOBE, {"f11": "JPEGB"}, "Adobe marker and no JFIF"),
        (PNG, {"f5": "yesterday"}, "cannot be read"),
        (PNG, {"f5": ""}, "no date of capture"),
        (PNG, {"f996": "00" * 32}, "not the one its hash was made of"),
    ],
)
def test_odd_records_are_remarked(picture: bytes, fields: dict[str, str], remark: str) -> None:
    (found,) = pictures_of(read_transaction(first([10]) + face(picture, **fields)))
    assert len(found.remarks) == 1
    assert re.search(remark, found.remarks[0])


def test_a_right_hash_needs_no_remark() -> None:
    content = first([10]) + face(PNG, f996=hashlib.sha256(PNG).hexdigest().upper())
    assert pictures_of(read_transaction(content))[0].remarks == ()


@pytest.mark.parametrize("text", ["", "-5", "12x", "1234567", "٣"])
def test_sizes_that_are_none(text: str) -> None:
    assert pictures_of(read_transaction(first([10]) + face(PNG, f6=text)))[0].stated_width is None


@pytest.mark.parametrize(
    ("beginning", "known"),
    [
        (JPEG, PictureFormat.JPEG), (PNG, PictureFormat.PNG), (b"\xff\xa0", PictureFormat.WSQ),
        (b"\x00\x00\x00\x0cjP  \r\n", PictureFormat.JPEG_2000), (b"\xff\x4f\xff\x51", PictureFormat.JPEG_2000),
        (b"", PictureFormat.NONE), (b"x", PictureFormat.UNKNOWN),
    ],
)  # fmt: skip
def test_formats_by_their_beginning(beginning: bytes, known: PictureFormat) -> None:
    assert format_of(beginning) is known


def test_the_person_after_the_ebts() -> None:
    content = first([2]) + person(
        f9="CASE 7", f15="WV99999", f18="ROE,JANE", f19="DOE,JANE\x1eROE,J", f22="19800102", f24="F", f40="TAT UL ARM",
        f45="20240525", f73="WVMEDS001",
    )  # fmt: skip
    subject, remarks = subject_of(read_transaction(content))
    assert remarks == ()
    assert subject == Subject(
        "ROE,JANE", ("DOE,JANE", "ROE,J"), "1980-01-02", "F", "WV99999", "CASE 7", "WVMEDS001", "2024-05-25", "",
        ("TAT UL ARM",),
    )  # fmt: skip


def test_another_domain_numbers_its_fields_otherwise() -> None:
    content = first([2]) + person(f30="ROE,JANE", f18="something else")
    assert subject_of(read_transaction(content), SubjectMap(name=30, sex=0))[0].name == "ROE,JANE"


def test_what_is_not_known_stays_empty() -> None:
    content = first([2]) + person(f18="Unknown", f22="1980", f24="X", f19="UNKNOWN,U")
    subject, remarks = subject_of(read_transaction(content))
    assert subject == Subject(sex="X")
    assert remarks == ("Field 2.022 holds no date that can be read.",)
    assert "no Type-2 record" in subject_of(read_transaction(first([])))[1][0]


def test_names_of_fields() -> None:
    assert (field_name(10, 999), field_name(1, 3), field_name(2, 18), field_name(14, 2)) == ("DATA", "CNT", "", "IDC")
