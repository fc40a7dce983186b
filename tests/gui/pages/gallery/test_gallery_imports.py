"""An import: where from, a dry run with everything found, decisions, and then the import itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from app.gui.gallery.import_source import ImportSourceForm
from app.gui.jobs import Jobs
from app.gui.pages.gallery_page import GalleryPage
from app.services.gallery import gallery_statistics
from tests.gui.inline import LaterExecutor
from tests.gui.pages.gallery_parts import GALLERY, action, choose, part, rows, write
from tests.gui.pages.stage import Stage, find, notice, press
from tests.support.pictures import write_picture
from tests.support.section import Section


def from_(page: GalleryPage, folder: Path, manifest: Path) -> None:
    form = page.findChild(ImportSourceForm)
    assert isinstance(form, ImportSourceForm)
    form.set_paths(folder, manifest)


def photos(section: Section) -> int:
    return gallery_statistics.statistics(section.at("admin")).photos


def summary(page: GalleryPage) -> str:
    return find(page, QLabel, "import_summary").text()


def test_a_clean_import_is_examined_first_and_then_enrolled(stage: Stage, section: Section) -> None:
    manifest = section.manifest(people=3)
    page = part(stage, "admin", "import")
    assert action(page).blocked() == "No folder and no file chosen"
    from_(page, section.folder, manifest)
    press(page, "import_action")
    assert summary(page) == "gallery.csv: 6 photos of 3 people; nothing was found against any of them."
    assert photos(section) == 0, "a dry run enrols nothing"
    assert (action(page).verb(), action(page).blocked()) == ("Import 6 photos", None)
    press(page, "import_action")
    assert notice(page) == "Import I-00001: 6 photos of 3 people are in the gallery."
    assert photos(section) == 6
    assert action(page).verb() == "Examine, without enrolling"


def test_every_wrong_line_is_listed_and_nothing_can_be_imported(stage: Stage, section: Section) -> None:
    manifest = section.manifest(people=2)
    lines = manifest.read_text("utf-8").splitlines()
    lines[2] = lines[2].replace("2019-03-02", "yesterday")
    lines[4] = "../" + lines[4]
    manifest.write_text("\n".join(lines), "utf-8")
    page = part(stage, "admin", "import")
    from_(page, section.folder, manifest)
    press(page, "import_action")
    assert [row[0] for row in rows(page, "import_problems")] == ["line 3", "line 5"]
    assert "'yesterday' is not a date" in rows(page, "import_problems")[0][1]
    assert action(page).blocked() == "The manifest has to be mended first"
    press(page, "back_to_source")
    assert action(page).blocked() is None, "what was chosen stays"


def test_findings_are_decided_one_by_one_or_by_kind(stage: Stage, section: Section) -> None:
    manifest = section.manifest(people=3)
    for name in ("p1_2.png", "p2_2.png"):
        write_picture(section.folder / name, 1, faces=0)
    page = part(stage, "admin", "import")
    from_(page, section.folder, manifest)
    press(page, "import_action")
    found = rows(page, "import_findings")
    none = [n for n, row in enumerate(found) if row[1] == "No face"]
    assert len(none) == 2 and {row[2] for row in found} == {"Undecided"}
    assert action(page).blocked() == f"Findings still undecided: {len(found)}"
    choose(page, "import_findings", none[0])
    assert not find(page, QPushButton, "leave_out").isEnabled(), "a decision needs a reason"
    write(page, "finding_reason", "the photo is empty")
    assert not find(page, QPushButton, "enrol_all_the_same").isEnabled(), "no face cannot be enrolled"
    find(page, QCheckBox, "all_of_kind").setChecked(True)
    press(page, "leave_out")
    assert [rows(page, "import_findings")[n][2] for n in none] == ["Leave out", "Leave out"]
    assert photos(section) == 0


def test_a_missing_manifest_is_a_sentence(stage: Stage, section: Section) -> None:
    page = part(stage, "admin", "import")
    from_(page, section.folder, section.folder / "none.csv")
    press(page, "import_action")
    assert notice(page).startswith("none.csv cannot be read")
    assert action(page).blocked() is None


def test_running_import_is_said_before_one_leaves(stage: Stage, section: Section) -> None:
    manifest, later = section.manifest(people=1), LaterExecutor()
    page = stage.show(GalleryPage, "admin", GALLERY, later)
    page.go_to_part("import")
    later.now()
    from_(page, section.folder, manifest)
    press(page, "import_action")
    assert isinstance(page.context.jobs, Jobs)
    assert [job.label for job in page.context.jobs.running()] == ["examining photos"]
    assert action(page).blocked() == "Examining; nothing is enrolled"
    assert page.leave_question() is not None
    later.now()
    assert page.leave_question() is None
