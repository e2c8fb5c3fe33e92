"""Why a whole file cannot be taken: empty, cut short, something else than its name says, too large."""

from __future__ import annotations

from pathlib import Path

from gestion_creances.basics.errors import Refusal


class UnusableFile(Refusal):
    """A file that no reader can take; ``path`` is the file."""

    remedy = ""

    def __init__(self, path: Path, detail: str = "") -> None:
        self.path = path
        self.detail = detail
        super().__init__(path, detail)

    def __str__(self) -> str:
        return f"« {self.path.name} » {self.reason()} {self.remedy}".strip()

    def reason(self) -> str:
        """Return what is wrong with the file, as the French words that follow its name."""
        raise NotImplementedError


class EmptyFile(UnusableFile):
    """The file holds nothing, or nothing but a header or blank lines."""

    remedy = "Refaites l’export depuis votre logiciel, puis importez le nouveau fichier."

    def reason(self) -> str:
        return "est vide : il ne contient aucune ligne à reprendre."


class UnreadableFile(UnusableFile):
    """The file does not exist or the system does not let it be read; ``detail`` is the system's reason."""

    remedy = "Vérifiez son emplacement et vos droits, fermez-le dans les autres logiciels, puis recommencez."

    def reason(self) -> str:
        return f"ne peut pas être ouvert ({self.detail})."


class ForeignFile(UnusableFile):
    """The content is of a kind this room does not read; ``detail`` names the kind with its French article."""

    remedy = (
        "Importez un FEC (.txt), un tableau CSV ou Excel (.xlsx) de clients, de factures ou de règlements, "
        "un relevé bancaire (OFX, CAMT, CFONB 120, MT940) ou une facture électronique (Factur-X, UBL, CII)."
    )

    def reason(self) -> str:
        return f"est {self.detail} : rien ne peut en être repris ainsi."


class UnknownTable(UnusableFile):
    """The file has no header line in which columns can be recognised."""

    remedy = (
        "La première ligne doit nommer les colonnes, par exemple numero;client;date_emission;date_echeance;montant_ttc."
    )

    def reason(self) -> str:
        return "ne ressemble pas à un tableau avec une ligne d’en-tête."


class TruncatedFile(UnusableFile):
    """The file stops in the middle of a line or of an entry; ``detail`` says where."""

    remedy = "La copie ou l’export a été interrompu : refaites-le, puis importez le fichier complet."

    def reason(self) -> str:
        return f"est tronqué ({self.detail})."


class DamagedFile(UnusableFile):
    """The file's structure is broken; ``detail`` says how."""

    remedy = "Ouvrez-le dans le logiciel d’origine et exportez-le de nouveau."

    def reason(self) -> str:
        return f"est abîmé ({self.detail})."


class UnsafeFile(UnusableFile):
    """The file asks for what no statement and no invoice needs, and which could harm; ``detail`` says what."""

    remedy = "Ne l’ouvrez pas ailleurs : demandez à celui qui vous l’a remis un fichier qui n’en contient pas."

    def reason(self) -> str:
        return f"est refusé par précaution ({self.detail})."


class NoStatement(UnusableFile):
    """A bank's file in which there is no statement of an account; ``detail`` names what was looked for."""

    remedy = "Demandez à votre banque le relevé du compte avec ses mouvements, puis importez-le."

    def reason(self) -> str:
        return f"ne contient aucun relevé de compte ({self.detail})."


class ForeignCurrency(UnusableFile):
    """A bank's file whose accounts are all kept in other currencies; ``detail`` names them."""

    remedy = "Rien n’en est repris : importez le relevé d’un compte tenu en euros."

    def reason(self) -> str:
        return f"n’a que des comptes tenus dans une autre monnaie que l’euro ({self.detail})."


class TooLarge(UnusableFile):
    """The file is beyond what is read at once; ``detail`` gives its size and the limit."""

    remedy = "Exportez par exercice ou par période, puis importez les fichiers un par un."

    def reason(self) -> str:
        return f"est trop volumineux ({self.detail})."


class MappingNeeded(UnusableFile):
    """A table whose columns are not all known; ``missing`` are the French names of what must be pointed out."""

    remedy = "Indiquez la correspondance des colonnes dans la fenêtre d’import, ou renommez-les dans le fichier."

    def __init__(self, path: Path, missing: tuple[str, ...]) -> None:
        self.missing = missing
        super().__init__(path, ", ".join(missing))

    def reason(self) -> str:
        return f"ne permet pas de reconnaître : {self.detail}."
