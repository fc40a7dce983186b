"""Signed checkpoints of the log in the C2SP forms tlog-checkpoint and signed-note (Ed25519, signature type 0x01)."""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.errors import BadInput

_ED25519, _COSIGNED = b"\x01", b"\x04"
_DASH = "\N{EM DASH} "


@dataclass(frozen=True)
class Checkpoint:
    """The state of a log: whose it is, how many entries it has, and the root over them."""

    origin: str
    size: int
    root: bytes


def checkpoint_text(origin: str, size: int, root: bytes) -> str:
    """Return the three lines that are signed: origin, size in decimal, root in base64.

    Raises:
        ValueError: an origin that is empty or has a line break, a negative size, a root that is not 32 bytes.
    """
    if not origin or not origin.isprintable() or size < 0 or len(root) != hashlib.sha256().digest_size:
        raise ValueError("a checkpoint has a one-line origin, a size of 0 or more and a root of 32 bytes")
    return f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n"


def read_checkpoint(text: str) -> Checkpoint:
    """Return what a checkpoint's text says.

    Raises:
        BadInput: it has not the three lines.
    """
    lines = text.split("\n")
    try:
        origin, size, root = lines[0], lines[1], base64.b64decode(lines[2], validate=True)
    except (IndexError, ValueError):
        raise BadInput("This is not a checkpoint: it needs an origin, a size and a root, one a line.") from None
    if not origin or not (size.isascii() and size.isdecimal()) or len(size) > 18 or (size[0] == "0" and size != "0"):
        raise BadInput("This is not a checkpoint: its second line has to be the number of entries.")
    if len(root) != hashlib.sha256().digest_size:
        raise BadInput("This is not a checkpoint: its third line has to be 32 bytes in base64.")
    return Checkpoint(origin, int(size), root)


def key_hash(name: str, public_key: bytes, kind: bytes = _ED25519) -> bytes:
    """Return the 4 bytes that name a key: SHA-256(name || 0x0A || kind || public key)[:4] (C2SP signed-note)."""
    return hashlib.sha256(name.encode() + b"\n" + kind + public_key).digest()[:4]


def sign_note(text: str, name: str, private_key: bytes) -> str:
    """Return the text, a blank line and one signature line.

    Args:
        text: what is signed; ends with a line feed.
        name: name of the key, without white space and plus signs.
        private_key: 32 bytes, raw Ed25519.

    Raises:
        ValueError: the text does not end with a line feed, or the name cannot stand in a signature line.
    """
    if not text.endswith("\n"):
        raise ValueError("a note's text ends with a line feed")
    _check_name(name)
    key = Ed25519PrivateKey.from_private_bytes(private_key)
    signature = key_hash(name, key.public_key().public_bytes_raw()) + key.sign(text.encode())
    return f"{text}\n{_DASH}{name} {base64.b64encode(signature).decode()}\n"


def cosignature(text: str, name: str, private_key: bytes, at_s: int) -> str:
    """Return the line by which a witness signs a checkpoint as well (C2SP tlog-cosignature, signature type 0x04).

    Args:
        text: the checkpoint without its signatures.
        name: name of the witness's key.
        private_key: 32 bytes, raw Ed25519.
        at_s: Unix time.
    """
    _check_name(name)
    key = Ed25519PrivateKey.from_private_bytes(private_key)
    signature = key.sign(f"cosignature/v1\ntime {at_s}\n{text}".encode())
    blob = key_hash(name, key.public_key().public_bytes_raw(), _COSIGNED) + at_s.to_bytes(8, "big") + signature
    return f"{_DASH}{name} {base64.b64encode(blob).decode()}\n"


def _check_name(name: str) -> None:
    if not name or "+" in name or any(char.isspace() for char in name):
        raise ValueError(f"a key's name has no white space and no plus sign: {name!r}")


def verify_note(note: str, public_key: bytes) -> str:
    """Return the signed text of a note that carries a good signature of this key.

    Lines of other keys are passed over, as the format asks; a bad line of this key fails the note.

    Raises:
        BadInput: the note is malformed, not signed by this key, or changed since.
    """
    text, blank, signatures = note.rpartition("\n\n")
    if not blank or not signatures.endswith("\n"):
        raise BadInput("This is not a signed note: text, a blank line and signature lines. Take the whole file.")
    text += "\n"
    good = False
    for line in signatures.removesuffix("\n").split("\n"):
        name, signature = _signature_of(line)
        if signature[:4] == key_hash(name, public_key):
            _check_signature(public_key, signature[4:], text)
            good = True
    if not good:
        raise BadInput("The note is not signed with this key. Use the public key of the section that signed it.")
    return text


def _signature_of(line: str) -> tuple[str, bytes]:
    if not line.startswith(_DASH):
        raise BadInput("This is not a signed note: a signature line begins with a dash and a space.")
    name, _, encoded = line.removeprefix(_DASH).partition(" ")
    try:
        return name, base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise BadInput("This is not a signed note: its signature is not base64.") from None


def _check_signature(public_key: bytes, signature: bytes, text: str) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, text.encode())
    except (InvalidSignature, ValueError):
        raise BadInput("The note's signature is not good: its text was changed, or it was signed otherwise.") from None
