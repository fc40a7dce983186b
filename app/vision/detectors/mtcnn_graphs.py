"""MTCNN's networks with their first pooling moved before the activation: the same numbers for two thirds of the work.

Each begins with a convolution, a PReLU of one slope s a channel (x where x > 0, else s x) and the maximum of
neighbours, and spends most of its time on the PReLU, on numbers of which the pooling then drops three of four. Where
s >= 0 the PReLU never falls, so the maximum may be taken first. Where s < 0 it is max(x, s x), and the maximum of
neighbours of that is the larger of two maxima: of x, and of s x, which the convolution makes itself from its filters
times s.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from onnx import helper, numpy_helper

from app.errors import Unavailable
from app.vision.dlib_weights import Array


def pooled_first(content: bytes) -> bytes:
    """Return one of the three networks with its first pooling moved.

    Args:
        content: the ONNX file, checked by its hash.

    Raises:
        Unavailable: it does not begin with convolution, PReLU, pooling, convolution.
    """
    model = onnx.load_model_from_string(content)
    nodes = list(model.graph.node)
    kinds = [node.op_type for node in nodes[1:5]]
    if kinds != ["Conv", "PRelu", "MaxPool", "Conv"]:
        raise Unavailable("A network of MTCNN is not built as this program expects. Install its package again.")
    first, activation, pooling, following = nodes[1:5]
    held = {item.name: numpy_helper.to_array(item) for item in model.graph.initializer}
    slopes = held[activation.input[1]].reshape(-1)
    rising, falling = np.flatnonzero(slopes >= 0), np.flatnonzero(slopes < 0)
    filters, offsets = held[first.input[1]], held[first.input[2]]
    turned = slopes[falling]
    held[first.input[1]] = np.concatenate(
        [filters[rising], filters[falling], filters[falling] * turned[:, None, None, None]]
    )
    held[first.input[2]] = np.concatenate([offsets[rising], offsets[falling], offsets[falling] * turned])
    held[activation.input[1]] = slopes[rising].reshape(-1, 1, 1)
    held[following.input[1]] = held[following.input[1]][:, np.concatenate([rising, falling])]
    pooling.input[0], result, pooling.output[0] = first.output[0], pooling.output[0], "pooled"
    parts = [len(rising), len(falling), len(falling)]
    activation.input[0], activation.output[0] = "rising", "activated"
    moved = [
        first,
        pooling,
        helper.make_node("Split", ["pooled"], ["rising", "falling", "turned"], axis=1, split=parts),
        activation,
        helper.make_node("Max", ["falling", "turned"], ["larger"]),
        helper.make_node("Concat", ["activated", "larger"], [result], axis=1),
    ]
    _replace(model.graph.node, [nodes[0], *moved, *nodes[4:]])
    _replace(model.graph.initializer, [_tensor(name, values) for name, values in held.items()])
    return bytes(model.SerializeToString())


def _tensor(name: str, values: Array) -> Any:
    return numpy_helper.from_array(np.ascontiguousarray(values), name)


def _replace(field: Any, values: list[Any]) -> None:
    del field[:]
    field.extend(values)
