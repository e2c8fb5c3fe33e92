"""``envoyer``: sends the e-mails that wait, or says which ones would leave."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.desks import as_of_option, books_word, reading_desk, writing_desk
from gestion_creances.cli.main import TROUBLE, Window
from gestion_creances.cli.output import Output, counted, table
from gestion_creances.letters.message import MessageRow
from gestion_creances.usecases.send_messages import SendRun, send_messages
from gestion_creances.usecases.view_messages import DECIDE, Outbox, view_outbox

_REFUSED = 1


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    books_word(made)
    as_of_option(made)
    made.options.add_argument("--essai", action="store_true", help="montre ce qui partirait, n’envoie rien")
    now = "n’attend pas les jours ouvrés et les heures de bureau"
    made.options.add_argument("--maintenant", action="store_true", help=now)
    return made


def run(_name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Send what waits, and return 0 when nothing is left to decide, 1 when something is, 3 when the server failed."""
    if args.essai:
        with reading_desk(args) as desk:
            box = view_outbox(desk)
        _say_waiting(output, box, box.waiting if args.maintenant else box.ready)
        return 0
    with writing_desk(args) as desk:
        done = send_messages(desk, at_once=args.maintenant)
        box = view_outbox(desk)
    _say_run(output, done, box)
    if done.stopped_by is not None:
        output.tell(str(done.stopped_by))
        return TROUBLE
    return _REFUSED if done.failed or done.ambiguous or done.interrupted else 0


def _say_waiting(output: Output, box: Outbox, leaving: tuple[int, ...]) -> None:
    rows = [row for row in box.rows if row.message.id in leaving]
    data = {
        "leaving": [_message(row) for row in rows],
        "waiting": len(box.waiting),
        "to_decide": box.to_decide,
        "account": box.account.sender_address if box.account else None,
    }

    def lines() -> Iterator[str]:
        yield f"À envoyer (essai) : {counted(len(rows), 'e-mail', 'e-mails')}, {len(box.waiting)} en attente"
        if rows:
            yield from table(("Client", "Nom", "Destinataire", "Demandé", "Objet"), [_line(row) for row in rows])
        if box.account is None:
            yield "Aucun compte d’envoi n’est configuré (Paramètres > E-mail)."

    output.say(data, lines())


def _say_run(output: Output, done: SendRun, box: Outbox) -> None:
    rows = {row.message.id: row for row in box.rows}
    kinds = ("sent", "failed", "ambiguous", "cancelled", "postponed", "interrupted")
    data: dict[str, object] = {
        kind: [{**_message(rows[key]), "detail": rows[key].last.detail} for key in getattr(done, kind)]
        for kind in kinds
    }
    data |= {"waiting": len(box.waiting), "limited": done.limited, "to_decide": box.to_decide}

    def lines() -> Iterator[str]:
        yield f"E-mails envoyés : {len(done.sent)}, en attente : {len(box.waiting)}"
        if done.limited:
            yield "La limite d’envoi est atteinte : relancez la commande plus tard."
        for key in (*done.cancelled, *done.postponed):
            yield f"  {rows[key].customer_name} : {rows[key].last.detail}"
        decide = [row for row in box.rows if row.message.state in DECIDE]
        if decide:
            yield f"À décider dans la page Envois : {len(decide)}"
            yield from (f"  {row.customer_name} : {row.last.detail}" for row in decide)

    output.say(data, lines())


def _message(row: MessageRow) -> dict[str, object]:
    return {
        "customer": row.customer_code,
        "name": row.customer_name,
        "letter": row.number,
        "recipient": row.message.recipient,
        "subject": row.message.subject,
        "amount_cents": row.message.asked.cents,
        "message_id": row.message.message_id,
        "state": row.message.state.value,
    }


def _line(row: MessageRow) -> tuple[object, ...]:
    message = row.message
    return row.customer_code, row.customer_name, message.recipient, message.asked, message.subject
