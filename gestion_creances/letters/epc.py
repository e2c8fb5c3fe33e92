"""The square code that fills in a transfer on the customer's phone (EPC069-12): payload and black modules."""

from __future__ import annotations

from functools import lru_cache

import segno

from gestion_creances.basics.money import Money

_MOST = Money(99_999_999_999)
_MOST_BYTES = 331
# Choosing the best of eight masks takes four fifths of the time; every mask is valid and decodes.
_MASK = 3


def payload(name: str, iban: str, bic: str, amount: Money, reference: str) -> str | None:
    """Return the text of the code, or None when no code can say it (no account, amount outside 0.01–999 999 999.99).

    Version 002, UTF-8, unstructured reference; the name is cut at 70 characters and the reference at 140.
    """
    compact = "".join(iban.split())
    if not compact or not Money(1) <= amount <= _MOST:
        return None
    holder, message = (" ".join(text.split()) for text in (name, reference))
    fields = ("BCD", "002", "1", "SCT", bic, holder[:70], compact, f"EUR{amount}", "", "", message[:140])
    text = "\n".join(fields).rstrip("\n")
    return text if len(text.encode()) <= _MOST_BYTES else None


@lru_cache(maxsize=64)
def modules(text: str) -> tuple[int, tuple[str, ...]]:
    """Return the number of modules on a side and the black runs, each as a PDF rectangle in modules.

    Error correction M as the standard asks; the quiet zone is left to whoever draws.
    """
    code = segno.make(text, error="m", mode="byte", encoding="utf-8", mask=_MASK, micro=False, boost_error=False)
    runs: list[str] = []
    for down, line in enumerate(code.matrix):
        start, row = 0, bytes(line)
        while (start := row.find(1, start)) >= 0:
            end = row.find(0, start)
            end = len(row) if end < 0 else end
            runs.append(f"{start} {down} {end - start} 1 re")
            start = end
    return len(code.matrix), tuple(runs)
