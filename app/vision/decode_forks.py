"""The server that forks a decoding process for every file (Linux). It never reads a byte of a file itself.

Starting an interpreter and importing a decoder takes a quarter of a second, forking one that is ready a millisecond.
The server is confined before it serves; every fork first gives up all that it does not need, the server's socket
and its siblings' handles among it, then confines itself once more, which puts it into a Landlock domain of its own: it
can neither signal nor trace the server or another fork. So nothing passes from one file to the decoding of another.

On the socket each packet asks for one fork and carries four descriptors: requests, answers, complaints, the file. The
reply is the fork's number in the system with a handle (pidfd) to end it by, or a negative error number.
"""

from __future__ import annotations

import fcntl
import gc
import os
import select
import signal
import socket
import sys
import traceback

from app.vision.confinement import confine_server
from app.vision.decode_work import prepare, work
from app.vision.wire import FORK_REPLY, FORK_REQUEST

_PACKET_BYTES = 256
_DESCRIPTORS = 4
_ABOVE = 16
"""Descriptors are moved out of the way to this number and above before they take their places."""


def serve(engine: str, control: int) -> int:
    """Serve until the parent closes its end of the socket, then end every fork. Return an exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C in the terminal is the parent's to handle
    prepare(engine)
    most_files = confine_server()
    gc.freeze()  # or the collector would write to, and so copy, memory that all forks share
    with socket.socket(fileno=control) as channel:
        channel.sendall(FORK_REPLY.pack(0))
        _Server(channel, most_files).run()
    return 0


class _Server:
    def __init__(self, channel: socket.socket, most_files: int) -> None:
        self._channel = channel
        self._most_files = most_files
        self._poll = select.poll()
        self._poll.register(channel, select.POLLIN)
        self._forks: dict[int, int] = {}  # handle -> process number

    def run(self) -> None:
        try:
            while True:
                for ready, _ in self._poll.poll():
                    if ready in self._forks:
                        self._bury(ready)
                    elif not self._answer():
                        return
        except ConnectionError:  # the parent is gone, in the middle of a request
            return
        finally:
            for handle in list(self._forks):
                signal.pidfd_send_signal(handle, signal.SIGKILL)
                self._bury(handle)

    def _bury(self, handle: int) -> None:
        """Take note of a fork's end, which it has come to or is about to."""
        os.waitpid(self._forks.pop(handle), 0)
        self._poll.unregister(handle)
        os.close(handle)

    def _answer(self) -> bool:
        """Fork for the next request; return False when there will be none."""
        request, descriptors, _, _ = socket.recv_fds(self._channel, _PACKET_BYTES, _DESCRIPTORS)
        if not request:
            return False
        try:
            handle, child = self._fork(request, descriptors)
        except OSError as error:
            self._channel.sendall(FORK_REPLY.pack(-(error.errno or 1)))
            return True
        finally:
            for descriptor in descriptors:
                os.close(descriptor)
        self._forks[handle] = child
        self._poll.register(handle, select.POLLIN)
        socket.send_fds(self._channel, [FORK_REPLY.pack(child)], [handle])
        return True

    def _fork(self, request: bytes, descriptors: list[int]) -> tuple[int, int]:
        child = os.fork()
        if not child:
            _become_decoder(request, descriptors, self._most_files)
        try:
            return os.pidfd_open(child), child
        except OSError:
            os.kill(child, signal.SIGKILL)  # it cannot be another process yet: nobody has waited for it
            os.waitpid(child, 0)
            raise


def _become_decoder(request: bytes, descriptors: list[int], most_files: int) -> None:
    """Let go of all that is the server's and decode one file. Never returns."""
    status = 1
    try:
        answers, file = _settle(descriptors, most_files)
        pixels, memory_bytes = FORK_REQUEST.unpack_from(request)
        status = work(file, request[FORK_REQUEST.size :].decode("ascii"), pixels, memory_bytes, answers)
    except BaseException:  # noqa: BLE001 - the parent reads the complaint; nothing may reach the server's loop
        traceback.print_exc(file=sys.stderr)
        sys.stderr.flush()
    finally:
        os._exit(status)


def _settle(descriptors: list[int], most_files: int) -> tuple[int, int]:
    """Put requests, answers, complaints and file where a decoder has them, and close everything else.

    Returns:
        The descriptors of answers and file.
    """
    requests, answers, complaints, file = (fcntl.fcntl(number, fcntl.F_DUPFD, _ABOVE) for number in descriptors)
    for place, number in enumerate((requests, complaints, complaints, answers, file)):
        os.dup2(number, place)
    os.closerange(5, most_files)
    return 3, 4
