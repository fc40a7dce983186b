"""The tree against a naive reading of RFC 9162 section 2.1, and against its published vectors."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.log import merkle

# Leaves and roots of the test vectors that Certificate Transparency implementations share (RFC 6962/9162 reference).
LEAVES = ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)


def naive_root(leaves: list[bytes]) -> bytes:
    """MTH of section 2.1.1, word for word: split at the largest power of two below n."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + naive_root(leaves[:split]) + naive_root(leaves[split:])).digest()


def naive_path(index: int, leaves: list[bytes]) -> list[bytes]:
    """PATH of section 2.1.3.1, word for word."""
    if len(leaves) == 1:
        return []
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    if index < split:
        return [*naive_path(index, leaves[:split]), naive_root(leaves[split:])]
    return [*naive_path(index - split, leaves[split:]), naive_root(leaves[:split])]


def some_leaves(count: int) -> list[bytes]:
    return [merkle.leaf_hash(f"entry {number}".encode()) for number in range(count)]


@pytest.mark.parametrize("count", range(1, 9))
def test_roots_are_those_of_the_published_vectors(count: int) -> None:
    leaves = [merkle.leaf_hash(bytes.fromhex(leaf)) for leaf in LEAVES[:count]]
    assert merkle.root(leaves).hex() == ROOTS[count - 1]


def test_empty_tree_has_the_hash_of_nothing() -> None:
    assert merkle.root([]) == hashlib.sha256(b"").digest()


@pytest.mark.parametrize("count", range(71))
def test_root_is_that_of_the_recursive_definition(count: int) -> None:
    leaves = some_leaves(count)
    assert merkle.root(leaves) == naive_root(leaves)


@given(st.integers(1, 70), st.data())
def test_proofs_are_those_of_the_recursive_definition_and_lead_to_the_root(count: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, count - 1))
    leaves = some_leaves(count)
    proof = merkle.inclusion_proof(merkle.levels(leaves), index)
    assert proof == naive_path(index, leaves)
    assert merkle.root_from_proof(leaves[index], index, count, proof) == naive_root(leaves)


@given(st.integers(2, 70), st.data())
def test_a_proof_holds_for_its_own_leaf_place_and_content_only(count: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, count - 1))
    leaves = some_leaves(count)
    root = merkle.root(leaves)
    proof = merkle.inclusion_proof(merkle.levels(leaves), index)
    other = data.draw(st.integers(0, count - 1).filter(lambda place: place != index))
    at = data.draw(st.integers(0, len(proof) - 1))
    bent = [*proof[:at], merkle.leaf_hash(proof[at]), *proof[at + 1 :]]
    assert merkle.root_from_proof(leaves[other], index, count, proof) != root
    assert merkle.root_from_proof(leaves[index], index, count, bent) != root
    assert merkle.root_from_proof(leaves[index], index, count, proof[:-1]) is None
    assert merkle.root_from_proof(leaves[index], index, count, [*proof, root]) is None
    assert merkle.root_from_proof(leaves[index], count, count, proof) is None
