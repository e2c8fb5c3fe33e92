"""What is said of files that were read and not yet imported."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.pages.importing.reading import Reading
from gestion_creances.ui.speech.formats import count, counted

translate = QCoreApplication.translate


def verdict(reading: Reading, words: str, errors: int) -> str:
    """Return what can become of *reading*, which brings *words* and has so many *errors*."""
    if errors and not reading.wrong:
        asked = counted(
            errors,
            translate("importing", "nom ressemble à celui d’un client du dossier"),
            translate("importing", "noms ressemblent à ceux de clients du dossier"),
        )
        return translate("importing", "Dites d’abord qui sont ces clients\u00a0: {names}.").format(names=asked)
    if errors:
        lines = counted(
            errors, translate("importing", "erreur à corriger"), translate("importing", "erreurs à corriger")
        )
        told = translate("importing", "Rien ne sera importé tant qu’il reste des erreurs\u00a0: {lines}.")
        return told.format(lines=lines)
    if words:
        return translate("importing", "Rien n’est encore écrit. Tout sera importé d’un seul tenant, ou rien.")
    if any(file.refusal is not None for file in reading.files):
        return translate("importing", "Il n’y a rien à importer pour l’instant.")
    return translate("importing", "Rien de nouveau\u00a0: le dossier contient déjà tout ce que disent ces fichiers.")


def leaving_out(wrong: int) -> str:
    """Return the words of the button that leaves so many *wrong* files out."""
    if wrong == 1:
        return translate("importing", "Laisser de côté le fichier à corriger")
    return translate("importing", "Laisser de côté les {count} fichiers à corriger").format(count=count(wrong))
