"""The letters of the program: one family in three weights, with figures of equal width."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

_WEIGHTS = ("Regular", "Semibold", "Bold")
BODY = 14
SECONDARY = 13
SMALL = 12
CAPTION = 11


def package_file(package: str, relative: str) -> Path:
    """Return a data file of an installed *package* without importing it; raise FileNotFoundError when it is missing."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(package)
    return Path(spec.origin).parent / relative


@cache
def family() -> str:
    """Load Source Sans Pro once and return its family name."""
    names: list[str] = []
    for weight in _WEIGHTS:
        file = package_file("font_source_sans_pro", f"files/SourceSansPro-{weight}.ttf")
        names += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    return names[0]


def font(pixels: int = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font at *pixels* high, with tabular figures and no hinting."""
    made = QFont(family())
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
