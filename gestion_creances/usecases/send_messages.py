"""Sends the e-mails that wait, each checked again just before it leaves, each attempt written before it is made."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from gestion_creances.basics.errors import Outcome, Trouble
from gestion_creances.basics.progress import Cancelled, Progress
from gestion_creances.company.mail_account import MailAccount, MailAccountMissing
from gestion_creances.company.mail_address import AddressRefused, checked_address
from gestion_creances.delivery.smtp import Ambiguous, Delivery, Failed, MailServer, Parcel, Sent
from gestion_creances.desk import Desk
from gestion_creances.letters.email import freshened
from gestion_creances.letters.message import Message, MessageEvent, MessageMoved, MessageState
from gestion_creances.storage.session import Session
from gestion_creances.vault import passwords

_SILENT = Progress()
_HOUR = timedelta(hours=1)
# A busy or greylisting server takes the message later; after so many attempts a person decides.
_ATTEMPTS = 3
_PATIENCE = timedelta(minutes=15)
_INTERRUPTED = (
    "Le programme s’est arrêté pendant l’envoi : le message est peut-être parti. Demandez au client s’il l’a reçu, "
    "ou regardez les messages envoyés de votre messagerie."
)


class PasswordMissing(Trouble):
    """The keyring of this computer does not hold the password of the mail account; ``user`` is whose."""

    def __init__(self, user: str) -> None:
        super().__init__(user)
        self.user = user

    def __str__(self) -> str:
        return f"Le mot de passe de « {self.user} » n’est pas connu : saisissez-le dans Paramètres > E-mail."


@dataclass(frozen=True, slots=True)
class SendRun:
    """What one run did, by message id.

    ``cancelled`` were not sent because their reason had gone; ``postponed`` a server put off; ``interrupted`` were left
    by a program that stopped, and now wait for a person. ``waiting`` counts what stays in the queue; ``limited`` tells
    that a limit of the account is why, ``stopped_by`` the failure that ended the run, ``stopped`` that a person did.
    """

    sent: tuple[int, ...] = ()
    failed: tuple[int, ...] = ()
    ambiguous: tuple[int, ...] = ()
    cancelled: tuple[int, ...] = ()
    postponed: tuple[int, ...] = ()
    interrupted: tuple[int, ...] = ()
    waiting: int = 0
    limited: bool = False
    stopped: bool = False
    stopped_by: Outcome | None = None

    def with_one(self, kind: str, message_id: int) -> SendRun:
        """Return the run with one more message under *kind*, the name of a field."""
        longer: dict[str, Any] = {kind: (*getattr(self, kind), message_id)}
        return replace(self, **longer)


def send_messages(
    desk: Desk,
    only: Collection[int] | None = None,
    progress: Progress = _SILENT,
    *,
    at_once: bool = False,
    timeout: float = 60,
) -> SendRun:
    """Send the messages that may leave now (of these ids only, when given), oldest first, and return what became of it.

    A message paid meanwhile, or whose customer is paused, archived or has another address, is cancelled and its step
    taken back, so that the decision proposes it again when it should. *at_once*: a person wants them out now, whatever
    hour they wait for. *timeout* is how many seconds the server may
    take for each answer. Raise SendingAlready, BooksReadOnly, MailAccountMissing, PasswordMissing, KeyringMissing,
    KeyringRefused, or what ``MailServer.open`` raises: nothing has left then.
    """
    with desk.books.sending():
        run = SendRun(interrupted=recover_interrupted(desk))
        with desk.books.reading() as session:
            account = session.settings.mail_account()
            due = [key for key in session.messages.due(desk.now(), at_once=at_once) if only is None or key in only]
        if not due:
            return run
        if account is None:
            raise MailAccountMissing
        with MailServer(account, _password(account), timeout) as server:
            return _send_all(desk, account, server, due, progress, run)


def recover_interrupted(desk: Desk) -> tuple[int, ...]:
    """Put the messages that a stopped program left half sent before a person, and return their ids.

    To be called only while nobody sends (``books.sending()``).
    """
    with desk.books.writing() as session:
        found = session.messages.interrupted()
        for key in found:
            event = MessageEvent(key, desk.now(), desk.actor, MessageState.AMBIGUOUS, _INTERRUPTED)
            session.messages.move(event, (MessageState.SENDING,))
            _note(desk, session, session.messages.get(key), event)
    return found


def settle_interrupted(desk: Desk) -> tuple[int, ...]:
    """Do as :func:`recover_interrupted` on opening the books; nothing when they cannot be written or somebody sends."""
    try:
        with desk.books.sending():
            return recover_interrupted(desk)
    except Outcome:
        # The next sending will find them again, and say what is wrong.
        return ()


def _password(account: MailAccount) -> str:
    if not account.user:
        return ""
    password = passwords.get(account.keyring_name)
    if password is None:
        raise PasswordMissing(account.user)
    return password


def _send_all(
    desk: Desk, account: MailAccount, server: MailServer, due: Sequence[int], progress: Progress, run: SendRun
) -> SendRun:
    allowed = _allowance(desk, account)
    tried = 0
    for rank, key in enumerate(due):
        if tried == allowed:
            return replace(run, limited=True, waiting=len(due) - rank)
        try:
            progress.step(rank, len(due))
            # Before the message is taken out of the queue: a server that is down must not cost it an attempt.
            server.open()
            claimed = _claim(desk, account, key)
            if claimed is None:
                run = run.with_one("cancelled", key)
                continue
            tried += 1
            run = run.with_one(_deliver(desk, server, *claimed), key)
        except MessageMoved:
            continue
        except Cancelled:
            return replace(run, stopped=True, waiting=len(due) - rank)
        except Trouble as trouble:
            return replace(run, stopped_by=trouble, waiting=len(due) - rank)
    progress.step(len(due), len(due))
    return run


def _allowance(desk: Desk, account: MailAccount) -> int:
    """Return how many messages may still leave, -1 without limit; what happened later than now is not counted."""
    rooms = [account.per_run] if account.per_run else []
    if account.per_hour:
        now = desk.now()
        with desk.books.reading() as session:
            rooms.append(max(0, account.per_hour - session.messages.attempts(now - _HOUR, now)))
    return min(rooms, default=-1)


def _claim(desk: Desk, account: MailAccount, key: int) -> tuple[Message, Parcel] | None:
    """Take one message out of the queue, committed before it leaves; None when it was cancelled instead.

    Raise MessageMoved when somebody else has dealt with it.
    """
    now = desk.now()
    with desk.books.writing() as session:
        message = session.messages.get(key)
        reason = session.mailing.stale(message, desk.today)
        if reason is not None:
            event = MessageEvent(key, now, desk.actor, MessageState.CANCELLED, reason.sentence())
            session.messages.move(event, (MessageState.QUEUED,))
            if message.letter_id is not None:
                session.mailing.take_back(message.letter_id, desk.today, reason.sentence())
            _note(desk, session, message, event)
            return None
        kept = session.messages.content(message)
        content = freshened(kept, session.mailing.sender, now)
        if content != kept:
            session.messages.replace_content(key, content)
        session.messages.move(
            MessageEvent(key, now, desk.actor, MessageState.SENDING, account.host), (MessageState.QUEUED,)
        )
    return message, Parcel(account.sender_address, message.recipient, message.copies, content)


def _deliver(desk: Desk, server: MailServer, message: Message, parcel: Parcel) -> str:
    """Hand the message over, keep what came of it, and return the name of the field of SendRun it belongs to."""
    try:
        delivery = _handed(server, parcel)
    except Trouble as trouble:
        # The connection had to be made anew and could not: nothing of this message had been accepted.
        _conclude(desk, message, Failed(str(trouble), permanent=False))
        raise
    return _conclude(desk, message, delivery)


def _handed(server: MailServer, parcel: Parcel) -> Delivery:
    try:
        for address in (parcel.sender, parcel.recipient, *parcel.copies):
            checked_address(address)
    except AddressRefused as refusal:
        return Failed(str(refusal), permanent=True)
    return server.send(parcel)


def _conclude(desk: Desk, message: Message, delivery: Delivery) -> str:
    now = desk.now()
    state, detail, not_before = _verdict(message, delivery, now)
    event = MessageEvent(message.id, now, desk.actor, state, detail)
    with desk.books.writing() as session:
        session.messages.move(event, (MessageState.SENDING,), not_before)
        _note(desk, session, message, event)
    return "postponed" if state is MessageState.QUEUED else state.value


def _verdict(message: Message, delivery: Delivery, now: datetime) -> tuple[MessageState, str, datetime | None]:
    if isinstance(delivery, Sent):
        refused = f" Copie refusée : {', '.join(delivery.refused_copies)}." if delivery.refused_copies else ""
        return MessageState.SENT, f"{delivery.response}{refused}", None
    if isinstance(delivery, Ambiguous):
        return MessageState.AMBIGUOUS, delivery.sentence, None
    if delivery.permanent or message.attempts + 1 >= _ATTEMPTS:
        return MessageState.FAILED, delivery.sentence, None
    return MessageState.QUEUED, delivery.sentence, now + _PATIENCE * (message.attempts + 1)


_ACTIONS = {
    MessageState.SENT: "message.sent",
    MessageState.QUEUED: "message.postponed",
    MessageState.FAILED: "message.failed",
    MessageState.AMBIGUOUS: "message.ambiguous",
    MessageState.CANCELLED: "message.cancelled",
}


def _note(desk: Desk, session: Session, message: Message, event: MessageEvent) -> None:
    code = session.customers.get(message.customer_id).code
    sealed = session.messages.get(message.id).sha256
    facts = {
        "message_id": message.message_id,
        "recipient": message.recipient,
        "asked_cents": message.asked.cents,
        "sha256": sealed,
        "detail": event.detail,
    }
    session.journal.append(event.at, desk.actor, _ACTIONS[event.state], f"client:{code}", facts)
