"""Keeps the firm's scenarios: removes one nobody follows, says which profile follows which, and the company's own."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.basics.errors import Refusal
from gestion_creances.company.sending_times import SendingTimes, checked_times
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Policy
from gestion_creances.ledger.customer import Segment
from gestion_creances.storage.policies import PolicyUsers

_NAMED = 3


class PolicyInUse(Refusal):
    """A scenario that somebody follows cannot be removed; ``users`` says who."""

    def __init__(self, name: str, users: PolicyUsers) -> None:
        super().__init__(name, users)
        self.name, self.users = name, users

    def __str__(self) -> str:
        users = self.users
        followers = [
            _some(users.customers, "le client", "clients"),
            _some(users.invoices, "la facture", "factures"),
            "un profil de clients" if users.segments else "",
            "l’entreprise elle-même" if users.company else "",
        ]
        told = ", ".join(filter(None, followers))
        remedy = "donnez-leur un autre scénario avant de le supprimer."
        return f"Le scénario « {self.name} » est encore suivi ({told}) : {remedy}"


def _some(names: tuple[str, ...], one: str, many: str) -> str:
    if not names:
        return ""
    if len(names) == 1:
        return f"{one} {names[0]}"
    more = "…" if len(names) > _NAMED else ""
    return f"{len(names)} {many} : {', '.join(names[:_NAMED])}{more}"


@dataclass(frozen=True, slots=True)
class PolicyChoices:
    """The firm's scenarios, the company's first; which profile follows which by id; when things may leave."""

    policies: tuple[Policy, ...]
    of_segments: dict[Segment, int]
    times: SendingTimes


def view_policies(desk: Desk) -> PolicyChoices:
    """Return the scenarios as they are stored."""
    with desk.books.reading() as session:
        return PolicyChoices(session.policies.all(), session.policies.of_segments(), session.settings.sending_times())


def remove_policy(desk: Desk, policy: Policy) -> None:
    """Remove a stored scenario; raise PolicyInUse when somebody follows it."""
    with desk.books.writing() as session:
        users = session.policies.users(policy.id)
        if users:
            raise PolicyInUse(policy.name, users)
        session.policies.remove(policy.id)
        session.journal.append(desk.now(), desk.actor, "policy.removed", "dossier", {"name": policy.name})


def follow_policy(desk: Desk, policy: Policy, segments: frozenset[Segment], *, company: bool) -> None:
    """Let exactly these profiles follow the stored *policy*, and the company too when asked.

    The company always follows one: it leaves this one by following another.
    """
    with desk.books.writing() as session:
        present = session.policies.of_segments()
        for segment in Segment:
            if segment in segments:
                session.policies.put_segment(segment, policy.id)
            elif present.get(segment) == policy.id:
                session.policies.put_segment(segment, None)
        if company:
            session.policies.make_company(policy.id)
        facts = {"name": policy.name, "segments": sorted(segments), "company": company}
        session.journal.append(desk.now(), desk.actor, "policy.followed", "dossier", facts)


def edit_sending_times(desk: Desk, times: SendingTimes) -> None:
    """Store the working days and the hours of sending; raise SendingTimesRefused."""
    checked = checked_times(times)
    with desk.books.writing() as session:
        session.settings.put_sending_times(checked)
        facts = {
            "first": f"{checked.first:%H:%M}",
            "last": f"{checked.last:%H:%M}",
            "alsace_moselle": checked.alsace_moselle,
        }
        session.journal.append(desk.now(), desk.actor, "sending_times.changed", "dossier", facts)
