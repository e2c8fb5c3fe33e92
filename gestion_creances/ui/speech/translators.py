"""The language of the window: French as written, English from its translation file, and Qt's own words in French."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gestion_creances import locations

LANGUAGES = ("fr", "en")


def install(app: QCoreApplication, language: str = "fr") -> tuple[QTranslator, ...]:
    """Make *app* speak *language* (``fr`` or ``en``) and return the translators in force, for :func:`remove`.

    A missing file leaves the French of the source; nothing is raised.
    """
    QLocale.setDefault(QLocale(language))
    folders = (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
        (str(locations.translations()), f"gestion_creances_{language}"),
    )
    installed = []
    for folder, name in folders:
        translator = QTranslator(app)
        if translator.load(name, folder) and app.installTranslator(translator):
            installed.append(translator)
    return tuple(installed)


def remove(app: QCoreApplication, translators: tuple[QTranslator, ...]) -> None:
    """Take *translators* away, before another language is installed."""
    for translator in translators:
        app.removeTranslator(translator)
