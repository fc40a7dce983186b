"""The language of the window: what was chosen, else the system's; what is not translated stands in English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.config import resource

LANGUAGES: tuple[tuple[str, str], ...] = (("en", "English"), ("de", "Deutsch"))
"""Each in its own name, so that it can be found by whoever speaks it."""
_NAME = "window-language"


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
    translator = QTranslator(program)
    translator.setObjectName(_NAME)
    if translator.load(str(resource(f"translations/second_look_{language}.qm"))):
        program.installTranslator(translator)
    return language


def worded(text: str) -> str:
    """Return a text of the domain's tables of words (`REQUEST_LABELS`, `STATION_WORDS` …) in the window's language."""
    return QCoreApplication.translate("words", text)


def _known(language: str) -> str:
    return language if language in dict(LANGUAGES) else ""
