"""The one font family of the printed pages, and what happens to characters it has no shape for."""

from __future__ import annotations

import unicodedata
from functools import cache

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.config import resource

REGULAR = "DejaVuSans"
BOLD = "DejaVuSans-Bold"
MONO = "Courier"  # base font of every PDF reader, used for hexadecimal digests only


def register_fonts() -> None:
    """Make the fonts known to reportlab; to do it again changes nothing."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for name in (REGULAR, BOLD):
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(resource(f"fonts/{name}.ttf"))))
            addMapping(name, 0, 0, name)


@cache
def _shapes() -> frozenset[str]:
    """Return the characters that both cuts can print."""
    register_fonts()
    regular, bold = (set(pdfmetrics.getFont(name).face.charToGlyph) for name in (REGULAR, BOLD))
    return frozenset(chr(code) for code in regular & bold)


def printable(text: str) -> str:
    """Return the text with every character that would vanish or print as a box replaced by something visible.

    `[U+674E]` stands for such a character; where the font has its base letter, that stands before it, so that a name
    stays readable. Line feeds stay; other control and invisible characters are replaced too.
    """
    return "".join(_visible(char) for char in unicodedata.normalize("NFC", text.replace("\r\n", "\n")))


def _visible(char: str) -> str:
    if char in {"\n", " "} or (char in _shapes() and unicodedata.category(char)[0] != "C"):
        return char
    base = unicodedata.normalize("NFD", char)[0]
    kept = base if base != char and base in _shapes() else ""
    return f"{kept}[U+{ord(char):04X}]"
