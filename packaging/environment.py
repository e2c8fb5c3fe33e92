"""Makes ready what the program needs on this computer: a private Python environment and the system's libraries.

Standard library only, so that it runs on a bare Python 3.11. ``dev.py`` is its only caller.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
VENV = ROOT / ".venv"
PRIVATE_UV = ROOT / "build" / "tool"
STAMP = VENV / "made-from"

# What Qt's own libraries load from the system, and the Debian and Ubuntu package that holds each one.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


class NotReady(Exception):
    """Something is missing that only the person at the keyboard can bring; the message says what to type."""


def tool(name: str, environment: Path = VENV) -> str:
    """Return the path of the command *name* of *environment*, on this system."""
    return str(environment / ("Scripts" if os.name == "nt" else "bin") / (name + (".exe" if os.name == "nt" else "")))


def make() -> None:
    """Make or refresh the environment; done at once when it was already made from the same locks.

    Raises NotReady when the system lacks something that this user may not install.
    """
    if sys.version_info < (3, 11):  # noqa: UP036 - asked before any environment exists
        raise NotReady(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == _stamp() and Path(tool("python")).exists():
        return
    _need_system_packages()
    uv = _uv()
    if not Path(tool("python")).exists() or _moved():
        print("Making the environment in .venv ...", flush=True)
        _run(uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(VENV))
    print("Installing what the program needs (a minute the first time) ...", flush=True)
    into = ("--quiet", "--python", tool("python"))
    _run(uv, "pip", "sync", *into, "--compile-bytecode", str(HERE / "requirements-dev.txt"))
    _run(uv, "pip", "install", *into, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text(_stamp(), encoding="utf-8")


def lock() -> None:
    """Choose the versions anew from pyproject.toml and write them with their hashes, for every system at once."""
    flags = ("--generate-hashes", "--universal", "--python-version", "3.11", "--no-emit-index-url", "--no-annotate")
    compile_ = (_uv(), "pip", "compile", "--quiet", "--no-header", "--upgrade", *flags)
    program = str(HERE / "requirements.txt")
    _run(*compile_, "pyproject.toml", "--output-file", program)
    dev = ("--constraint", program, "--output-file", str(HERE / "requirements-dev.txt"))
    _run(*compile_, "pyproject.toml", "--group", "dev", *dev)
    _run(*compile_, "--group", "tool", "--output-file", str(HERE / "requirements-tool.txt"))


def need(packages: Iterable[str]) -> None:
    """Install these Debian packages as root; otherwise raise NotReady with the one command to type."""
    names = sorted(packages)
    if not names:
        return
    if not shutil.which("apt-get"):
        raise NotReady(
            f"This system lacks, by their Debian names: {' '.join(names)}.\n"
            "Please install what holds them on your system, then start this command again."
        )
    if os.geteuid() != 0:
        raise NotReady(f"The system lacks a few packages. Please type this, then start again:\n  {apt_command(names)}")
    print(f"Installing from the system: {' '.join(names)} ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "--yes", "--no-install-recommends", *names]):
        _run("apt-get", "--quiet", "--quiet", *step, environment=environment, output=subprocess.DEVNULL)


def apt_command(names: Iterable[str]) -> str:
    """Return the one line that an ordinary user types to have *names* installed."""
    line = f"apt-get update && apt-get install --yes --no-install-recommends {' '.join(names)}"
    return f"sudo sh -c {shlex.quote(line)}" if shutil.which("sudo") else f"su -c {shlex.quote(line)}"


def missing_libraries(libraries: Iterable[str]) -> list[str]:
    """Return those of *libraries* (file names such as ``libGL.so.1``) that this system cannot load."""
    return [library for library in libraries if not _loads(library)]


def _need_system_packages() -> None:
    if sys.platform != "linux":
        return
    packages = [QT_LIBRARIES[library] for library in missing_libraries(QT_LIBRARIES)]
    if not _found_uv() and importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    need(packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _found_uv() -> str | None:
    private = tool("uv", PRIVATE_UV)
    return shutil.which("uv") or (private if Path(private).exists() else None)


def _uv() -> str:
    """Return the uv of this computer, or a private one installed in the build folder."""
    if found := _found_uv():
        return found
    print("Fetching the installer (uv) ...", flush=True)
    _run(sys.executable, "-m", "venv", "--clear", str(PRIVATE_UV))
    pip = (tool("python", PRIVATE_UV), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    _run(*pip, "--require-hashes", "--requirement", str(HERE / "requirements-tool.txt"))
    return tool("uv", PRIVATE_UV)


def _stamp() -> str:
    """Return what the environment is made from, in one text: the lock, the project's description and the place."""
    made_from = hashlib.sha256()
    for file in (HERE / "requirements-dev.txt", ROOT / "pyproject.toml"):
        made_from.update(file.read_bytes())
    return f"{made_from.hexdigest()}\n{ROOT}\n"


def _moved() -> bool:
    """Return whether the folder was renamed since: an environment does not survive that."""
    return STAMP.is_file() and STAMP.read_text(encoding="utf-8").splitlines()[1:] != [str(ROOT)]


def _run(*command: str, environment: dict[str, str] | None = None, output: int | None = None) -> None:
    try:
        subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=output)
    except (OSError, subprocess.CalledProcessError) as error:
        raise NotReady(f"This step failed (its own words are above):\n  {shlex.join(command)}") from error
