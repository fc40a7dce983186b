"""The files: every picture against its digest, and what lies in the workspace without belonging to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.gallery.health import Fault
from app.domain.progress import Progress
from app.errors import Unavailable
from app.storage.database import Database
from app.storage.folder.store import PictureStore
from app.storage.folder.strangers import strangers
from app.storage.folder.workspace import Workspace


def check_files(store: PictureStore, digests: Sequence[str], progress: Progress) -> Iterator[Fault]:
    """Read every file that some record names to its end."""
    for done, digest in enumerate(digests):
        progress.check()
        progress.report(done, len(digests))
        try:
            for _ in store.chunks(digest):
                pass
        except Unavailable as error:
            yield Fault(f"file {digest[:12]}…", str(error))
        except ValueError:
            yield Fault("picture store", "a record names a file by what is no SHA-256")
    progress.report(len(digests), len(digests))


def check_orphans(workspace: Workspace, digests: Sequence[str]) -> Iterator[Fault]:
    """Look for files that nothing names."""
    count = workspace.store.count_others(digests)
    if count:
        yield Fault("picture store", f"{count} files are named by no record")
    for name in strangers(workspace):
        yield Fault("workspace folder", f"{name} does not belong here")


def check_copies(workspace: Workspace) -> Iterator[Fault]:
    """Read the copies of the database that were made before updates: a damaged one would be found when it is needed."""
    for path in sorted(workspace.folder.glob("second-look.db.before-*[0-9]")):
        for words in Database(path, workspace.keys.database).faults():
            yield Fault(path.name, words)
