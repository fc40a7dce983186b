"""The small parts under the reports: pictures, characters, cells, checkpoints."""

from __future__ import annotations

import base64
import csv
import io
import unicodedata

import numpy as np
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PIL import Image

from app.domain.casework.media import Pixels
from app.errors import BadInput
from app.reports import checkpoint
from app.reports.fonts import printable
from app.reports.png import png_bytes
from app.reports.spreadsheet import csv_lines, safe_cell

SHAPES = st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(3))


@given(arrays.arrays(np.uint8, SHAPES))
def test_png_is_read_back_pixel_for_pixel(pixels: Pixels) -> None:
    with Image.open(io.BytesIO(png_bytes(pixels))) as opened:
        assert opened.mode == "RGB"
        assert np.array_equal(np.asarray(opened), pixels)


@pytest.mark.parametrize("shape", [(0, 4, 3), (4, 4), (4, 4, 4)])
def test_png_refuses_other_shapes(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="rows, columns, 3"):
        png_bytes(np.zeros(shape, np.uint8))


@given(st.text())
def test_no_character_vanishes(text: str) -> None:
    shown = printable(text)
    assert all(char == "\n" or unicodedata.category(char)[0] != "C" for char in shown)
    assert len(shown) >= len(unicodedata.normalize("NFC", text.replace("\r\n", "\n")))


def test_characters_are_kept_composed_or_replaced() -> None:
    assert printable("Zoe\u0308 Müller–Şahin “ok”") == "Zoë Müller–Şahin “ok”"
    assert printable("Wałęsa, Dvořák, Θ, Ж, \u00ad, 李") == "Wałęsa, Dvořák, Θ, Ж, [U+00AD], [U+674E]"


@pytest.mark.parametrize(
    "value",
    [
        "=1+1",
        "+1",
        "-1",
        "@x",
        "|cmd",
        "%x",
        "\tx",
        "\rx",
        "\nx",
        "  =1",
        "\u00a0=1",
        "＝1",
        "＠x",
        "\u200b=1",
        "\ufeff-2",
    ],
)
def test_formulas_are_escaped(value: str) -> None:
    assert safe_cell(value) == f"'{value}"


@pytest.mark.parametrize("value", ["", "plain", "2026-11-22", "1=1", "a\tb", "'quoted", "é", " - "[:1]])
def test_ordinary_cells_stay(value: str) -> None:
    assert safe_cell(value) == value


@given(st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"])))
def test_no_cell_starts_a_formula_however_it_is_spelt(value: str) -> None:
    shown = unicodedata.normalize("NFKC", safe_cell(value)).strip()
    assert not shown.startswith(("=", "+", "-", "@", "|", "%"))
    assert safe_cell(value).removeprefix("'") in {value, value.removeprefix("'")}


def test_csv_is_read_back() -> None:
    rows = [("a,b", 'say "x"', "line\nline"), ("=SUM(A1)", "", "é")]
    read = list(csv.reader(io.StringIO("".join(csv_lines(("one", "two", "three"), rows)), newline="")))
    assert read == [["one", "two", "three"], ["a,b", 'say "x"', "line\nline"], ["'=SUM(A1)", "", "é"]]


SECRET = bytes(range(32))
PUBLIC = Ed25519PrivateKey.from_private_bytes(SECRET).public_key().public_bytes_raw()
ROOT = bytes(range(100, 132))


def test_checkpoint_has_the_form_of_c2sp() -> None:
    text = checkpoint.checkpoint_text("log.example/demo", 42, ROOT)
    assert text == f"log.example/demo\n42\n{base64.b64encode(ROOT).decode()}\n"
    assert checkpoint.read_checkpoint(text) == checkpoint.Checkpoint("log.example/demo", 42, ROOT)


def test_key_hash_is_that_of_the_published_example() -> None:
    """C2SP signed-note, and Go's sumdb/note, whose verifier key reads `PeterNeumann+c74f20a3+ARpc…`."""
    verifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    name, digest, key = verifier.split("+", 2)
    raw = base64.b64decode(key)
    assert raw[:1] == b"\x01"
    assert checkpoint.key_hash(name, raw[1:]).hex() == digest


def test_published_note_verifies() -> None:
    """The example note of Go's sumdb/note documentation."""
    note = (
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    )
    key = base64.b64decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")[1:]
    assert checkpoint.verify_note(note, key).startswith("If you think")


def test_signed_note_verifies_and_any_change_does_not() -> None:
    text = checkpoint.checkpoint_text("log.example/demo", 42, ROOT)
    note = checkpoint.sign_note(text, "demo", SECRET)
    assert note.startswith(f"{text}\n— demo ")
    assert checkpoint.verify_note(note, PUBLIC) == text
    for spoilt in (
        note.replace("42", "43"),
        note.replace("— demo", "— dem0"),
        note[:-4] + "AAA\n",
        note[:-1],
        text,
        "",
    ):
        with pytest.raises(BadInput):
            checkpoint.verify_note(spoilt, PUBLIC)
    with pytest.raises(BadInput, match="not signed with this key"):
        checkpoint.verify_note(note, bytes(32))


def test_lines_of_other_keys_are_passed_over() -> None:
    text = checkpoint.checkpoint_text("log.example/demo", 42, ROOT)
    witness = checkpoint.sign_note(text, "witness", bytes(32)).splitlines()[-1]
    note = checkpoint.sign_note(text, "demo", SECRET) + witness + "\n"
    assert checkpoint.verify_note(note, PUBLIC) == text


@pytest.mark.parametrize(
    "text", ["", "a\n1\n", "a\n01\nAAAA\n", "a\n-1\nAAAA\n", "\n1\nAAAA\n", "a\n1\nAAAA\n", "a\n1\n!\n"]
)
def test_what_is_no_checkpoint_is_said(text: str) -> None:
    with pytest.raises(BadInput, match="not a checkpoint"):
        checkpoint.read_checkpoint(text)


def test_checkpoints_that_cannot_be_written_are_refused() -> None:
    for origin, size, root in (("", 1, ROOT), ("a\nb", 1, ROOT), ("a", -1, ROOT), ("a", 1, b"short")):
        with pytest.raises(ValueError, match="one-line origin"):
            checkpoint.checkpoint_text(origin, size, root)
    for name in ("", "a b", "a+b"):
        with pytest.raises(ValueError, match="key's name"):
            checkpoint.sign_note("x\n", name, SECRET)
    with pytest.raises(ValueError, match="line feed"):
        checkpoint.sign_note("x", "demo", SECRET)
