"""A section in which a walk takes place, seen past its services, and the promises that hold in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.domain.staff.roles import Act
from app.services.recording import Desk
from app.services.staff import accounts
from tests.support.section import PASSPHRASE, Section

if TYPE_CHECKING:
    from sqlite3 import Connection

EXAMINERS = ("okafor", "lindqvist", "moreau", "both")
SUPERVISORS = ("soto", "both")
EVERYBODY = (*EXAMINERS, *SUPERVISORS, "trainer", "auditor", "admin")
UNJUDGED = """
SELECT l.id, o.component FROM examination_locks AS l JOIN observations AS o ON o.examination_id = l.id
WHERE l.candidate_id IS NOT NULL AND o.visibility <> 'not-visible' AND NOT EXISTS (
  SELECT 1 FROM feature_judgements AS j JOIN feature_sets AS s ON s.id = j.set_id
  WHERE s.examination_id = l.id AND s.candidate_id = l.candidate_id AND j.component = o.component)
"""


@dataclass
class Office:
    """One section for all walks, where everybody has signed in once; whose turn it is is told to the house."""

    section: Section
    raw: Connection | None = None
    desks: dict[str, Desk] = field(default_factory=dict)
    reached: Counter[str] = field(default_factory=Counter)

    def open(self) -> None:
        for name in dict.fromkeys(EVERYBODY):
            self.desks[name] = accounts.sign_in(self.section.house, name, PASSPHRASE, banner_acknowledged=True)

    def at(self, name: str) -> Desk:
        desk = self.desks[name]
        self.section.house.session_id = desk.session.id
        return desk

    @property
    def connection(self) -> Connection:
        """One connection for all looking: it sees what was committed, as any other would."""
        assert self.raw is not None
        return self.raw

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        return list(self.connection.execute(sql, list(values)).fetchall())

    def user(self, name: str) -> str:
        return self.desks[name].session.user.id


def check_promises(office: Office, request: str) -> None:
    """What must always hold, read past the services."""
    assert (
        office.rows(
            "SELECT l.seq FROM audit_log AS l LEFT JOIN analyses AS a ON a.id = l.object WHERE l.event = ? "
            "AND l.outcome = 'done' AND (a.log_seq IS NULL OR a.log_seq > l.seq)",
            Act.VIEW_CANDIDATE.value,
        )
        == []
    ), "no candidate before the analysis"
    assert office.rows(UNJUDGED) == [], "what was seen on the probe is judged of whoever is called possible"
    for search, decision, released_by, candidate in office.rows(
        "SELECT search_id, decision_id, released_by, candidate_id FROM leads "
        "WHERE search_id IN (SELECT id FROM searches WHERE request_id = ?)",
        request,
    ):
        locks = office.rows(
            "SELECT e.seat, e.examiner_id, l.outcome, l.candidate_id FROM examinations AS e "
            "JOIN examination_locks AS l ON l.id = e.id WHERE e.search_id = ? ORDER BY e.seat",
            search,
        )
        assert [lock[0] for lock in locks] == ["first", "second"]
        assert {(lock[2], lock[3]) for lock in locks} == {("possible-match", candidate)}
        ((verdict, supervisor, about),) = office.rows(
            "SELECT verdict, supervisor_id, search_id FROM decisions WHERE id = ?", decision
        )
        assert (verdict, supervisor, about) == ("approve", released_by, search)
        assert len({supervisor, *(lock[1] for lock in locks)}) == 3
        assert supervisor in {office.user(name) for name in SUPERVISORS}
        assert {lock[1] for lock in locks} <= {office.user(name) for name in EXAMINERS}
