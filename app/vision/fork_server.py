"""The parent's end of the server that forks decoding processes (Linux; see `decode_forks`)."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
import threading
from typing import IO

from app.domain.casework.media import DecodeLimits
from app.errors import Unavailable
from app.vision.decode_child import FORKS, command, environment
from app.vision.formats import Format
from app.vision.private_copy import PrivateCopy
from app.vision.wire import FORK_REPLY, FORK_REQUEST

_START_S = 30.0
_FORK_S = 10.0
_PACKET_BYTES = 64


class ServerGone(Exception):
    """The server died, hangs or never came up. It has been ended; another may be started."""


class ForkedChild:
    """One fork: the pipes to it, and a handle (pidfd) that ends this process and never another."""

    def __init__(self, process_id: int, handle: int, requests: int, answers: int, complaints: int) -> None:
        self.process_id = process_id
        self.requests: IO[bytes] = os.fdopen(requests, "wb", buffering=0)
        self.answers: IO[bytes] = os.fdopen(answers, "rb", buffering=0)
        self.complaints: IO[bytes] = os.fdopen(complaints, "rb", buffering=0)
        self._handle: int | None = handle

    def kill(self) -> None:
        """End it, without waiting."""
        if self._handle is not None:
            try:
                signal.pidfd_send_signal(self._handle, signal.SIGKILL)
            except ProcessLookupError:  # it has ended by itself
                return

    def end(self) -> str:
        """End it and wait for its end; its exit status is known to the server only."""
        self.kill()
        if self._handle is not None:
            waiting = select.poll()
            waiting.register(self._handle, select.POLLIN)
            waiting.poll()
        return "as a fork"

    def close(self) -> None:
        """End it, close the pipes and the handle."""
        self.end()
        for pipe in (self.requests, self.answers, self.complaints):
            pipe.close()
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


class ForkServer:
    """A process with one decoding library loaded that forks a confined child for every file. Any thread may ask it."""

    def __init__(self, engine: str) -> None:
        """Start it and wait until it is ready.

        Args:
            engine: `Format.engine`.

        Raises:
            ServerGone: it did not come up.
        """
        self._lock = threading.Lock()
        self._channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [*command(), FORKS, engine, str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=environment(),
                pass_fds=(theirs.fileno(),),
            )
        self._channel.settimeout(_START_S)
        try:
            self._reply()
        except ServerGone:
            self.close()
            raise
        self._channel.settimeout(_FORK_S)

    @property
    def process_id(self) -> int:
        """The server's number in the system."""
        return self._process.pid

    def fork(self, form: Format, copy: PrivateCopy, limits: DecodeLimits) -> ForkedChild:
        """Return a child that opens the file at once.

        Args:
            form: what kind of file it is.
            copy: what the child reads.
            limits: memory and picture size.

        Raises:
            ServerGone: there is no server any more.
            Unavailable: the system has no room for another process.
        """
        requests, answers, complaints = os.pipe(), os.pipe(), os.pipe()
        ours = [requests[1], answers[0], complaints[0]]
        theirs = [requests[0], answers[1], complaints[1]]
        packet = FORK_REQUEST.pack(limits.pixels, limits.memory_bytes) + form.label.encode("ascii")
        try:
            child, handle = self._ask(packet, [*theirs, copy.file.fileno()])
        except BaseException:
            _close_all(ours)
            raise
        finally:
            _close_all(theirs)
        return ForkedChild(child, handle, *ours)

    def close(self) -> None:
        """End the server, and with it every child that is left."""
        with self._lock:
            self._channel.close()  # it ends its children first, then itself
            try:
                self._process.wait(_FORK_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

    def _ask(self, packet: bytes, descriptors: list[int]) -> tuple[int, int]:
        with self._lock:
            try:
                socket.send_fds(self._channel, [packet], descriptors)
            except OSError as error:
                raise ServerGone(str(error)) from error
            return self._reply()

    def _reply(self) -> tuple[int, int]:
        """Return a child's number and handle; (0, -1) is the server's greeting."""
        try:
            packet, handles, _, _ = socket.recv_fds(self._channel, _PACKET_BYTES, 1)
        except OSError as error:  # also a time-out
            raise ServerGone(str(error)) from error
        if len(packet) != FORK_REPLY.size:
            raise ServerGone("no reply")
        (number,) = FORK_REPLY.unpack(packet)
        if number < 0:
            raise Unavailable(
                f"A file could not be opened, because no process could be started ({os.strerror(-number)}). "
                "Close other programs and try again."
            )
        return number, handles[0] if handles else -1


def can_fork() -> bool:
    """Tell whether the platform has what the server needs: descriptors sent over sockets, and handles of processes."""
    return sys.platform == "linux" and hasattr(os, "pidfd_open")


def _close_all(descriptors: list[int]) -> None:
    for descriptor in descriptors:
        os.close(descriptor)
