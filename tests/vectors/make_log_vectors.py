"""Writes `log.json`, the agreed cases that both checkers of a log read: `python -m tests.vectors.make_log_vectors`."""

from __future__ import annotations

import json
import random
from pathlib import Path

from app.domain.log import audit, merkle
from app.domain.log.merkle import leaf_hash
from app.reports.checkpoint import checkpoint_text, cosignature, sign_note
from tests.reports.log_sample import KEY_NAME, ORIGIN, public_key, signed
from tests.support.log_attacks import Row, made_up_log

PATH = Path(__file__).with_name("log.json")
WITNESS_KEY = bytes(range(32, 64))


def resealed(entries: list[Row], at: int, /, **changed: object) -> list[Row]:
    """Change fields of one entry, and seal it and all that follow anew, so that only the entry's own form is wrong."""
    made = entries[:at]
    for seq, body, _ in entries[at:]:
        said = json.loads(body)
        if seq == at + 1:
            said |= changed
            said = {name: value for name, value in said.items() if value != "left out"}
        said["prev"] = made[-1][2] if made else audit.GENESIS
        text = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        made.append((seq, text, leaf_hash(text.encode()).hex()))
    return made


def logs() -> list[dict[str, object]]:
    """Return logs: name, rows, and the number of the first entry that is not as it has to be, 0 for none."""
    chance = random.Random(2026)
    good, mixed = list(made_up_log(chance, 12).rows), list(made_up_log(chance, 12, old=5).rows)
    old = list(made_up_log(chance, 6, old=6).rows)
    body = good[4][1]
    cases: list[tuple[str, list[Row], int]] = [
        ("an empty log", [], 0),
        ("a log of today", good, 0),
        ("a log that was migrated", mixed, 0),
        ("a log of the first version", old, 0),
        ("an edited entry", [*good[:4], (5, body.replace("u-", "x-"), good[4][2]), *good[5:]], 5),
        ("a missing entry", [*good[:4], *good[5:]], 5),
        ("an entry of an older format after a newer one", resealed(good, 6, v=1, role="left out", boot="left out",
                                                                   rows="left out"), 7),
        ("a format nobody knows", resealed(good, 2, v=3), 3),
        ("a field more", resealed(good, 2, more="x"), 3),
        ("a field less", resealed(good, 2, role="left out"), 3),
        ("a number where text belongs", resealed(good, 2, person=7), 3),
        ("a fraction", resealed(good, 2, mono=1.5), 3),
        ("nothing in the details", resealed(good, 2, details={"count": None}), 3),
        ("a time without microseconds", resealed(good, 2, at="2026-11-02T07:00:00Z"), 3),
        ("a day that does not exist", resealed(good, 2, at="2026-02-30T07:00:00.000000Z"), 3),
        ("another number than its place", resealed(good, 2, seq=9), 3),
        ("a clock moved and not noted", resealed(good, 8, mono=1), 9),
        ("a spelling with a space", spaced(good, 3), 4),
    ]  # fmt: skip
    return [{"name": name, "rows": rows, "first_wrong": first} for name, rows, first in cases]


def spaced(rows: list[Row], at: int) -> list[Row]:
    """Spell one entry with a space, and seal what follows anew."""
    made = rows[:at]
    text = rows[at][1].replace('":', '": ', 1)
    made.append((at + 1, text, leaf_hash(text.encode()).hex()))
    for seq, body, _ in rows[at + 1 :]:
        follows = body.replace(rows[seq - 2][2], made[-1][2])
        made.append((seq, follows, leaf_hash(follows.encode()).hex()))
    return made


def trees() -> dict[str, object]:
    """Return roots, inclusion and consistency proofs of trees of eleven leaves and fewer."""
    leaves = [leaf_hash(bytes([number])) for number in range(11)]
    tree = merkle.levels(leaves)
    return {
        "leaves": [leaf.hex() for leaf in leaves],
        "roots": [merkle.root(leaves[:size]).hex() for size in range(12)],
        "inclusion": [[sister.hex() for sister in merkle.inclusion_proof(tree, index)] for index in range(11)],
        "consistency": {
            str(old): [each.hex() for each in merkle.consistency_proof(tree, old)] for old in range(1, 12)
        },
    }  # fmt: skip


def notes() -> dict[str, object]:
    """Return a signed checkpoint, one that a witness signed as well, and bad ones."""
    state = checkpoint_text(ORIGIN, 11, leaf_hash(b"root"))
    note = signed(state)
    return {
        "public_key": public_key().hex(),
        "good": [note, note + cosignature(state, "witness", WITNESS_KEY, 1_795_000_000)],
        "bad": [
            note.replace("\n11\n", "\n12\n"),
            sign_note(state, KEY_NAME, WITNESS_KEY),
            state,
            note[:-9] + "AAAA==\n",
        ],
    }


def main() -> None:
    """Write the file."""
    content = {"logs": logs(), "trees": trees(), "notes": notes()}
    PATH.write_text(json.dumps(content, indent=1, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
