"""Merkle tree hashes, inclusion and consistency proofs and their checks, as RFC 9162 section 2.1 defines them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


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


@dataclass(frozen=True)
class CompactRange:
    """All that a growing tree needs to know of itself: the roots of the perfect trees it is made of, largest first.

    There are as many as the size has ones in binary, so adding entries and taking the root costs the logarithm of the
    size, and never a hash of what lies before.
    """

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if self.size < 0 or len(self.peaks) != self.size.bit_count():
            raise ValueError(f"a tree of {self.size} leaves is not made of {len(self.peaks)} perfect trees")

    def extended(self, leaves: Iterable[bytes]) -> CompactRange:
        """Return the range with more leaf hashes behind it."""
        size, peaks = self.size, list(self.peaks)
        for leaf in leaves:
            current = leaf
            for _ in range((size ^ (size + 1)).bit_length() - 1):  # one for every one at the end of the size
                current = node_hash(peaks.pop(), current)
            peaks.append(current)
            size += 1
        return CompactRange(size, tuple(peaks))

    def root(self) -> bytes:
        """Return the root; SHA-256 of nothing for an empty tree."""
        if not self.peaks:
            return root(())
        current = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            current = node_hash(peak, current)
        return current


def consistency_proof(tree: Sequence[Sequence[bytes]], old: int) -> list[bytes]:
    """Return what shows that a tree begins with the `old` first leaves (RFC 9162, 2.1.4.1).

    Args:
        tree: `levels(...)` of the newer tree.
        old: size of the older tree, 1 to that of the newer.

    Raises:
        ValueError: there is no such older tree.
    """
    size = len(tree[0])
    if not 0 < old <= size:
        raise ValueError(f"there is no tree of {old} leaves at the beginning of one of {size}")
    return _subproof(tree, old, 0, size, whole=True)


def _subproof(tree: Sequence[Sequence[bytes]], old: int, start: int, end: int, *, whole: bool) -> list[bytes]:
    """Return the proof for leaves `start` to `end`, of which `old` are of the older tree."""
    count = end - start
    if old == count:
        return [] if whole else [_subtree(tree, start, end)]
    half = 1 << (count - 1).bit_length() - 1
    if old <= half:
        return [*_subproof(tree, old, start, start + half, whole=whole), _subtree(tree, start + half, end)]
    return [*_subproof(tree, old - half, start + half, end, whole=False), _subtree(tree, start, start + half)]


def _subtree(tree: Sequence[Sequence[bytes]], start: int, end: int) -> bytes:
    level = (end - start - 1).bit_length()
    return tree[level][start >> level]


def is_consistent(old: tuple[int, bytes], new: tuple[int, bytes], proof: Sequence[bytes]) -> bool:
    """Return whether a proof shows that the newer tree begins with the older one (RFC 9162, 2.1.4.2).

    Args:
        old, new: size and root of each tree.
        proof: as `consistency_proof` returns it.
    """
    (old_size, old_root), (size, new_root) = old, new
    if not 0 < old_size <= size:
        return False
    if old_size == size:
        return not proof and old_root == new_root
    path = [old_root, *proof] if old_size & (old_size - 1) == 0 else list(proof)
    if not path:
        return False
    index, last = old_size - 1, size - 1
    while index % 2:
        index, last = index // 2, last // 2
    from_old = from_new = path[0]
    for sister in path[1:]:
        if last == 0:
            return False
        if index % 2 or index == last:
            from_old, from_new = node_hash(sister, from_old), node_hash(sister, from_new)
            while index % 2 == 0 and index:
                index, last = index // 2, last // 2
        else:
            from_new = node_hash(from_new, sister)
        index, last = index // 2, last // 2
    return last == 0 and from_old == old_root and from_new == new_root
