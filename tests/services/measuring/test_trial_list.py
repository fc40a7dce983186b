from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput
from app.services.gallery.manifest import ManifestRefused
from app.services.measuring.trial_list import TrialRole, read_trial
from tests.support.pictures import write_picture
from tests.vision.media import write_clip

HEADING = "path,identity,role"


def listed(folder: Path, *lines: str, heading: str = HEADING) -> Path:
    for name in ("a.png", "b.png", "c.png"):
        write_picture(folder / name, ord(name[0]))
    path = folder / "trial.csv"
    path.write_text("\n".join([heading, *lines]) + "\n", encoding="utf-8")
    return path


def test_roles_and_groups_are_read(tmp_path: Path) -> None:
    heading = f"{HEADING},encounter,condition,age"
    lines = ("a.png,S1,gallery,1,,", " b.png , S1 , Probe ,2,dark,20-31", "sub/../c.png,S9,probe,,,")
    (tmp_path / "sub").mkdir()
    trial = read_trial(listed(tmp_path, *lines, heading=heading))
    assert [(picture.identity, picture.line) for picture in trial.gallery] == [("S1", 2)]
    first, second = trial.probes
    assert (first.role, first.encounter, first.groups) == (TrialRole.PROBE, "2", ("dark", "", "20-31", ""))
    assert second.path.read_bytes() == (tmp_path / "c.png").read_bytes()


def test_every_bad_line_is_named(tmp_path: Path) -> None:
    write_clip(tmp_path / "clip.mp4", "mpeg4", 2)
    (tmp_path / "note.png").write_text("no picture")
    lines = (
        "a.png,S1,gallery", "gone.png,S1,probe", "b.png,,probe", "c.png,S1,suspect", "clip.mp4,S1,probe",
        "note.png,S1,probe", "a.png,S1,probe", "b.png,S1", ".,S1,probe",
    )  # fmt: skip
    with pytest.raises(ManifestRefused) as refused:
        read_trial(listed(tmp_path, *lines))
    said = str(refused.value)
    assert said.startswith("Nothing was measured: 8 lines are not in order.")
    for words in (
        "line 3: path 'gone.png' cannot be read (No such file", "line 4: identity is empty",
        "line 5: role 'suspect' is neither gallery nor probe", "line 6: path 'clip.mp4' is a clip (MP4)",
        "line 7: path 'note.png' is a text file", "line 8: the file stands in line 2 already",
        "line 9: it has more or fewer cells", "line 10: path '.' cannot be read",
    ):  # fmt: skip
        assert words in said


@pytest.mark.parametrize(
    ("heading", "lines", "words"),
    [
        ("path,identity", ("a.png,S1",), "lacks the column role"),
        (f"{HEADING},hair", ("a.png,S1,probe,red",), "not known: hair"),
        (f"{HEADING},role", ("a.png,S1,probe,probe",), "twice"),
        (HEADING, (), "no picture with the role gallery"),
        (HEADING, ("a.png,S1,gallery",), "no picture with the role probe"),
        (HEADING, ('"a.png,S1,gallery',), "not a CSV file"),
    ],
)
def test_a_list_that_cannot_be_used_is_refused_whole(
    tmp_path: Path, heading: str, lines: tuple[str, ...], words: str
) -> None:
    with pytest.raises(BadInput, match=words):
        read_trial(listed(tmp_path, *lines, heading=heading))


def test_a_list_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        read_trial(tmp_path / "gone.csv")
    (tmp_path / "latin.csv").write_bytes("path,identity,role\nM\xfcller.png,S1,probe\n".encode("latin-1"))
    with pytest.raises(BadInput, match="UTF-8"):
        read_trial(tmp_path / "latin.csv")
