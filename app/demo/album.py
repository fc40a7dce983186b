"""The played case in one theme, with every kept moment drawn in several sizes of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app.demo.cases import MATED
from app.demo.hands import Hands
from app.demo.people import ADMINISTRATOR, AUDITOR, EXAMINER, DemoPerson
from app.demo.play import pass_on, play_case
from app.demo.played import Player
from app.gui import theme
from app.gui.application import make_program
from app.gui.jobs import Jobs
from app.gui.main_window import MainWindow
from app.gui.places import Place, Station
from app.services.house import hold_workspace


class AlbumHands(Hands):
    """Hands that keep each moment in several sizes; the window has the first of them afterwards.

    Args:
        sizes: of the window, in logical pixels.
        ink: word for the theme, for the names of the files.
    """

    def __init__(self, window: QWidget, screens: Path, sizes: Sequence[tuple[int, int]], ink: str) -> None:
        super().__init__(window, screens)
        self._sizes, self._ink = sizes, ink

    def keep(self, name: str) -> Path:
        """Keep a moment in every size; return the last picture's path."""
        begun, path = self._count, Path()
        for size in reversed(self._sizes):
            self.window.resize(*size)
            QApplication.processEvents()
            self._count = begun
            path = super().keep(f"{name}_{self._ink}_{size[0]}x{size[1]}")
        return path


def take_album(workspace: Path, screens: Path, sizes: Sequence[tuple[int, int]], ink: theme.Theme) -> None:
    """Play the mated case in a built demo workspace and keep every station.

    Raises:
        Stuck: the window did not come to what the player waited for.
    """
    program = make_program()
    qInstallMessageHandler(pass_on)
    house, jobs = hold_workspace(workspace), Jobs()
    try:
        window = MainWindow(house, jobs)
        theme.apply(program, ink)  # after the window, which puts on its own
        window.resize(*sizes[0])
        window.show()
        player = Player(window, AlbumHands(window, screens, sizes, ink.name), jobs)
        _visit(player, EXAMINER, {"new-request": Place(Station.NEW_REQUEST)})
        play_case(player, MATED, workspace.parent / f"{workspace.name}.pdf", lambda _: None, first=True)
        player.sign_in(AUDITOR)
        player.read_log(keep="log")
        player.export_session(workspace.parent / f"{workspace.name}.zip")
        player.check_log(keep="log-checked")
        player.sign_out()
        _visit(player, ADMINISTRATOR, {"gallery": Place(Station.GALLERY), "accounts": Place(Station.ACCOUNTS)})
        window.hide()
        window.deleteLater()
    finally:
        qInstallMessageHandler(None)
        jobs.close()
        house.close()


def _visit(player: Player, person: DemoPerson, places: dict[str, Place]) -> None:
    """Sign in, keep what a few places look like, sign out."""
    player.sign_in(person)
    for name, place in places.items():
        shell = player.window.shell
        if shell is None:
            raise LookupError("nobody is signed in")
        player.hands.until(lambda: not player.jobs.running(), "the end of what was running")
        shell.go(place)
        player.hands.until(lambda: not player.jobs.running(), f"the page {name}")
        player.hands.keep(name)
    player.sign_out()
