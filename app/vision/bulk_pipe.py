"""Values with large arrays through a pipe between two trusted processes, without copying the arrays to and fro.

`Connection.send` writes the whole message into one piece of memory first, and the receiver builds it up once more: for
32 photos that costs more than decoding them. Here large buffers follow the message one by one, straight from the
array (pickle protocol 5, PEP 574).
"""

from __future__ import annotations

import pickle
from multiprocessing.connection import Connection
from typing import Any

_LARGE = 1 << 16


def send(pipe: Connection, value: Any) -> None:
    """Write one value. Raises `OSError` when the other end is closed."""
    buffers: list[memoryview] = []

    def keep_in_band(buffer: pickle.PickleBuffer) -> bool:
        raw = buffer.raw()
        if raw.nbytes >= _LARGE:
            buffers.append(raw)
            return False
        return True

    message = pickle.dumps(value, protocol=5, buffer_callback=keep_in_band)
    pipe.send((message, len(buffers)))
    for buffer in buffers:
        pipe.send_bytes(buffer)


def receive(pipe: Connection) -> Any:
    """Return the next value; its large arrays are read-only. Raises `EOFError` when the other end is closed."""
    message, count = pipe.recv()
    return pickle.loads(message, buffers=[pipe.recv_bytes() for _ in range(count)])  # noqa: S301 - our own child's
