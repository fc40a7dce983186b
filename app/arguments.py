"""What was typed on the command line, before anything reads it, and the streams that answer."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from app.errors import BadInput


def check_arguments(arguments: Sequence[str]) -> None:
    """Let through what is text, and paths into what is there, whatever bytes its name is made of.

    A file name may be any bytes on Linux, and Python hands bytes that are no text on as lone surrogates (PEP 383).
    No record can hold those, so they pass only where they lead to a file or a folder.

    Raises:
        BadInput: an argument holds bytes that are no text in this system's encoding, and leads to nothing on the disk.
    """
    for argument in arguments:
        if not is_text(argument) and not any(map(_leads_somewhere, (argument, argument.partition("=")[2]))):
            raise BadInput(
                f"The argument '{readable(argument)}' holds bytes that are no text and leads to no file that is there. "
                "Type it in this system's encoding (mostly UTF-8), or check the path; nothing was done."
            )


def _leads_somewhere(path: str) -> bool:
    folder, name = os.path.split(path)
    return os.path.lexists(path) or (is_text(name) and os.path.lexists(folder))


def is_text(words: str) -> bool:
    """Tell whether every character can be written, that is: none stands for a byte that is no text."""
    return not any("\ud800" <= each <= "\udfff" for each in words)


def readable(words: str) -> str:
    r"""Return words with a byte that is no text written as its number, for example \\xff."""
    return os.fsencode(words).decode("utf-8", "backslashreplace") if not is_text(words) else words


def answer_in_any_encoding() -> None:
    """Let standard output and error write what their encoding lacks as numbers, instead of breaking off."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
