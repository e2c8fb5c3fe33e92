"""Names of files that Windows, macOS and Linux all accept, and that never lead out of the folder they are meant for."""

from __future__ import annotations

import re
import unicodedata

# What a system forbids or reads as a way to another folder, and what would show a name other than it is.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+')
# Windows keeps these names for its devices, whatever ending follows.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)", re.IGNORECASE)
_LONGEST = 120


def file_stem(words: str, longest: int = _LONGEST) -> str:
    """Return *words* as the name of a file without its ending, of at most *longest* bytes; empty when nothing is left.

    Most file systems allow 255 bytes for a whole name: whoever adds a day and a number leaves room for them.
    """
    plain = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", words)).split()).lstrip(" .")
    short = plain.encode("utf-8", "ignore")[:longest].decode("utf-8", "ignore").strip(" .")
    return _DEVICE.sub(r"\g<0>_", short, count=1) if _DEVICE.match(short) else short


def safe_name(name: str) -> str:
    """Return the file name *name*, as somebody else gave it, made safe; its ending stays; ``document`` for want of one.

    Only the last part of a path is kept.
    """
    last = re.split(r"[/\\]", name)[-1]
    stem, dot, ending = last.rpartition(".")
    if not dot or not re.fullmatch(r"[A-Za-z0-9]{1,10}", ending):
        stem, dot, ending = last, "", ""
    return f"{file_stem(stem) or 'document'}{dot}{ending}"
