"""The window: everything the user sees and types into; the only room that knows Qt.

Floors, top to bottom: ``window | pages`` (the frame knows no page, pages know neither the frame nor each other),
``dialogs`` and ``lists`` (what several pages ask and show the same way), ``page`` (what every page is), ``tables``,
``fields | charts | work``, ``speech``, ``look``. Floors were added to the first plan: ``look`` (colours, fonts, icons),
because lists, fields and charts all paint with it; ``page``, because pages and the frame must agree on something that
neither owns; ``dialogs`` and ``lists``, because pages may not know each other. ``tables`` stands on ``fields`` for its
filter box and its empty state.
"""

from __future__ import annotations

import ctypes
import sys

_RETURNED_WITHOUT_A_REFERENCE = (None, True, False, NotImplemented)


def _keep_constants_alive() -> None:
    """Give Python's constants so many references that they outlive the program, as Python 3.12 does by itself.

    PySide6 6.12 is built for Pythons whose constants cannot die: each call that returns nothing takes one reference
    from ``None``. Under Python 3.11 the count reaches zero after some thousand calls and the program is aborted.
    """
    for constant in _RETURNED_WITHOUT_A_REFERENCE:
        ctypes.c_ssize_t.from_address(id(constant)).value += 1 << 60


if sys.version_info < (3, 12):
    _keep_constants_alive()
