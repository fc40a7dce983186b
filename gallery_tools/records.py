"""`read-record`: what one ANSI/NIST-ITL file holds, without importing it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import click

from app.exchange.nist_names import field_name
from app.exchange.nist_records import NistRecord
from app.services.gallery.record_reading import RecordFile, SeenPicture, read_record


@click.command("read-record")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def show_record(file: Path, as_json: bool) -> None:
    """Show what FILE, a record in ANSI/NIST-ITL format, holds.

    It works on a file alone: no workspace is opened, nothing is imported and nothing is kept.
    """
    found = read_record(file)
    if as_json:
        click.echo(json.dumps(_values(found), indent=1, ensure_ascii=False, allow_nan=False))
        return
    click.echo(f"{found.name}: {found.size} bytes, version {found.transaction.version}")
    for place, record in enumerate(found.transaction.records):
        picture = f", {len(record.picture)} bytes of picture" if record.picture else ""
        click.echo(f"  {place}: Type-{record.kind}, {len(record.fields)} fields{picture}")
    for seen in found.pictures:
        click.echo(_line(seen))
    for remark in found.odd:
        click.echo(f"Odd: {remark}")


def _line(seen: SeenPicture) -> str:
    picture = seen.picture
    size = f"{seen.width} x {seen.height} pixels" if seen.width else "not decoded"
    words = (picture.kind, size, picture.format.value, picture.taken_on, picture.pose, picture.agency)
    return f"  record {picture.place}: " + ", ".join(word for word in words if word)


def _values(found: RecordFile) -> Mapping[str, object]:
    return {
        "file": found.name, "size": found.size, "version": found.transaction.version,
        "records": [_record(record) for record in found.transaction.records],
        "person": asdict(found.subject),
        "faces": [_picture(seen) for seen in found.faces],
        "marks": [_picture(seen) for seen in found.pictures if not seen.picture.is_face],
        "odd": list(found.odd),
    }  # fmt: skip


def _record(record: NistRecord) -> Mapping[str, object]:
    fields = [
        {
            "number": f"{record.kind}.{each.number:03}", "name": field_name(record.kind, each.number),
            "values": [list(items) for items in each.subfields],
        }
        for each in record.fields
    ]  # fmt: skip
    return {
        "type": record.kind, "idc": record.idc, "length": record.length, "fields": fields,
        "picture_bytes": len(record.picture),
    }  # fmt: skip


def _picture(seen: SeenPicture) -> Mapping[str, object]:
    picture = seen.picture
    return {
        "record": picture.place, "idc": picture.idc, "kind": picture.kind, "agency": picture.agency,
        "taken_on": picture.taken_on, "pose": picture.pose, "angle_deg": picture.angle_deg,
        "format": picture.format.value, "bytes": len(picture.data), "sha256": picture.sha256,
        "width": seen.width, "height": seen.height,
        "stated_width": picture.stated_width, "stated_height": picture.stated_height,
        "body_parts": list(picture.body_parts), "description": list(picture.description), "odd": list(seen.remarks),
    }  # fmt: skip
