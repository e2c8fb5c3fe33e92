"""How what is missing is told: the firm's identity, a legal rate, a customer's address."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.today.line import Line
from gestion_creances.ui.speech.formats import amount, count
from gestion_creances.usecases.view_tasks.gaps import Gap, MissingAddress, MissingIdentity, MissingRate

translate = QCoreApplication.translate


def gap_line(gap: Gap) -> Line:
    """Return how *gap* is told."""
    match gap:
        case MissingIdentity():
            return _missing_identity(gap)
        case MissingRate():
            return _missing_rate(gap)
        case MissingAddress():
            return _missing_address(gap)


def _missing_identity(gap: MissingIdentity) -> Line:
    words = {
        "siren": translate("today", "SIREN"),
        "address": translate("today", "adresse"),
        "iban": translate("today", "IBAN"),
    }
    settings = Destination("settings", "company")
    return Line(
        icon="warning",
        tone=Tone.WARN,
        what=translate("today", "Identité de l’entreprise"),
        detail=translate("today", "Les lettres doivent la porter"),
        who=translate("today", "Il manque\u00a0: {what}").format(what=", ".join(words[name] for name in gap.fields)),
        button=translate("today", "Compléter"),
        opens=settings,
        next_step=settings,
    )


def _missing_rate(gap: MissingRate) -> Line:
    stopped = ""
    if gap.stopped == 1:
        stopped = translate("today", "1 lettre ne peut pas partir")
    elif gap.stopped:
        stopped = translate("today", "{n} lettres ne peuvent pas partir").format(n=count(gap.stopped))
    rates = Destination("settings", "rates")
    return Line(
        icon="percent",
        tone=Tone.BAD if gap.stopped else Tone.WARN,
        what=translate("today", "Taux légal à ajouter"),
        detail=stopped,
        who=str(gap.refusal),
        amount=amount(gap.amount) if gap.stopped else "",
        button=translate("today", "Compléter"),
        opens=rates,
        next_step=rates,
    )


def _missing_address(gap: MissingAddress) -> Line:
    customer = Destination("customer", gap.customer_id)
    others = ""
    if gap.count == 2:
        others = translate("today", "et 1 autre client")
    elif gap.count > 2:
        others = translate("today", "et {n} autres clients").format(n=count(gap.count - 1))
    return Line(
        icon="map-pin",
        tone=Tone.WARN,
        what=translate("today", "Adresse inconnue"),
        detail=translate("today", "À relancer, sans adresse"),
        who=gap.customer,
        about=others,
        button=translate("today", "Compléter"),
        opens=customer,
        next_step=customer,
    )
