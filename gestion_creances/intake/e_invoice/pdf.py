"""Takes the XML out of a PDF invoice (Factur-X, ZUGFeRD, XRechnung) without running or unfolding anything else."""

from __future__ import annotations

import fnmatch
import io
import itertools
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gestion_creances.intake.refusals import DamagedFile, TooLarge, UnsafeFile, UnusableFile

if TYPE_CHECKING:
    from pypdf import PdfReader

MAGIC = b"%PDF-"
_LARGEST_XML = 10_000_000
_NAMES = ("factur-x.xml", "zugferd-invoice.xml", "xrechnung.xml", "order-x.xml")
_ACTIVE = ("/JavaScript", "/JS", "/Launch", "/ImportData", "/SubmitForm", "/Movie", "/Rendition", "/RichMediaExecute")
_STUMBLES = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RecursionError,
    NotImplementedError,
    zlib.error,
    struct.error,
)
_DEEPEST = 6
_MOST_LOOKED_AT = 2_000
_MOST_PAGES = 50


class PlainPdf(UnusableFile):
    """A PDF in which there is no electronic invoice: a picture for people."""

    remedy = (
        "Demandez à votre logiciel de facturation le fichier Factur-X, UBL ou CII, ou saisissez la facture ; "
        "le PDF pourra y être joint."
    )

    def reason(self) -> str:
        return "est un PDF sans facture électronique : un programme ne peut pas y lire de montants."


class LockedPdf(UnusableFile):
    """A PDF that is encrypted."""

    remedy = "Enregistrez-le sans mot de passe ni protection, puis importez-le."

    def reason(self) -> str:
        return "est un PDF protégé (chiffré) : il ne se lit pas sans sa clé."


def embedded_xml(content: bytes, path: Path) -> bytes:
    """Return the XML attached to the PDF *content* read at *path*.

    Raise LockedPdf, UnsafeFile (scripts, or contents that unfold without end), DamagedFile, TooLarge or PlainPdf.
    """
    # What opens a PDF takes long to load: it is needed when one is imported, not when the window opens.
    from pypdf import PdfReader, apply_configuration
    from pypdf.errors import DependencyError, LimitReachedError, PyPdfError

    try:
        with apply_configuration(
            zlib_maximum_output_length=_LARGEST_XML,
            lzw_maximum_output_length=_LARGEST_XML,
            run_length_maximum_output_length=_LARGEST_XML,
            array_based_stream_maximum_output_length=_LARGEST_XML,
            stream_filters_maximum_length=4,
        ):
            return _found(PdfReader(io.BytesIO(content)), path)
    except UnusableFile:
        raise
    except LimitReachedError as error:
        raise UnsafeFile(path, "son contenu, une fois déplié, dépasse toute mesure") from error
    except (PyPdfError, DependencyError, *_STUMBLES) as error:
        # A broken file makes the library stumble in as many ways as there are: none of them is more than that.
        raise DamagedFile(path, "ce PDF ne se lit pas") from error


def _found(reader: PdfReader, path: Path) -> bytes:
    if reader.is_encrypted:
        raise LockedPdf(path)
    _refuse_active(reader, path)
    attached: dict[str, Any] = {}
    for rank, one in enumerate(reader.attachment_list):
        if rank >= _MOST_LOOKED_AT:
            raise UnsafeFile(path, "il porte plus de 2 000 pièces jointes")
        name = str(one.name).lower()
        if fnmatch.fnmatch(name, "*.xml"):
            attached.setdefault(name, one)
    chosen = next((attached[name] for name in (*_NAMES, *attached) if name in attached), None)
    if chosen is None:
        raise PlainPdf(path)
    xml = bytes(chosen.content)
    if len(xml) > _LARGEST_XML:
        raise TooLarge(path, f"{len(xml) // 1_000_000} Mo de XML, pour une limite de {_LARGEST_XML // 1_000_000} Mo")
    return xml


def _refuse_active(reader: PdfReader, path: Path) -> None:
    """Refuse a PDF that would do something by itself when opened: an invoice is to be read."""
    root: Any = reader.trailer["/Root"]
    places = [root.get(name) for name in ("/OpenAction", "/AA", "/Names", "/AcroForm")]
    for page in itertools.islice(reader.pages, _MOST_PAGES):
        places += [page.get("/AA"), page.get("/Annots")]
    for place in places:
        for thing in itertools.islice(_within(place, 0), _MOST_LOOKED_AT):
            if any(name in thing for name in _ACTIVE) or thing.get("/S") in _ACTIVE:
                raise UnsafeFile(path, "il contient un programme (script ou commande)")


def _within(thing: Any, depth: int) -> Iterator[Any]:
    """Yield the dictionaries of a PDF below *thing*, itself included; streams are not unfolded."""
    found = thing.get_object() if hasattr(thing, "get_object") else thing
    if depth > _DEEPEST:
        return
    if isinstance(found, dict):
        yield found
        for key, value in found.items():
            if key not in ("/Parent", "/P"):
                yield from _within(value, depth + 1)
    elif isinstance(found, list):
        for value in found:
            yield from _within(value, depth + 1)
