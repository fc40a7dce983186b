"""Colours, type and sizes of the window; the only place where a colour is written down."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from app.config import resource
from app.gui.repairs import keep_true_alive

SURROUND = "#777777"
"""Mid-grey around every picture, in both themes: what surrounds a face changes how its tone is judged."""

BODY_PX, CAPTION_PX, SECTION_PX, PAGE_PX = 13, 11, 15, 20
CONTROL_PX, PRIMARY_PX, ICON_PX = 28, 36, 18
TOP_BAR_PX, RAIL_PX, STATUS_PX = 40, 168, 24
RADIUS_PX, FOCUS_PX = 4, 2


@dataclass(frozen=True)
class Theme:
    """The colours of one theme, `#RRGGBB`.

    Attributes:
        window, panel, raised: backgrounds, from furthest to nearest.
        line, strong_line: separators.
        edge: outline of a control, at least 3:1 against every background (WCAG 2.2, 1.4.11).
        text, secondary, disabled: ink.
        accent: where you are, and what you can do.
        on_accent: ink on the accent.
        amber: look here. red: this will destroy, or was refused. Both for lines and drawings.
        amber_ink, red_ink: the same for type, at least 4.5:1 against every background (WCAG 2.2, 1.4.3).
    """

    name: str
    window: str
    panel: str
    raised: str
    line: str
    strong_line: str
    edge: str
    text: str
    secondary: str
    disabled: str
    accent: str
    on_accent: str
    amber: str
    red: str
    amber_ink: str
    red_ink: str


DARK = Theme(
    name="dark",
    window="#1B1D20",
    panel="#232629",
    raised="#2C3034",
    line="#363B41",
    strong_line="#4A5159",
    edge="#7A838D",
    text="#E8EAED",
    secondary="#A9B0B8",
    disabled="#6C747D",
    accent="#62A8E5",
    on_accent="#1B1D20",
    amber="#E0A030",
    red="#E5605A",
    amber_ink="#E0A030",
    red_ink="#F08A85",
)
LIGHT = Theme(
    name="light",
    window="#EEF0F2",
    panel="#F8F9FA",
    raised="#FFFFFF",
    line="#D3D8DD",
    strong_line="#AEB6BF",
    edge="#7F8892",
    text="#1A1E22",
    secondary="#545C66",
    disabled="#9AA3AC",
    accent="#1B68AE",
    on_accent="#FFFFFF",
    amber="#9A6200",
    red="#B3261E",
    amber_ink="#825200",
    red_ink="#B3261E",
)


DARK_TRAINING = replace(DARK, accent="#B9A3F0")
LIGHT_TRAINING = replace(LIGHT, accent="#6B4BB8")
"""The training room has an accent of its own, violet; amber goes on meaning *look here*."""


class Room(StrEnum):
    """Where the person works; always visible."""

    CASEWORK = "casework"
    DEMO = "demo"
    TRAINING = "training"


def apply(app: QApplication, theme: Theme, room: Room | None = None) -> None:
    """Dress the whole program: Fusion, palette and type, and the windows that wear the style sheet.

    May be called again to change the theme.

    Args:
        app: the program.
        theme: dark or light.
        room: where the person works from now on; None stays where they are.
    """
    keep_true_alive()
    before = _said("theme") and current()
    app.setProperty("theme", theme.name)
    if room is not None:
        app.setProperty("room", room.value)
    if current() == before:
        return  # putting the same on again goes through every widget there is
    if not before:  # a new style goes through every widget many times, for a second
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(body_font())
    app.setPalette(_palette(current()))
    for window in app.topLevelWidgets():
        if window.styleSheet():
            dress(window)


def dress(window: QWidget) -> None:
    """Put the style sheet on a window, and with it on all that lies in it or belongs to it.

    Not on the program: then Qt would go through every part of a page again each time the part gets its place, and
    making a page would take three times as long.
    """
    window.setStyleSheet(style_sheet(current()))


def current() -> Theme:
    """Return the theme that `apply` put on, dark before that."""
    dark, light = both()
    return light if _said("theme") == LIGHT.name else dark


def both() -> tuple[Theme, Theme]:
    """Return the dark and the light theme of the room."""
    return (DARK_TRAINING, LIGHT_TRAINING) if room() is Room.TRAINING else (DARK, LIGHT)


def room() -> Room:
    """Return the room that `apply` entered last, casework before that."""
    said = _said("room")
    return Room(said) if said else Room.CASEWORK


def _said(name: str) -> str:
    app = QApplication.instance()
    return str(app.property(name) or "") if app is not None else ""


def style_sheet(theme: Theme) -> str:
    """Return `resources/style.qss` with every `@name` replaced.

    Raises:
        KeyError: the file names a value that does not exist.
    """
    pressed = _between(theme.accent, theme.text)
    values = asdict(theme) | {"surround": SURROUND, "icons": resource("icons").as_posix(), "accent_down": pressed}
    return _AtTemplate(resource("style.qss").read_text(encoding="utf-8")).substitute(values)


def body_font(pixels: int = BODY_PX) -> QFont:
    """Return the system's sans with figures of equal width."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def mono_font(pixels: int = BODY_PX) -> QFont:
    """Return the system's fixed font, for hashes, frame numbers and times."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(pixels)
    return font


def mark(widget: QWidget, kind: str) -> None:
    """Give a widget a kind of the style sheet.

    Labels: page, section, caption, secondary, warning, danger, clock. Buttons: primary, quiet, danger.
    """
    widget.setProperty("kind", kind)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Make the style sheet look again after a dynamic property has changed.

    It has not looked yet at what was never shown or measured, which is most of a page while it is being made.
    """
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _between(colour: str, other: str, share: float = 0.2) -> str:
    """Return a colour with a share of another in it."""
    from_, to = QColor(colour), QColor(other)
    parts = ((from_.red(), to.red()), (from_.green(), to.green()), (from_.blue(), to.blue()))
    return QColor(*(round(own + share * (its - own)) for own, its in parts)).name()


class _AtTemplate(Template):
    """`@accent` instead of `$accent`, because QSS has no use for the at sign."""

    delimiter = "@"


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, colour in (
        (role.Window, theme.window),
        (role.Base, theme.raised),
        (role.AlternateBase, theme.panel),
        (role.Button, theme.raised),
        (role.ToolTipBase, theme.raised),
        (role.WindowText, theme.text),
        (role.Text, theme.text),
        (role.ButtonText, theme.text),
        (role.ToolTipText, theme.text),
        (role.BrightText, theme.red),
        (role.PlaceholderText, theme.secondary),
        (role.Highlight, theme.accent),
        (role.Accent, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Light, theme.line),
        (role.Midlight, theme.line),
        (role.Mid, theme.strong_line),
        (role.Dark, theme.strong_line),
        (role.Shadow, theme.window),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.disabled))
    return palette
