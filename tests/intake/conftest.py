"""Books for the tests of intake that look at files as an import does."""

from __future__ import annotations

import pytest

from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk


@pytest.fixture
def firm(desk: Desk) -> Desk:
    """Books of the firm that issued the sample invoices."""
    with desk.books.writing() as session:
        session.company.put(Company("Atelier Belin", siren="512345679"))
    return desk
