"""A report of a failure of the program names nobody."""

from __future__ import annotations

import pytest

from gestion_creances.basics.bug_report import scrub

TRACE = """Traceback (most recent call last):
  File "{HOME}/claire/app/gestion_creances/letters/pdf.py", line 12, in draw
    raise ValueError(f"no address for {customer!r}")
ValueError: no address for 'Boulangerie Lefèvre', m.lefevre@boulangerie.fr
IBAN FR76 3000 6000 0112 3456 7890 189 owes 1 234,56 € since 2026, SIREN 918 302 746
""".replace("{HOME}", "/" + "home")


@pytest.mark.parametrize("secret", ["Lefèvre'", "m.lefevre@", "3000 6000", "1 234,56", "918 302 746", "claire"])
def test_a_report_names_nobody(secret: str) -> None:
    assert secret in TRACE
    assert secret not in scrub(TRACE)


def test_a_report_keeps_what_helps_to_mend() -> None:
    kept = scrub(TRACE)
    assert 'gestion_creances/letters/pdf.py", line 12, in draw' in kept
    assert 'raise ValueError(f"no address for {customer!r}")' in kept
    assert "ValueError: no address for '…'" in kept
