"""A small section in a temporary folder: people of every role, a gallery, and requests brought to any stage."""

from __future__ import annotations

import csv
import shutil
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest.mock import patch

from app.domain.casework.features import FeatureJudgement, Judgement, Observation, Visibility
from app.domain.casework.requests import RequestForm
from app.domain.casework.review import Answer, Disposition, Finding, Verdict
from app.domain.clock import now_text
from app.domain.ids import new_id
from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.records import EvidenceRecord, ProbeRecord, RequestRecord, User
from app.domain.staff import totp
from app.domain.staff.accounts import Answer as Answered
from app.domain.staff.roles import Act, Role
from app.services.casework import analysing, comparing, examining, footage, intake, leads, probes, searching, verifying
from app.services.casework.checklists import load_checklist
from app.services.casework.searching import SearchReceipt
from app.services.gallery import enrolment
from app.services.house import House, hold_workspace
from app.services.log.log_keeping import logging
from app.services.recording import Desk
from app.services.staff import accounts, certificates, joining
from app.services.staff.accounts import NewAccount
from app.services.staff.steps import NOTHING_FURTHER, FactorDue, Further
from app.storage.folder.keys import Cost
from app.storage.folder.workspace import Room
from app.storage.shelf import Shelf
from app.storage.tables import audit, interests, reviews
from tests.support.fakes import FakeAnalyst, FakeMedia
from tests.support.pictures import write_picture

PASSPHRASE = "correct horse battery"
GIVEN = "handed over on paper"
APPROVER = "soto"
KEPT = "2099-12-31"
CHEAP = Cost(passes=1, memory_kib=64, lanes=1)
PEOPLE: tuple[tuple[str, str, str, frozenset[Role]], ...] = (
    ("soto", "Daniela Soto", "S-201", frozenset({Role.SUPERVISOR})),
    ("okafor", "Adaeze Okafor", "E-101", frozenset({Role.EXAMINER})),
    ("lindqvist", "Bo Lindqvist", "E-102", frozenset({Role.EXAMINER})),
    ("moreau", "Claire Moreau", "E-103", frozenset({Role.EXAMINER})),
    ("both", "Emre Both", "S-202", frozenset({Role.SUPERVISOR, Role.EXAMINER})),
    ("trainer", "Farah Trainer", "T-301", frozenset({Role.TRAINER})),
    ("auditor", "Goran Auditor", "U-401", frozenset({Role.AUDITOR})),
)


def record_analysis(desk: Desk, examination_id: str) -> None:
    """Record an analysis with every component clear but the ears, where there is none yet."""
    if analysing.analysis_of(desk, examination_id) is None:
        seen = [
            Observation(key, Visibility.NOT_VISIBLE if key == "ears" else Visibility.CLEAR, f"the {key} of the probe")
            for key in load_checklist(desk.house).keys
        ]
        analysing.record_analysis(desk, examination_id, seen)


def judge_all(desk: Desk, examination_id: str, candidate_id: str) -> None:
    """Judge every component of the analysis similar, and the ears not comparable."""
    judged = [
        FeatureJudgement(item.component, clear, clear, Judgement.SIMILAR if clear else Judgement.NOT_COMPARABLE)
        for item in analysing.analysis_of(desk, examination_id) or ()
        for clear in [item.visibility is Visibility.CLEAR]
    ]
    comparing.judge_features(desk, examination_id, candidate_id, judged)


def sign_in_with_new_app(house: House, name: str, given: Further = NOTHING_FURTHER) -> Desk:
    """Sign in where a second factor is asked for: set up an app and give its code."""
    try:
        return accounts.sign_in(house, name, PASSPHRASE, given, banner_acknowledged=True)
    except FactorDue as due:
        code = totp.code_of(due.secret, totp.step_at(time.time()))
        further = replace(given, code=code, secret=due.secret)
        return accounts.sign_in(house, name, PASSPHRASE, further, banner_acknowledged=True)


@dataclass
class Section:
    """The section. One person is signed in at a time; `at(name)` signs the other out first."""

    folder: Path
    house: House
    _desk: Desk | None = None
    _requests: int = 0
    names: dict[str, str] = field(default_factory=dict)

    @classmethod
    def make(cls, folder: Path) -> Section:
        """Make the workspace with all accounts and an empty gallery."""
        administrator = NewAccount("admin", "Hana Admin", "A-001", frozenset({Role.ADMINISTRATOR}))
        house = accounts.create_workspace(
            folder / "workspace", "Test Section", Room.DEMO, administrator, PASSPHRASE, cost=CHEAP,
            analyst=FakeAnalyst(), opener=FakeMedia,
        )  # fmt: skip
        section = cls(folder, house)
        for person in PEOPLE:
            section.admit(NewAccount(*person))
        return section

    def admit(self, account: NewAccount) -> User:
        """Make an account, have it approved, choose its passphrase, and certify an examiner."""
        user = accounts.create_account(self.at("admin"), account, GIVEN)
        if account.sign_in_name != APPROVER:
            joining.answer_proposal(self.at(APPROVER), user.id, Answered.APPROVED)
        self.leave()
        chosen = Further(new_passphrase=PASSPHRASE)
        self._desk = accounts.sign_in(self.house, account.sign_in_name, GIVEN, chosen, banner_acknowledged=True)
        if Role.EXAMINER in account.roles:
            certificates.issue_certificate(self.at(APPROVER), user.id, "Facial comparison", "9999-12-31")
        return user

    def disinterest(self, request_id: str) -> None:
        """Record, for everybody who may take a seat, that they know nobody concerned in a request."""
        with logging(self.house) as db:
            for user in accounts.people(db).values():
                if user.roles & {Role.EXAMINER, Role.SUPERVISOR}:
                    identifier = new_id()
                    entry = NewEntry(
                        Act.DECLARE_INTEREST, LogOutcome.DONE, user.id, request=request_id, objects=(identifier,)
                    )
                    seq = audit.append(db, entry).seq
                    interests.add_interest(db, identifier, request_id, user.id, now_text(), seq, knows=False)

    def reopen(self) -> None:
        """Close the workspace and hold it again, as after a crash or at the next start."""
        self.house.close()
        self._desk = None
        self.house = hold_workspace(
            self.folder / "workspace", cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia
        )  # fmt: skip

    def at(self, name: str) -> Desk:
        """Return the desk of a person, signing in whoever is not."""
        if self._desk is not None and self._desk.session.user.sign_in_name == name:
            return self._desk
        with patch.object(Shelf, "empty"):  # the next person goes on with the connections: opening two costs 30 ms
            self.leave()
        self._desk = accounts.sign_in(self.house, name, PASSPHRASE, banner_acknowledged=True)
        return self._desk

    def leave(self) -> None:
        """Sign out whoever is signed in."""
        if self._desk is not None:
            accounts.sign_out(self._desk)
            self._desk = None

    def close(self) -> None:
        """End everything."""
        self.house.close()

    def manifest(self, people: int = 6, photos: int = 2, name: str = "gallery.csv") -> Path:
        """Write photos and their manifest; return the manifest's path."""
        path = self.folder / name
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(
                [
                    "file",
                    "person_identifier",
                    "agency",
                    "record_number",
                    "taken_on",
                    "lawful_basis",
                    "name",
                    "charge",
                    "retain_until",
                ]
            )
            for person in range(1, people + 1):
                for variant in range(1, photos + 1):
                    picture = f"p{person}_{variant}.png"
                    write_picture(self.folder / picture, person, variant=variant)
                    row = [
                        f"{variant + 2017}-03-0{variant}",
                        "arrest",
                        f"Invented Person{person}",
                        f"Charge{person}",
                        KEPT,
                    ]
                    writer.writerow([picture, f"P{person:03d}", "TEST00001", f"R{person:03d}-{variant}", *row])
        return path

    def enrol(self, people: int = 6, photos: int = 2) -> None:
        """Fill the gallery."""
        enrolment.import_folder(self.at("admin"), self.folder, self.manifest(people, photos))

    def request(self, name: str = "okafor") -> RequestRecord:
        """Open a request."""
        self._requests += 1
        form = RequestForm(
            f"2026-{self._requests:04d}", f"C-{self._requests}", "Det. Ines Rowe", "7781", "Robbery Squad", "Robbery",
            "crime", "Shop camera, handed over by the owner",
        )  # fmt: skip
        opened = intake.open_request(self.at(name), form)
        self.disinterest(opened.id)
        return opened

    def evidence(self, request_id: str, person: int = 3, eye_distance: int = 60) -> EvidenceRecord:
        """Add a still of a person to a request."""
        path = write_picture(
            self.folder / f"still-{request_id}-{person}.png", person, variant=9, eye_distance=eye_distance
        )  # fmt: skip
        form = intake.EvidenceForm("USB stick from the shop", "Property clerk")
        return intake.add_evidence(self.at("okafor"), request_id, path, form)

    def crowd(self, faces: int) -> EvidenceRecord:
        """Add a still with so many faces beside each other to a request of its own."""
        path = write_picture(self.folder / f"crowd{faces}.png", 3, faces=faces)
        form = intake.EvidenceForm("USB stick", "Property clerk")
        return intake.add_evidence(self.at("okafor"), self.request().id, path, form)

    def probe(self, evidence: EvidenceRecord) -> ProbeRecord:
        """Take the only face of the evidence as the probe."""
        desk = self.at("okafor")
        with footage.open_footage(desk, evidence.id) as opened:
            frame = opened.frame(0)
            face = footage.faces_in(desk, frame)[0]
            return probes.take_probe(desk, opened, frame, face, probes.ProbeForm("surveillance", attested=True))

    def searched(self, person: int = 3, list_length: int = 4) -> SearchReceipt:
        """Bring a new request to the first examination. Person 3 is in the gallery, 99 is not."""
        if not self.house_has_gallery():
            self.enrol()
        request = self.request()
        probe = self.probe(self.evidence(request.id, person))
        return searching.run_search(self.at("okafor"), probe.id, list_length)

    def house_has_gallery(self) -> bool:
        """Tell whether anything is enrolled."""
        desk = self._desk or self.at("okafor")
        return bool(desk.house.index().photo_ids)

    def nearest(self, search_id: str) -> str:
        """Return the id of the machine's nearest candidate: the true person of a mated probe."""
        desk = self._desk or self.at("okafor")
        with desk.reading() as db:
            return reviews.candidates(db, search_id)[0].id

    def analyse(self, name: str, examination_id: str) -> None:
        """Write down what shows on the probe: every component clear but the ears, unless that was done before."""
        record_analysis(self.at(name), examination_id)

    def examine(self, name: str, examination_id: str, possible: str | None) -> Finding:
        """Analyse the probe, look at and answer every candidate, one as possible or none, and lock."""
        desk = self.at(name)
        self.analyse(name, examination_id)
        for candidate in examining.sitting(desk, examination_id).candidates:
            examining.candidate_pictures(desk, examination_id, candidate.id)
            given = (
                Answer(candidate.id, Disposition.POSSIBLE, "ears and brow agree")
                if candidate.id == possible
                else Answer(candidate.id, Disposition.NOT_THIS_PERSON)
            )
            examining.answer(desk, examination_id, given)
        if possible:
            judge_all(desk, examination_id, possible)
        return examining.lock(desk, examination_id, examining.CONCLUSIONS[5 if possible else 1], "grounds")

    def verified(self, person: int = 3, *, agree: bool = True) -> SearchReceipt:
        """Bring a new request to the supervisor: both examined, agreeing or not."""
        receipt = self.searched(person)
        mated = self.nearest(receipt.search_id) if person != 99 else None
        self.examine("okafor", receipt.examination_id, mated)
        second = verifying.take_verification(self.at("lindqvist"), receipt.search_id)
        self.examine("lindqvist", second, mated if agree else None)
        return receipt

    def decided(self, person: int = 3) -> SearchReceipt:
        """Bring a new request to its end: a lead for 3, no possible match for 99."""
        receipt = self.verified(person)
        leads.decide(self.at("soto"), receipt.search_id, Verdict.APPROVE, "", ["Det. Ines Rowe"])
        return receipt


def copy_of(template: Path, folder: Path) -> Section:
    """Return a copy of a section that was made and closed: signing eight people up takes longer than most tests."""
    for part in ("workspace", "state"):
        shutil.copytree(template / part, folder / part)
    return Section(
        folder, hold_workspace(folder / "workspace", cost=CHEAP, analyst=FakeAnalyst(), opener=FakeMedia)
    )  # fmt: skip
