"""The language of the window: French as written, English from its translation file, and Qt's own words in French."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from gestion_creances import locations
from gestion_creances.ui.look.memory import memory

LANGUAGES = ("fr", "en")
_SETTING = "window/language"


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


def wanted() -> str:
    """Return the language to speak: the person's choice, else English on an English computer, else French."""
    chosen = memory().value(_SETTING)
    if isinstance(chosen, str) and chosen in LANGUAGES:
        return chosen
    return "en" if QLocale.system().language() is QLocale.Language.English else "fr"


def remember(language: str) -> None:
    """Keep the person's choice, in force at the next start; an empty text follows the computer again."""
    memory().setValue(_SETTING, language)
