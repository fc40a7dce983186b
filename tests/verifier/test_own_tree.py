"""The verifier's own tree is the product's, although written apart."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.log import merkle
from app.domain.log.merkle import leaf_hash
from tests.verifier.exports import VERIFIER


def grown(leaves: list[bytes]) -> Any:
    tree = VERIFIER._Tree()
    for leaf in leaves:
        tree.add(leaf)
    return tree


@given(st.integers(1, 70), st.data())
def test_own_tree_is_that_of_the_product(count: int, data: st.DataObject) -> None:
    """Two implementations, written apart, of the same sections of RFC 9162."""
    leaves = [leaf_hash(bytes([number])) for number in range(count)]
    index = data.draw(st.integers(0, count - 1))
    tree = merkle.levels(leaves)
    assert grown(leaves).root() == merkle.root(leaves)
    assert VERIFIER._climb(leaves[index], index, count, merkle.inclusion_proof(tree, index)) == merkle.root(leaves)


def test_own_tree_of_nothing_is_that_of_the_product() -> None:
    assert grown([]).root() == merkle.root([])
