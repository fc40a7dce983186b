"""Merkle tree hashes, inclusion proofs and their check, as RFC 9162 section 2.1 defines them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence


def leaf_hash(data: bytes) -> bytes:
    """Return SHA-256 of 0x00 and the data (RFC 9162, 2.1.1)."""
    return hashlib.sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return SHA-256 of 0x01 and both children."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def root(leaves: Sequence[bytes]) -> bytes:
    """Return the root over leaf hashes; SHA-256 of nothing for an empty tree."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    return levels(leaves)[-1][0]


def levels(leaves: Sequence[bytes]) -> list[list[bytes]]:
    """Return every level of the tree, leaves first. A last node without a sister rises unchanged.

    That pairing gives the same tree as the RFC's recursive split at the largest power of two.
    """
    tree = [list(leaves)]
    while len(tree[-1]) > 1:
        below = tree[-1]
        above = [node_hash(below[i], below[i + 1]) for i in range(0, len(below) - 1, 2)]
        if len(below) % 2:
            above.append(below[-1])
        tree.append(above)
    return tree


def inclusion_proof(tree: Sequence[Sequence[bytes]], index: int) -> list[bytes]:
    """Return the sister hashes from leaf to root for one leaf of `levels(...)`."""
    proof = []
    for level in tree[:-1]:
        sister = index ^ 1
        if sister < len(level):
            proof.append(level[sister])
        index //= 2
    return proof


def root_from_proof(leaf: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes | None:
    """Return the root that a proof leads to, or None if it has the wrong length (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        return None
    position, last, current = index, size - 1, leaf
    for sister in proof:
        if last == 0:
            return None
        if position % 2 or position == last:
            current = node_hash(sister, current)
            while position % 2 == 0 and position:
                position, last = position // 2, last // 2
        else:
            current = node_hash(current, sister)
        position, last = position // 2, last // 2
    return current if last == 0 else None
