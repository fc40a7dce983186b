"""Where an import comes from: a folder, a ZIP file or a record, with a manifest or as ANSI/NIST-ITL files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.gallery.import_review import Problem
from app.domain.progress import Progress
from app.errors import BadInput
from app.services.gallery.importing.archive import ArchiveFiles, open_archive
from app.services.gallery.importing.folder import FolderFiles
from app.services.gallery.importing.record_map import load_record_map
from app.services.gallery.importing.record_rows import SUFFIXES, RecordFiles, read_records
from app.services.gallery.importing.rows import Files, ImportRow
from app.services.gallery.lists import MOST_BYTES, Listing, listing_of, read_list
from app.services.gallery.manifest import Given, Manifest, Retention, judge

OWN_MANIFESTS = ("manifest.csv", "manifest.json")
"""What a manifest within a folder or a ZIP file is called."""


@dataclass(frozen=True)
class Source:
    """Where an import comes from. There is no import from a network.

    Attributes:
        place: a folder, a ZIP file, or one ANSI/NIST-ITL file.
        manifest: CSV or JSON, beside the place or in it; None for the one within the place (`OWN_MANIFESTS`), and
            where there is none, for the ANSI/NIST-ITL files in it.
        given: holds for every photo that does not say so itself.
    """

    place: Path
    manifest: Path | None = None
    given: Given = field(default_factory=Given)

    @property
    def name(self) -> str:
        """What the import is called in lists."""
        return self.manifest.name if self.manifest else self.place.name


@dataclass(frozen=True, eq=False)
class OpenSource:
    """A source that was gone through.

    Attributes:
        rows: photos with everything they need, unlike in `line`.
        unusable: photos that cannot be enrolled, and why; nobody can mend them here, so they can only be left out.
        problems: lines of a manifest that have to be mended before anything is imported.
        sha256: of the manifest, or over all records.
        files: hold the photos.
    """

    rows: tuple[ImportRow, ...]
    unusable: tuple[tuple[ImportRow, str], ...]
    problems: tuple[Problem, ...]
    sha256: str
    files: Files


@contextmanager
def open_source(source: Source, workspace: Path, retention: Retention, progress: Progress) -> Iterator[OpenSource]:
    """Go through a source, and keep it open.

    Args:
        source: which.
        workspace: folder that may hold the section's own map of record fields.
        retention: knows the section's classes.
        progress: may stop it.

    Raises:
        BadInput: it is no source, or its manifest cannot be read.
    """
    place = source.place
    if place.is_dir():
        yield _opened(source, FolderFiles(place), lambda: _names_in(place), workspace, retention, progress)
    elif not place.is_file():
        raise BadInput(f"{place} is not a folder. Name the folder or the ZIP file that holds the photos.")
    elif place.suffix.lower() in SUFFIXES:
        files = FolderFiles(place.parent)
        yield _of_records(source, files, [place.name], workspace, retention, progress)
    else:
        with closing(open_archive(place)) as archive:
            yield _opened(source, archive, lambda: archive.names, workspace, retention, progress)


def _opened(
    source: Source,
    files: FolderFiles | ArchiveFiles,
    names: Callable[[], list[str]],
    workspace: Path,
    retention: Retention,
    progress: Progress,
) -> OpenSource:
    listing = _listing(source, files)
    if listing is not None:
        judged: Manifest = judge(listing, files, source.name, source.given, retention)
        return OpenSource(judged.rows, (), judged.problems, judged.sha256, files)
    records = [name for name in names() if name.lower().endswith(SUFFIXES)]
    if not records:
        raise BadInput(
            f"{source.place.name} holds neither {' nor '.join(OWN_MANIFESTS)} nor files that end in "
            f"{', '.join(SUFFIXES)}. Name the manifest of the photos."
        )
    return _of_records(source, files, records, workspace, retention, progress)


def _listing(source: Source, files: Files) -> Listing | None:
    columns = source.given.columns()
    if source.manifest is not None:
        return read_list(source.manifest, columns)
    own = next((name for name in OWN_MANIFESTS if files.fault(name) is None), None)
    if own is None:
        return None
    try:
        return listing_of(files.read(own, MOST_BYTES), own, columns)
    except OSError as error:
        raise BadInput(f"{own} cannot be read ({error.strerror}). Check its permissions.") from error


def _of_records(
    source: Source, files: Files, names: list[str], workspace: Path, retention: Retention, progress: Progress
) -> OpenSource:
    found = read_records(names, files, load_record_map(workspace), source.given, retention, progress)
    return OpenSource(found.rows, found.unusable, (), found.sha256, RecordFiles(files))


def _names_in(folder: Path) -> list[str]:
    """Return every file below a folder; links to folders are not followed."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.name.lower().endswith(SUFFIXES) and path.is_file()
    )
