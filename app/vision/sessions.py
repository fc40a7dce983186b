"""ONNX Runtime, kept quiet and to a known number of threads."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import onnxruntime

from app.errors import Unavailable

THREADS = 2
_ERRORS_ONLY = 3

Outputs: TypeAlias = list[npt.NDArray[np.float32]]


class Session:
    """One network, ready to run on the processor."""

    def __init__(self, graph: bytes, threads: int = THREADS) -> None:
        """Load a graph.

        Args:
            graph: an ONNX file's content, already checked by its hash.
            threads: how many threads one run may use.

        Raises:
            Unavailable: ONNX Runtime does not take it.
        """
        onnxruntime.disable_telemetry_events()
        onnxruntime.set_default_logger_severity(_ERRORS_ONLY)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False  # it would keep what the largest frame ever needed; no slower without
        options.log_severity_level = _ERRORS_ONLY
        # Threads that spin while they wait would take the second core from the decoder and the window.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._session: Any = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # ONNX Runtime's errors share no narrower class
            raise Unavailable(f"ONNX Runtime cannot run a network on this machine: {error}") from error
        self._input: str = self._session.get_inputs()[0].name

    def run(self, value: npt.NDArray[Any], outputs: list[str] | None = None) -> Outputs:
        """Return the network's outputs, all of them or the named ones, for its single input."""
        results: Outputs = self._session.run(outputs, {self._input: value})
        return results


def runtime_version() -> str:
    """Return ONNX Runtime's version, for records."""
    return f"onnxruntime {onnxruntime.__version__}"
