"""One random master key per workspace, wrapped once per user under their passphrase.

passphrase -> Argon2id (RFC 9106: 64 MiB, t=3, p=4) -> AES key wrap (RFC 3394) of the 32-byte master key. From the
master key HKDF-SHA256 derives what the database, the picture store, the log's signature and drafts need, so a
passphrase can change without a byte of data being written again.
"""

from __future__ import annotations

import base64
import hmac
import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from app.domain.clock import from_text
from app.errors import BadInput, Refused, Unavailable
from app.storage.folder.files import write_atomically

MASTER_KEY_BYTES = 32
_SALT_BYTES = 16
_MOST_COST = (64, 4 * 1024 * 1024, 64)  # passes, KiB, lanes: a damaged figure must not take all memory or all day


@dataclass(frozen=True)
class Cost:
    """What deriving a key from a passphrase costs: Argon2id passes, KiB of memory, lanes."""

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 4


@dataclass(frozen=True)
class KeySlot:
    """The master key wrapped for one user. `salt` and `wrapped` are base64; `seal` shows a change, see `is_sealed`."""

    sign_in_name: str
    user_id: str
    salt: str
    passes: int
    memory_kib: int
    lanes: int
    wrapped: str
    seal: str = ""


@dataclass(frozen=True)
class Failure:
    """A failed sign-in or unlocking.

    Attributes:
        at: record time.
        name_digest: of the name that was typed; the name itself may be a passphrase typed into the wrong field.
        logged: whether it is in the log already.
    """

    at: str
    name_digest: str
    logged: bool = False


@dataclass(frozen=True)
class Keys:
    """What the master key opens, each 32 bytes."""

    master: bytes
    database: bytes
    store: bytes
    names: bytes
    signing: bytes
    drafts: bytes
    backup: bytes


def new_master() -> bytes:
    """Return a fresh master key."""
    return os.urandom(MASTER_KEY_BYTES)


def derived(master: bytes) -> Keys:
    """Return the keys that belong to a master key."""

    def derive(purpose: str) -> bytes:
        return HKDF(hashes.SHA256(), 32, salt=None, info=f"second-look {purpose} 1".encode()).derive(master)

    purposes = ("database", "store", "names", "signing", "drafts", "backup")
    return Keys(master, *(derive(purpose) for purpose in purposes))


def make_slot(sign_in_name: str, user_id: str, passphrase: str, master: bytes, cost: Cost | None = None) -> KeySlot:
    """Wrap the master key for one user."""
    chosen = cost or Cost()
    salt = os.urandom(_SALT_BYTES)
    wrapped = aes_key_wrap(_from_passphrase(passphrase, salt, chosen), master)
    slot = KeySlot(sign_in_name, user_id, _b64(salt), chosen.passes, chosen.memory_kib, chosen.lanes, _b64(wrapped))
    return replace(slot, seal=_seal(slot, master))


def is_sealed(slot: KeySlot, master: bytes) -> bool:
    """Tell whether a slot is as somebody with the master key wrote it; opening it tells only that person."""
    return hmac.compare_digest(slot.seal, _seal(slot, master))


def _seal(slot: KeySlot, master: bytes) -> str:
    said = json.dumps(asdict(replace(slot, seal="")), sort_keys=True)
    return hmac.digest(master, f"second-look key slot 1 {said}".encode(), "sha256").hex()


def open_slot(slot: KeySlot, passphrase: str) -> bytes:
    """Return the master key.

    Raises:
        Refused: the passphrase is not the one of this slot.
    """
    key = _from_passphrase(
        passphrase, base64.b64decode(slot.salt), Cost(slot.passes, slot.memory_kib, slot.lanes)
    )  # fmt: skip
    try:
        return aes_key_unwrap(key, base64.b64decode(slot.wrapped))
    except InvalidUnwrap:
        raise wrong_credentials() from None


def wrong_credentials() -> Refused:
    """Return the one refusal for an unknown name and for a wrong passphrase, so that neither can be told from it."""
    return Refused("Name and passphrase do not belong together. Check both and try again; the attempt was recorded.")


def public_key_of(signing: bytes) -> bytes:
    """Return the public half (32 bytes) of the log's signing key."""
    return Ed25519PrivateKey.from_private_bytes(signing).public_key().public_bytes_raw()


@dataclass(frozen=True)
class KeyFile:
    """What lies beside the locked database: who has a key, and who failed to use one.

    The failed attempts are in the one file without which nobody comes in, so that they cannot be lost by deleting it.

    Attributes:
        failures: the attempts that still matter, oldest first.
        ever: how many attempts have failed since the workspace was made; never less than before.
    """

    slots: tuple[KeySlot, ...] = ()
    failures: tuple[Failure, ...] = ()
    ever: int = 0


def read_slots(path: Path) -> tuple[KeySlot, ...]:
    """Return every slot of the key file. Raises like `read_key_file`."""
    return read_key_file(path).slots


def read_key_file(path: Path) -> KeyFile:
    """Return what the key file says.

    Raises:
        Unavailable: it is missing or damaged.
    """
    try:
        data = json.loads(path.read_text("utf-8"))
        slots = tuple(_checked(KeySlot(**slot)) for slot in data["slots"])
        failures = tuple(_checked_failure(Failure(**failure)) for failure in data.get("failures", ()))
        return KeyFile(slots, failures, int(data.get("failures_ever", 0)))
    except FileNotFoundError:
        raise Unavailable(f"{path.name} is missing, so nobody can be let in. Restore it from a backup.") from None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Unavailable(f"{path.name} is damaged, so nobody can be let in. Restore it from a backup.") from error


def write_slots(path: Path, slots: tuple[KeySlot, ...]) -> None:
    """Replace the slots of the key file, which need not be there yet, in one step."""
    there = read_key_file(path) if path.exists() else KeyFile()
    write_key_file(path, replace(there, slots=slots))


def write_key_file(path: Path, file: KeyFile) -> None:
    """Replace the key file in one step. Raises `Unavailable` when the disk is full."""
    names = [slot.sign_in_name for slot in file.slots]
    if len(set(names)) != len(names):
        raise BadInput("Two accounts cannot have the same sign-in name. Choose another.")
    data = {
        "format": 1,
        "slots": [asdict(slot) for slot in file.slots],
        "failures": [asdict(failure) for failure in file.failures],
        "failures_ever": file.ever,
    }
    write_atomically(path, json.dumps(data, indent=1).encode())


def _checked(slot: KeySlot) -> KeySlot:
    texts = (slot.sign_in_name, slot.user_id)
    cost = (slot.passes, slot.memory_kib, slot.lanes)
    sizes = len(base64.b64decode(slot.salt, validate=True)), len(base64.b64decode(slot.wrapped, validate=True))
    whole = all(isinstance(text, str) for text in texts) and all(type(figure) is int for figure in cost)
    if not whole or sizes != (_SALT_BYTES, MASTER_KEY_BYTES + 8):  # RFC 3394 adds eight bytes
        raise ValueError("a key slot is not what was written")
    if not all(0 < figure <= most for figure, most in zip(cost, _MOST_COST, strict=True)):
        raise ValueError("a key slot asks for more than this program ever writes")
    return slot


def _checked_failure(failure: Failure) -> Failure:
    from_text(failure.at)
    if not isinstance(failure.name_digest, str) or type(failure.logged) is not bool:
        raise ValueError("a failed attempt is not what was written")
    return failure


def _from_passphrase(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    try:
        return hash_secret_raw(
            passphrase.encode(), salt, cost.passes, cost.memory_kib, cost.lanes, MASTER_KEY_BYTES, Type.ID
        )  # fmt: skip
    except HashingError as error:
        raise Unavailable(f"The passphrase could not be checked ({error}). Close other programs and retry.") from error


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
