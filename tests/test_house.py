"""The house's own rules: what every module says of itself, and what may never be committed."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = [ROOT / "packaging" / name for name in ("requirements.txt", "requirements-dev.txt", "requirements-tool.txt")]
REGISTRIES = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org|crates\.io|proxy\.golang")
SOMEONES_FOLDER = re.compile(r"(?<![\w.~])/(?:home|Users|root|work)/\w|[A-Z]:\\{1,2}Users")
PINNED = re.compile(r"^([\w.-]+)==([^ ]+)", re.MULTILINE)


@pytest.fixture(scope="module")
def committed() -> list[Path]:
    """Return every file under version control that is still there."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("this is not a checkout, or git is not on this computer")
    listing = subprocess.run(
        [git, "-c", "safe.directory=*", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_every_module_opens_with_a_sentence() -> None:
    silent = [
        str(file.relative_to(ROOT))
        for folder in ("gestion_creances", "packaging", "tests")
        for file in sorted((ROOT / folder).rglob("*.py"))
        if folder != "tests" or file.name == "builders.py"
        if not (ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "")
        .split("\n")[0]
        .endswith((".", ":"))
    ]
    assert silent == []


def test_every_room_is_a_package() -> None:
    folders = {file.parent for file in (ROOT / "gestion_creances").rglob("*.py")}
    assert [str(folder) for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []


def test_no_junk_room_opens() -> None:
    junk = {"utils", "common", "helpers", "core", "misc", "manager", "services"}
    assert [str(file) for file in (ROOT / "gestion_creances").rglob("*") if file.stem in junk] == []


def test_packaging_hides_no_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_no_built_file_is_committed(committed: list[Path]) -> None:
    built = {".qm", ".pyc", ".whl", ".so", ".exe"}
    assert [str(file) for file in committed if file.suffix in built or file.name == "uv.lock"] == []


@pytest.mark.parametrize("forbidden", [REGISTRIES, SOMEONES_FOLDER], ids=["registry", "folder"])
def test_no_committed_file_names_a_registry_or_someones_folder(
    committed: list[Path], forbidden: re.Pattern[str]
) -> None:
    found = []
    for file in committed:
        text = file.read_bytes().decode("utf-8", errors="ignore")
        found += [f"{file.relative_to(ROOT)}: {hit.group()}" for hit in forbidden.finditer(text)]
    assert found == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_locked_library_carries_a_hash(lock: Path) -> None:
    entries = re.split(r"(?<!\\)\n", lock.read_text(encoding="utf-8").strip())
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_tests_run_on_the_libraries_that_are_shipped() -> None:
    shipped, tested = (dict(PINNED.findall(lock.read_text(encoding="utf-8"))) for lock in LOCKS[:2])
    assert shipped.items() <= tested.items()


def test_the_locks_serve_every_system() -> None:
    locked = LOCKS[0].read_text(encoding="utf-8")
    assert "pywin32-ctypes==" in locked, "the Windows password store"
    assert "secretstorage==" in locked, "the Linux password store"
    assert "sys_platform == 'win32'" in locked
