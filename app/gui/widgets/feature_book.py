"""What is said of one candidate feature by feature, complete or not; plain rules, no widget."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.casework.checklist import Component
from app.domain.casework.features import WORDS_DUE, FeatureJudgement, Judgement


@dataclass(frozen=True)
class Entry:
    """What is said of one component, possibly begun only."""

    seen_in_probe: bool = True
    seen_in_candidate: bool = True
    judgement: Judgement | None = None
    words: str = ""

    def is_complete(self) -> bool:
        """Whether it could be recorded as it stands."""
        return self.judgement is not None and (self.judgement not in WORDS_DUE or bool(self.words.strip()))

    def judged(self, judgement: Judgement) -> Entry:
        """Return it with a judgement; whoever calls two things similar or dissimilar has seen both."""
        if judgement is Judgement.NOT_COMPARABLE:
            return replace(self, judgement=judgement)
        return replace(self, judgement=judgement, seen_in_probe=True, seen_in_candidate=True)

    def seen(self, *, in_probe: bool, in_candidate: bool) -> Entry:
        """Return it with what was seen; what is not seen on both sides cannot be compared."""
        judgement = self.judgement if in_probe and in_candidate else Judgement.NOT_COMPARABLE
        return replace(self, seen_in_probe=in_probe, seen_in_candidate=in_candidate, judgement=judgement)


NOTHING = Entry()


class FeatureBook:
    """The components that showed on the probe, and what is said of them for one candidate.

    Args:
        components: to be judged, in the order of the checklist.
    """

    def __init__(self, components: Sequence[Component] = ()) -> None:
        self.components = tuple(components)
        self._entries: dict[str, Entry] = {}

    def entry(self, key: str) -> Entry:
        """Return what is said of a component."""
        return self._entries.get(key, NOTHING)

    def put(self, key: str, entry: Entry) -> None:
        """Say something of a component; an empty entry says nothing."""
        if entry == NOTHING:
            self._entries.pop(key, None)
        else:
            self._entries[key] = entry

    def entries(self) -> dict[str, Entry]:
        """Return all that is said."""
        return dict(self._entries)

    def take(self, entries: Mapping[str, Entry]) -> None:
        """Show what was said of another candidate."""
        self._entries = dict(entries)

    def open_count(self) -> int:
        """Return how many components are not complete."""
        return sum(not self.entry(each.key).is_complete() for each in self.components)

    def judgements(self) -> tuple[FeatureJudgement, ...]:
        """Return what can be recorded, in the order of the checklist."""
        return recordable((each.key for each in self.components), self._entries)


def recordable(keys: Iterable[str], entries: Mapping[str, Entry]) -> tuple[FeatureJudgement, ...]:
    """Return the complete entries as judgements, in the order of the keys."""
    made = []
    for key in keys:
        entry = entries.get(key, NOTHING)
        if entry.judgement is not None and entry.is_complete():
            made.append(
                FeatureJudgement(
                    key, entry.seen_in_probe, entry.seen_in_candidate, entry.judgement, entry.words.strip()
                )
            )
    return tuple(made)


def as_entries(judgements: Iterable[FeatureJudgement]) -> dict[str, Entry]:
    """Return recorded judgements as entries."""
    return {
        each.component: Entry(each.seen_in_probe, each.seen_in_candidate, each.judgement, each.words)
        for each in judgements
    }
