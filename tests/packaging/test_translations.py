"""Every text of the window can be translated: listed in the .ts files, English whole, German for the daily way."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import translations

DAILY = (
    "SignInPage", "QueuePage", "QueueFilters", "NewRequestPage", "RequestPage", "ExaminationPage", "AnalysisView",
    "AnswerPanel", "ConclusionPanel", "FeaturePanel", "Closing", "TopBar", "StatusBar", "Rail", "Cover", "Form",
    "Field", "Shell", "MainWindow", "request_stations", "ways", "times",
)  # fmt: skip
AGAIN = "run: python3 packaging/translations.py"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_listed_and_none_that_is_gone(language: str) -> None:
    listed, said = set(translations.read(language)), set(translations.collect())
    assert said - listed == set(), AGAIN
    assert listed - said == set(), AGAIN


def test_english_is_whole_and_the_source_itself() -> None:
    assert all(source == words for (_, source), words in translations.read("en").items())


def test_german_is_whole_on_the_daily_way() -> None:
    open_ones = [each for each, words in translations.read("de").items() if each[0] in DAILY and not words]
    assert open_ones == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_fields_of_a_text_are_kept(language: str) -> None:
    for (_, source), words in translations.read(language).items():
        if words:
            assert sorted(re.findall(r"\{[^}]*\}", source)) == sorted(re.findall(r"\{[^}]*\}", words)), source


def test_compiled_files_are_those_of_the_sources(tmp_path: Path) -> None:
    translations.compile_all(to=tmp_path)
    for language in translations.LANGUAGES:
        name = f"second_look_{language}.qm"
        assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes(), AGAIN


def test_writing_again_changes_no_byte(tmp_path: Path) -> None:
    translations.write("de", translations.read("de"), tmp_path)
    name = "second_look_de.ts"
    assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes()


def test_new_text_is_found_missing(tmp_path: Path) -> None:
    (tmp_path / "gui").mkdir()
    (tmp_path / "domain").mkdir()
    (tmp_path / "gui" / "places.py").write_text('A_WORDS: dict[str, str] = {"a": "A table"}\n')
    (tmp_path / "domain" / "bands.py").write_text(
        'B_WORDS = ((18, "under 18"), (30, "18 to 29"))\nC = Setting("key", "Locks after", "minutes", 1, 30)\n'
    )
    (tmp_path / "gui" / "one.py").write_text(
        "def _tr(text):\n    return QCoreApplication.translate('one', text)\n"
        "class Page:\n    def a(self):\n"
        "        return self.tr('In ' 'two') + self.tr('x' if b else 'y') + _tr('Short')\n"
    )
    assert translations.collect(tmp_path) == (
        ("Page", "In two"), ("Page", "x"), ("Page", "y"), ("one", "Short"), ("words", "18 to 29"),
        ("words", "A table"), ("words", "Locks after"), ("words", "minutes"), ("words", "under 18"),
    )  # fmt: skip
    (tmp_path / "gui" / "two.py").write_text(
        "class P:\n    def a(self):\n        return self.tr(f'{b} put together')\n"
    )
    with pytest.raises(ValueError, match=r"two.py:3: this text cannot be translated"):
        translations.collect(tmp_path)


def test_fixed_wording_is_not_translated() -> None:
    fixed = {
        each.value
        for node in ast.parse((translations.ROOT / "app" / "domain" / "wording.py").read_text("utf-8")).body
        for each in ast.walk(node)
        if isinstance(each, ast.Constant) and isinstance(node, ast.Assign | ast.AnnAssign)
    }
    assert fixed and not fixed & {source for _, source in translations.collect()}
