"""Makes the books of a company: its file, its identity, its reminder policy."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from gestion_creances.company.profile import Company, checked_company
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.storage.books import Books


def create_books(path: Path, company: Company, actor: str) -> Books:
    """Create books for *company* at *path* and return them open.

    Raise CompanyNameMissing, IdentityRefused for a wrong SIREN, VAT number, IBAN, BIC or e-mail, BooksExist when the
    file is there, StorageFailed when the folder refuses.
    """
    checked = checked_company(company)
    books = Books.create(path)
    with books.writing() as session:
        session.company.put(checked)
        session.policies.put(standard_policy())
        session.journal.append(datetime.now(UTC), actor, "books.created", "dossier", {"company": checked.name})
    return books
