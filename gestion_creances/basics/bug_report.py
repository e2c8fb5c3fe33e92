"""What may be told of a failure of the program itself: where it failed, without a name, an amount or an account."""

from __future__ import annotations

import re

_HIDDEN = (
    (re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"), "‹e-mail›"),
    (re.compile(r"\b[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?\b"), "‹IBAN›"),
    (re.compile(r"[-−]?\d{1,3}(?:[ \u00a0\u202f.]\d{3})*[.,]\d{2}\b(?!\d)(?:[ \u00a0\u202f]?€)?"), "‹montant›"),
    (re.compile(r"(?<![\w.])\d{3}[ \u00a0]?\d{3}[ \u00a0]?\d{3}(?:[ \u00a0]?\d{5})?(?!\w)"), "‹SIREN›"),
)
_QUOTED = re.compile(r"(['\"«]).*?(['\"»])")
_FRAME = re.compile(r'^\s+(File "|\^|~)')


def scrub(text: str) -> str:
    """Return the traceback *text* without e-mails, IBANs, SIRENs, amounts, home folder, nor any quoted value.

    Lines of our source keep their quotes (they hold no one's data); the message of the error loses them.
    """
    kept = []
    for line in text.splitlines():
        is_code = line.startswith("    ") or _FRAME.match(line) is not None
        kept.append(line if is_code else _QUOTED.sub(r"\1…\2", line))
    scrubbed = re.sub(r"/(?:home|Users)/[^/\s\"]+|[A-Z]:\\Users\\[^\\\s\"]+", "~", "\n".join(kept))
    for pattern, word in _HIDDEN:
        scrubbed = pattern.sub(word, scrubbed)
    return scrubbed
