"""A search made again: the same after later imports, less who was removed, and a quiet change of its record shows."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from app.domain.casework.candidates import Fusion
from app.domain.gallery.removal import RecordName, RemovalForm
from app.errors import BadInput
from app.services.casework import searching
from app.services.casework.repeating import repeat_searches
from app.services.gallery import enrolment, expunging
from gallery_tools import signing_in
from gallery_tools.cli import main
from tests.support.section import PASSPHRASE, Section


def number(section: Section) -> str:
    with section.house.workspace.database.reading() as db:
        return str(db.conn.execute("SELECT number FROM requests").fetchone()[0])


@pytest.fixture
def searched(section: Section) -> Section:
    section.searched(list_length=4)
    return section


def test_the_same_list_also_after_another_import(searched: Section) -> None:
    (first,) = repeat_searches(searched.at("auditor"), number(searched))
    assert (first.candidates, first.photos, first.removed, first.differences) == (4, 12, 0, ())
    manifest = searched.manifest(people=9, photos=1, name="more.csv")
    lines = manifest.read_text("utf-8").splitlines()
    manifest.write_text("\n".join([lines[0], *lines[7:]]) + "\n", "utf-8")
    enrolment.import_folder(searched.at("admin"), searched.folder, manifest)
    (again,) = repeat_searches(searched.at("auditor"), number(searched))
    assert again == first and len(searched.house.index().photo_ids) == 15


def test_less_who_was_removed_since(searched: Section) -> None:
    form = RemovalForm("sealed", "order", "sealed")
    records = [RecordName("TEST00001", f"R003-{variant}") for variant in (1, 2)]
    removal = expunging.propose_removal(searched.at("admin"), records, form)
    expunging.confirm_removal(searched.at("soto"), removal.number)
    (found,) = repeat_searches(searched.at("auditor"), number(searched))
    assert (found.removed, found.gone, found.differences) == (2, 1, ())


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE candidates SET distance = distance + 0.01 WHERE rank = 1", "A distance is not"),
        ("UPDATE candidates SET person_id = (SELECT id FROM people WHERE id NOT IN (SELECT person_id FROM candidates)) "
         "WHERE rank = 2", "The order of the candidates"),
        ("UPDATE photo_templates SET vector = (SELECT vector FROM probe_templates) WHERE rowid IN "
         "(SELECT t.rowid FROM photo_templates AS t JOIN photos AS p ON p.id = t.photo_id "
         "WHERE p.person_id NOT IN (SELECT person_id FROM candidates) LIMIT 1)", "The gallery is not the one of then"),
    ],
    ids=["distance", "person", "template"],
)  # fmt: skip
def test_a_quiet_change_shows(searched: Section, change: str, words: str) -> None:
    with searched.house.workspace.database.unguarded() as connection:
        connection.execute("DROP TRIGGER candidates_no_update")
        connection.execute("DROP TRIGGER photo_templates_no_update")
        connection.execute(change)
        connection.commit()
    (found,) = repeat_searches(searched.at("auditor"), number(searched))
    assert any(words in each for each in found.differences)


@pytest.mark.parametrize("fusion", [Fusion.BEST, Fusion.MEAN])
def test_joint_searches(section: Section, fusion: Fusion) -> None:
    section.enrol()
    request = section.request()
    probes = [section.probe(section.evidence(request.id, person=person)) for person in (3, 4)]
    searching.run_search(section.at("okafor"), probes[0].id, 4, [probes[1].id], fusion)
    (found,) = repeat_searches(section.at("auditor"), number(section))
    assert found.differences == ()


def test_what_cannot_be_repeated(section: Section) -> None:
    section.request()
    desk = section.at("auditor")
    with pytest.raises(BadInput, match="There is no request nowhere"):
        repeat_searches(desk, "nowhere")
    with pytest.raises(BadInput, match="Nothing was searched"):
        repeat_searches(desk, number(section))


def test_from_the_command_line(searched: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    name = number(searched)
    searched.leave()
    house = searched.house
    monkeypatch.setattr(type(house), "__exit__", lambda *_: None)
    monkeypatch.setattr(signing_in, "hold_workspace", lambda _: house)
    monkeypatch.setenv(signing_in.PASSPHRASE_VARIABLE, PASSPHRASE)
    result = CliRunner().invoke(main, ["repeat-search", "workspace", name, "--user", "auditor"])
    assert result.exit_code == 0, result.output
    assert "12 photos of gallery state" in result.output and "The list is the same." in result.output
