"""When the firm lets its letters and e-mails leave: on working days, between two hours of the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from gestion_creances.basics import calendar, french
from gestion_creances.basics.errors import Refusal

_ONE_DAY = timedelta(days=1)
_WEEKEND = {5: "samedi", 6: "dimanche"}


class SendingTimesRefused(Refusal):
    """The last hour is not after the first one; both are attributes."""

    def __init__(self, first: time, last: time) -> None:
        super().__init__(first, last)
        self.first, self.last = first, last

    def __str__(self) -> str:
        return (
            f"Les heures d’envoi vont de {self.first:%H:%M} à {self.last:%H:%M} : "
            "la dernière doit venir après la première."
        )


@dataclass(frozen=True, slots=True)
class SendingTimes:
    """Working days are Monday to Friday but for public holidays; on these, from ``first`` until before ``last``.

    ``alsace_moselle`` adds the two holidays of these three départements. All times are those of the office.
    """

    alsace_moselle: bool = False
    first: time = time(8, 0)
    last: time = time(19, 0)

    def is_working_day(self, day: date) -> bool:
        """Return whether letters may leave by themselves on *day*."""
        return calendar.is_working_day(day, alsace_moselle=self.alsace_moselle)

    def next_working_day(self, day: date) -> date:
        """Return *day* itself when it is a working day, else the first one after it (or *day*, at the end of time)."""
        # Accounting files mark "never" with 31/12/9999.
        if day.year == date.max.year:
            return day
        return calendar.next_working_day(day, alsace_moselle=self.alsace_moselle)

    def may_send(self, moment: datetime) -> bool:
        """Return whether something may leave by itself at *moment* (time of the office)."""
        return self.is_working_day(moment.date()) and self.first <= moment.time() < self.last

    def next_opening(self, moment: datetime) -> datetime:
        """Return *moment* itself when something may leave then, else the next moment from which it may."""
        if self.may_send(moment):
            return moment
        day = moment.date()
        if moment.time() >= self.last:
            day += _ONE_DAY
        return datetime.combine(self.next_working_day(day), self.first, moment.tzinfo)

    def day_off(self, day: date) -> str:
        """Return why *day* is no working day in a few French words (``dimanche``, ``Noël``); empty when it is one."""
        if day.weekday() in _WEEKEND:
            return _WEEKEND[day.weekday()]
        return calendar.holidays_of(day.year, alsace_moselle=self.alsace_moselle).get(day, "")

    def note(self, day: date) -> str:
        """Return the French sentence to read before sending by hand on *day*; empty on a working day."""
        why = self.day_off(day)
        if not why:
            return ""
        after = french.day(self.next_working_day(day))
        return f"Le {french.day(day)} n’est pas un jour ouvré ({why}) : le prochain est le {after}."


def checked_times(times: SendingTimes) -> SendingTimes:
    """Return *times* when its last hour is after its first one; raise SendingTimesRefused otherwise."""
    if times.first >= times.last:
        raise SendingTimesRefused(times.first, times.last)
    return times
