"""Shows which open invoices a full export no longer names, paid or cancelled perhaps: nothing is done to them."""

from __future__ import annotations

from collections.abc import Iterable

from gestion_creances.basics.french import amount as in_french
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Complaint
from gestion_creances.storage.import_files import StillOpen


def told_gone(missing: Iterable[StillOpen]) -> tuple[Complaint, ...]:
    """Return the remarks about invoices that are *missing* from a full export."""
    remarks = Complaints()
    for one in missing:
        remarks.warning(
            0,
            f"la facture {one.number} de {one.customer_name} ({one.customer_code}) n’est plus due d’après le fichier, "
            f"il en reste {in_french(one.left)} au dossier : réglée, annulée ? rien n’y est changé",
        )
    return remarks.listed()
