"""The folder: who gets in, what a damaged or missing file says, and what a dead program left behind."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import BadInput, Refused, Unavailable, UserError
from app.storage.folder import attempts, keys, workspace
from app.storage.folder.keys import Cost, derived, make_slot, new_master, open_slot, read_slots, write_slots
from app.storage.folder.workspace import Room, Workspace, hold

CHEAP = Cost(passes=1, memory_kib=64, lanes=1)
AT = "2026-11-22T09:30:00.000000Z"
WORDS = "correct horse battery"


def made(folder: Path) -> Workspace:
    """Make a workspace with one slot and let go of it."""
    new = workspace.create(folder, "Section", Room.CASEWORK, CHEAP)
    new.add_slot("okafor", "u-1", WORDS)
    new.publish()
    new.close()
    return new


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("template") / "workspace").folder


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> Path:
    """A workspace with one slot that nobody holds."""
    return shutil.copytree(template, tmp_path / "workspace")


def test_it_opens_with_the_passphrase_and_closes(folder: Path) -> None:
    with hold(folder, CHEAP) as held:
        assert held.card.name == "Section" and held.card.room is Room.CASEWORK
        with pytest.raises(Refused, match="Nobody is signed in"):
            _ = held.keys
        assert held.unlock("okafor", WORDS) == "u-1"
        assert held.keys.database != held.keys.store
        held.forget_keys()
        with pytest.raises(Refused, match="Nobody is signed in"):
            _ = held.database


def test_wrong_passphrase_and_unknown_name_say_the_same(folder: Path) -> None:
    sentences = []
    with hold(folder, CHEAP) as held:
        for name, words in (("okafor", "wrong horse battery"), ("nobody", WORDS), ("", ""), ("okafor", "")):
            with pytest.raises(Refused) as caught:
                held.unlock(name, words)
            sentences.append(str(caught.value))
    assert len(set(sentences)) == 1
    assert "do not belong together" in sentences[0]


def test_an_unknown_name_costs_as_much_as_a_known_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One key derivation each: counted, not timed."""
    spent: list[Cost] = []
    derive = keys._from_passphrase

    def counted(words: str, salt: bytes, cost: Cost) -> bytes:
        spent.append(cost)
        return derive(words, salt, cost)

    monkeypatch.setattr(keys, "_from_passphrase", counted)
    with hold(folder, CHEAP) as held:
        for name in ("okafor", "nobody"):
            with pytest.raises(Refused):
                held.unlock(name, "wrong horse battery")
    assert spent == [CHEAP, CHEAP]


def test_a_second_window_is_refused_until_the_first_closes(folder: Path) -> None:
    first = hold(folder, CHEAP)
    with pytest.raises(Unavailable, match="already open in another window"):
        hold(folder, CHEAP)
    first.close()
    hold(folder, CHEAP).close()


def test_the_files_are_private_and_tell_nothing(folder: Path) -> None:
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "keys.json").stat().st_mode) == 0o600
    (slot,) = read_slots(folder / "keys.json")
    assert WORDS not in (folder / "keys.json").read_text()
    assert open_slot(slot, WORDS).hex() not in (folder / "keys.json").read_text()


def test_keys_differ_by_purpose_and_by_workspace() -> None:
    one, two = derived(new_master()), derived(new_master())
    seen = [getattr(key, name) for key in (one, two) for name in ("master", "database", "store", "names", "signing")]
    assert len(set(seen)) == 10
    assert all(len(key) == 32 for key in seen)


def test_the_same_passphrase_gives_different_slots() -> None:
    master = new_master()
    one, two = (make_slot("n", "u", WORDS, master, CHEAP) for _ in range(2))
    assert one.salt != two.salt and one.wrapped != two.wrapped
    assert open_slot(one, WORDS) == open_slot(two, WORDS) == master


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", '{"slots": null}', '{"slots": [1]}', '{"slots": [{}]}', "\x00" * 40, "[" * 100_000,
        '{"slots": [{"sign_in_name": "okafor"}]}',
    ],
)  # fmt: skip
def test_a_damaged_key_file_is_a_sentence(folder: Path, text: str) -> None:
    (folder / "keys.json").write_text(text)
    with hold(folder, CHEAP) as held, pytest.raises(Unavailable, match=r"keys\.json is damaged"):
        held.unlock("okafor", WORDS)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("salt", "!!"), ("salt", ""), ("salt", 7), ("wrapped", "AAAA"), ("wrapped", None), ("passes", "1"),
        ("passes", 0), ("passes", -1), ("passes", 1e9), ("passes", 10**9), ("memory_kib", 10**10), ("memory_kib", True),
        ("lanes", 0), ("lanes", 10_000), ("sign_in_name", 1), ("user_id", None),
    ],
)  # fmt: skip
def test_a_damaged_slot_is_a_sentence(folder: Path, name: str, value: object) -> None:
    data = json.loads((folder / "keys.json").read_text())
    data["slots"][0][name] = value
    (folder / "keys.json").write_text(json.dumps(data))
    with hold(folder, CHEAP) as held, pytest.raises(Unavailable, match=r"keys\.json is damaged"):
        held.unlock("okafor", WORDS)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 0.999), value=st.integers(0, 255))
def test_any_byte_of_the_key_file_may_be_wrong(folder: Path, place: float, value: int) -> None:
    path = folder / "keys.json"
    whole = path.read_bytes()
    data = bytearray(whole)
    data[int(place * len(data))] = value
    path.write_bytes(data)
    try:
        with hold(folder, CHEAP) as held:
            held.unlock("okafor", WORDS)
    except UserError as error:
        assert str(error)
    finally:
        path.write_bytes(whole)


def test_memory_that_is_not_there_is_a_sentence(folder: Path) -> None:
    """Argon2 itself refuses fewer than 8 KiB per lane; a lack of memory comes out the same way."""
    data = json.loads((folder / "keys.json").read_text())
    data["slots"][0]["lanes"] = 60
    (folder / "keys.json").write_text(json.dumps(data))
    with hold(folder, CHEAP) as held, pytest.raises(Unavailable, match="could not be checked"):
        held.unlock("okafor", WORDS)


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        ("keys.json", r"keys\.json is missing, so nobody can be let in\. Restore it from a backup\."),
        ("second-look.db", r"second-look\.db is missing from the workspace\. Restore it from a backup\."),
    ],
)
def test_a_missing_file_is_a_sentence(folder: Path, missing: str, sentence: str) -> None:
    (folder / missing).unlink()
    with hold(folder, CHEAP) as held, pytest.raises(Unavailable, match=sentence):
        held.unlock("okafor", WORDS)


def test_an_emptied_database_is_a_sentence_and_stays_empty(folder: Path) -> None:
    (folder / "second-look.db").write_bytes(b"")
    with hold(folder, CHEAP) as held:
        with pytest.raises(Unavailable, match="its content was lost"):
            held.unlock("okafor", WORDS)
        with pytest.raises(Refused):
            _ = held.keys


def test_a_folder_that_is_no_workspace(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(BadInput, match="is not a Second Look workspace"):
            hold(path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "7", '{"format": "1"}', '{"format": 1, "id": "x", "name": "n", "room": "attic"}', "\xff", "["],
)
def test_a_damaged_card_is_a_sentence(folder: Path, text: str) -> None:
    (folder / "workspace.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(Unavailable, match=r"workspace\.json is damaged"):
        hold(folder)


def test_a_newer_format_is_a_sentence(folder: Path) -> None:
    (folder / "workspace.json").write_text('{"format": 2}')
    with pytest.raises(Unavailable, match="newer Second Look"):
        hold(folder)


@pytest.mark.parametrize("kind", ["full folder", "file"])
def test_a_workspace_is_made_in_an_empty_folder_only(tmp_path: Path, kind: str) -> None:
    place = tmp_path / "place"
    if kind == "file":
        place.write_text("mine")
    else:
        place.mkdir()
        (place / "mine.txt").write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BadInput, match="Choose an empty or a new folder"):
        workspace.create(place, "Section", Room.DEMO, CHEAP)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("call", ["write_slots", "migrate"])
def test_a_workspace_that_does_not_come_about_leaves_an_empty_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise Unavailable("The disk is full.")

    monkeypatch.setattr(workspace, call, fail)
    with pytest.raises(Unavailable):
        workspace.create(tmp_path / "w", "Section", Room.DEMO, CHEAP)
    assert list((tmp_path / "w").iterdir()) == []
    monkeypatch.undo()
    workspace.create(tmp_path / "w", "Section", Room.DEMO, CHEAP).close()


def test_a_workspace_is_none_before_it_is_published(tmp_path: Path) -> None:
    workspace.create(tmp_path / "w", "Section", Room.DEMO, CHEAP).close()
    with pytest.raises(BadInput, match="is not a Second Look workspace"):
        hold(tmp_path / "w")


def test_a_full_disk_leaves_the_old_key_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = (folder / "keys.json").read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="disk is full"):
        write_slots(folder / "keys.json", ())
    monkeypatch.undo()
    assert (folder / "keys.json").read_bytes() == before
    assert not list(folder.glob(".new-*"))


def test_two_slots_never_share_a_name(folder: Path) -> None:
    slots = read_slots(folder / "keys.json")
    with pytest.raises(BadInput, match="same sign-in name"):
        write_slots(folder / "keys.json", (*slots, *slots))


def test_taking_a_workspace_removes_files_that_were_being_written_when_a_program_died(folder: Path) -> None:
    (folder / "store" / "ab").mkdir(parents=True)
    for leftover in (folder / ".new-1", folder / "store" / ".new-2"):
        leftover.write_bytes(b"half")
    kept = folder / "store" / "ab" / "abcdef"
    kept.write_bytes(b"whole")
    hold(folder).close()
    assert not list(folder.rglob(".new-*"))
    assert kept.exists()


def test_an_attempt_that_cannot_be_noted_is_a_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="disk is full"):
        attempts.note_failure(folder, AT, "okafor")


def test_attempts_lie_beside_the_keys_without_names(folder: Path) -> None:
    slots = read_slots(folder / "keys.json")
    for at in (AT, "2026-11-22T09:50:00.000000Z"):
        attempts.note_failure(folder, at, "okafor")
        attempts.note_failure(folder, at, "moreau")
    assert [failure.logged for failure in attempts.failures_in(folder).failures] == [False] * 4
    attempts.take_failures(folder, "2026-11-22T09:51:00.000000Z", [attempts.name_digest("moreau")])
    (left,) = attempts.failures_in(folder).failures
    assert (left.name_digest, left.logged) == (attempts.name_digest("okafor"), True)
    assert attempts.failures_in(folder).ever == 4
    assert read_slots(folder / "keys.json") == slots
    data = json.loads((folder / "keys.json").read_text())
    assert "okafor" not in json.dumps(data["failures"])


@pytest.mark.parametrize(
    "failure", [7, {}, {"at": "yesterday", "name_digest": "x"}, {"at": AT, "name_digest": 7},
                {"at": AT, "name_digest": "x", "logged": 1}, {"at": AT, "name_digest": "x", "more": 1}],
)  # fmt: skip
def test_attempts_that_are_not_what_was_written_are_a_damage(folder: Path, failure: object) -> None:
    data = json.loads((folder / "keys.json").read_text())
    data["failures"] = [failure]
    (folder / "keys.json").write_text(json.dumps(data))
    with hold(folder, CHEAP) as held, pytest.raises(Unavailable, match=r"keys\.json is damaged"):
        held.unlock("okafor", WORDS)
