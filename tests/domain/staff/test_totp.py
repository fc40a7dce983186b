"""Codes of an authenticator app against the vectors of the standards."""

from __future__ import annotations

import base64

import pytest

from app.domain.staff.totp import accepted_step, code_of, new_secret, setup_link, step_at

SECRET = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
     (2_000_000_000, "69279037"), (20_000_000_000, "65353130")],
)  # fmt: skip
def test_the_vectors_of_rfc_6238_appendix_b(seconds: int, code: str) -> None:
    assert code_of(SECRET, step_at(seconds), digits=8) == code


@pytest.mark.parametrize(
    ("counter", "code"),
    list(
        enumerate(["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"])
    ),
)
def test_the_vectors_of_rfc_4226_appendix_d(counter: int, code: str) -> None:
    assert code_of(SECRET, counter) == code


def test_a_clock_may_be_off_by_one_step_and_no_more() -> None:
    assert [accepted_step(SECRET, code_of(SECRET, 100 + off), 100, 0) for off in (-2, -1, 0, 1, 2)] == [
        None, 99, 100, 101, None,
    ]  # fmt: skip


def test_no_code_counts_twice_and_none_from_before_the_last() -> None:
    for used, expected in ((98, 99), (99, None), (100, None)):
        assert accepted_step(SECRET, code_of(SECRET, 99), 100, used) == expected


@pytest.mark.parametrize("typed", ["", "12345", "abcdef", "0000000", "é" * 6])
def test_what_is_no_code(typed: str) -> None:
    assert accepted_step(SECRET, typed, 100, 0) is None


def test_a_code_may_be_typed_in_groups() -> None:
    code = code_of(SECRET, 100)
    assert accepted_step(SECRET, f"{code[:3]} {code[3:]}", 100, 0) == 100


def test_a_secret_is_new_each_time_and_an_app_can_take_it() -> None:
    one, two = new_secret(), new_secret()
    assert one != two and len(base64.b32decode(one)) == 20
    assert setup_link(one, "okafor", "Night Desk") == (
        f"otpauth://totp/Second%20Look%20Night%20Desk:okafor?secret={one}&issuer=Second%20Look%20Night%20Desk"
    )


def test_a_secret_that_is_none_is_a_defect() -> None:
    with pytest.raises(ValueError, match="base32"):
        code_of("no base32!", 1)
