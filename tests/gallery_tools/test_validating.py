"""`validate-gallery` from the command line: figures by quality and group, kept on record."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.domain.casework.media import Pixels
from app.services.gallery import validation
from gallery_tools.cli import main
from tests.support.section import copy_of

pytestmark = pytest.mark.usefixtures("faked")


def as_it_is(pixels: Pixels, scale: float, seed: int, camera: object) -> Pixels:
    return pixels


def validate(workspace: Path, *arguments: object, user: str = "admin") -> Result:
    return CliRunner().invoke(main, ["validate-gallery", str(workspace), "--user", user, *map(str, arguments)])


def test_figures_are_printed_and_written(
    enrolled_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = copy_of(enrolled_template, tmp_path)
    section.leave()
    section.close()
    monkeypatch.setattr(validation, "degraded_pixels", as_it_is)
    done = validate(tmp_path / "workspace", "--people", 4, "--seed", 3, "--json", tmp_path / "figures.json")
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    assert (
        "Validation V-00001: 6 people and 12 photos, 6 people with photos of two days, 4 looked for. Seed 3." in lines
    )
    place = lines.index("Pixels between the eyes 16 to 24: reduced to 16")
    assert lines[place + 1 : place + 3] == [
        "  Everybody: 4 people, no face found in 0", "    in the first 1  4 of 4 (95 % interval 51.0% to 100.0%)",
    ]  # fmt: skip
    assert not any("in the first 10" in line for line in lines), "a longer list would hold everybody"
    values = json.loads((tmp_path / "figures.json").read_text("utf-8"))
    assert (values["number"], values["chosen"], values["tallies"][0]["places"]) == ("V-00001", 4, [4])
    refused = validate(tmp_path / "workspace", user="auditor")
    assert refused.exit_code == 1 and refused.output.splitlines()[-1].startswith("Error: This needs the role")
