"""A probe: one face of one exact frame, of a kind that may be searched, with what limits it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.casework.edit_geometry import Extent, face_in_original
from app.domain.casework.edits import DerivativeRecord
from app.domain.casework.faces import Box, Face, FaceMeasures, Landmarks, Point
from app.domain.casework.media import Frame, Pixels
from app.domain.casework.quality import QualityComponent, assess
from app.domain.casework.requests import Suitability, check_probe_type, suitability
from app.domain.ids import new_id
from app.domain.records import ProbeRecord, SearchRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.casework.derivatives import derivative_pixels
from app.services.casework.footage import Footage
from app.services.casework.needed import needed_evidence, needed_probe
from app.services.recording import Desk, attempt
from app.storage.engine import Db
from app.storage.tables import cases, edits
from app.vision.crops import wide_crop


@dataclass(frozen=True)
class ProbeForm:
    """What the examiner says of the probe."""

    probe_type: str
    attested: bool


def place_face(desk: Desk, frame: Frame, box: Box | None, left_eye: Point, right_eye: Point) -> Face:
    """Return the face whose eyes a person placed by hand. Raises `BadInput` for eyes that cannot be two."""
    return desk.house.analyst.place(frame.pixels, box, left_eye, right_eye)


def measure(desk: Desk, frame: Frame, face: Face, original: Face | None = None) -> FaceMeasures:
    """Return what can honestly be measured of a face.

    Args:
        desk: whoever looks.
        frame: the frame, or its edited version.
        face: where it lies there.
        original: where it lies in the original frame, when `frame` is an edited version; the pixels between the eyes
            are counted there.
    """
    measures = desk.house.analyst.measure(frame.pixels, face)
    return measures if original is None else _as_seen(measures, original.landmarks.eye_distance_px)


def take_probe(
    desk: Desk,
    footage: Footage,
    frame: Frame,
    face: Face,
    form: ProbeForm,
    derivative: DerivativeRecord | None = None,
) -> ProbeRecord:
    """Make a face of a frame the probe Q1, Q2 … of its request.

    Under the floor of 12 px between the eyes the probe is kept, but nobody can search with it until a supervisor has
    overridden the floor. The pixels of the original frame count: no edit lifts a face over the floor.

    Args:
        desk: an examiner's.
        footage: the open evidence.
        frame: the original frame.
        face: where it lies in the frame, or in the derivative when there is one.
        form: type and attestation.
        derivative: the kept edited version of this frame that template and measures are made from.

    Raises:
        Refused: a type that is never searched, or no attestation. BadInput: a derivative of another frame.
        Unavailable: the kept picture of the derivative is missing or damaged.
    """
    evidence = footage.evidence
    with attempt(desk, Act.TAKE_PROBE, evidence.id, request=evidence.request_id) as act:
        kind = check_probe_type(form.probe_type, attested=form.attested)
        pixels, original = _searched(desk, footage, frame, face, derivative)
        measures = desk.house.analyst.measure(pixels, face)
        if derivative is not None:
            measures = _as_seen(measures, original.landmarks.eye_distance_px)
        template = desk.house.analyst.describe(pixels, [face])[0]
        with act.writing() as work:
            mark = f"Q{cases.next_number(work.db, 'probes', evidence.request_id)}"
            record = ProbeRecord(
                new_id(), evidence.request_id, evidence.id, mark, frame.position.index, frame.position.pts,
                frame.position.time_s, frame.sha256, original.box, original.landmarks, face.origin, face.detector, kind,
                measures, desk.session.user.id, work.at, derivative_id=derivative.id if derivative else None,
                edit_steps=len(derivative.step_hashes) if derivative else 0,
            )  # fmt: skip
            seq = work.log(
                record.id, evidence.id, frame.sha256, *((derivative.id, derivative.sha256) if derivative else ()),
                frame=frame.position.index, origin=face.origin.value,
                type=kind.value, eye_distance_mpx=round(measures.eye_distance_px * 1000),
            )  # fmt: skip
            cases.add_probe(work.db, record, template, seq)
            if derivative is not None:
                edits.add_edited_face(work.db, record.id, derivative.id, face)
        return record


def _as_seen(measures: FaceMeasures, eye_distance_px: float) -> FaceMeasures:
    """Return measures of an edited version with the pixels between the eyes that the camera has seen."""
    counted = QualityComponent.INTER_EYE_DISTANCE
    components = [
        assess(counted, eye_distance_px) if each.component is counted else each for each in measures.components
    ]
    return replace(measures, eye_distance_px=eye_distance_px, components=tuple(components))


def _searched(
    desk: Desk, footage: Footage, frame: Frame, face: Face, derivative: DerivativeRecord | None
) -> tuple[Pixels, Face]:
    """Return the pixels that are searched with, and where the face lies in the original frame."""
    if derivative is None:
        return frame.pixels, face
    if (derivative.evidence_id, derivative.frames[0].sha256) != (footage.evidence.id, frame.sha256):
        raise BadInput("This edited version was made from another frame. Open that frame, or edit this one.")
    rows, columns = frame.pixels.shape[:2]
    return derivative_pixels(desk.house, derivative), face_in_original(derivative.recipe, Extent(columns, rows), face)


def override_floor(desk: Desk, probe_id: str, reason: str) -> None:
    """Let a probe under the floor be searched all the same.

    Raises:
        Refused: no supervisor, the supervisor took the probe, or the probe needs no override. BadInput: no reason.
    """
    with attempt(desk, Act.OVERRIDE_FLOOR, probe_id) as act, act.writing() as work:
        record = needed_probe(work.db, probe_id)
        act.request = record.request_id
        if not reason.strip():
            raise BadInput("An override needs a reason. Write down why this probe should be searched all the same.")
        if record.taken_by == desk.session.user.id:
            raise Refused("You took this probe yourself. Another supervisor decides about the floor.")
        if suitability(record.measures.eye_distance_px) is not Suitability.UNDER_FLOOR or record.override_by:
            raise Refused("This probe needs no override: it is above the floor, or was overridden already.")
        identifier = new_id()
        seq = work.log(identifier, probe_id)
        row: dict[str, object] = {
            "id": identifier, "probe_id": probe_id, "reason": reason.strip(),
            "overridden_by": desk.session.user.id, "overridden_at": work.at, "log_seq": seq,
        }  # fmt: skip
        cases.add_override(work.db, row)


@dataclass(frozen=True, eq=False)
class ProbePicture:
    """A probe as it is looked at: cut wide from the ORIGINAL frame, ears included, never resampled.

    Attributes:
        pixels: RGB, (rows, columns, 3).
        left_eye, right_eye: eye middles within the cut.
        exhibit: mark of the evidence it comes from.
    """

    record: ProbeRecord
    pixels: Pixels
    left_eye: Point
    right_eye: Point
    exhibit: str


def probe_picture(desk: Desk, probe_id: str) -> ProbePicture:
    """Return the probe's picture; that it is seen is logged first.

    Raises:
        BadInput: no such probe. Unavailable: the evidence is damaged. Refused: its frame no longer decodes to the
            picture that was taken.
    """
    with desk.reading() as db:
        record = needed_probe(db, probe_id)
        evidence = needed_evidence(db, record.evidence_id)
    with attempt(desk, Act.VIEW_PROBE, probe_id, request=record.request_id) as act:
        act.note(probe_id, record.frame_sha256)
        chunks = desk.house.workspace.store.chunks(evidence.sha256)
        with desk.house.open_media(chunks, evidence.original_name) as reader:
            frame = reader.frame(record.frame_index)
        if frame.sha256 != record.frame_sha256:
            raise Refused(
                f"Frame {record.frame_index} of {evidence.exhibit} no longer decodes to the picture the probe was "
                "taken from. Do not examine it; tell the administrator which program version was used."
            )
    return cut_probe(desk, record, frame.pixels, (record.box, record.landmarks), evidence.exhibit)


def cut_probe(
    desk: Desk, record: ProbeRecord, whole: Pixels, face: tuple[Box, Landmarks], exhibit: str
) -> ProbePicture:  # fmt: skip
    """Return a probe cut wide out of a whole picture in which its face lies there.

    A verifier looks at it too, and is not told whose probe it is.
    """
    shown = record if record.taken_by == desk.session.user.id else replace(record, taken_by="")
    box, landmarks = face
    pixels, offset = wide_crop(whole, box)
    left, right = (Point(eye.x - offset.x, eye.y - offset.y) for eye in (landmarks.left_eye, landmarks.right_eye))
    return ProbePicture(shown, pixels, left, right, exhibit)


def further_marks(db: Db, search: SearchRecord) -> dict[str, str]:
    """Return what the probes are called, by id, that were searched together with the search's own."""
    return {key: needed_probe(db, key).mark for key in search.probe_ids if key != search.probe_id}


def marks_of(db: Db, search: SearchRecord) -> str:
    """Return what a search's probes are called: `Q1`, or `Q1 with Q2, Q3` where several were searched together."""
    own, *also = (needed_probe(db, probe_id).mark for probe_id in search.probe_ids)
    return f"{own} with {', '.join(also)}" if also else own
