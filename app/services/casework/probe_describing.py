"""What the network in use makes of a probe: from the record, or, after the gallery was switched to another, anew."""

from __future__ import annotations

from app.domain.casework.faces import Face
from app.domain.casework.media import Pixels
from app.domain.gallery.templates import Template
from app.domain.ids import new_id
from app.domain.records import ProbeRecord
from app.domain.staff.roles import Act
from app.errors import Refused
from app.services.casework.derivatives import derivative_pixels, needed_derivative
from app.services.casework.needed import needed_evidence
from app.services.recording import Desk, attempt
from app.storage.tables import edits, gallery_models


def template_of(desk: Desk, probe: ProbeRecord, model: str) -> Template:
    """Return a probe's template of a network. One that has none yet is described again, and that is recorded.

    Templates of different networks are never compared; the older one stays with the searches that were made with it.

    Raises:
        Refused: the frame is not the one that was taken, or another network than `model` is at work here. Unavailable:
            the evidence is damaged.
    """
    with desk.reading() as db:
        found = gallery_models.probe_template(db, probe.id, model)
    if found is not None:
        return found
    with attempt(desk, Act.DESCRIBE_PROBE, probe.id, request=probe.request_id) as act:
        pixels, face = _seen(desk, probe)
        (template,) = desk.house.analyst.describe(pixels, [face])
        if template.model != model:
            raise Refused("The gallery was switched to another network meanwhile. Search again.")
        with act.writing() as work:
            identifier = new_id()
            seq = work.log(identifier, probe.id, model)
            user = desk.session.user.id
            gallery_models.add_probe_template(work.db, identifier, probe.id, template, user, work.at, seq)
    return template


def _seen(desk: Desk, probe: ProbeRecord) -> tuple[Pixels, Face]:
    """Return the pixels that the probe was taken from, and where its face lies in them."""
    with desk.reading() as db:
        evidence = needed_evidence(db, probe.evidence_id)
        face = edits.edited_face(db, probe.id)
        derivative = needed_derivative(db, probe.derivative_id) if probe.derivative_id else None
    if derivative is not None and face is not None:
        return derivative_pixels(desk.house, derivative), face
    chunks = desk.house.workspace.store.chunks(evidence.sha256)
    with desk.house.open_media(chunks, evidence.original_name) as reader:
        frame = reader.frame(probe.frame_index)
    if frame.sha256 != probe.frame_sha256:
        raise Refused(
            f"Frame {probe.frame_index} of {evidence.exhibit} no longer decodes to the picture the probe was taken "
            "from, so it cannot be described with another network. Take the probe again."
        )
    return frame.pixels, Face(probe.box, probe.landmarks, probe.detector, 0.0, probe.origin)
