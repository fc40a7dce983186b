"""Whoever is shown pixels is on record first: every service that returns some, found by type, is listed and tried."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
import typing
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType

import pytest

import app.services
from app.domain.casework.edits import Recipe, make_step
from app.domain.casework.media import Pane, Pixels
from app.services.casework import editing, examining, footage, leads, probes, reporting, sheets
from app.services.gallery import gallery_records
from app.services.house import House
from app.services.log import log_keeping
from app.services.recording import Desk
from app.storage.engine import Db
from app.storage.folder.store import PictureStore
from app.storage.tables import cases
from tests.support.section import Section, copy_of

WITHIN = "works on what an act that is on record has opened, and shows nothing by itself"
ELSEWHERE = "shown by an act whose own tests hold the order"
LISTED = {
    "derivatives.derivative_pixels": WITHIN,
    "editing.Workbench.preview": WITHIN,
    "encounters.with_nearest": "only marks pictures that it is given",
    "footage.Footage.frame": "tried with open_footage",
    "footage.Footage.preview": "tried with open_footage, and in test_footage",
    "house.Analyst.analyse": WITHIN,
    "house.Analyst.chip": WITHIN,
    "house.Media.frame": WITHIN,
    "house.Media.frames": WITHIN,
    "house.Media.preview": WITHIN,
    "photo_reading.describe_rows": WITHIN,
    "photos.open_photo": WITHIN,
    "picture_reading.read_pictures": WITHIN,
    "review.finding_pictures": ELSEWHERE,
    "probes.cut_probe": "only cuts the picture that it is given",
    "sheets.Sheet.chip": "tried with open_sheet",
    "sitting.candidate_picture": ELSEWHERE,
    "sitting.look_back": ELSEWHERE,
    "sitting.open_case": ELSEWHERE,
    "sources.CaseSources.pixels": WITHIN,
}


@dataclasses.dataclass
class Case:
    """A request at its end, with what there is to look at."""

    section: Section
    search_id: str
    examination_id: str
    candidate_id: str
    probe_id: str
    edited_id: str
    derivative_id: str
    evidence_id: str
    photo_id: str


def first_frame(desk: Desk, case: Case) -> object:
    with footage.open_footage(desk, case.evidence_id) as opened:
        assert opened.preview(0, Pane(8, 8)).rows
        return opened.frame(0)


def first_chip(desk: Desk, case: Case) -> object:
    sheet = sheets.open_sheet(desk, case.evidence_id)
    assert sheet is not None
    return sheet.chip(0)


VIEWS: dict[str, tuple[str, Callable[[Desk, Case], object]]] = {
    "editing.edited_picture": ("okafor", lambda desk, case: editing.edited_picture(desk, case.edited_id)),
    "editing.open_derivative": ("okafor", lambda desk, case: editing.open_derivative(desk, case.derivative_id)),
    "examining.candidate_pictures": (
        "okafor", lambda desk, case: examining.candidate_pictures(desk, case.examination_id, case.candidate_id)
    ),
    "examining.thumbnails": ("okafor", lambda desk, case: examining.thumbnails(desk, case.examination_id)),
    "footage.open_footage": ("okafor", first_frame),
    "gallery_records.open_gallery_photo": (
        "admin", lambda desk, case: gallery_records.open_gallery_photo(desk, case.photo_id, "a look at its quality")
    ),
    "leads.candidate_photos": (
        "soto", lambda desk, case: leads.candidate_photos(desk, case.search_id, case.candidate_id)
    ),
    "probes.probe_picture": ("okafor", lambda desk, case: probes.probe_picture(desk, case.probe_id)),
    "reporting.export_report": (
        "soto", lambda desk, case: reporting.export_report(desk, case.search_id, ["Det. Kim"])
    ),
    "reporting.read_report": ("soto", lambda desk, case: reporting.read_report(desk, case.search_id)),
    "sheets.open_sheet": ("okafor", first_chip),
}  # fmt: skip


def holds_pixels(kind: object, depth: int = 0) -> bool:
    """Tell whether a value of a type may bring pixels with it."""
    if kind == Pixels:
        return True
    if depth < 6 and any(holds_pixels(part, depth + 1) for part in typing.get_args(kind)):
        return True
    if depth < 6 and isinstance(kind, type) and dataclasses.is_dataclass(kind):
        fields = typing.get_type_hints(kind)
        return any(holds_pixels(field, depth + 1) for name, field in fields.items() if not name.startswith("_"))
    return False


def functions(module: ModuleType) -> Iterator[tuple[str, Callable[..., object]]]:
    for name, item in inspect.getmembers(module):
        if name.startswith("_") or getattr(item, "__module__", "") != module.__name__:
            continue
        if inspect.isfunction(item):
            yield name, item
        elif inspect.isclass(item):
            methods = ((key, value) for key, value in vars(item).items() if not key.startswith("_"))
            yield from ((f"{name}.{key}", value) for key, value in methods if inspect.isfunction(value))


def services_that_return_pixels() -> set[str]:
    found = set()
    for info in pkgutil.walk_packages(app.services.__path__, "app.services."):
        if ".benchmarks" not in info.name:
            module = importlib.import_module(info.name)
            for name, function in functions(module):
                if holds_pixels(typing.get_type_hints(function).get("return")):
                    found.add(f"{info.name.rpartition('.')[2]}.{name}")
    return found


def test_every_service_that_returns_pixels_is_known() -> None:
    by_sheet = {"sheets.open_sheet", "footage.open_footage"}  # what they return opens the pixels later
    assert services_that_return_pixels() | by_sheet == set(VIEWS) | set(LISTED)
    assert not set(VIEWS) & set(LISTED)


@pytest.fixture(scope="module")
def case(enrolled_template: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    section = copy_of(enrolled_template, tmp_path_factory.mktemp("views"))  # type: ignore[arg-type]
    receipt = section.decided()
    desk = section.at("okafor")
    examination = examining.sitting(desk, receipt.examination_id)
    with desk.reading() as db:
        evidence = cases.evidence_of(db, examination.request_id)[0]
        photo = db.conn.execute("SELECT id FROM photos ORDER BY id LIMIT 1").fetchone()[0]
    footage.scan_evidence(desk, evidence.id)
    with footage.open_footage(desk, evidence.id) as opened:
        frame = opened.frame(0)
        derivative = editing.make_derivative(desk, opened, frame, Recipe((make_step("gamma", {"gamma": 120}),)))
        face = footage.faces_in(desk, frame)[0]
        form = probes.ProbeForm("surveillance", attested=True)
        edited = probes.take_probe(desk, opened, frame, face, form, derivative)
    yield Case(
        section, receipt.search_id, receipt.examination_id, examination.candidates[0].id, examination.probe_id,
        edited.id, derivative.id, evidence.id, photo,
    )  # fmt: skip
    section.close()


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_the_entry_is_committed_before_a_picture_is_read(
    case: Case, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, view = VIEWS[name]
    desk = case.section.at(who)
    happened: list[str] = []
    logging, chunks = log_keeping.logging, PictureStore.chunks

    @contextmanager
    def committed(house: House, *, removing: bool = False) -> Iterator[Db]:
        with logging(house, removing=removing) as db:
            yield db
        happened.append("entry")

    def read(store: PictureStore, sha256: str) -> Iterator[bytes]:
        happened.append("picture")
        return chunks(store, sha256)

    monkeypatch.setattr("app.services.recording.logging", committed)
    monkeypatch.setattr(PictureStore, "chunks", read)
    assert view(desk, case) is not None
    assert happened[0] == "entry" and "picture" in happened
