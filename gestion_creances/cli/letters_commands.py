"""``relancer`` and ``mise-en-demeure``: what is decided, written and recorded, and why the others are left alone."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from gestion_creances.basics import french
from gestion_creances.basics.money import total
from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.automatic_command import run_scheduled
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk, writing_desk
from gestion_creances.cli.main import TROUBLE, Window
from gestion_creances.cli.output import Output, counted, table
from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Campaign
from gestion_creances.dunning.decision import Reminder, ReminderKey
from gestion_creances.dunning.reason import NotChased
from gestion_creances.dunning.refused import Refused
from gestion_creances.letters.issued import SentLetter
from gestion_creances.usecases.draft_letters import Claimed, claimed_amounts
from gestion_creances.usecases.formal_notice import formal_notice
from gestion_creances.usecases.issue_reminders import IssuedRun, issue_reminders
from gestion_creances.usecases.prepare_reminders import prepare_reminders

LETTERS = "Lettres"
_SHOWN = 40
_NAMED = 3


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    as_of_option(made)
    if name == "relancer":
        either = made.options.add_mutually_exclusive_group()
        either.add_argument("--essai", action="store_true", help="décide seulement, n’écrit rien")
        help_ = "où mettre les PDF (par défaut : Lettres, à côté du dossier)"
        made.options.add_argument("--sortie", metavar="DIR", type=Path, help=help_)
        help_ = "pour une tâche planifiée : n’envoie que ce qui, des scénarios automatiques, ne se confirme pas"
        either.add_argument("--automatique", action="store_true", help=help_)
    else:
        made.words.add_argument("--client", metavar="CODE", required=True, help="le code du client")
        made.words.add_argument("--sortie", metavar="DIR", type=Path, required=True, help="où mettre le PDF")
    return made


def run(name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Write letters, or only decide, and return the exit status."""
    if name == "mise-en-demeure":
        return _formal_notice(args, output)
    if args.essai:
        with reading_desk(args) as desk:
            campaign = prepare_reminders(desk)
            claimed = claimed_amounts(desk, campaign.reminders())
            numbers = Numbers(desk, campaign.decision.not_chased)
            calls = Phones(desk, campaign.calls())
        _say_campaign(output, campaign, claimed, numbers, calls)
        return 0
    if args.automatique:
        return run_scheduled(args, output, LETTERS)
    with writing_desk(args) as desk:
        done = issue_reminders(desk, args.sortie or desk.books.path.parent / LETTERS)
        numbers = Numbers(desk, done.not_chased)
        calls = Phones(desk, done.calls)
    say_run(output, done, numbers, calls)
    if done.trouble is not None:
        output.tell(str(done.trouble))
        return TROUBLE
    return 0


class Numbers:
    """Writes the due dates left alone with their customers' codes."""

    def __init__(self, desk: Desk, left: Sequence[NotChased]) -> None:
        with desk.books.reading() as session:
            self._codes = {key: code for code, key in session.customers.ids_by_code().items()}
        self._left = left

    def data(self) -> list[dict[str, object]]:
        """Return one object per due date left alone."""
        return [
            {
                "invoice": one.number,
                "reason": one.sentence(),
                "reason_code": one.reason.value,
                "customer": self._codes[one.customer_id],
                "due_on": one.due.due_on.isoformat(),
                "open_cents": one.due.open.cents,
            }
            for one in self._left
        ]

    def lines(self) -> Iterator[str]:
        """Yield the due dates left alone, the first ones in full."""
        if not self._left:
            return
        yield ""
        open_ = french.amount(total(one.due.open for one in self._left))
        yield f"Échéances non relancées : {len(self._left)}, pour {open_}"
        rows = [(self._codes[one.customer_id], one.number, one.due.open, one.sentence()) for one in self._left[:_SHOWN]]
        yield from table(("Client", "Facture", "Ouvert", "Raison"), rows)
        if len(self._left) > _SHOWN:
            yield f"… et {len(self._left) - _SHOWN} autres (toutes avec --json)."


class Phones:
    """Writes the calls to make, with the numbers to dial."""

    def __init__(self, desk: Desk, calls: Sequence[Reminder]) -> None:
        with desk.books.reading() as session:
            known = session.customers.many(call.customer_id for call in calls)
        self._phones = {key: customer.phone for key, customer in known.items()}
        self._calls = calls

    def data(self) -> list[dict[str, object]]:
        """Return one object per call."""
        return [
            {
                "customer": one.debtor.code,
                "name": one.debtor.name,
                "phone": self._phones[one.customer_id],
                "level": one.level.code,
                "level_name": one.level.name_fr,
                "invoices": list(dict.fromkeys(claim.due.number for claim in one.claims)),
                "amount_cents": one.amount.cents,
            }
            for one in self._calls
        ]

    def lines(self) -> Iterator[str]:
        """Yield the calls, none left out; nothing when there are none."""
        if not self._calls:
            return
        yield ""
        yield f"Appels à passer : {len(self._calls)}, pour {french.amount(total(one.amount for one in self._calls))}"
        rows = [
            (one.debtor.code, one.debtor.name, self._phones[one.customer_id], one.level.name_fr, one.amount)
            for one in self._calls
        ]
        yield from table(("Client", "Nom", "Téléphone", "Étape", "Montant"), rows)


def letter(sent: SentLetter) -> dict[str, object]:
    """Return one letter that left: amounts in cents, ``amount_cents`` without interest and indemnity."""
    issued = sent.letter
    return {
        "customer": sent.customer_code,
        "name": sent.customer_name,
        "number": issued.number,
        "level": issued.level_code,
        "level_name": sent.level_name,
        "channel": issued.channel.value,
        "invoices": list(sent.invoices),
        "amount_cents": issued.principal.cents,
        "interest_cents": issued.interest.cents,
        "indemnity_cents": issued.indemnity.cents,
        "total_cents": sent.asked.cents,
        "document": str(sent.document.resolve()) if sent.document else None,
        "address_missing": sent.address_missing,
    }


def say_run(output: Output, done: IssuedRun, numbers: Numbers, calls: Phones) -> None:
    """Say what left and what did not."""
    _tell(output, done.warnings, done.refused)
    for sent in done.not_copied:
        output.tell(f"La lettre {sent.letter.number} est enregistrée, mais son PDF n’a pas pu être copié.")
    if done.without_address:
        output.tell(_without_address(done.without_address))
    data: dict[str, object] = {
        "as_of": done.as_of.isoformat(),
        "reminders": [letter(sent) for sent in done.letters],
        "calls": calls.data(),
        "not_chased": numbers.data(),
        "refused": _refused(done.refused),
        "warnings": list(done.warnings),
        "remaining": done.remaining,
    }

    def lines() -> Iterator[str]:
        asked = total(sent.asked for sent in done.letters)
        yield f"Relances du {french.day(done.as_of)} : {_letters(len(done.letters))}, {french.amount(asked)} demandés"
        if done.letters:
            rows = [
                (
                    sent.customer_code,
                    sent.customer_name,
                    sent.level_name,
                    len(sent.invoices),
                    sent.asked,
                    sent.letter.number,
                )
                for sent in done.letters
            ]
            yield from table(("Client", "Nom", "Étape", "Factures", "Demandé", "Lettre"), rows)
            yield f"PDF dans : {next((sent.document.parent for sent in done.letters if sent.document), '–')}"
        yield from calls.lines()
        yield from numbers.lines()

    output.say(data, lines())


def _say_campaign(
    output: Output, campaign: Campaign, claimed: Mapping[ReminderKey, Claimed], numbers: Numbers, calls: Phones
) -> None:
    _tell(output, campaign.warnings(), campaign.refused)
    reminders = campaign.reminders()
    asked = {one.key: claimed[one.key] for one in reminders if one.key in claimed}
    data: dict[str, object] = {
        "as_of": campaign.decision.as_of.isoformat(),
        "reminders": [
            {
                "customer": one.debtor.code,
                "name": one.debtor.name,
                "level": one.level.code,
                "level_name": one.level.name_fr,
                "channel": one.channel.value,
                "invoices": list(dict.fromkeys(claim.due.number for claim in one.claims)),
                "amount_cents": asked[one.key].principal.cents,
                "interest_cents": asked[one.key].interest.cents,
                "indemnity_cents": asked[one.key].indemnity.cents,
                "total_cents": asked[one.key].total.cents,
                "document": None,
            }
            for one in reminders
        ],
        "calls": calls.data(),
        "not_chased": numbers.data(),
        "refused": _refused(campaign.refused),
        "warnings": list(campaign.warnings()),
    }

    def lines() -> Iterator[str]:
        day = french.day(campaign.decision.as_of)
        sum_ = total(one.total for one in asked.values())
        yield f"Relances à envoyer le {day} (essai) : {_letters(len(reminders))}, {french.amount(sum_)} demandés"
        if reminders:
            rows = [
                (one.debtor.code, one.debtor.name, one.level.name_fr, len(one.claims), asked[one.key].total)
                for one in reminders
            ]
            yield from table(("Client", "Nom", "Étape", "Échéances", "Demandé"), rows)
        yield from calls.lines()
        yield from numbers.lines()

    output.say(data, lines())


def _tell(output: Output, warnings: Sequence[str], refused: Sequence[Refused]) -> None:
    for warning in warnings:
        output.tell(f"À vérifier : {warning}")
    for one in refused:
        output.tell(f"{one.reminder.debtor.name} : lettre impossible. {one.refusal}")


def _letters(number: int) -> str:
    return counted(number, "lettre", "lettres")


def _without_address(letters: Sequence[SentLetter]) -> str:
    numbers = ", ".join(sent.letter.number for sent in letters[:_NAMED])
    more = f" et {counted(len(letters) - _NAMED, 'autre', 'autres')}" if len(letters) > _NAMED else ""
    return f"Aucune adresse connue : complétez à la main {numbers}{more}, ou saisissez les adresses des clients."


def _refused(refused: Sequence[Refused]) -> list[dict[str, object]]:
    return [{"customer": one.reminder.debtor.code, "message": str(one.refusal)} for one in refused]


def _formal_notice(args: Namespace, output: Output) -> int:
    with writing_desk(args) as desk:
        done = formal_notice(desk, args.client, args.sortie)
    if done.sent is None or done.sent.document is None:
        output.tell("La mise en demeure est enregistrée, mais son PDF n’a pas pu être copié dans ce dossier.")
    if done.sent is None:
        return TROUBLE
    for missing in done.missing:
        output.tell(f"À compléter : {missing.sentence}")
    found = letter(done.sent)
    data = {
        **found,
        "principal_cents": done.sent.letter.principal.cents,
        "missing": [missing.sentence for missing in done.missing],
    }
    issued = done.sent.letter
    lines = [
        f"Mise en demeure {issued.number} de {done.sent.customer_name} : {french.amount(done.sent.asked)}",
        f"  principal {french.amount(issued.principal)}, intérêts {french.amount(issued.interest)}, "
        f"indemnités {french.amount(issued.indemnity)}",
        f"  {found['document'] or 'PDF non copié'}",
    ]
    output.say(data, lines)
    return 0 if done.sent.document else TROUBLE
