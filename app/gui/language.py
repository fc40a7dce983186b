"""The language of the window: what was chosen, else the system's; what is not translated stands in English."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.config import resource

LANGUAGES: tuple[tuple[str, str], ...] = (("en", "English"), ("de", "Deutsch"))
"""Each in its own name, so that it can be found by whoever speaks it."""
_NAME = "window-language"


class _Texts(QTranslator):
    """A language held in memory: Qt maps a file by its name, and a window dies when that file is written anew."""

    def __init__(self, program: QCoreApplication, path: Path) -> None:
        super().__init__(program)
        self._texts = path.read_bytes() if path.is_file() else b""  # Qt reads there as long as the language is spoken
        self.load(self._texts)


def speak(program: QCoreApplication, chosen: str = "") -> str:
    """Load a language for all windows made from now on; return which.

    Args:
        program: the Qt program.
        chosen: `en` or `de`; empty or anything else for the system's language, or English where that is unknown.
    """
    language = _known(chosen) or _known(QLocale.system().name().partition("_")[0]) or "en"
    for old in program.findChildren(QTranslator, _NAME):
        program.removeTranslator(old)
        old.deleteLater()
    translator = _Texts(program, resource(f"translations/second_look_{language}.qm"))
    translator.setObjectName(_NAME)
    program.installTranslator(translator)
    return language


def worded(text: str) -> str:
    """Return a text of the domain's tables of words (`REQUEST_LABELS`, `STATION_WORDS` …) in the window's language."""
    return QCoreApplication.translate("words", text)


def in_sentence(text: str) -> str:
    """Return a text of the tables of words for the middle of a sentence: small in English, as it is elsewhere."""
    said = worded(text)
    return said.lower() if said == text else said


def _known(language: str) -> str:
    return language if language in dict(LANGUAGES) else ""
