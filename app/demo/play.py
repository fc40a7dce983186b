"""The played demo: both requests from start to end, and what came of them on the disk."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.demo.cases import MATED, UNMATED, DemoCase, known_stills
from app.demo.hands import Hands
from app.demo.people import AUDITOR, EXAMINER, SUPERVISOR, VERIFIER
from app.demo.played import Player
from app.demo.truth import StillRank, rank_of_still, true_rank
from app.gui.jobs import Jobs
from app.gui.window.application import make_program
from app.gui.window.main_window import MainWindow
from app.services.house import House, hold_workspace
from app.services.log import oversight

NOTE = (
    "The played examiners decided from the known truth of the invented people. This shows how the program works, "
    "not how well anybody recognises faces."
)


@dataclass(frozen=True)
class PlayedProbe:
    """What came of one played request.

    Attributes:
        person: who is on the clip, None when that person is not in the gallery.
        rank: the machine's rank of that person, None when they are not on the list.
    """

    request: str
    person: str | None
    rank: int | None
    candidates: int
    ended_as: str


def play(folder: Path, output: Path, *, enrolment_s: float, say: Callable[[str], None]) -> str:
    """Play both requests in a built demo workspace; write `output` anew; return the closing words.

    Raises:
        Stuck: the window did not come to what the player waited for.
    """
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    make_program()
    qInstallMessageHandler(pass_on)
    house = hold_workspace(folder)
    jobs = Jobs()
    try:
        window = MainWindow(house, jobs)
        window.resize(1366, 768)
        window.show()
        player = Player(window, Hands(window, output / "screens"), jobs)
        player.seconds["build and enrol"] = round(enrolment_s, 2)
        probes = [
            play_case(player, MATED, output / "lead.pdf", say, first=True),
            play_case(player, UNMATED, output / "no-possible-match.pdf", say, first=False),
        ]
        summary = _close_of_day(player, house, output, probes, say)
        window.hide()
        window.deleteLater()
    finally:
        qInstallMessageHandler(None)
        jobs.close()
        house.close()
    (output / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    return f"{NOTE}\nWritten to {output}: lead.pdf, no-possible-match.pdf, session.zip, summary.json, screens/"


def play_case(player: Player, case: DemoCase, report: Path, say: Callable[[str], None], *, first: bool) -> PlayedProbe:
    """Play one request; the first keeps the pictures of the stations that the second only passes."""
    number = case.form.number
    say(f"Request {number}: examination by {EXAMINER.account.full_name}")
    player.sign_in(EXAMINER, keep="sign-in" if first else None)
    if first:
        player.open_from_queue(number, keep="queue")
    else:
        player.write_request(case, keep="new-request")
        player.add_evidence(case)
    with player.timed("scan"):
        player.scan(keep="evidence" if first else None)
    with player.timed("probe"):
        player.take_probe(case, keep="probe" if first else None)
    with player.timed("search"):
        player.search(keep="search" if first else None)
    with player.timed("examination"):
        review = player.examine(case, keep="examination" if first else "no-match")
    player.sign_out()
    say(f"Request {number}: blind verification by {VERIFIER.account.full_name}")
    player.sign_in(VERIFIER)
    player.open_from_queue(number)
    player.begin_verification(keep="verification" if first else None)
    with player.timed("verification"):
        player.examine(case)
    player.sign_out()
    say(f"Request {number}: decision by {SUPERVISOR.account.full_name}")
    player.sign_in(SUPERVISOR)
    player.open_from_queue(number)
    with player.timed("decision"):
        player.decide(case, keep="decision" if first else "decision-no-match")
    with player.timed("report"):
        ended_as = player.save_report(report, keep="lead" if first else "no-possible-match")
    rank, length = true_rank(player.desk, review.search_id, case.person)
    player.sign_out()
    return PlayedProbe(number, case.person, rank, length, ended_as)


def _close_of_day(
    player: Player, house: House, output: Path, probes: list[PlayedProbe], say: Callable[[str], None]
) -> dict[str, object]:
    say(f"Audit by {AUDITOR.account.full_name}")
    player.sign_in(AUDITOR)
    with player.timed("export and verification of the log"):
        player.read_log(keep="log")
        player.export_session(output / "session.zip")
        player.check_log(keep="log-checked")
    check = oversight.verify_log(player.desk)
    verdict = oversight.load_verifier().verify(str(output / "session.zip"))
    begun = time.monotonic()
    stills = [rank_of_still(house, player.desk, known) for known in known_stills()]
    player.seconds["ranks of the demo stills"] = round(time.monotonic() - begun, 2)
    snapshot = house.index().snapshot
    player.sign_out()
    return {
        "note": NOTE,
        "gallery": {"people": snapshot.people, "photos": snapshot.photos},
        "probes": [asdict(probe) for probe in probes],
        "stills": [asdict(still) for still in stills],
        "stills_in_the_first_20": f"{_among(stills, 20)} of {len(stills)}",
        "seconds": player.seconds,
        "log": {"entries": check.entries, "whole": check.whole, "faults": list(check.faults)},
        "export": {"whole": verdict.whole, "complete": verdict.complete, "words": list(verdict.lines)},
    }


def pass_on(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """Print what Qt has to say, but not that a window in memory has no frame to give hints to."""
    if message and "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _among(stills: list[StillRank], most: int) -> int:
    return sum(still.rank is not None and still.rank <= most for still in stills)
