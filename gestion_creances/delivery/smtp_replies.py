"""What a mail server means when it refuses a message, said in French with the remedy."""

from __future__ import annotations

import re

_FULL = re.compile(r"\b[45]\.2\.2\b|mailbox.{0,20}full|over ?quota|quota exceeded|insufficient.{0,20}storage", re.I)
_UNKNOWN = re.compile(r"\b5\.1\.[0-36]\b|unknown|no such|not exist|does not|invalid (?:user|mailbox|recipient)", re.I)
_TOO_LARGE = re.compile(r"\b5\.3\.4\b|too large|size limit|exceeds.{0,20}size", re.I)
_SPAM = re.compile(r"\b5\.7\.1\b|spam|blocked|blacklist|blocklist|policy|reputation", re.I)


class Refused(Exception):
    """The server says no: ``code`` and ``answer`` are its words, ``permanent`` that it will not change its mind."""

    def __init__(self, code: int, answer: str, sentence: str, *, permanent: bool) -> None:
        super().__init__(code, answer)
        self.code = code
        self.answer = answer
        self.permanent = permanent
        self._sentence = sentence

    def sentence(self, recipient: str) -> str:
        """Return the plain French sentence, with the server's own words at its end."""
        return f"{self._sentence.format(recipient=recipient)} Réponse du serveur : {self.code} {self.answer}".rstrip()


def refusal_of(code: int, answer: str) -> Refused:
    """Return what the reply *code* *answer* means (RFC 5321 and RFC 3463)."""
    permanent = code >= 500
    if (code in (452, 552) and not _TOO_LARGE.search(answer)) or _FULL.search(answer):
        return Refused(code, answer, _MAILBOX_FULL, permanent=permanent)
    if _TOO_LARGE.search(answer):
        return Refused(code, answer, _SIZE, permanent=True)
    if permanent and (code in (550, 551, 553) and _UNKNOWN.search(answer)):
        return Refused(code, answer, _NOBODY, permanent=True)
    if permanent and _SPAM.search(answer):
        return Refused(code, answer, _UNWANTED, permanent=True)
    if code in (530, 535):
        return Refused(code, answer, _LOGIN, permanent=True)
    return Refused(code, answer, _NO if permanent else _LATER, permanent=permanent)


_MAILBOX_FULL = "La boîte de « {recipient} » est pleine : appelez le client, ou écrivez-lui par courrier."
_SIZE = "Le message est trop lourd pour le serveur : joignez moins de documents (Paramètres > E-mail)."
_NOBODY = "Le serveur ne connaît pas « {recipient} » : corrigez l’adresse e-mail du client."
_UNWANTED = "Le serveur refuse ce message comme indésirable : écrivez par courrier, ou voyez avec votre fournisseur."
_LOGIN = "Le serveur demande un identifiant et un mot de passe : complétez Paramètres > E-mail."
_NO = "Le serveur refuse le message : lisez sa réponse, corrigez, puis renvoyez."
_LATER = "Le serveur ne prend pas le message pour le moment : un nouvel essai suivra."
