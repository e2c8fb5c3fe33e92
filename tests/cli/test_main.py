import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from gestion_creances import locations
from gestion_creances.cli import import_command
from gestion_creances.cli.demo_command import has_screen
from gestion_creances.cli.main import COMMANDS
from gestion_creances.storage.books import Books
from tests.cli.builders import Run

ROOT = Path(__file__).resolve().parent.parent.parent


def _process(*words: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "gestion_creances", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


def test_without_a_word_the_window_opens_on_the_last_books(
    run: Run, opened: list[tuple[Path | None, date | None]]
) -> None:
    assert run().status == 0
    assert opened == [(None, None)]


def test_with_books_the_window_opens_on_them(run: Run, opened: list[tuple[Path | None, date | None]]) -> None:
    assert run("chez moi/Ateliers.creances").status == 0
    assert opened == [(Path("chez moi/Ateliers.creances"), None)]


@pytest.mark.parametrize("words", [("encour",), ("--nimporte",), ("deux", "mots")])
def test_a_word_that_is_no_command_is_wrong_usage(run: Run, opened: list[object], words: tuple[str, ...]) -> None:
    said = run(*words)
    assert (said.status, opened, "Commande inconnue" in said.messages) == (2, [], True)


def test_the_help_names_every_command(run: Run) -> None:
    said = run("--help")
    assert (said.status, [name for name in COMMANDS if name not in said.results]) == (0, [])


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_in_french(run: Run, command: str) -> None:
    said = run(command, "--help")
    assert said.status == 0
    assert said.results.startswith(f"Utilisation : gestion-creances {command}")
    english = ("usage:", "optional arguments", "show this help", "positional")
    assert [word for word in english if word in said.results] == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("encours",), "il manque : DOSSIER"),
        (("encours", "x", "--au"), "--au attend une valeur"),
        (("encours", "x", "--au", "2026-02-30"), "--au : date impossible"),
        (("encours", "x", "--quoi"), "argument inconnu : --quoi"),
        (("importer", "x", "y", "--type", "photo"), "type inconnu : « photo »"),
        (("balance-agee", "x", "--tranches", "90,30"), "Tranches de la balance âgée"),
        (
            ("penalites", "--montant", "abc", "--echeance", "2026-01-01", "--paiement", "2026-02-01"),
            "montant illisible",
        ),
        (("penalites", "--taux", "200"), "taux hors limites"),
        (("penalites", "--taux", "beaucoup"), "taux illisible"),
        (("penalites", "--base", "364"), "n’est pas l’un de"),
        (("penalites", "--public", "--particulier"), "ne va pas avec"),
        (("penalites", "--versement", "2026-01-01"), "attendu DATE:MONTANT"),
    ],
)
def test_wrong_usage_is_said_in_french(run: Run, words: tuple[str, ...], sentence: str) -> None:
    said = run(*words)
    assert (said.status, said.results) == (2, "")
    assert sentence in said.messages


def test_books_that_are_not_there_are_trouble(run: Run, tmp_path: Path) -> None:
    said = run("encours", tmp_path / "nulle", "--json")
    assert (said.status, said.json["error"]) == (3, "BooksMissing")
    assert "introuvable" in said.messages


def test_a_file_that_is_no_books_is_refused(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "lettre.creances"
    other.write_bytes(b"bonjour" * 1000)
    assert run("encours", other).status == 1


def test_a_bug_is_one_clear_line_and_a_log(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("oups, m.lefevre@boulangerie.fr")

    monkeypatch.setattr(import_command, "run", broken)
    said = run("importer", "x", "y")
    log = locations.logs() / "commandes.log"
    assert (said.status, said.messages.count("\n")) == (3, 1)
    assert str(log) in said.messages
    logged = log.read_text(encoding="utf-8")
    assert "ZeroDivisionError: oups" in logged
    assert "lefevre" not in logged + said.messages


def test_an_interruption_says_that_nothing_unfinished_was_kept(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(import_command, "run", interrupted)
    assert run("importer", "x", "y").status == 3


def test_the_demonstration_opens_the_window_where_there_is_a_screen(
    run: Run, tmp_path: Path, opened: list[tuple[Path | None, date | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":1")
    assert has_screen()
    said = run("demo", "--dossier", tmp_path)
    assert said.status == 0
    assert opened == [(tmp_path / "Démonstration.creances", None)]
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run("demo", "--dossier", tmp_path).status == 0
    assert len(opened) == 1
    with Books.open(tmp_path / "Démonstration 2.creances", read_only=True) as second, second.reading() as session:
        assert session.customers.count() > 100


def test_a_process_writes_utf8_whatever_the_console(dossier: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "gestion_creances", "encours", str(dossier)],
        cwd=ROOT,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
    )
    assert said.returncode == 0
    assert "Boulangerie Lefèvre" in said.stdout.decode("utf-8")


def test_a_command_does_not_load_the_window() -> None:
    code = "import sys, gestion_creances.__main__; print({'PySide6', 'sqlalchemy', 'reportlab'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"


def test_a_reader_that_leaves_early_is_no_trouble(dossier: Path) -> None:
    command = [sys.executable, "-m", "gestion_creances", "encours", str(dossier), "--json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_the_exit_status_of_a_process_is_the_commands(tmp_path: Path) -> None:
    assert (_process("encours", tmp_path / "nulle").returncode, _process("encours").returncode) == (3, 2)
