"""Jobs: results, errors, stopping, and people who have left."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.domain.progress import NO_PROGRESS, Progress
from app.errors import BadInput, Cancelled
from app.gui.jobs import Job, Jobs
from tests.gui.inline import InlineExecutor, LaterExecutor


def refuse(_: Progress) -> None:
    raise BadInput("The file is empty. Choose another one.")


@pytest.fixture
def threads() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


def test_nobody_waits_and_nothing_happens() -> None:
    NO_PROGRESS.report(1, 2)
    NO_PROGRESS.check()
    assert not NO_PROGRESS.cancelled()


def test_result_and_progress_reach_the_owner(qapp: QObject) -> None:
    seen: list[object] = []

    def count(progress: Progress) -> str:
        progress.report(3, 3)
        return "done"

    jobs = Jobs(InlineExecutor())
    jobs.run(
        "counting",
        count,
        owner=qapp,
        succeeded=seen.append,
        failed=seen.append,
        progressed=lambda done, total: seen.append((done, total)),
    )
    assert seen == [(3, 3), "done"]
    assert jobs.running() == ()


def test_error_arrives_as_it_was_raised(qapp: QObject) -> None:
    heard: list[Exception] = []
    jobs = Jobs(InlineExecutor())
    jobs.run("reading", refuse, owner=qapp, succeeded=lambda _: None, failed=heard.append)
    jobs.run("dividing", lambda _: 1 / 0, owner=qapp, succeeded=lambda _: None, failed=heard.append)
    assert [type(error) for error in heard] == [BadInput, ZeroDivisionError]


def test_callables_run_in_the_windows_thread(qtbot: QtBot, threads: Jobs, qapp: QObject) -> None:
    where: list[int] = []
    with qtbot.waitSignal(threads.changed, check_params_cb=lambda: not threads.running()):
        threads.run(
            "asking",
            lambda _: threading.get_ident(),
            owner=qapp,
            succeeded=lambda worker: where.extend([worker, threading.get_ident()]),
            failed=lambda error: pytest.fail(str(error)),
        )
    assert where[0] != where[1] == threading.get_ident()


def test_stopped_work_fails_as_cancelled(qtbot: QtBot, threads: Jobs, qapp: QObject) -> None:
    begun, go_on = threading.Event(), threading.Event()
    heard: list[Exception] = []

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(5)
        progress.check()

    with qtbot.waitSignal(threads.changed, check_params_cb=lambda: not threads.running()):
        job = threads.run("waiting", work, owner=qapp, succeeded=lambda _: None, failed=heard.append)
        assert begun.wait(5)
        threads.cancel(job)
        assert threads.running()[0].stopping
        go_on.set()
    assert isinstance(heard[0], Cancelled)


def test_owner_may_leave_before_the_answer(qtbot: QtBot) -> None:
    later, page = LaterExecutor(), QWidget()
    heard: list[object] = []
    jobs = Jobs(later)
    jobs.run("reading", lambda _: 1, owner=page, succeeded=heard.append, failed=heard.append)
    delete(page)
    later.now()
    assert heard == []
    assert jobs.running() == ()


def test_job_itself_may_be_gone(qtbot: QtBot) -> None:
    later = LaterExecutor()
    job = Job(lambda _: 1, "reading")
    job.start(later)
    delete(job)
    later.now()
    assert later.waiting == []


def test_seconds_left_come_from_the_rate(qapp: QObject) -> None:
    now, later = [100.0], LaterExecutor()
    jobs, seen = Jobs(later, clock=lambda: now[0]), []

    def scan(progress: Progress) -> None:
        now[0] = 110.0
        progress.report(20, 100)
        seen.append(jobs.running()[0])

    jobs.run("scanning clip", scan, owner=qapp, succeeded=lambda _: None, failed=lambda error: pytest.fail(str(error)))
    assert jobs.running()[0].seconds_left is None
    later.now()
    assert seen[0].seconds_left == pytest.approx(40.0)
    assert (seen[0].label, seen[0].done, seen[0].total) == ("scanning clip", 20, 100)


def test_reports_are_thinned_but_the_last_one_arrives(qapp: QObject) -> None:
    seen: list[int] = []

    def work(progress: Progress) -> None:
        for done in range(1, 5001):
            progress.report(done, 5000)

    jobs = Jobs(InlineExecutor())
    jobs.run(
        "counting",
        work,
        owner=qapp,
        succeeded=lambda _: None,
        failed=lambda error: pytest.fail(str(error)),
        progressed=lambda done, _: seen.append(done),
    )
    assert seen[-1] == 5000
    assert len(seen) < 500


def test_close_waits_for_the_threads_and_begins_nothing_new(qapp: QObject) -> None:
    jobs, begun = Jobs(), threading.Event()
    ran: list[object] = []

    def work(progress: Progress) -> None:
        begun.set()
        while not progress.cancelled():
            threading.Event().wait(0.001)

    for _ in range(3):
        jobs.run("waiting", work, owner=qapp, succeeded=ran.append, failed=ran.append)
    jobs.run("never", ran.append, owner=qapp, succeeded=ran.append, failed=ran.append)
    assert begun.wait(5)
    jobs.close()
    assert ran == []


def test_a_job_starts_once(qapp: QObject) -> None:
    job = Job(lambda _: 1, "reading")
    job.start(InlineExecutor())
    with pytest.raises(RuntimeError, match="once"):
        job.start(InlineExecutor())


def test_hundreds_of_short_jobs_leave_nothing_behind(qtbot: QtBot, threads: Jobs, qapp: QObject) -> None:
    """Deleting a job while its worker still stood inside `emit` once crashed the program."""
    results: list[int] = []
    for number in range(300):
        threads.run(
            "adding",
            lambda _, number=number: number,  # type: ignore[misc]
            owner=qapp,
            succeeded=results.append,
            failed=lambda error: pytest.fail(str(error)),
        )
    qtbot.waitUntil(lambda: len(results) == 300)
    threads.run("last", lambda _: 0, owner=qapp, succeeded=results.append, failed=lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: len(results) == 301)
    assert len(threads.findChildren(Job)) <= 301
    assert sorted(results[:300]) == list(range(300))
