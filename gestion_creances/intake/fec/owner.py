"""Tells whose FEC a file is, by the name the law gives it, so that nobody imports another firm's by mistake."""

from __future__ import annotations

import re

from gestion_creances.intake.drafts import Complaint, Severity

_NAME = re.compile(r"(\d{9})FEC\d{8}", re.IGNORECASE)


def other_firm(file_name: str, siren: str) -> Complaint | None:
    """Return a warning when *file_name* (``SirenFECAAAAMMJJ``, article A47 A-1 LPF) names another firm than *siren*.

    None when the name says nothing, or when the books have no SIREN to compare with.
    """
    named = _NAME.search(file_name)
    if named is None or not siren or named[1] == siren:
        return None
    message = (
        f"le nom du fichier porte le SIREN {named[1]}, ce dossier est celui du SIREN {siren} : "
        "vérifiez que c’est le FEC de votre entreprise"
    )
    return Complaint(0, message, Severity.WARNING)
