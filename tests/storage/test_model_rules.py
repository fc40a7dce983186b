"""What the database itself says about two networks: templates come with their act, and are never compared."""

from __future__ import annotations

import json

import pytest

from app.storage.engine import IntegrityError
from app.storage.rows import insert
from tests.storage.direct import Direct

OTHER = json.dumps([{"name": "n.dat", "sha256": "n", "engine": "test"}])
ONE_NETWORK = "compared in one network only"


@pytest.fixture
def probed(rows: Direct) -> Direct:
    rows.section()
    rows.request()
    rows.evidence()
    rows.probe()
    return rows


def test_a_search_needs_its_probe_in_its_network(probed: Direct) -> None:
    with pytest.raises(IntegrityError, match=ONE_NETWORK):
        probed.search(models=OTHER)
    with pytest.raises(IntegrityError, match=ONE_NETWORK):
        probed.search(models="[]")
    probed.probe_description("n")
    probed.search(models=OTHER)


def test_a_candidate_needs_a_photo_in_the_searchs_network(probed: Direct) -> None:
    probed.description("f-p1", "n")
    probed.probe_description("n")
    probed.search(models=OTHER)
    probed.candidates(people=["p1"])
    with pytest.raises(IntegrityError, match=ONE_NETWORK):
        probed.candidates(people=["p2"])


def test_every_probe_of_a_joint_search_too(probed: Direct) -> None:
    probed.probe("Q2")
    probed.probe_description("n")
    probed.description("f-p1", "n")
    probed.search(models=OTHER)
    with pytest.raises(IntegrityError, match=ONE_NETWORK):
        probed.joint(("Q", "Q2"))


def test_the_switch_waits_for_every_photo_that_is_there(probed: Direct) -> None:
    probed.description("f-p1", "n", "D1")
    probed.description("f-p2", "n", "D2")
    with pytest.raises(IntegrityError, match="when every photo is described"):
        probed.switch("n")
    probed.removed(probed.removal("Y"))  # the third
    with pytest.raises(IntegrityError, match="an administrator"):
        probed.switch("n", by="a")
    probed.switch("n")
    with pytest.raises(IntegrityError, match="the network that the gallery is described with"):
        probed.search()
    probed.probe_description("n")
    probed.search(models=OTHER)


def test_a_template_comes_with_its_import_or_its_batch(probed: Direct) -> None:
    with pytest.raises(IntegrityError, match="together with their import or their batch"):
        probed.template("f-p1", "n")
    probed.description("f-p1", "n")
    insert(probed.db, "described_photos", {"batch_id": "D", "photo_id": "f-p2"})
    with pytest.raises(IntegrityError, match="together with their import or their batch"):
        probed.template("f-p2", "another")
