"""The sentences for what the decoding process found: it sends codes and figures, the words are made here."""

from __future__ import annotations

from collections.abc import Sequence

_AGAIN = "Copy it again from its source and compare the file sizes."
_EXPORT = "Ask the source for an export as MP4 (H.264) or as JPEG."

_FAULTS = {
    "empty": "{name} is empty: it holds no bytes. " + _AGAIN,
    "missing": "{name} cannot be found. Check that the disk it lies on is connected.",
    "no_plain_file": "{name} is a folder or a device, not a file. Choose a file.",
    "forbidden": "{name} cannot be read. Ask for the right to read it, or copy it to a place of your own.",
    "file_too_large": "{name} is larger than the {0} bytes that are taken. Cut out the part that is needed.",
    "other_kind": "{name} is {words}, not a picture or a video. Choose the picture or video itself.",
    "unknown_kind": "{name} is neither a picture nor a video in a format that is read here. " + _EXPORT,
    "broken_header": "{name} is damaged: its beginning cannot be read. " + _AGAIN,
    "broken_still": "{name} is cut off or damaged: the picture in it cannot be decoded. " + _AGAIN,
    "too_large": "{name} holds pictures of {0} x {1} pixels; at most {2} pixels are taken. Have it reduced in size.",
    "no_display_range": "{name} stores 32-bit values that have no fixed black and white. " + _EXPORT,
    "only_sound": "{name} holds sound but no moving picture. Choose the recording with the picture.",
    "no_video": "{name} holds no moving picture. Choose the recording with the picture.",
    "codec": "{name} is packed with a video codec that is not read here. " + _EXPORT,
    "no_frames": "{name} holds no frame that can be decoded. " + _AGAIN,
    "too_many_frames": "{name} holds more than {0} frames. Cut out the part that is needed.",
    "frame_undecodable": "Frame {0} of {name} cannot be decoded. Choose a neighbouring frame.",
    "no_such_frame": "{name} has no frame {0}: it has {1}, counted from 0. Choose a smaller number.",
    "memory": "{name} needs more memory than a file may take. Have it reduced in size, or cut a part out.",
    "slow": "{name} was stopped: one step of decoding took longer than {0} seconds. " + _EXPORT,
    "died": "{name} made the decoder stop; nothing was taken from it. The file is damaged or made to do harm. "
    + _AGAIN,
    "nonsense": "{name} made the decoder answer nonsense; nothing was taken from it. The file may be made to do harm.",
}
_REMARKS = {
    "pages": "The file holds {0} pictures; the first is shown.",
    "mirrored": "The file asks for a mirrored display; this was applied.",
    "colour_profile": "The file carries a colour profile; it was not applied.",
    "sixteen_bits": "The picture has 16 bits per sample; the upper 8 are shown.",
    "cmyk": "The picture is stored in printing colours (CMYK); they were converted without a colour profile.",
    "transparent": "Transparent parts of the picture are shown white.",
    "no_timestamps": "The stream carries no timestamps: frames are known by their number only.",
    "disordered": "Timestamps are missing, repeat or contradict each other: frames are known by their number only.",
    "header_frames": "The header announces {0} frames; {1} are present.",
    "undecodable": "{0} of {1} frames cannot be decoded and are left out of the count.",
    "broke_off": "The file breaks off or is damaged in its later part; the frames before that are shown.",
    "cut_off": "The file ends inside its last frame; that frame is left out.",
    "damaged_metadata": "The description inside the file is damaged in parts; the picture itself was read.",
    "damaged": "The first frames are damaged; the decoder has filled in parts of them.",
    "several_videos": "The file holds {0} video streams; the first is shown.",
    "interlaced": "The video is interlaced: moving edges show combs, and each frame holds two moments.",
    "odd_angle": "The file asks for a turn by {0} degrees; only quarter turns are applied, so it was not turned.",
    "pixel_aspect": "Pixels are not square (width to height {0}:{1}); it is stored so, and stretched for the eye only.",
}


def fault_sentence(code: str, name: str, numbers: Sequence[int | float] = (), words: str = "") -> str:
    """Return what was wrong with a file and what to do.

    Args:
        code: a key that the decoding process or this house's own checks gave.
        name: the file's name as the person knows it.
        numbers: figures of the sentence.
        words: what the file is instead, for `other_kind`.

    Raises:
        ValueError: no sentence fits the code and the figures.
    """
    try:
        return _FAULTS[code].format(*numbers, name=name, words=words)
    except (KeyError, IndexError) as error:
        raise ValueError(f"no sentence for {code}") from error


def remark_sentence(code: str, numbers: Sequence[int]) -> str:
    """Return a remark as a sentence.

    Raises:
        ValueError: no sentence fits the code and the figures.
    """
    try:
        return _REMARKS[code].format(*numbers)
    except (KeyError, IndexError) as error:
        raise ValueError(f"no sentence for {code}") from error
