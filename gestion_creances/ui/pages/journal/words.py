"""How a journal line is told: what was done, in French words, and the facts that go with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import Series
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.hold import DisputeCategory, HoldKind, Resolution
from gestion_creances.dunning.lifecycle import LifeCode
from gestion_creances.dunning.posting import PostOutcome
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.customer import Segment
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ui.speech.agreed_words import category, resolutions
from gestion_creances.ui.speech.deeds import deed, deeds
from gestion_creances.ui.speech.folding import folded
from gestion_creances.ui.speech.formats import NBSP, amount, counted, day, painted
from gestion_creances.ui.speech.words import hold_kinds, item_kinds, segments
from gestion_creances.usecases.settle_message import Verdict

translate = QCoreApplication.translate
Facts = Mapping[str, object]

_MOST_NAMED = 4


def what(entry: Entry) -> str:
    """Return what was done."""
    return deed(entry.action)


def moment(entry: Entry) -> str:
    """Return when, in local time: ``23/11/2026 08:05``."""
    local = entry.at.astimezone()
    return f"{day(local.date())}{NBSP}{local:%H:%M}"


def about(entry: Entry) -> str:
    """Return what the line is about when it is no customer: the file, or the books."""
    kind, _, name = entry.subject.partition(":")
    if kind == "fichier":
        return name
    return name if name else translate("journal", "Dossier")


def detail(entry: Entry) -> str:
    """Return the facts of the line in a few words; an empty text when it has none to show."""
    teller = _TELLERS.get(entry.action)
    return teller(entry.facts) if teller else ""


def worded(text: str) -> frozenset[str]:
    """Return the actions whose words hold every word of *text*."""
    words = folded(text).split()
    if not words:
        return frozenset()
    return frozenset(action for action in deeds() if all(word in folded(deed(action)) for word in words))


def _money(facts: Facts, key: str = "cents") -> str:
    cents = facts.get(key)
    return amount(Money(cents)) if isinstance(cents, int) else ""


def _text(facts: Facts, key: str) -> str:
    value = facts.get(key)
    return str(value) if value is not None else ""


def _day(facts: Facts, key: str) -> str:
    try:
        return day(date.fromisoformat(_text(facts, key)))
    except ValueError:
        return ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _letter(facts: Facts) -> str:
    named = facts.get("invoices")
    numbers = [str(number) for number in named] if isinstance(named, list) else []
    asked = sum(
        value
        for key in ("principal_cents", "interest_cents", "indemnity_cents")
        if isinstance(value := facts.get(key), int)
    )
    rest = len(numbers) - _MOST_NAMED
    more = translate("journal", "et {n} autres").format(n=rest) if rest > 0 else ""
    shown = ", ".join(numbers[:_MOST_NAMED])
    return _joined(_text(facts, "number"), amount(Money(asked)), f"{shown} {more}".strip())


def _paper(facts: Facts) -> str:
    outcome = _text(facts, "outcome")
    words = painted(PostOutcome(outcome).label) if outcome in set(PostOutcome) else ""
    days = ("closed_on", "presented_on", "posted_on", "printed_on")
    last = next((_day(facts, key) for key in days if key in facts), "")
    when = translate("journal", "le {day}").format(day=last) if last else ""
    return _joined(_text(facts, "number"), f"{words} {when}".strip(), _text(facts, "tracking"), _text(facts, "name"))


def _payment(facts: Facts) -> str:
    paid_on = _day(facts, "paid_on")
    when = translate("journal", "du {day}").format(day=paid_on) if paid_on else ""
    parts = (
        ("penalties_cents", translate("journal", "dont pénalités {amount}")),
        ("discount_cents", translate("journal", "escompte {amount}")),
    )
    beside = (words.format(amount=_money(facts, key)) for key, words in parts if key in facts)
    return _joined(f"{_money(facts)} {when}".strip(), *beside, _text(facts, "reason"))


def _bank_line(facts: Facts) -> str:
    ways = {
        "automatic": translate("journal", "sans attendre"),
        "accepted": translate("journal", "proposition acceptée"),
        "by_hand": translate("journal", "à la main"),
    }
    how = ways.get(_text(facts, "how"), "")
    return _joined(_money(facts), _text(facts, "label"), how, _text(facts, "reason"))


def _difference(facts: Facts) -> str:
    return _joined(_text(facts, "number"), _money(facts), _text(facts, "account"), _text(facts, "reason"))


def _handed_over(facts: Facts) -> str:
    number = facts.get("entries")
    words = translate("journal", "écriture"), translate("journal", "écritures")
    how_many = counted(number, *words) if isinstance(number, int) else ""
    return _joined(how_many, _money(facts), _day(facts, "until"), _text(facts, "file"))


def _penalties(facts: Facts) -> str:
    cents = (facts.get(key) for key in ("interest_cents", "indemnity_cents"))
    both = sum(value for value in cents if isinstance(value, int))
    return _joined(_text(facts, "invoice"), amount(Money(both)), _text(facts, "reason"))


def _message(facts: Facts) -> str:
    asked = _money(facts, "asked_cents") if facts.get("asked_cents") else ""
    return _joined(_text(facts, "recipient"), asked, painted(_text(facts, "detail")))


def _document(facts: Facts) -> str:
    return _joined(painted(_text(facts, "document")), _text(facts, "recipient"), _text(facts, "note"))


def _settled(facts: Facts) -> str:
    words = {
        Verdict.RECEIVED.value: translate("journal", "reçu par le client"),
        Verdict.AGAIN.value: translate("journal", "à renvoyer"),
        Verdict.GIVEN_UP.value: translate("journal", "abandonné"),
    }
    return _joined(words.get(_text(facts, "verdict"), ""), _text(facts, "reason"))


def _invoice(facts: Facts) -> str:
    kind = _text(facts, "kind")
    words = item_kinds()[ItemKind(kind)] if kind in set(ItemKind) else ""
    return _joined(f"{words} {_text(facts, 'number')}".strip(), _money(facts))


def _hold(facts: Facts) -> str:
    kind = _text(facts, "kind")
    words = hold_kinds()[HoldKind(kind)] if kind in set(HoldKind) else kind
    return _joined(words, _text(facts, "reason"))


def _status(facts: Facts) -> str:
    code = _text(facts, "code")
    known = int(code) if code.isdecimal() else 0
    words = f"{code} {painted(LifeCode(known).label)}" if known in set(LifeCode) else code
    return _joined(_text(facts, "number"), words, _text(facts, "reason"))


def _dispute(facts: Facts) -> str:
    code = _text(facts, "category")
    about = category(DisputeCategory(code)) if code in set(DisputeCategory) else code
    return _joined(about, _money(facts), _text(facts, "reason"))


def _closed(facts: Facts) -> str:
    code = _text(facts, "resolution")
    how = resolutions()[Resolution(code)] if code in set(Resolution) else code
    return _joined(how, _text(facts, "number"), _text(facts, "text"))


def _promise(facts: Facts) -> str:
    promised_on = _day(facts, "promised_on")
    when = translate("journal", "pour le {day}").format(day=promised_on) if promised_on else ""
    return _joined(f"{_money(facts)} {when}".strip(), _text(facts, "reason"))


def _rate(facts: Facts) -> str:
    series = _text(facts, "series")
    label = Series(series).label if series in set(Series) else series
    percent = _text(facts, "percent").replace(".", ",")
    since = translate("journal", "au {day}").format(day=_day(facts, "since"))
    return _joined(f"{label} {since}", f"{percent}{NBSP}%" if percent else "")


def _imported(facts: Facts) -> str:
    nouns = {
        "customers": (translate("journal", "client"), translate("journal", "clients")),
        "invoices": (translate("journal", "pièce"), translate("journal", "pièces")),
        "payments": (translate("journal", "règlement"), translate("journal", "règlements")),
        "bank_lines": (translate("journal", "mouvement"), translate("journal", "mouvements")),
        "statuses": (translate("journal", "statut"), translate("journal", "statuts")),
        "completed": (translate("journal", "pièce complétée"), translate("journal", "pièces complétées")),
        "levels": (translate("journal", "niveau de relance"), translate("journal", "niveaux de relance")),
    }
    found = []
    for key, (one, many) in nouns.items():
        number = facts.get(key)
        if isinstance(number, int) and number:
            found.append(counted(number, one, many))
    return _joined(*found)


def _pairs(facts: Facts) -> str:
    pairs = facts.get("pairs")
    if not isinstance(pairs, list):
        return ""
    return counted(len(pairs), translate("journal", "rapprochement"), translate("journal", "rapprochements"))


def _template(facts: Facts) -> str:
    language, _, code = _text(facts, "template").partition("/")
    own = translate("journal", "texte de l’entreprise") if facts.get("own") else translate("journal", "texte d’origine")
    return _joined(code, translate("journal", "en anglais") if language == "en" else "", own)


def _buckets(facts: Facts) -> str:
    limits = facts.get("limits")
    return ", ".join(map(str, limits)) if isinstance(limits, list) else ""


def _terms(facts: Facts) -> str:
    rate = _text(facts, "contract_rate")
    if not rate:
        return translate("journal", "taux légal par défaut")
    return translate("journal", "taux convenu {rate}\u00a0%").format(rate=rate.replace(".", ","))


def _proof(facts: Facts) -> str:
    number = facts.get("exhibits")
    if not isinstance(number, int):
        return ""
    pieces = counted(number, translate("journal", "pièce"), translate("journal", "pièces"))
    return _joined(pieces, _text(facts, "file"))


def _call(facts: Facts) -> str:
    outcome = _text(facts, "outcome")
    words = painted(CallOutcome(outcome).words()) if outcome in set(CallOutcome) else outcome
    again = _day(facts, "next_on")
    next_words = translate("journal", "à rappeler le {day}").format(day=again) if again else ""
    sum_ = _money(facts) if facts.get("cents") else ""
    return _joined(words, _text(facts, "contact"), sum_, next_words, _text(facts, "note"))


def _task(facts: Facts) -> str:
    due_on = _day(facts, "due_on")
    when = translate("journal", "pour le {day}").format(day=due_on) if due_on else ""
    return _joined(_text(facts, "text"), when)


def _note(facts: Facts) -> str:
    again = _day(facts, "remind_on")
    when = translate("journal", "à revoir le {day}").format(day=again) if again else ""
    return _joined(_text(facts, "text"), when)


def _named(facts: Facts) -> str:
    return _text(facts, "name") or _text(facts, "company")


def _followed(facts: Facts) -> str:
    named = facts.get("segments")
    known = [Segment(one) for one in named if one in set(Segment)] if isinstance(named, list) else []
    company = translate("journal", "toute l’entreprise") if facts.get("company") else ""
    return _joined(_text(facts, "name"), *(segments()[one] for one in known), company)


def _chosen(facts: Facts) -> str:
    name = _text(facts, "name") or translate("journal", "celui qui s’applique d’ordinaire")
    return _joined(_text(facts, "number"), name)


def _segment(facts: Facts) -> str:
    value = _text(facts, "segment")
    return segments()[Segment(value)] if value in set(Segment) else translate("journal", "aucun profil")


def _skipped(facts: Facts) -> str:
    owed = translate("journal", "prochaine étape {name}").format(name=_text(facts, "next"))
    return _joined(_text(facts, "number"), owed, _text(facts, "reason"))


def _level(facts: Facts) -> str:
    return _joined(_text(facts, "number"), _day(facts, "on"), _text(facts, "reason"))


def _hours(facts: Facts) -> str:
    return translate("journal", "de {first} à {last}").format(first=_text(facts, "first"), last=_text(facts, "last"))


def _automatic(facts: Facts) -> str:
    counts = [facts.get(key) for key in ("issued", "waiting")]
    issued, waiting = (value if isinstance(value, int) else 0 for value in counts)
    left = counted(issued, translate("journal", "relance émise"), translate("journal", "relances émises"))
    waits = translate("journal", "{n} à confirmer").format(n=waiting) if waiting else ""
    return _joined(left, waits, _text(facts, "held"))


def _plan(facts: Facts) -> str:
    left = _money(facts) if facts.get("cents") else ""
    signed = _day(facts, "signed_on")
    when = translate("journal", "signé le {day}").format(day=signed) if signed else ""
    return _joined(_text(facts, "number"), left, when, _text(facts, "reason"))


def _mandate(facts: Facts) -> str:
    return _joined(_text(facts, "reference"), _text(facts, "scheme"), _day(facts, "ended_on"), _text(facts, "reason"))


def _collection(facts: Facts) -> str:
    collect_on = _day(facts, "collect_on")
    when = translate("journal", "pour le {day}").format(day=collect_on) if collect_on else ""
    sum_ = f"{_money(facts)} {when}".strip()
    return _joined(_text(facts, "number"), _text(facts, "invoice"), sum_, _text(facts, "reason"))


_TELLERS: dict[str, Callable[[Facts], str]] = {
    "books.created": _named,
    "demonstration.made": _named,
    "file.imported": _imported,
    "company.changed": _named,
    "terms.changed": _terms,
    "buckets.changed": _buckets,
    "policy.changed": _named,
    "policy.removed": _named,
    "policy.followed": _followed,
    "policy.chosen": _chosen,
    "bank.matched": _bank_line,
    "bank.unmatched": _bank_line,
    "bank.ignored": _bank_line,
    "bank.restored": _bank_line,
    "bank_account.changed": lambda facts: _joined(_text(facts, "label"), _text(facts, "account")),
    "bank_settings.changed": lambda facts: _joined(_money(facts, "pennies_cents"), _money(facts, "bank_fee_cents")),
    "gap_accounts.changed": lambda facts: _joined(*(str(account) for account in facts.values())),
    "difference.written_off": _difference,
    "difference.taken_back": _difference,
    "entries.handed_over": _handed_over,
    "loss.recorded": _difference,
    "loss.undone": _difference,
    "claim.doubtful": _difference,
    "claim.ordinary": _difference,
    "claim.doubtful_undone": _difference,
    "provision.made": _difference,
    "provision.released": _difference,
    "provision.undone": _difference,
    "provision.release_undone": _difference,
    "segment.set": _segment,
    "letter.hastened": lambda facts: _joined(_text(facts, "number"), _text(facts, "step"), _text(facts, "reason")),
    "steps.skipped": _skipped,
    "level.set": _level,
    "sending_times.changed": _hours,
    "run.automatic": _automatic,
    "template.changed": _template,
    "template.added": _named,
    "template.renamed": _named,
    "template.removed": _named,
    "proof.made": _proof,
    "rate.added": _rate,
    "rate.removed": _rate,
    "customer.added": _named,
    "customer.changed": _named,
    "invoice.added": _invoice,
    "penalties.invoiced": _letter,
    "penalties.collected": _payment,
    "penalties.waived": _penalties,
    "penalties.cancelled": _penalties,
    "penalties.claimed_again": _penalties,
    "payment.recorded": _payment,
    "payment.returned": _payment,
    "payment.removed": _payment,
    "items.matched": _pairs,
    "items.unmatched": _pairs,
    "letter.issued": _letter,
    "document.queued": _document,
    "message.sent": _message,
    "message.postponed": _message,
    "message.failed": _message,
    "message.ambiguous": _message,
    "message.cancelled": _message,
    "message.settled": _settled,
    "message.handed_over": lambda facts: _text(facts, "file"),
    "mail.changed": lambda facts: _text(facts, "sender"),
    "mail.tested": lambda facts: _text(facts, "recipient"),
    "letter.printed": _paper,
    "letter.posted": _paper,
    "letter.followed": _paper,
    "letter.receipt": _paper,
    "letter.corrected": _paper,
    "call.made": _call,
    "task.added": _task,
    "task.done": _task,
    "follow_up.done": lambda facts: _text(facts, "text"),
    "task.reopened": _task,
    "task.postponed": _task,
    "customer.noted": _note,
    "plan.proposed": _plan,
    "plan.agreed": _plan,
    "plan.signed": _plan,
    "plan.completed": _plan,
    "plan.defaulted": _plan,
    "plan.cancelled": _plan,
    "hold.set": _hold,
    "hold.lifted": _hold,
    "invoice.stated": _status,
    "status.withdrawn": _status,
    "mandate.added": _mandate,
    "mandate.changed": _mandate,
    "mandate.ended": _mandate,
    "debits.changed": lambda facts: _text(facts, "ics"),
    "payment_link.changed": lambda facts: _text(facts, "pattern"),
    "archive.made": lambda facts: _text(facts, "file"),
    "collection.made": _collection,
    "collection.withdrawn": _collection,
    "debit.announced": _collection,
    "debit.rejected": _collection,
    "dispute.opened": _dispute,
    "dispute.followed": lambda facts: _text(facts, "text"),
    "dispute.closed": _closed,
    "promise.made": _promise,
    "paper.added": _named,
    "paper.removed": _named,
}
