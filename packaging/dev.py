"""One door to the house: makes the program ready on this computer, then starts, tests or builds it.

    python3 packaging/dev.py demo          try the program on an invented company
    python3 packaging/dev.py test          everything that must hold, as checked before each release

Nothing but Python 3.11 is needed; the first start installs the rest into this folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import environment
from environment import ROOT, tool

TRANSLATIONS = ROOT / "translations"


def demo(arguments: Sequence[str]) -> int:
    """make the demonstration company, its letters and figures, and open the window when there is a screen"""
    return run(["demo", *arguments])


def run(arguments: Sequence[str]) -> int:
    """start the program; what follows is given to it (run --help shows its commands)"""
    environment.make()
    return subprocess.run([tool("gestion-creances"), *arguments], check=False).returncode


def check() -> int:
    """style, types and the order of imports, without running the tests"""
    environment.make()
    return _steps(_checks())


def test(arguments: Sequence[str]) -> int:
    """the checks, then every test with the rules fully covered, or the tests that follow (given to pytest)"""
    environment.make()
    pytest = [tool("python"), "-m", "pytest", *(arguments or ["--cov", "--durations=15"])]
    return _steps([["translations"], *_checks(), pytest])


def bench(arguments: Sequence[str]) -> int:
    """measure the program's speed beside the fastest possible on this computer"""
    environment.make()
    return _call([tool("python"), "packaging/bench.py", *arguments])


def bench_matching(arguments: Sequence[str]) -> int:
    """measure how many bank lines are matched rightly, and how fast"""
    environment.make()
    return _call([tool("python"), "packaging/matching_bench.py", *arguments])


def kill_test(arguments: Sequence[str]) -> int:
    """kill the program at 50 random points while it sends e-mails, and prove that nothing is lost or sent twice"""
    environment.make()
    return _call([tool("python"), "packaging/kill_test.py", *arguments])


def fuzz(arguments: Sequence[str]) -> int:
    """damage the sample files at random and have every reader read them: only drafts and refusals may come out"""
    environment.make()
    return _call([tool("python"), "packaging/fuzz.py", *arguments])


def screenshots(arguments: Sequence[str]) -> int:
    """picture every page of the demonstration company, on a screen of its own, into the build folder"""
    environment.make()
    if not shutil.which("Xvfb"):
        environment.need(["xvfb"])
    with _screen() as display:
        real = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        return _call([tool("python"), "packaging/screenshots.py", *arguments], real)


def translations() -> int:
    """collect the texts of the window for the translators, and compile the translations"""
    environment.make()
    TRANSLATIONS.mkdir(exist_ok=True)
    package = ROOT / "gestion_creances"
    files = [file for room in ("app", "cli", "ui") for file in package.glob(f"{room}/**/*.py")]
    sources = [str(file.relative_to(ROOT)) for file in sorted(files)]
    collect = [tool("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-source-language", "fr_FR"]
    for language in (["-target-language", "en_GB"], ["-target-language", "fr_FR", "-pluralonly"]):
        file = TRANSLATIONS / f"gestion_creances_{language[1][:2]}.ts"
        if status := _call([*collect, *language, *sources, "-ts", str(file.relative_to(ROOT))]):
            return status
    return _compile_translations()


def lock() -> int:
    """choose the newest allowed version of every library and write the requirement files"""
    environment.lock()
    return 0


def clean() -> int:
    """remove everything that was built or installed in this folder"""
    made = [".venv", "build", "dist", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"]
    for folder in [*made, ".import_linter_cache"]:
        shutil.rmtree(ROOT / folder, ignore_errors=True)
    for compiled in TRANSLATIONS.glob("*.qm"):
        compiled.unlink()
    return 0


WITH_ARGUMENTS: dict[str, Callable[[Sequence[str]], int]] = {
    verb.__name__.replace("_", "-"): verb
    for verb in (demo, run, test, bench, bench_matching, kill_test, fuzz, screenshots)
}
ALONE: dict[str, Callable[[], int]] = {verb.__name__: verb for verb in (check, translations, lock, clean)}


def main(words: Sequence[str]) -> int:
    """Do what the first word asks and return the exit status (1: failed or not ready, 2: not understood)."""
    name, *arguments = words or ["--help"]
    if name in {"-h", "--help", "help"}:
        print(_help())
        return 0
    if name not in {*WITH_ARGUMENTS, *ALONE} or (name in ALONE and arguments):
        print(f"Not understood: {' '.join(words)}\n\n{_help()}", file=sys.stderr)
        return 2
    try:
        return ALONE[name]() if name in ALONE else WITH_ARGUMENTS[name](arguments)
    except environment.NotReady as missing:
        print(missing, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _help() -> str:
    lines = [f"  {name:<15} {verb.__doc__}" for name, verb in {**WITH_ARGUMENTS, **ALONE}.items()]
    return "\n".join([str(__doc__).rstrip(), "", "Verbs:", *lines])


def _checks() -> list[list[str]]:
    return [
        [tool("ruff"), "check"],
        [tool("ruff"), "format", "--check"],
        [tool("mypy")],
        [tool("lint-imports"), "--no-logo"],
    ]


def _steps(commands: Sequence[list[str]]) -> int:
    """Run each command, all of them even when one fails, and return 1 if one did."""
    failed = []
    started = time.monotonic()
    for command in commands:
        name = " ".join([Path(command[0]).name, *command[1:]])
        print(f"== {name}", flush=True)
        begun = time.monotonic()
        if _compile_translations() if command == ["translations"] else _call(command):
            failed.append(name)
        print(f"   {time.monotonic() - begun:.1f} s", flush=True)
    verdict = f"FAILED: {', '.join(failed)}" if failed else "Everything holds"
    print(f"{verdict} ({time.monotonic() - started:.0f} s).", flush=True)
    return 1 if failed else 0


def _compile_translations() -> int:
    sources = sorted(str(file.relative_to(ROOT)) for file in TRANSLATIONS.glob("*.ts"))
    return _call([tool("pyside6-lrelease"), "-silent", *sources]) if sources else 0


def _call(command: Sequence[str], more: dict[str, str] | None = None) -> int:
    return subprocess.run(command, check=False, cwd=ROOT, env={**os.environ, **(more or {})}).returncode


@contextmanager
def _screen() -> Iterator[str]:
    """Start a screen that nobody sees on the first free display, and end it afterwards."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "3840x2400x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        number = server.stdout.readline().strip() if server.stdout else ""
        if not number:
            raise environment.NotReady("The invisible screen (Xvfb) does not start on this computer.")
        try:
            yield f":{number}"
        finally:
            server.terminate()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
