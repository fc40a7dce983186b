"""The window outlives the defects of what it stands on."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject, Signal
from app.gui.repairs import keep_true_alive
class Sender(QObject):
    sent = Signal(int)
keep_true_alive()
sender = Sender()
for number in range(20_000):
    sender.sent.emit(number)
"""


def test_twenty_thousand_signals_do_not_abort() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


PAINTING = """
import os
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtGui import QColor, QImage, QPainter
from app.gui.repairs import keep_true_alive
keep_true_alive()
image = QImage(8, 8, QImage.Format.Format_RGB32)
painter = QPainter(image)
for number in range(50_000):
    painter.setPen(QColor(0, 0, 0))
painter.end()
"""


def test_fifty_thousand_calls_without_a_result_do_not_abort() -> None:
    done = subprocess.run([sys.executable, "-c", PAINTING], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
