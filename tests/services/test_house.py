from __future__ import annotations

from app.services.house import hold_workspace
from app.vision.analysis_process import AnalystProcess
from app.vision.findings import AUTOMATIC
from tests.support.section import CHEAP, Section


def test_a_house_looks_for_weights_in_the_workspaces_models_folder(section: Section) -> None:
    folder = section.house.workspace.folder
    section.close()
    with hold_workspace(folder, cost=CHEAP) as house:
        assert isinstance(house.analyst, AnalystProcess)
        for analyst in (house.analyst, house.analyst.twin()):
            options = analyst._options
            assert (options.detector, options.models_folder, options.cache) == (
                AUTOMATIC, folder / "models", folder / "cache",
            )  # fmt: skip
            assert analyst.pid is None, "nothing starts before it is needed"
