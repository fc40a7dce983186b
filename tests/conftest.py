"""Before anything imports Qt: without a display it would abort the whole process, so it draws into memory."""

from __future__ import annotations

import os

if not {"DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
