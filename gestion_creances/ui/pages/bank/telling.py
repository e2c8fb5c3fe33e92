"""The sentences of the page: how far the statements go, and what an empty list means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.speech.formats import amount, count, counted, day
from gestion_creances.usecases.view_bank import BankView

translate = QCoreApplication.translate
_MOST_ACCOUNTS = 3


def about_accounts(view: BankView) -> str:
    """Return how far the statements of each account go, and the balance there."""
    told = []
    for state in view.accounts[:_MOST_ACCOUNTS]:
        words = state.account.name
        if state.last_on is not None:
            words = translate("bank", "{account}, relevé au {day}").format(account=words, day=day(state.last_on))
        if state.balance is not None:
            words += translate("bank", "\u00a0: {balance}").format(balance=amount(state.balance))
        told.append(words)
    if len(view.accounts) > _MOST_ACCOUNTS:
        more = len(view.accounts) - _MOST_ACCOUNTS
        told.append(counted(more, translate("bank", "autre compte"), translate("bank", "autres comptes")))
    return " · ".join(told)


def state_words(view: BankView, odd: int) -> dict[str, str]:
    """Return the words of each state, with the count where one must do something."""
    waiting = view.counts.left
    return {
        "left": _with_count(translate("bank", "À traiter"), waiting),
        "matched": translate("bank", "Rapprochées"),
        "ignored": translate("bank", "Ignorées"),
        "out": translate("bank", "Sorties"),
        "odd": _with_count(translate("bank", "Exceptions"), odd),
    }


def nothing_left(state: str, view: BankView) -> tuple[str, str]:
    """Return what an empty list of *state* says."""
    last = max((one.last_on for one in view.accounts if one.last_on is not None), default=None)
    match state:
        case "matched":
            return translate("bank", "Aucune ligne rapprochée"), translate("bank", "Ce que vous accepterez sera ici.")
        case "ignored":
            told = translate("bank", "Les lignes mises de côté avec leur motif sont ici, et peuvent être reprises.")
            return translate("bank", "Aucune ligne ignorée"), told
        case "out":
            told = translate("bank", "Les sommes qui sortent du compte sont ici, pour retrouver un remboursement.")
            return translate("bank", "Aucune sortie à traiter"), told
    told = translate("bank", "Chaque somme reçue a trouvé ses factures. Importez le relevé suivant quand il paraîtra.")
    if last is not None:
        words = translate("bank", "Chaque somme reçue jusqu’au {day} a trouvé sa place. Beau travail.")
        told = words.format(day=day(last))
    return translate("bank", "Tout est rapproché"), told


def certain_words(number: int) -> str:
    """Return the words of the main button."""
    if not number:
        return translate("bank", "Aucune ligne certaine")
    if number == 1:
        return translate("bank", "Accepter la ligne certaine")
    return translate("bank", "Accepter les {count} certaines").format(count=count(number))


def _with_count(words: str, number: int) -> str:
    return f"{words} ({count(number)})" if number else words
