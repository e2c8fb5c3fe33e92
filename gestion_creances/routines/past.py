"""Lives through the invented company's past in order: its weekly reminders and calls, its post, its deeds."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import count

from gestion_creances.basics.calendar import next_working_day
from gestion_creances.demonstration.deeds import Called, Fate
from gestion_creances.demonstration.draft import Pause
from gestion_creances.demonstration.story import Story
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.decision import Reminder
from gestion_creances.ledger.customer import Channel
from gestion_creances.letters.drafting import compose
from gestion_creances.letters.message import MessageEvent, MessageState
from gestion_creances.letters.sources import Firm
from gestion_creances.routines.past_deeds import Actors, PastDeeds, on_disk
from gestion_creances.storage.books import Books
from gestion_creances.storage.session import Session
from gestion_creances.usecases.post_letters import PostNews, note_post_news, note_posted
from gestion_creances.usecases.print_letters import mark_printed

_MORNING = time(8, 0, tzinfo=UTC)
_ONE_DAY = timedelta(days=1)
_ANSWER = "La facture est dans le circuit de validation, rappelée au comptable"


def morning(day: date) -> datetime:
    """Return the instant at which everything of *day* was done."""
    return datetime.combine(day, _MORNING)


class Past:
    """The days already gone, lived through once, oldest first; what was done on one day keeps its order."""

    def __init__(self, books: Books, actor: str, story: Story, actors: Actors) -> None:
        self._books, self._actor, self._story, self._actors = books, actor, story, actors
        self._deeds = PastDeeds(actors)
        self._codes = {key: code for code, key in actors.customers.items()}
        self._agenda: list[tuple[date, int, Callable[[Desk], None]]] = []
        self._rank = count()
        for pause in story.pauses:
            self._plan(pause.since, partial(self._note_pause, pause))
        for deed in story.deeds:
            self._plan(deed.on, partial(self._deeds.do, deed))

    def desk(self, day: date) -> Desk:
        """Return the desk of that day, in the morning."""
        return Desk(self._books, day, self._actor, lambda: morning(day))

    def live_until(self, day: date) -> None:
        """Do all that was to be done before *day*."""
        while self._agenda and self._agenda[0][0] < day:
            on, _, act = heapq.heappop(self._agenda)
            act(self.desk(on))

    def reach(self, day: date) -> None:
        """Decide the reminders of *day*, kept only as the level each debt reached."""
        with self._books.writing() as session:
            reminders = session.correspondence.decision(day).reminders
            session.items.set_reached(
                (claim.due.item_id, reminder.level.position, day) for reminder in reminders for claim in reminder.claims
            )

    def write_and_call(self, day: date) -> None:
        """Decide the reminders of *day* as the program would have, and let each leave by its channel."""
        desk, on_paper = self.desk(day), []
        with self._books.writing() as session:
            campaign = session.correspondence.campaign(day)
            firm = session.correspondence.firm()
            for reminder in campaign.reminders():
                letter_id = self._issue(session, firm, reminder, desk)
                if reminder.channel in (Channel.LETTER, Channel.REGISTERED):
                    on_paper.append((letter_id, reminder))
        for key in dict.fromkeys(call.debtor.customer_id for call in campaign.calls()):
            self._deeds.do(Called(day, self._codes[key], CallOutcome.OTHER, _ANSWER), desk)
        self._post(desk, on_paper)

    def _plan(self, on: date, act: Callable[[Desk], None]) -> None:
        heapq.heappush(self._agenda, (on, next(self._rank), act))

    def _issue(self, session: Session, firm: Firm, reminder: Reminder, desk: Desk) -> int:
        day = desk.today
        number = session.correspondence.next_number(day, claims_penalties=reminder.level.claims_penalties)
        draft = compose(firm, session.correspondence.record(reminder, day), reminder, day, number)
        sent = session.issuing.issue(draft, desk.now(), desk.actor)
        for message in session.messages.of_letter(sent.letter.id):
            self._put_sent(session, message.id, message.customer_id, desk)
        return sent.letter.id

    def _put_sent(self, session: Session, message_id: int, customer_id: int, desk: Desk) -> None:
        """Tell that an e-mail of the past had left, or met with its mishap: this company is invented, none was sent."""
        mishap = self._story.mishaps.get(self._codes[customer_id]) if self._is_last(desk.today) else None
        end, words = MessageState.SENT, "250 2.0.0 OK"
        if mishap:
            end, words = MessageState.AMBIGUOUS if mishap.doubtful else MessageState.FAILED, mishap.words
        for state, detail in ((MessageState.SENDING, ""), (end, words)):
            session.messages.move(MessageEvent(message_id, desk.now(), desk.actor, state, detail), tuple(MessageState))

    def _is_last(self, day: date) -> bool:
        return day == self._story.campaigns[-1]

    def _post(self, desk: Desk, on_paper: list[tuple[int, Reminder]]) -> None:
        """Print what is on paper and post it the working day after; of the last reminders only the first is printed."""
        last = self._is_last(desk.today)
        mark_printed(desk, [letter_id for letter_id, _ in (on_paper[:1] if last else on_paper)])
        posted_on = next_working_day(desk.today + _ONE_DAY)
        for letter_id, reminder in () if last else on_paper:
            registered = reminder.channel is Channel.REGISTERED
            tracking = f"2C{reminder.debtor.customer_id:04d}{letter_id:07d}" if registered else ""
            self._plan(posted_on, partial(_hand_over, letter_id, tracking))
            fate = self._story.fates.get(self._codes[reminder.debtor.customer_id])
            if registered and fate:
                self._plan_fate(letter_id, posted_on, fate)

    def _plan_fate(self, letter_id: int, posted_on: date, fate: Fate) -> None:
        presented_on = next_working_day(posted_on + fate.presented_after * _ONE_DAY)
        closed_on = next_working_day(posted_on + fate.closed_after * _ONE_DAY)
        known = PostNews(presented_on, fate.outcome, closed_on)
        self._plan(closed_on, partial(_note_fate, letter_id, known, fate))

    def _note_pause(self, pause: Pause, desk: Desk) -> None:
        number = pause.document.number if pause.document else None
        facts = {"kind": pause.kind.value, "reason": pause.reason, "invoice": number}
        with self._books.writing() as session:
            session.journal.append(desk.now(), desk.actor, "hold.set", f"client:{pause.customer}", facts)


def _hand_over(letter_id: int, tracking: str, desk: Desk) -> None:
    note_posted(desk, {letter_id: tracking}, desk.today)


def _note_fate(letter_id: int, known: PostNews, fate: Fate, desk: Desk) -> None:
    if fate.receipt is None:
        note_post_news(desk, [letter_id], known)
        return
    with on_disk(fate.receipt) as place:
        note_post_news(desk, [letter_id], known, place)
