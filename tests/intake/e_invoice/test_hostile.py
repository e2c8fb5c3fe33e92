"""Whatever is given as an invoice, a draft or a refusal comes out, and nothing that could harm is opened."""

from __future__ import annotations

import io
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import Link
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, NameObject, NumberObject, TextStringObject

from gestion_creances.basics.errors import Refusal
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.e_invoice import LARGEST, read_e_invoice
from gestion_creances.intake.e_invoice.cdar import NoStatus, read_cdar
from gestion_creances.intake.e_invoice.pdf import LockedPdf, PlainPdf
from gestion_creances.intake.folder import EmptyFolder, expanded, listed
from gestion_creances.intake.recognise import read
from gestion_creances.intake.refusals import DamagedFile, TooLarge, UnreadableFile, UnsafeFile
from tests.intake.e_invoice.samples import CII, CREDIT, STATUSES, UBL, changed, factur_x, sheet, written

PDF = factur_x(changed(CII))


def rewritten(change: object) -> bytes:
    """Return the sample PDF after *change* was made to it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(PDF)))
    change(writer)  # type: ignore[operator]
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def encrypted(writer: PdfWriter) -> None:
    writer.encrypt("", "secret", algorithm="RC4-128")


def scripted(writer: PdfWriter) -> None:
    action = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
    named = ArrayObject([TextStringObject("a"), writer._add_object(DictionaryObject(action))])
    names = writer.root_object["/Names"]
    names[NameObject("/JavaScript")] = DictionaryObject({NameObject("/Names"): named})  # type: ignore[index]


def launching(writer: PdfWriter) -> None:
    action = DictionaryObject({NameObject("/S"): NameObject("/Launch"), NameObject("/F"): TextStringObject("cmd.exe")})
    writer.root_object[NameObject("/OpenAction")] = action


def clicked(writer: PdfWriter) -> None:
    link = Link(rect=(0, 0, 9, 9), url="https://example.com")
    action = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
    link[NameObject("/A")] = DictionaryObject(action)
    writer.add_annotation(0, link)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [(encrypted, LockedPdf), (scripted, UnsafeFile), (launching, UnsafeFile), (clicked, UnsafeFile)],
)
def test_a_pdf_that_is_locked_or_acts_by_itself_is_refused(
    tmp_path: Path, change: object, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal, match=r"f\.pdf"):
        read(written(tmp_path, "f.pdf", rewritten(change)))


def test_a_pdf_without_invoice_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(PlainPdf, match="sans facture électronique"):
        read(written(tmp_path, "f.pdf", sheet()))


def test_an_attachment_that_unfolds_without_end_is_refused(tmp_path: Path) -> None:
    def bomb(writer: PdfWriter) -> None:
        stream = DecodedStreamObject()
        stream.set_data(zlib.compress(b"\0" * 200_000_000, 9))
        stream[NameObject("/Filter")] = NameObject("/FlateDecode")
        files = writer.root_object["/Names"]["/EmbeddedFiles"]["/Names"]  # type: ignore[index]
        files[1].get_object()["/EF"][NameObject("/F")] = writer._add_object(stream)
        files[1].get_object()["/EF"][NameObject("/UF")] = writer._add_object(stream)

    path = written(tmp_path, "f.pdf", rewritten(bomb))
    assert path.stat().st_size < 1_000_000
    with pytest.raises(UnsafeFile, match="une fois déplié"):
        read(path)


def test_names_that_turn_in_circles_end(tmp_path: Path) -> None:
    def circle(writer: PdfWriter) -> None:
        tree = DictionaryObject()
        tree[NameObject("/Kids")] = ArrayObject([writer._add_object(tree)])
        writer.root_object[NameObject("/Names")] = DictionaryObject(
            {NameObject("/EmbeddedFiles"): tree.indirect_reference}
        )
        writer.root_object[NameObject("/AA")] = DictionaryObject({NameObject("/O"): NumberObject(1)})

    with pytest.raises(Refusal):
        read(written(tmp_path, "f.pdf", rewritten(circle)))


@pytest.mark.parametrize("name", [CII, UBL])
def test_an_xml_that_calls_others_is_refused(tmp_path: Path, name: str) -> None:
    entity = '?>\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    with pytest.raises(UnsafeFile):
        read(written(tmp_path, "f.xml", changed(name, ("?>\n", entity))))
    with pytest.raises(UnsafeFile):
        read(written(tmp_path, "f.pdf", with_entity(entity)))


def with_entity(entity: str) -> bytes:
    """Return a PDF whose attachment declares an entity."""

    def attach(writer: PdfWriter) -> None:
        writer.root_object.pop("/Names")
        writer.add_attachment("factur-x.xml", changed(CII, ("?>\n", entity)))

    return rewritten(attach)


def test_a_cut_pdf_or_xml_is_said_to_be_damaged(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile):
        read(written(tmp_path, "f.xml", changed(UBL)[:2000]))
    with pytest.raises(Refusal):
        read(written(tmp_path, "f.pdf", PDF[:3000]))


def test_a_file_of_half_a_gigabyte_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "f.pdf"
    with path.open("wb") as file:
        file.write(PDF)
        file.truncate(500_000_000)
    with pytest.raises(TooLarge):
        read(path)
    assert LARGEST < 500_000_000


def test_statuses_that_say_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NoStatus):
        read(written(tmp_path, "f.xml", changed(STATUSES, ("ReferenceReferencedDocument", "Other"))))


@pytest.mark.parametrize(
    ("swap", "words"),
    [
        ((">208<", ">abc<"), "statut illisible"),
        ((">208<", ">999<"), "statut illisible"),
        ((">FA-2026-041<", "><"), "statut illisible"),
        (("IssueDateTime", "Other"), "n’a pas de date"),
        ((">20261104183000<", ">20261304183000<"), "date impossible"),
        ((">500.00<", ">beaucoup<"), "montant illisible"),
    ],
)
def test_a_status_that_cannot_be_read_is_complained_of(tmp_path: Path, swap: tuple[str, str], words: str) -> None:
    delivery = read_cdar(written(tmp_path, "f.xml", changed(STATUSES, swap)))
    assert any(words in one.message for one in delivery.complaints)


def test_the_statuses_of_a_message_are_read() -> None:
    (first, second) = read(Path(__file__).parents[2] / "samples" / "e_invoices" / STATUSES).statuses
    assert (first.invoice_number, first.code, str(first.stated_on)) == ("FA-2026-041", 208, "2026-11-04")
    assert first.reason == "Justificatif absent · Joindre le bon de livraison signé"
    assert (second.code, str(second.stated_on), str(second.amount)) == (212, "2026-11-05", "500.00")


def test_a_folder_gives_its_invoices_by_name_and_nothing_else(tmp_path: Path) -> None:
    inside = tmp_path / "2026"
    inside.mkdir()
    (tmp_path / ".cache").mkdir()
    kept = [written(tmp_path, "b.XML", b"x"), written(inside, "a.pdf", b"x")]
    for place, name in ((tmp_path, "notes.docx"), (tmp_path, ".b.xml"), (tmp_path / ".cache", "c.xml")):
        written(place, name, b"x")
    (tmp_path / "lien.xml").symlink_to(kept[0])
    assert listed(tmp_path) == tuple(sorted(kept))
    assert expanded([inside, tmp_path / "autre.csv"]) == (kept[1], tmp_path / "autre.csv")


def test_an_empty_or_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmptyFolder, match="ne contient aucun fichier que le programme sache lire"):
        listed(tmp_path)
    with pytest.raises(UnreadableFile):
        listed(tmp_path / "absent")


def outcome(path: Path) -> None:
    """Read; a refusal is an answer too."""
    with suppress(Refusal):
        assert isinstance(read(path), Delivery)


def bitten(content: bytes, places: list[tuple[int, int, bytes]]) -> bytes:
    """Return *content* with pieces taken out, doubled or replaced."""
    for where, length, piece in places:
        at = where % max(1, len(content))
        content = content[:at] + piece + content[at + length :]
    return content


BITES = st.lists(
    st.tuples(
        st.integers(0, 10**6),
        st.integers(0, 60),
        st.one_of(
            st.binary(max_size=12),
            st.sampled_from([b"-", b"9" * 30, b"<", b"\0", b"20260230", b"&#0;", b"USD", b"]]>"]),
        ),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([CII, UBL, CREDIT, STATUSES]), BITES)
def test_a_bitten_xml_is_read_or_refused(tmp_path: Path, name: str, bites: list[tuple[int, int, bytes]]) -> None:
    outcome(written(tmp_path, "f.xml", bitten(changed(name), bites)))


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BITES)
def test_a_bitten_pdf_is_read_or_refused(tmp_path: Path, bites: list[tuple[int, int, bytes]]) -> None:
    path = written(tmp_path, "f.pdf", bitten(PDF, bites))
    with suppress(Refusal):
        assert isinstance(read_e_invoice(path), Delivery)
