"""Works through requests until it is killed. Says each act only after its service has returned.

Run as `python -m tests.support.crash_worker FOLDER`. For every number read from standard input a fresh process is
forked that holds the workspace, works, and prints `done TABLE ID`; so modules are loaded once, and each round is a
program of its own that can be killed.
"""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path

from app.domain.casework.review import Answer, Disposition, Verdict
from app.domain.staff.roles import Role
from app.services.casework import examining, footage, leads, reporting, searching, verifying
from app.services.gallery import enrolment
from app.services.house import hold_workspace
from app.services.staff import accounts
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.pictures import write_picture
from tests.support.section import CHEAP, PASSPHRASE, Section, judge_all, record_analysis


def done(table: str, identifier: str) -> None:
    """Tell that an act has returned."""
    sys.stdout.write(f"done {table} {identifier}\n")
    sys.stdout.flush()


def work(folder: Path, turn: int) -> None:
    """Enrol, examine and decide, over and over."""
    os.environ["SECOND_LOOK_STATE"] = str(folder / "state")  # each copy of a workspace has its own
    house = hold_workspace(folder / "workspace", cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)
    section = Section(folder, house, _requests=turn * 1_000)
    for number in range(1_000):
        one_request(section, f"{turn}-{number}", turn * 17 + number)


def one_request(section: Section, mark: str, person: int) -> None:
    """Work through one request with people and photos of its own."""
    admin = section.at("admin")
    done("sessions", admin.session.id)
    account = accounts.NewAccount(f"person-{mark}", mark, mark, frozenset({Role.EXAMINER}))
    done("users", accounts.create_account(admin, account, PASSPHRASE).id)
    done("imports", enrolment.import_folder(admin, section.folder, manifest(section.folder, mark, person)).id)
    request = section.request()
    done("requests", request.id)
    evidence = section.evidence(request.id, person)
    done("evidence", evidence.id)
    okafor = section.at("okafor")
    footage.scan_evidence(okafor, evidence.id)
    probe = section.probe(evidence)
    done("probes", probe.id)
    receipt = searching.run_search(okafor, probe.id, 2)
    done("searches", receipt.search_id)
    possible = section.nearest(receipt.search_id)
    examine(section, "okafor", receipt.examination_id, possible)
    second = verifying.take_verification(section.at("lindqvist"), receipt.search_id)
    done("examinations", second)
    examine(section, "lindqvist", second, possible)
    lead = leads.decide(section.at("soto"), receipt.search_id, Verdict.APPROVE, "", ["Rowe"])
    assert lead is not None
    done("leads", lead.id)
    done("decisions", lead.decision_id)
    reporting.export_report(section.at("soto"), receipt.search_id, ["Rowe"])


def examine(section: Section, name: str, examination_id: str, possible: str) -> None:
    """Analyse the probe, look at everybody, answer, judge whoever is possible, and lock."""
    desk = section.at(name)
    record_analysis(desk, examination_id)
    done("analyses", examination_id)
    for candidate in examining.sitting(desk, examination_id).candidates:
        examining.candidate_pictures(desk, examination_id, candidate.id)
        disposition = Disposition.POSSIBLE if candidate.id == possible else Disposition.NOT_THIS_PERSON
        examining.answer(desk, examination_id, Answer(candidate.id, disposition, "ears"))
    judge_all(desk, examination_id, possible)
    examining.lock(desk, examination_id, examining.CONCLUSIONS[5], "grounds")
    done("examination_locks", examination_id)


def manifest(folder: Path, mark: str, person: int) -> Path:
    """Write two photos of two new people; return their manifest."""
    path = folder / f"{mark}.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["file", "person_identifier", "agency", "record_number", "taken_on", "lawful_basis", "retain_until"]
        )
        for place in range(4):
            name = f"{mark}-{place}.png"
            pixels = write_picture(folder / name, person + 128 * (place % 2), variant=place)
            unique(pixels, mark)
            writer.writerow([name, f"{mark}-{place % 2}", "T", name, "2020-01-01", "arrest", "2099-12-31"])
    return path


def unique(path: Path, mark: str) -> None:
    """Make the file differ from every other; what follows a PNG's end is no part of the picture."""
    with path.open("ab") as file:
        file.write(mark.encode())


def main() -> None:
    """Fork a worker for every number on standard input, and say when it is gone."""
    for line in sys.stdin:
        worker = os.fork()
        if not worker:
            work(Path(sys.argv[1]), int(line))
            os._exit(0)
        sys.stdout.write(f"worker {worker}\n")
        sys.stdout.flush()
        os.waitpid(worker, 0)
        sys.stdout.write("gone\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
