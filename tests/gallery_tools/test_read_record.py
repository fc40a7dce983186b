"""`read-record`: the way from a file to words and JSON, with real decoding."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.errors import BadInput
from app.services.gallery import record_reading
from gallery_tools.cli import main
from tests.support.nist import face, first, person
from tests.support.pictures import picture, png


def ask(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["read-record", *arguments])


def write(folder: Path, content: bytes) -> Path:
    path = folder / "record.an2"
    path.write_bytes(content)
    return path


def test_a_record_as_json(tmp_path: Path) -> None:
    portrait = png(picture(3))
    height, width = picture(3).shape[:2]
    content = first([2, 10, 10]) + person(f18="ROE,JANE", f22="19800102")
    content += face(portrait, f6=str(width), f7=str(height)) + face(portrait, f3="SCAR")
    result = ask(str(write(tmp_path, content)), "--json")
    assert result.exit_code == 0, result.output
    values = json.loads(result.output)
    assert values["version"] == "0500" and values["size"] == len(content)
    assert [record["type"] for record in values["records"]] == [1, 2, 10, 10]
    name = next(each for each in values["records"][1]["fields"] if each["number"] == "2.018")
    assert name["values"] == [["ROE,JANE"]]
    assert values["person"]["born_on"] == "1980-01-02"
    (seen,) = values["faces"]
    assert (seen["width"], seen["height"], seen["format"], seen["odd"]) == (width, height, "PNG", [])
    assert seen["sha256"] == hashlib.sha256(portrait).hexdigest()
    (scar,) = values["marks"]
    assert scar["kind"] == "SCAR" and f"the picture has {width} x {height}" in scar["odd"][0]
    assert values["odd"] == [f"Record 3: {scar['odd'][0]}"]


def test_a_record_in_words(tmp_path: Path) -> None:
    result = ask(str(write(tmp_path, first([2, 10]) + person() + face(b"\x89PNG\r\n\x1a\n cut off"))))
    assert result.exit_code == 0, result.output
    assert "2: Type-10" in result.output
    assert "record 2: FACE, not decoded, PNG, 2024-05-25, frontal, DEMO00001" in result.output
    assert "Odd: Record 2: The picture cannot be decoded:" in result.output


@pytest.mark.parametrize(("name", "content"), [("picture.png", b"\x89PNG"), ("nothing.an2", b"")])
def test_what_is_no_record_ends_with_a_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    result = ask(str(path), "--json")
    assert result.exit_code == 1
    assert "no ANSI/NIST-ITL file" in result.output and "Traceback" not in result.output


def test_no_file_and_a_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is not a file" in ask(str(tmp_path / "nowhere.an2")).output
    monkeypatch.setattr(record_reading, "MOST_RECORD_BYTES", 10)
    with pytest.raises(BadInput, match="not a record of one person"):
        record_reading.read_record(write(tmp_path, first([])))
