"""Who may do what, and which roles exclude each other."""

from __future__ import annotations

from itertools import combinations

import pytest

from app.domain.staff.roles import PERMISSIONS, Act, Role, check_combination, check_permitted
from app.errors import Refused

COMBINATIONS = [frozenset(held) for size in range(len(Role) + 1) for held in combinations(Role, size)]
WORKING = {Role.EXAMINER, Role.SUPERVISOR, Role.TRAINER}


def test_every_act_has_its_line_in_the_table() -> None:
    assert set(PERMISSIONS) == set(Act)
    assert all(PERMISSIONS.values())


@pytest.mark.parametrize("act", Act)
def test_the_table_is_what_is_checked(act: Act) -> None:
    for held in COMBINATIONS:
        if held & PERMISSIONS[act]:
            check_permitted(act, held)
        else:
            with pytest.raises(Refused, match="This needs the role"):
                check_permitted(act, held)


def test_a_refusal_names_who_may_and_who_asks() -> None:
    with pytest.raises(Refused) as caught:
        check_permitted(Act.SEARCH, {Role.TRAINER})
    assert str(caught.value) == (
        "This needs the role examiner; you are signed in as trainer. Ask a person with that role to do it."
    )


@pytest.mark.parametrize("held", COMBINATIONS, ids=lambda held: "+".join(sorted(held)) or "none")
def test_auditor_and_administrator_stand_alone(held: frozenset[Role]) -> None:
    fine = bool(held) and (len(held) == 1 or held <= WORKING)
    if fine:
        check_combination(held)
    else:
        with pytest.raises(Refused):
            check_combination(held)


def test_an_auditor_changes_nothing_and_an_administrator_examines_nothing() -> None:
    changing = {
        Act.OPEN_REQUEST, Act.ADD_EVIDENCE, Act.SCAN_EVIDENCE, Act.TAKE_PROBE, Act.OVERRIDE_FLOOR, Act.SEARCH,
        Act.OPEN_EXAMINATION, Act.TAKE_VERIFICATION, Act.SHOW_CANDIDATES, Act.VIEW_CANDIDATE, Act.USE_VIEWING_AID,
        Act.ANSWER_CANDIDATE, Act.LOCK_EXAMINATION, Act.UNMASK, Act.DECIDE, Act.RELEASE_LEAD,
    }  # fmt: skip
    for act in changing:
        assert not PERMISSIONS[act] & {Role.AUDITOR, Role.ADMINISTRATOR, Role.TRAINER}
    for act in (Act.IMPORT_GALLERY, Act.CREATE_ACCOUNT):
        assert PERMISSIONS[act] == {Role.ADMINISTRATOR}
    for act in (Act.READ_LOG, Act.EXPORT_SESSION):
        assert PERMISSIONS[act] == {Role.AUDITOR}
