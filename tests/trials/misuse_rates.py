"""How much planted misuse the rules find in made-up years, and how many flags they raise of honest work.

python -m tests.trials.misuse_rates [YEARS] [PLANTED OF EACH KIND] [FIRST SEED]

Limits were chosen on seeds below 1,200; rates are told of others.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.log.misuse import Rule
from app.domain.log.misuse_rules import raise_flags
from tests.trials.made_up_year import Year, make_year


@dataclass(frozen=True)
class Rates:
    """What came of one or several years.

    Attributes:
        planted, found: cases of misuse by rule.
        false: flags by rule that rest on no planted entry.
        quiet, quiet_found: misuse that looks like work, and how much of it some rule raised all the same.
    """

    searches: int
    planted: Counter[Rule]
    found: Counter[Rule]
    false: Counter[Rule]
    quiet: int
    quiet_found: int


def measure(year: Year) -> Rates:
    """Raise the flags of a year and compare them with what was planted in it."""
    flags = raise_flags(year.history)
    every = frozenset().union(*(each.seqs for each in year.planted))
    planted = Counter(each.rule for each in year.planted if each.rule is not None)
    found = Counter(
        each.rule
        for each in year.planted
        if each.rule is not None
        and any(flag.rule is each.rule and each.seqs.intersection((flag.seq, *flag.seqs)) for flag in flags)
    )
    false = Counter(flag.rule for flag in flags if not every.intersection((flag.seq, *flag.seqs)))
    quiet = [each for each in year.planted if each.rule is None]
    seen = sum(any(each.seqs.intersection((flag.seq, *flag.seqs)) for flag in flags) for each in quiet)
    return Rates(len(year.history.searches), planted, found, false, len(quiet), seen)


def together(rates: Iterable[Rates]) -> Rates:
    """Return the sums."""
    whole = Rates(0, Counter(), Counter(), Counter(), 0, 0)
    for each in rates:
        whole = Rates(
            whole.searches + each.searches, whole.planted + each.planted, whole.found + each.found,
            whole.false + each.false, whole.quiet + each.quiet, whole.quiet_found + each.quiet_found,
        )  # fmt: skip
    return whole


def main(years: int, each: int, first: int) -> None:
    whole = together(measure(make_year(seed, each)) for seed in range(first, first + years))
    print(f"{years} years, {whole.searches:,} searches, {sum(whole.planted.values()):,} cases of misuse planted")
    print(f"{'rule':22}{'planted':>9}{'found':>9}{'false a year':>14}{'a 1,000 searches':>18}")
    for rule in Rule:
        a_year, a_thousand = whole.false[rule] / years, whole.false[rule] * 1_000 / whole.searches
        print(f"{rule:22}{whole.planted[rule]:>9}{whole.found[rule]:>9}{a_year:>14.1f}{a_thousand:>18.2f}")
    false = sum(whole.false.values())
    print(f"false flags: {false / years / 52:.1f} a week, {false * 1_000 / whole.searches:.1f} a 1,000 searches")
    print(f"quiet misuse: {whole.quiet_found} of {whole.quiet} raised by any rule")


if __name__ == "__main__":
    main(*(int(given) for given in (*sys.argv[1:], *("20", "10", "2000")[len(sys.argv) - 1 :])))
