"""Files made to harm: each is refused by a sentence with its name and line, and the books stay as they were."""

from __future__ import annotations

import codecs
import os
import re
import subprocess
import sys
import zlib
from contextlib import suppress
from pathlib import Path

import pytest

from gestion_creances.desk import Desk
from gestion_creances.intake.folder import listed
from gestion_creances.intake.refusals import (
    DamagedFile,
    EmptyFile,
    ForeignFile,
    TooLarge,
    UnreadableFile,
    UnusableFile,
)
from gestion_creances.usecases.import_files import Source, preview_import
from tests.intake.fec.writer import HEADER
from tests.intake.hostile_workbooks import (
    BEGIN,
    CORNERS,
    GOOD,
    label,
    old_workbook,
    workbook,
)
from tests.intake.hostility import BANK, XMLS, at, attached, inside, rewritten, said_of

INVOICES = "numero;client;date_emission;date_echeance;montant_ttc\n"
FEC = "\t".join(HEADER) + "\n"


AMOUNTS = (
    *("1e400", "1E5", "NaN", "Infinity", "-inf", "0x1F", "٣٤٥", "１２３", "½", "²", "1_000", "--5", "1,2,3", "=1+1"),
    *("9" * 30, "9223372036854775807", "92233720368547758.08", "1.234,567", "10\u202e00", "9" * 5000),
)
DAYS = (
    *("2026-02-30", "30/02/2026", "0000-01-01", "9999-12-31", "2026-13-01", "00/00/0000", "31/04/2026", "٠١/٠١/٢٠٢٦"),
    *("20260230", "99991231", "1e5", "-1", "2026-W05-1", "32/01/2026"),
)


def test_amounts_that_are_none_and_days_that_never_were_are_told_with_their_line(firm: Desk, tmp_path: Path) -> None:
    rows = [f"F{rank};C1;2026-01-05;;{amount}" for rank, amount in enumerate(AMOUNTS)]
    rows += [f"G{rank};C1;{day};;10.00" for rank, day in enumerate(DAYS)]
    said = said_of(firm, at(tmp_path, "factures à lire.csv", (INVOICES + "\n".join(rows) + "\n").encode()))
    assert [number for number, _ in said if number] == list(range(2, 2 + len(rows)))
    assert all(
        re.search("illisible|invraisemblable|impossible|fractions de centime", one) for number, one in said if number
    )


def test_a_fec_says_the_same_of_them(firm: Desk, tmp_path: Path) -> None:
    def entry(number: int, day: str = "20260105", debit: str = "10,00") -> str:
        cells = ("VE", "Ventes", number, day, "411000", "Clients", "C1", "Client", f"F{number}", day, "x", debit, "0")
        return "\t".join(map(str, (*cells, "", "", day, "", ""))) + "\n"

    bad = [entry(1, "20260230"), entry(2, "00000101"), entry(3, "99991231")]
    bad += [entry(rank, debit=text) for rank, text in enumerate(("9" * 25, "NaN", "1e9", "٣", "0x1"), 4)]
    said = said_of(firm, at(tmp_path, "512345679FEC20261231.txt", (FEC + "".join(bad)).encode()))
    assert [number for number, _ in said if number] == list(range(2, 10))


def swapped(name: str, old: bytes, new: bytes) -> tuple[str, bytes]:
    content = (BANK / name).read_bytes()
    assert old in content
    return name, content.replace(old, new, 1)


_CFONB = (BANK / "releve_cfonb120.txt").read_bytes().splitlines()[1]
STATEMENTS = [
    (swapped("releve_v1.ofx", b"+1200,50", b"1e99"), 18, "montant illisible"),
    (swapped("releve_v1.ofx", b"+1200,50", b"NaN"), 18, "montant illisible"),
    (swapped("releve_v1.ofx", b"+1200,50", b"0x10"), 18, "montant illisible"),
    (swapped("releve_v1.ofx", b"+1200,50", b"9" * 24), 18, "invraisemblable"),
    (swapped("releve_v1.ofx", b"20260602\n", b"20260230\n"), 18, "30/02/2026 n’existe pas"),
    (swapped("releve_v1.ofx", b"20260602\n", b"00000101\n"), 18, "invraisemblable"),
    (swapped("releve_v1.ofx", b"20260602\n", b"99991231\n"), 18, "invraisemblable"),
    (swapped("releve_cfonb120.txt", _CFONB, _CFONB[:119]), 2, "119 caractères au lieu de 120"),
    (swapped("releve_cfonb120.txt", _CFONB, _CFONB + b"x" * 14), 2, "134 caractères au lieu de 120"),
    (swapped("releve_cfonb120.txt", b"020626  ", b"300226  "), 2, "30/02/2026 n’existe pas"),
    (swapped("releve_cfonb120.txt", _CFONB[90:104], b"9999999999999{"), 2, "invraisemblable"),
    (swapped("releve_cfonb120.txt", _CFONB[90:104], b"00000000NaN00{"), 2, "montant illisible"),
]


@pytest.mark.parametrize(("file", "number", "problem"), STATEMENTS)
def test_a_statement_with_one_bad_line_says_which(
    firm: Desk, tmp_path: Path, file: tuple[str, bytes], number: int, problem: str
) -> None:
    found = dict(said_of(firm, at(tmp_path, *file)))
    assert problem in found[number]


def test_one_movement_given_a_thousand_times_is_one(firm: Desk, tmp_path: Path) -> None:
    name, content = "releve_v1.ofx", (BANK / "releve_v1.ofx").read_bytes()
    one = content[content.index(b"<STMTTRN>") : content.index(b"</STMTTRN>") + 10]
    (once,) = preview_import(firm, [Source(at(tmp_path, name, content))]).files
    (often,) = preview_import(firm, [Source(at(tmp_path, name, content.replace(one, one * 1000)))]).files
    assert (often.bank_lines_created, often.errors) == (once.bank_lines_created, ())


TEXT = INVOICES + "F1;Défi;2026-01-05;;10.00\n"


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (TEXT.encode("utf-16"), None),
        (TEXT.encode() + "F2;Défi;2026-01-05;;10.00\n".encode("latin-1"), None),
        (TEXT.replace("F1", "F\0001").encode(), None),
        (TEXT.encode("utf-16-le"), ForeignFile),
        (TEXT.encode("utf-32"), ForeignFile),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), ForeignFile),
        (TEXT.encode("cp500"), UnusableFile),
        (INVOICES.encode() + b";" * 2_000_000, DamagedFile),
        (b"x" * 2_000_000, DamagedFile),
        (INVOICES.encode() + b'"' + b"a;b\n" * 100_000, DamagedFile),
        (INVOICES.encode() + b"\n" * 6_100_000, (TooLarge, EmptyFile)),
        (";".join(f"colonne{n}" for n in range(1_001)).encode() + b"\n" + b";" * 1000 + b"x\n", TooLarge),
        (FEC.encode() + b"VE\t" + b"x" * 2_000_000, DamagedFile),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else None,
)
def test_texts_in_other_encodings_and_lines_without_end(
    firm: Desk, tmp_path: Path, content: bytes, refusal: type[UnusableFile] | None
) -> None:
    path = at(tmp_path, "été 2026.csv", content)
    if refusal is None:
        (report,) = preview_import(firm, [Source(path)]).files
        assert report.invoices_created
        return
    with pytest.raises(refusal, match=r"« été 2026\.csv » "):
        preview_import(firm, [Source(path)])


@pytest.fixture
def strange(tmp_path: Path) -> dict[str, Path]:
    """Things that are not files, or not there."""
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes among its files")
    made = {"pipe": tmp_path / "tube.csv", "loop": tmp_path / "boucle.csv", "nowhere": tmp_path / "nulle part.csv"}
    os.mkfifo(made["pipe"])
    made["loop"].symlink_to(made["loop"])
    made["nowhere"].symlink_to(tmp_path / "absent.csv")
    made |= {"device": Path("/dev/zero"), "folder": tmp_path, "name": tmp_path / ("n" * 300 + ".csv")}
    made["below a file"] = at(tmp_path, "f.csv", b"a;b\n") / "g.csv"
    return made


def test_what_is_no_file_is_refused_and_never_waited_for(firm: Desk, strange: dict[str, Path]) -> None:
    for path in strange.values():
        with pytest.raises(UnreadableFile):
            preview_import(firm, [Source(path)])


def test_a_folder_with_loops_gives_each_file_once(tmp_path: Path) -> None:
    for number in range(2_000):
        at(tmp_path, f"f{number}.xml", b"<a/>")
    inner = tmp_path / "dedans"
    inner.mkdir()
    with suppress(OSError):
        (inner / "en haut").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "encore").symlink_to(inner, target_is_directory=True)
    found = listed(tmp_path)
    assert len(found) == len({path.resolve() for path in found}) == 2_000


_CHILD = """
import sys
from pathlib import Path
from gestion_creances.basics.errors import Refusal
from gestion_creances.intake.recognise import read
for name in sys.argv[1:]:
    try:
        read(Path(name))
    except Refusal as refusal:
        print(type(refusal).__name__)
(peak,) = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
print(int(peak) // 1024)
"""


def test_refusing_what_would_fill_the_memory_takes_little_of_it(tmp_path: Path) -> None:
    if not Path("/proc/self/status").exists():
        pytest.skip("only Linux says how much memory a process has taken")
    large = at(tmp_path, "g.csv", b"a;b\n")
    os.truncate(large, 500_000_000)
    files = [
        workbook(tmp_path / "a.xlsx", GOOD + CORNERS["the last place of a sheet"]),
        workbook(tmp_path / "b.xlsx", GOOD + b" " * 200_000_000),
        at(tmp_path, "c.xls", old_workbook(BEGIN, label(65_535, 65_535, 0))),
        at(tmp_path, "d.pdf", rewritten(attached(zlib.compress(b"<" * 200_000_000, 9), 1))),
        at(tmp_path, "e.csv", INVOICES.encode() + b";" * 50_000_000),
        at(tmp_path, "f.xml", inside(XMLS["camt"], b"<a/>" * 2_500_000)),
        large,
    ]
    ran = subprocess.run(
        [sys.executable, "-c", _CHILD, *map(str, files)], check=True, capture_output=True, text=True, timeout=300
    )
    *refused, peak = ran.stdout.split()
    assert len(refused) == len(files)
    assert int(peak) < 400
