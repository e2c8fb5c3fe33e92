"""What was exchanged with a customer: letters with their post, e-mails with their fate, calls with what was said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal

from gestion_creances.dunning.call import Call
from gestion_creances.dunning.posting import PostedLetter
from gestion_creances.ledger.customer import Channel
from gestion_creances.letters.message import MessageRow
from gestion_creances.ui.dialogs.mail_actions import MailActions
from gestion_creances.ui.dialogs.post_actions import PostActions
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.pages.customer.events import Told
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.pages.customer.telling import told
from gestion_creances.ui.speech.formats import day
from gestion_creances.ui.speech.words import channels
from gestion_creances.ui.tables.column import Column, Kind, R
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_customer.events import Event
from gestion_creances.usecases.view_customer.story import Written

_LETTERS, _EMAILS, _CALLS = "letters", "emails", "calls"


def exchanged(view: CustomerView) -> tuple[Event, ...]:
    """Return what was exchanged with the customer of *view*, newest first."""
    return tuple(event for event in view.events if isinstance(event.subject, Written | MessageRow | Call))


class ExchangesTab(CustomerTab):
    """The list of exchanges; Entrée opens one as it was. ``opened(Event)``; *call* offers the first one."""

    opened = Signal(object)

    def __init__(self, post: PostActions, mail: MailActions, call: Callable[[], object]) -> None:
        super().__init__()
        self._post, self._mail = post, mail
        columns = self._columns()
        self._rows: ShortList[Told] = ShortList(columns, keep=_keeps)
        empty = EmptyState(
            self.tr("Aucun échange"),
            self.tr("Lettres, e-mails et appels seront gardés ici, tels quels, avec leur trace."),
            "envelope-simple",
        )
        empty.add_action(self.tr("Appeler"), call, "phone")
        self.list: ListView[Told] = ListView(
            "échanges du client",
            columns,
            self._rows,
            key=_key,
            row_height=TWO_LINES,
            nouns=(self.tr("échange"), self.tr("échanges")),
            empty=empty,
            menu=self._menu,
        )
        self.list.opened.connect(lambda line: self.opened.emit(line.event))
        self.kind: SegmentedButtons[str] = SegmentedButtons(
            [
                (self.tr("Tous"), ""),
                (self.tr("Lettres"), _LETTERS),
                (self.tr("E-mails"), _EMAILS),
                (self.tr("Appels"), _CALLS),
            ]
        )
        self.kind.picked.connect(lambda kind: self.list.show_only(kind=kind))
        self.list.add_to_bar(self.kind)
        card = Card(padded=False)
        card.body.addWidget(self.list)
        self.column.addWidget(card)

    def show_view(self, view: CustomerView) -> None:
        self._rows.replace([told(event, view) for event in exchanged(view)])
        self.list.reload()

    def focus_filter(self) -> None:
        self.list.focus_filter()

    def _columns(self) -> tuple[Column[Told], ...]:
        return (
            Column(
                key="day",
                title=self.tr("Le"),
                text=lambda line: day(line.event.day),
                sort="day",
                raw=lambda line: line.event.day,
                width=96,
            ),
            Column(key="channel", title=self.tr("Canal"), text=_channel, sort="channel", width=144),
            Column(
                key="what",
                title=self.tr("Objet et détail"),
                text=lambda line: line.what,
                second=_detail,
                tip=lambda line: "\n".join(part for part in (line.what, line.detail) if part),
                kind=Kind.TWO_LINES,
                sort="what",
                width=220,
                stretch=True,
            ),
            Column(
                key="state",
                title=self.tr("Suite"),
                text=lambda line: line.state,
                tone=lambda line: line.state_tone,
                kind=Kind.PILL,
                sort="state",
                width=122,
            ),
            Column(
                key="asked",
                title=self.tr("Demandé"),
                text=lambda line: line.amount,
                kind=Kind.STRONG_AMOUNT,
                sort="asked",
                raw=lambda line: line.event.amount,
                width=104,
            ),
        )

    def _menu(self, lines: Sequence[Told]) -> Sequence[MenuEntry[Told]]:
        first, one = lines[0], len(lines) == 1
        entry: MenuEntry[Told] = MenuEntry(
            self.tr("Ouvrir…"), lambda _: self.opened.emit(first.event), "eye", enabled=one
        )
        return (entry, *self._entries(first)) if one else (entry,)

    def _entries(self, line: Told) -> Iterator[MenuEntry[Told]]:
        """Yield what the pages of the post and of e-mails offer, but for the entry that opens the card one is on."""
        match line.event.subject:
            case Written(post=PostedLetter() as post):
                yield from _borrowed(self._post.entries([post])[1:-1])
            case Written(message=MessageRow() as row) | (MessageRow() as row):
                yield from _borrowed(self._mail.entries([row])[:-1])


def _borrowed(entries: Sequence[MenuEntry[R]]) -> Iterator[MenuEntry[Told]]:
    """Yield *entries* of another list, which know their rows already."""
    for entry in entries:
        yield MenuEntry(entry.text, partial(_run, entry), entry.icon, entry.enabled)


def _run(entry: MenuEntry[R], _: Sequence[Told]) -> object:
    return entry.run(())


def _channel(line: Told) -> str:
    match line.event.subject:
        case Written(letter=letter):
            return channels()[letter.channel]
        case Call():
            return channels()[Channel.PHONE]
        case _:
            return channels()[Channel.EMAIL]


def _detail(line: Told) -> str:
    """Return the line below the words: the channel of a letter has its own column."""
    if isinstance(line.event.subject, Written):
        letter = line.event.subject.letter
        return f"{letter.number} · {letter.subject}"
    return " ".join(line.detail.split())


def _keeps(line: Told, wanted: Filter) -> bool:
    kind = wanted.choice("kind")
    match line.event.subject:
        case Written(message=message):
            return kind in ("", _EMAILS if message is not None else _LETTERS)
        case Call():
            return kind in ("", _CALLS)
        case _:
            return kind in ("", _EMAILS)


def _key(line: Told) -> tuple[str, int]:
    match line.event.subject:
        case Written(letter=letter):
            return "letter", letter.id
        case Call(id=key):
            return "call", key
        case MessageRow(message=message):
            return "message", message.id
        case _:
            return "", 0
