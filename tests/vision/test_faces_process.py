from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator

import numpy as np
import pytest

from app.domain.casework.faces import Face, Point
from app.errors import BadInput, Unavailable
from app.vision.analysis_process import AnalystProcess
from app.vision.watch import Watch
from tests.vision.faces import analysed, analyst, picture

pytestmark = pytest.mark.models
FILE = "stills/probe_S002_easy.jpg"


@pytest.fixture(scope="module")
def process() -> Iterator[AnalystProcess]:
    with AnalystProcess() as opened:
        yield opened


def test_nothing_starts_before_the_first_call() -> None:
    with AnalystProcess() as idle:
        assert idle.pid is None


def test_the_child_says_what_the_analyst_says(process: AnalystProcess) -> None:
    pixels, here = picture(FILE), analysed(FILE)[0]
    (there,) = process.analyse(pixels)
    assert there.face == here.face and there.measures == here.measures
    assert np.array_equal(there.chip, here.chip) and np.allclose(there.template.vector, here.template.vector, atol=1e-6)
    assert process.find(pixels) == [here.face]
    assert process.measure(pixels, here.face) == analyst().measure(pixels, here.face)
    assert np.array_equal(process.chip(pixels, here.face, 80, 0.5), analyst().chip(pixels, here.face, 80, 0.5))
    assert process.model_ids == analyst().model_ids and process.remarks == ()
    eyes = here.face.landmarks.left_eye, here.face.landmarks.right_eye
    placed = process.place(pixels, None, *eyes)
    assert placed == analyst().place(pixels, None, *eyes)
    assert len(process.describe(pixels, [here.face, placed])) == 2


def test_sentences_cross_the_pipe_and_the_child_lives_on(process: AnalystProcess) -> None:
    before = process.pid
    with pytest.raises(BadInput, match="outside the picture"):
        process.place(picture(FILE), None, Point(-5, 0), Point(9, 9))
    assert process.find(np.full((50, 50, 3), 9, np.uint8)) == []
    assert process.pid == before


def test_a_defect_in_the_child_is_raised_here_with_its_trace(process: AnalystProcess) -> None:
    with pytest.raises(RuntimeError, match="Traceback"):
        process.find(np.zeros(7, np.uint8))
    assert process.find(np.full((50, 50, 3), 9, np.uint8)) == []


def test_many_threads_get_their_own_answers(process: AnalystProcess) -> None:
    files = ["gallery/S004_1.jpg", FILE, "gallery/S005_1.jpg", "stills/probe_S018_easy.jpg"]
    answers: dict[str, list[Face]] = {}
    threads = [
        threading.Thread(target=lambda file=file: answers.update({file: process.find(picture(file))})) for file in files
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {file: [found.face for found in analysed(file)] for file in files}


def test_a_child_that_died_is_replaced() -> None:
    with AnalystProcess() as process:
        blank = np.full((50, 50, 3), 9, np.uint8)
        assert process.find(blank) == []
        first = process.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        multiprocessing.connection.wait([child.sentinel for child in multiprocessing.active_children()], timeout=10)
        try:
            assert process.find(blank) == []
        except Unavailable:  # killed between the check and the answer: that call is lost, the next is not
            assert process.find(blank) == []
        assert process.pid not in (None, first)


def test_a_child_that_does_not_answer_in_time_is_ended() -> None:
    with AnalystProcess(longest_call_s=0.2) as process:  # not even its start is so quick
        with pytest.raises(Unavailable, match=r"did not answer within 0 seconds and was ended\. Try again"):
            process.find(np.full((3000, 3000, 3), 9, np.uint8))
        assert process.pid is None


def test_a_child_that_hangs_costs_its_call_and_the_next_starts_another(monkeypatch: pytest.MonkeyPatch) -> None:
    blank = np.full((50, 50, 3), 9, np.uint8)
    with AnalystProcess() as process:
        assert process.find(blank) == []
        first = process.pid
        assert first is not None and process._watch is not None
        os.kill(first, signal.SIGSTOP)
        process._watch.end()
        monkeypatch.setattr(process, "_watch", Watch(0.2, lambda: os.kill(first, signal.SIGKILL)))
        with pytest.raises(Unavailable, match="did not answer"):
            process.find(np.full((3000, 3000, 3), 9, np.uint8))  # more than a pipe holds: not even the question passes
        assert process.find(blank) == [] and process.pid not in (None, first)


def test_a_wrong_detector_is_a_sentence_at_the_first_call() -> None:
    with AnalystProcess(detector="viola") as process, pytest.raises(BadInput, match="no face detector"):
        process.find(np.full((50, 50, 3), 9, np.uint8))


def test_closing_leaves_no_child_and_a_later_call_starts_another() -> None:
    process = AnalystProcess()
    process.find(np.full((50, 50, 3), 9, np.uint8))
    child = process.pid
    process.close()
    assert process.pid is None and child not in [c.pid for c in multiprocessing.active_children()]
    process.close()
    assert process.remarks == ()
    process.close()
