"""About the program: its version, its licence, and the works of others that it stands on."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.pages.help.section import Entry, Section

translate = QCoreApplication.translate

# Name and licence of what is shipped inside the program.
WORKS = (
    ("Python", "PSF"),
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLite", "domaine public"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("ReportLab", "BSD"),
    ("Segno", "BSD"),
    ("XlsxWriter, python-calamine", "BSD, MIT"),
    ("python-stdnum", "LGPL-2.1"),
    ("schwifty, holidays, RapidFuzz", "MIT"),
    ("Jinja2, Babel", "BSD"),
    ("keyring, platformdirs, filelock", "MIT"),
    ("Source Sans Pro", "OFL-1.1"),
    ("QtAwesome, Phosphor Icons", "MIT"),
)


def about() -> Section:
    """Return version, licence, and third-party licences."""
    listed = " · ".join(f"{name} ({licence})" for name, licence in WORKS)
    return Section(
        "about",
        translate("help", "À propos"),
        "info",
        (
            Entry(
                translate("help", "Gestion des créances {version}").format(version=version("gestion-creances")),
                translate(
                    "help",
                    "Logiciel libre sous licence MIT\u00a0: vous pouvez l’utiliser, le copier, le modifier. Il est "
                    "fourni sans garantie. Il travaille hors ligne\u00a0: vos données ne quittent pas cet ordinateur.",
                ),
            ),
            Entry(translate("help", "Œuvres de tiers et leurs licences"), listed),
        ),
    )
