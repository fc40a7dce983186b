"""The played demo at one scale of the screen, with every kept moment drawn in both themes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListWidget, QTabWidget, QWidget

from app.demo.cases import MATED, UNMATED
from app.demo.hands import Hands
from app.demo.moments import MOMENTS, SIZE, picture_name
from app.demo.people import ADMINISTRATOR, AUDITOR, EXAMINER
from app.demo.play import pass_on, play_case
from app.demo.played import Player
from app.gui import theme
from app.gui.help.guide import GuideDialog
from app.gui.jobs import Jobs
from app.gui.places import Place, Station
from app.gui.widgets.measures_table import MeasuresTable
from app.gui.window.application import make_program
from app.gui.window.main_window import MainWindow
from app.gui.window.shell import Shell
from app.services.house import hold_workspace

_EDITS = ("levels", "local-contrast", "sharpen")


class AlbumHands(Hands):
    """Hands that keep the moments of the album in both themes.

    Args:
        scale: device pixels per logical pixel, for the names of the files.

    Attributes:
        afterwards: what else to do at a moment once it is kept, by the moment's name.
    """

    def __init__(self, window: QWidget, screens: Path, scale: int) -> None:
        super().__init__(window, screens)
        self._folder, self._scale = screens, scale
        self.afterwards: dict[str, Callable[[], object]] = {}

    def keep(self, name: str) -> Path:
        """Keep a moment of the album in both themes; others are passed over. Return the last picture's path."""
        if name == "stuck":
            return self._draw(self._folder / "stuck.png")
        path = Path()
        if name in MOMENTS:
            self.window.resize(*SIZE)  # the window remembers a size for each person, as far as the screen goes
            for ink in (theme.LIGHT, theme.DARK):  # the program goes on in the dark, its first theme
                theme.apply(_program(), ink)
                QApplication.processEvents()
                path = self._draw(self._folder / picture_name(name, ink.name, self._scale))
        act = self.afterwards.pop(name, None)
        if act is not None:
            act()
        return path


def take_album(workspace: Path, screens: Path, scale: int) -> None:
    """Play both cases in a built demo workspace and keep every station.

    Raises:
        Stuck: the window did not come to what the player waited for.
    """
    make_program()
    qInstallMessageHandler(pass_on)
    house, jobs = hold_workspace(workspace), Jobs()
    try:
        window = MainWindow(house, jobs)
        theme.apply(_program(), theme.DARK)  # after the window, which puts on its own
        window.resize(*SIZE)
        window.show()
        hands = AlbumHands(window, screens, scale)
        player = Player(window, hands, jobs)
        hands.afterwards["probe"] = lambda: _edit(player)
        hands.afterwards["decision"] = lambda: _read_on(hands)
        hands.afterwards["examination-comparison"] = lambda: _ask_the_guide(player)
        play_case(player, MATED, workspace / "lead.pdf", lambda _: None, first=True)
        _audit(player, workspace / "session.zip")
        _find_nobody(player)
        _look_around(player)
        window.hide()
        window.deleteLater()
    finally:
        qInstallMessageHandler(None)
        jobs.close()
        house.close()


def _edit(player: Player) -> None:
    """Read the measures, try edits in the workshop, and go back to the frame without keeping a version."""
    hands = player.hands
    tables = [each for each in player.window.findChildren(MeasuresTable) if each.isVisible()]
    tables[0].measured.set_open(True)
    hands.keep("probe-quality")
    hands.press("edit_frame")
    hands.see(QWidget, "workshop")
    box, steps = hands.see(QComboBox, "add_step"), hands.see(QListWidget, "steps")
    for count, name in enumerate(_EDITS, 1):
        box.activated.emit(box.findData(name))
        hands.until(partial(_holds, steps, count), f"edit {count} in the list")
    _rest(player)
    hands.keep("workshop")
    hands.press("leave_workshop")
    button = hands.see(QAbstractButton, "probe_next")
    hands.until(button.isEnabled, "the frame again")


def _holds(listed: QListWidget, count: int) -> bool:
    return listed.count() == count


def _rest(player: Player) -> None:
    player.settle()


def _read_on(hands: AlbumHands) -> None:
    """Turn from the features to every answer of both examiners, and back."""
    tabs = hands.see(QTabWidget, "decision_tabs")
    tabs.setCurrentIndex(0)
    hands.keep("decision-answers")
    tabs.setCurrentIndex(1)


def _ask_the_guide(player: Player) -> None:
    """Open the keys and the guide over the comparison, and close them again."""
    hands = player.hands
    player.window.show_guide()
    guide = hands.see(GuideDialog, "guide")
    hands.keep("guide-keys")
    tabs = guide.findChild(QTabWidget)
    if tabs is not None:
        tabs.setCurrentIndex(1)
    hands.keep("guide")
    guide.reject()


def _audit(player: Player, export: Path) -> None:
    player.sign_in(AUDITOR)
    player.read_log(keep="log")
    player.export_session(export)
    player.check_log(keep="log-checked")
    player.sign_out()


def _find_nobody(player: Player) -> None:
    """The second request up to the lock: nobody on the list is the person."""
    player.sign_in(EXAMINER)
    player.write_request(UNMATED, keep="new-request")
    player.add_evidence(UNMATED)
    player.scan()
    player.take_probe(UNMATED)
    player.search()
    player.examine(UNMATED, keep="no-match")
    player.open_from_queue(MATED.form.number, keep="queue")  # the later picture: by now two requests are there
    player.hands.until(lambda: _place(player).request_id is not None, "the first request")
    _visit(player, "request", Place(Station.REQUEST, _place(player).request_id))
    player.sign_out()


def _look_around(player: Player) -> None:
    """The administrator's stations, and the cover of a locked window."""
    player.sign_in(ADMINISTRATOR)
    _visit(player, "accounts", Place(Station.ACCOUNTS))
    _visit(player, "gallery", Place(Station.GALLERY))
    player.window.lock.lock()
    _rest(player)
    player.hands.keep("locked")


def _visit(player: Player, name: str, place: Place) -> None:
    """Go to a place and keep what it looks like once everything is read."""
    _rest(player)
    _shell(player).go(place)
    player.hands.until(lambda: _place(player).station is place.station, f"the page {name}")
    _rest(player)
    player.hands.keep(name)


def _place(player: Player) -> Place:
    page = _shell(player).page
    return page.place if page is not None else Place(Station.QUEUE)


def _shell(player: Player) -> Shell:
    shell = player.window.shell
    if shell is None:
        raise LookupError("nobody is signed in")
    return shell


def _program() -> QApplication:
    program = QApplication.instance()
    return program if isinstance(program, QApplication) else make_program()
