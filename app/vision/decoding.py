"""Opening stills and videos: every strange byte is decoded in a confined process of its own (see `decode_worker`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeAlias

from app.domain.casework.media import DecodeLimits
from app.errors import BadInput
from app.vision.decode_child import Child, SpawnedChild
from app.vision.formats import HEAD_BYTES, Format, describe_other, recognise
from app.vision.media_reader import MediaReader
from app.vision.private_copy import PrivateCopy, TooLarge, from_chunks, from_path
from app.vision.wording import fault_sentence

__all__ = ["MediaReader", "open_media"]

Start: TypeAlias = Callable[[Format, PrivateCopy, DecodeLimits], Child]
"""Starts the decoding process for a file."""
DEFAULT_LIMITS = DecodeLimits()


def open_media(
    source: Path | Iterable[bytes], name: str, limits: DecodeLimits = DEFAULT_LIMITS, start: Start = SpawnedChild
) -> MediaReader:
    """Open a still or a video.

    Args:
        source: a file where it lies, or its bytes in chunks (decrypted evidence): those go into anonymous memory, and
            to a disk only where the platform has no such memory or too little of it is free.
        name: the file's name as the person knows it, for sentences.
        limits: what decoding may cost.
        start: the slow way, that every platform has; who opens many files keeps a `MediaOpener`.

    Raises:
        BadInput: not a picture or video that can be shown, too large, or too slow.
        Unavailable: no process can be started.
    """
    shown_name = "".join(character if character.isprintable() else " " for character in name)
    copy = _take(source, shown_name, limits)
    try:
        form = _format_of(copy, shown_name)
        return MediaReader(copy, form, shown_name, limits, start(form, copy, limits))
    except BaseException:
        copy.close()
        raise


def _take(source: Path | Iterable[bytes], name: str, limits: DecodeLimits) -> PrivateCopy:
    too_large = BadInput(fault_sentence("file_too_large", name, (limits.file_bytes,)))
    if not isinstance(source, Path):
        try:
            return from_chunks(source, limits.file_bytes, HEAD_BYTES)
        except TooLarge as error:
            raise too_large from error
    try:
        if source.exists() and not source.is_file():
            raise BadInput(fault_sentence("no_plain_file", name))
        copy = from_path(source, HEAD_BYTES)
    except FileNotFoundError as error:
        raise BadInput(fault_sentence("missing", name)) from error
    except OSError as error:
        raise BadInput(fault_sentence("forbidden", name)) from error
    if copy.size > limits.file_bytes:
        copy.close()
        raise too_large
    return copy


def _format_of(copy: PrivateCopy, name: str) -> Format:
    """Choose the decoder by the first bytes, before any decoder is started."""
    form = recognise(copy.head)
    if form is not None:
        return form
    if not copy.size:
        raise BadInput(fault_sentence("empty", name))
    words = describe_other(copy.head)
    raise BadInput(fault_sentence("other_kind" if words else "unknown_kind", name, words=words or ""))
