"""A second workspace signs what grew out of what it signed before, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.log import merkle
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.reports.checkpoint import checkpoint_text, read_checkpoint, sign_note, verify_note
from app.services.log import log_export, oversight, witnessing
from app.services.log.log_keeping import origin
from app.storage.folder.keys import public_key_of
from tests.services.observing import log_of
from tests.support.section import Section, copy_of


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = Section.make(tmp_path_factory.mktemp("witness"))
    made.leave()
    made.close()
    return made.folder


@pytest.fixture
def witness(template: Path, tmp_path: Path) -> Iterator[Section]:
    """Another section, that has witnessed nothing yet."""
    made = copy_of(template, tmp_path / "witness")
    yield made
    made.close()


def key_of(section: Section) -> str:
    return public_key_of(section.house.workspace.keys.signing).hex()


def asked(section: Section, since: int) -> tuple[str, int]:
    question = witnessing.ask_witness(section.at("auditor"), since)
    return question, len(log_of(section.house))


def test_a_log_that_grew_is_signed_again_and_again(section: Section, witness: Section, tmp_path: Path) -> None:
    since, signed = 0, ""
    for _ in range(3):
        section.request()
        question, size = asked(section, since)
        signed = witnessing.witness_log(witness.at("auditor"), question, key_of(section))
        state = read_checkpoint(verify_note(signed, bytes.fromhex(key_of(section))))
        assert state.size == size
        entry = log_of(witness.house)[-1]
        assert entry.new.event == Act.WITNESS_LOG and entry.new.details == {"size": size, "before": since}
        since = size
    done = log_export.export_log(section.at("auditor"), tmp_path / "log.zip")
    receipt = tmp_path / "receipt.txt"
    receipt.write_text(signed)
    name = origin(witness.house.workspace)
    verifier = oversight.load_verifier()
    for key, whole in ((key_of(witness), True), (key_of(section), False)):
        verdict = verifier.verify(str(done.path), key_of(section), str(receipt), [f"{name}={key}"])
        assert verdict.whole is whole, verdict.lines
        assert any(f"witness {name} signed" in line for line in verdict.lines) is whole
    assert verifier.verify(str(done.path), key_of(section), None, ["nobody"]).lines[0].startswith("FAULT: A witness is")


def rewritten(question: str, section: Section, size: int) -> str:
    """Sign another root of the same or a larger size, with the log's own key."""
    head = question.partition("\n\n")[0]
    name = origin(section.house.workspace)
    state = checkpoint_text(name, size, merkle.leaf_hash(b"another history"))
    return f"{head}\n\n{sign_note(state, name, section.house.workspace.keys.signing)}"


def test_a_log_written_anew_with_its_own_key_is_not_signed(section: Section, witness: Section) -> None:
    question, size = asked(section, 0)
    witnessing.witness_log(witness.at("auditor"), question, key_of(section))
    question, grown = asked(section, size)
    key = key_of(section)
    for forged in (rewritten(question, section, grown), rewritten(question, section, size - 1)):
        with pytest.raises(Refused, match="entries were changed or cut off"):
            witnessing.witness_log(witness.at("auditor"), forged, key)
    assert log_of(witness.house)[-1].new.outcome == "refused"
    witnessing.witness_log(witness.at("auditor"), question, key)


def test_another_key_its_own_log_and_another_state_are_refused(section: Section, witness: Section) -> None:
    question, _ = asked(section, 0)
    own, _ = asked(witness, 0)
    desk = witness.at("auditor")
    witnessing.witness_log(desk, question, key_of(section))
    with pytest.raises(Refused, match="own log"):
        witnessing.witness_log(desk, own, key_of(witness))
    with pytest.raises(BadInput, match="Take the question again, since these"):
        witnessing.witness_log(desk, question, key_of(section))
    with pytest.raises(BadInput, match="not signed with this key"):
        witnessing.witness_log(desk, question, "ab" * 32)
    name = origin(section.house.workspace)
    thief = sign_note(checkpoint_text(name, 900, bytes(32)), name, bytes(32))
    with pytest.raises(Refused, match="another key before"):
        witnessing.witness_log(desk, f"old 0\n\n{thief}", public_key_of(bytes(32)).hex())


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda text: "", "no question"),
        (lambda text: text.replace("old ", "new "), "no question"),
        (lambda text: text.replace("old 0", "old x"), "no question"),
        (lambda text: text.replace("old 0", "old 3"), "has never signed that log"),
        (lambda text: text.replace("old 0", "old 0\nnot base64!"), "proof in this question is damaged"),
        (lambda text: re.sub(r"\n\d+\n", "\n99\n", text), "its text was changed"),
    ],
    ids=range(6),
)
def test_a_damaged_question_is_a_sentence(section: Section, witness: Section, change: object, sentence: str) -> None:
    question, _ = asked(section, 0)
    assert callable(change)
    with pytest.raises(BadInput, match=sentence):
        witnessing.witness_log(witness.at("auditor"), change(question), key_of(section))


def test_a_question_goes_back_no_further_than_the_log(section: Section) -> None:
    with pytest.raises(BadInput, match="so no witness signed 900 of them"):
        witnessing.ask_witness(section.at("auditor"), 900)
