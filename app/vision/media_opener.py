"""Opening many files quickly: like `open_media`, from servers that have their libraries loaded."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

from app.domain.casework.media import DecodeLimits
from app.vision.decode_child import Child, SpawnedChild
from app.vision.decoding import DEFAULT_LIMITS, open_media
from app.vision.fork_server import ForkServer, ServerGone, can_fork
from app.vision.formats import Format
from app.vision.media_reader import MediaReader
from app.vision.private_copy import PrivateCopy

_ATTEMPTS = 2


class MediaOpener:
    """Opens stills and clips, each in a confined process of its own. Any thread may use it.

    On Linux one server for stills and one for clips are started at first use; they fork a process for every file. A
    server that died is replaced. Elsewhere, and where no server comes up, each file gets a freshly started interpreter.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._servers: dict[str, ForkServer] = {}
        self._forking = can_fork()

    def open(self, source: Path | Iterable[bytes], name: str, limits: DecodeLimits = DEFAULT_LIMITS) -> MediaReader:
        """Open a still or a video; see `open_media`."""
        return open_media(source, name, limits, self._start)

    def close(self) -> None:
        """End the servers, and with them every process that still decodes. A later call would start others."""
        with self._lock:
            for server in self._servers.values():
                server.close()
            self._servers.clear()

    def _start(self, form: Format, copy: PrivateCopy, limits: DecodeLimits) -> Child:
        for _ in range(_ATTEMPTS if self._forking else 0):
            server = self._server(form.engine)
            if server is None:
                break
            try:
                return server.fork(form, copy, limits)
            except ServerGone:
                self._drop(form.engine, server)
        return SpawnedChild(form, copy, limits)

    def _server(self, engine: str) -> ForkServer | None:
        with self._lock:
            if engine not in self._servers and self._forking:
                try:
                    self._servers[engine] = ForkServer(engine)
                except ServerGone:
                    self._forking = False  # this machine forbids something that it needs: every file starts its own
            return self._servers.get(engine)

    def _drop(self, engine: str, server: ForkServer) -> None:
        with self._lock:
            if self._servers.get(engine) is server:
                del self._servers[engine]
        server.close()
