"""Dlib's two networks as ONNX graphs: same weights, same arithmetic, another engine.

Both graphs take RGB pixels as they are, uint8 (n, rows, columns, 3), and begin with dlib's own normalisation: minus
(122.782, 117.001, 104.298), divided by 256. Scaling layers are folded into the convolution before them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from app.domain.gallery.templates import TEMPLATE_SIZE
from app.errors import Unavailable
from app.vision.dlib_weights import Array, Convolution, Dense, Layer, Marker, Pooling, Scaling, read_layers
from app.vision.findings import CHIP_SIZE

INPUT = "pixels"
OUTPUT = "numbers"
MEAN_RGB = (122.782, 117.001, 104.298)
_OPSET = 17
_IR_VERSION = 8


@dataclass(frozen=True)
class _Tensor:
    """A value in the graph; rows and columns are 0 where they depend on the picture."""

    name: str
    channels: int
    rows: int = 0
    columns: int = 0


def resnet_graph(content: bytes) -> bytes:
    """Return dlib's face recognition ResNet as ONNX: chips (n, 150, 150, 3) uint8 to (n, 128) float32.

    Args:
        content: the weight file.

    Raises:
        Unavailable: the file is not that network.
    """
    graph = _Graph()
    value = skip = graph.normalised(_Tensor(INPUT, 3, CHIP_SIZE, CHIP_SIZE))
    before: Layer | None = None
    for layer in _folded(read_layers(content)):
        match layer:
            case Convolution():
                value = graph.convolved(value, layer)
            case Marker("relu_"):
                value = graph.rectified(value)
                skip = value if before == Marker("add_prev_") else skip
            case Marker("add_prev_"):
                value = graph.added(value, skip)
            case Pooling("max_pool_2"):
                value = skip = graph.pooled(value, layer, "MaxPool")
            case Pooling("avg_pool_2", window=(0, 0)):
                value = _Tensor(graph.node("GlobalAveragePool", value.name), value.channels, 1, 1)
            case Pooling("avg_pool_2"):
                skip = graph.pooled(skip, layer, "AveragePool")  # the short way around a block that halves the plane
            case Dense():
                value = graph.multiplied(value, layer)
            case _:
                raise _foreign()
        before = layer
    if not isinstance(before, Dense) or value.channels != TEMPLATE_SIZE:
        raise _foreign()
    return graph.serialised(value, ["n", CHIP_SIZE, CHIP_SIZE, 3], ["n", value.channels])


def mmod_graph(content: bytes) -> bytes:
    """Return dlib's CNN face detector as ONNX: pixels (1, rows, columns, 3) uint8 to a score map (1, 1, r, c) float32.

    Args:
        content: the weight file.

    Raises:
        Unavailable: the file is not that network.
    """
    graph = _Graph()
    value = graph.normalised(_Tensor(INPUT, 3))
    for layer in _folded(read_layers(content)):
        match layer:
            case Convolution():
                value = graph.convolved(value, layer)
            case Marker("relu_"):
                value = graph.rectified(value)
            case _:
                raise _foreign()
    if value.channels != 1:
        raise _foreign()
    return graph.serialised(value, [1, "rows", "columns", 3], [1, value.channels, "r", "c"])


def _folded(layers: Sequence[Layer]) -> list[Layer]:
    folded: list[Layer] = []
    for layer in layers:
        if not isinstance(layer, Scaling):
            folded.append(layer)
            continue
        before = folded.pop() if folded else None
        if not isinstance(before, Convolution) or before.biases.shape != layer.scale.shape:
            raise _foreign()
        filters = before.filters * layer.scale[:, None, None, None]
        folded.append(Convolution(filters, before.biases * layer.scale + layer.shift, before.stride, before.padding))
    return folded


class _Graph:
    """Nodes and constants in the making; every method adds and returns what comes out."""

    def __init__(self) -> None:
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def node(self, operation: str, *inputs: str, **attributes: Any) -> str:
        name = f"v{len(self._nodes)}"
        self._nodes.append(helper.make_node(operation, list(inputs), [name], **attributes))
        return name

    def constant(self, array: Any) -> str:
        name = f"c{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def normalised(self, pixels: _Tensor) -> _Tensor:
        planes = self.node("Transpose", self.node("Cast", pixels.name, to=TensorProto.FLOAT), perm=[0, 3, 1, 2])
        mean = self.constant(np.array(MEAN_RGB, dtype=np.float32).reshape(1, 3, 1, 1))
        scale = self.constant(np.float32(1 / 256))
        name = self.node("Mul", self.node("Sub", planes, mean), scale)
        return _Tensor(name, pixels.channels, pixels.rows, pixels.columns)

    def convolved(self, value: _Tensor, layer: Convolution) -> _Tensor:
        number, channels, *window = layer.filters.shape
        if channels != value.channels:
            raise _foreign()
        name = self.node(
            "Conv",
            value.name,
            self.constant(layer.filters),
            self.constant(layer.biases),
            kernel_shape=window,
            strides=layer.stride,
            pads=(*layer.padding, *layer.padding),
        )
        return _reduced(_Tensor(name, number, value.rows, value.columns), tuple(window), layer.stride, layer.padding)

    def rectified(self, value: _Tensor) -> _Tensor:
        return _Tensor(self.node("Relu", value.name), value.channels, value.rows, value.columns)

    def pooled(self, value: _Tensor, layer: Pooling, operation: str) -> _Tensor:
        pads = (*layer.padding, *layer.padding)
        name = self.node(operation, value.name, kernel_shape=layer.window, strides=layer.stride, pads=pads)
        return _reduced(
            _Tensor(name, value.channels, value.rows, value.columns), layer.window, layer.stride, layer.padding
        )

    def added(self, a: _Tensor, b: _Tensor) -> _Tensor:
        """Dlib adds what differs in size as if the smaller ended in zeros: in channels, rows and columns."""
        channels, rows, columns = max(a.channels, b.channels), max(a.rows, b.rows), max(a.columns, b.columns)
        name = self.node("Add", *(self._grown(part, channels, rows, columns) for part in (a, b)))
        return _Tensor(name, channels, rows, columns)

    def multiplied(self, value: _Tensor, layer: Dense) -> _Tensor:
        weights: Array = layer.weights
        if weights.shape[0] != value.channels * value.rows * value.columns:
            raise _foreign()
        flat = self.node("Flatten", value.name, axis=1)
        return _Tensor(self.node("MatMul", flat, self.constant(weights)), weights.shape[1], 1, 1)

    def serialised(self, value: _Tensor, shape_in: list[int | str], shape_out: list[int | str]) -> bytes:
        self._nodes.append(helper.make_node("Identity", [value.name], [OUTPUT]))
        graph = helper.make_graph(
            self._nodes,
            "dlib",
            [helper.make_tensor_value_info(INPUT, TensorProto.UINT8, shape_in)],
            [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, shape_out)],
            self._constants,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], producer_name="second-look")
        model.ir_version = _IR_VERSION
        onnx.checker.check_model(model, full_check=True)
        serialised: bytes = model.SerializeToString(deterministic=True)
        return serialised

    def _grown(self, value: _Tensor, channels: int, rows: int, columns: int) -> str:
        missing = (channels - value.channels, rows - value.rows, columns - value.columns)
        if not any(missing):
            return value.name
        return self.node("Pad", value.name, self.constant(np.array([0, 0, 0, 0, 0, *missing], dtype=np.int64)))


def _reduced(value: _Tensor, window: tuple[int, ...], stride: tuple[int, int], padding: tuple[int, int]) -> _Tensor:
    rows = 1 + (value.rows + 2 * padding[0] - window[0]) // stride[0] if value.rows else 0
    columns = 1 + (value.columns + 2 * padding[1] - window[1]) // stride[1] if value.columns else 0
    return _Tensor(value.name, value.channels, rows, columns)


def _foreign() -> Unavailable:
    return Unavailable(
        "The file holds a dlib network, but not the one expected here. "
        "Reinstall Second Look with its locked dependencies."
    )
