"""Hands messages to the firm's mail server, and tells for each whether it is sent, refused, or nobody can say."""

from __future__ import annotations

import base64
import smtplib
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import NoReturn, Self, TypeAlias

from gestion_creances.basics.errors import Trouble
from gestion_creances.company.mail_account import MailAccount, Security
from gestion_creances.delivery.smtp_replies import Refused, refusal_of

_CONNECTION_LOST = "La connexion s’est coupée avant que le message soit remis : un nouvel essai suivra."
_NOBODY_KNOWS = (
    "La connexion s’est coupée alors que le serveur recevait la fin du message : il est peut-être parti. "
    "Demandez au client s’il l’a reçu, ou regardez les messages envoyés de votre messagerie."
)
# What OpenSSL finds wrong, by its number.
_FLAWS = {
    10: "il a expiré",
    18: "il est auto-signé",
    19: "il est auto-signé",
    20: "son émetteur est inconnu",
    62: "il est au nom d’un autre serveur",
    64: "il est au nom d’un autre serveur",
}
# The name of the user's computer is nobody's business.
_NAME = "[127.0.0.1]"
# A server closes a connection that carried enough: 421 before anything was said of the message.
_CLOSING = 421


@dataclass(frozen=True, slots=True)
class Parcel:
    """What the server is given: who sends, who receives, the exact bytes."""

    sender: str
    recipient: str
    copies: tuple[str, ...]
    content: bytes


@dataclass(frozen=True, slots=True)
class Sent:
    """The server has taken charge of the message; ``response`` is its answer, ``refused_copies`` who gets no copy."""

    response: str
    refused_copies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """The message was not taken: ``sentence`` names the remedy, ``permanent`` that trying again is useless."""

    sentence: str
    permanent: bool


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The message may have left: only a person can find out. ``sentence`` says how."""

    sentence: str


Delivery: TypeAlias = Sent | Failed | Ambiguous


class MailServerUnreachable(Trouble):
    """The mail server does not answer; ``host`` and ``port`` say which, ``problem`` what the system says."""

    def __init__(self, host: str, port: int, problem: str) -> None:
        super().__init__(host, port, problem)
        self.host, self.port, self.problem = host, port, problem

    def __str__(self) -> str:
        return (
            f"Le serveur d’envoi « {self.host} » (port {self.port}) ne répond pas ({self.problem}). "
            "Vérifiez votre connexion à Internet, le nom du serveur et le port. Aucun message n’est perdu."
        )


class CertificateRefused(Trouble):
    """The server cannot prove that it is the one it claims to be."""

    def __init__(self, host: str, problem: str) -> None:
        super().__init__(host, problem)
        self.host, self.problem = host, problem

    def __str__(self) -> str:
        return (
            f"Le certificat du serveur « {self.host} » n’est pas valable ({self.problem}) : rien ne lui a été envoyé. "
            "Vérifiez le nom du serveur, ou demandez à votre fournisseur."
        )


class EncryptionMissing(Trouble):
    """The server offers no protected connection."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(host, port)
        self.host, self.port = host, port

    def __str__(self) -> str:
        return (
            f"Le serveur « {self.host} » ne propose pas STARTTLS sur le port {self.port} : rien ne lui a été envoyé. "
            "Essayez TLS sur le port 465."
        )


class LoginRefused(Trouble):
    """The server refuses the name or the password; ``user`` is the name, ``answer`` what the server said."""

    def __init__(self, user: str, answer: str) -> None:
        super().__init__(user, answer)
        self.user, self.answer = user, answer

    def __str__(self) -> str:
        return (
            f"Le serveur refuse l’identifiant « {self.user} » ou son mot de passe ({self.answer}). "
            "Corrigez-le dans Paramètres > E-mail ; certains fournisseurs demandent un mot de passe d’application."
        )


class MailServer:
    """One connection to the firm's mail server, for the length of a ``with`` block."""

    def __init__(self, account: MailAccount, password: str, timeout: float) -> None:
        self._account = account
        self._password = password
        self._timeout = timeout
        self._server: smtplib.SMTP | None = None
        self._carried = 0

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def open(self) -> None:
        """Connect, verify the server, log in; do nothing when that is done.

        Raise MailServerUnreachable, CertificateRefused, EncryptionMissing or LoginRefused.
        """
        if self._server is not None:
            return
        try:
            self._connect()
        except (smtplib.SMTPException, OSError) as error:
            self._drop()
            self._fail(error)
        except (EncryptionMissing, LoginRefused):
            self.close()
            raise
        self._carried = 0

    def close(self) -> None:
        """Take leave of the server."""
        server, self._server = self._server, None
        if server is not None:
            with suppress(smtplib.SMTPException, OSError):
                server.quit()
            server.close()

    def send(self, parcel: Parcel) -> Delivery:
        """Hand over one message; raise what ``open`` raises when the connection must be made anew and cannot.

        A connection that the server closed after earlier messages is opened again, once, as long as nothing of this
        one was accepted.
        """
        self.open()
        used = self._carried > 0
        delivery = self._handed(parcel)
        if used and self._server is None and isinstance(delivery, Failed):
            self.open()
            return self._handed(parcel)
        return delivery

    def _handed(self, parcel: Parcel) -> Delivery:
        server = self._server
        if server is None:
            return Failed(_CONNECTION_LOST, permanent=False)
        try:
            refused = self._announced(server, parcel)
            # All but the line that ends the message: until that line the server may not take it.
            server.send(_lines(parcel.content))
        except Refused as refusal:
            self._leave(server, refusal)
            return Failed(refusal.sentence(parcel.recipient), permanent=refusal.permanent)
        except (smtplib.SMTPException, OSError):
            self._drop()
            return Failed(_CONNECTION_LOST, permanent=False)
        return self._concluded(server, parcel, refused)

    def _announced(self, server: smtplib.SMTP, parcel: Parcel) -> tuple[str, ...]:
        """Name sender and recipients and ask to write; return the copies refused. Raise Refused."""
        _expect(250, server.mail(parcel.sender))
        _expect(250, server.rcpt(parcel.recipient))
        refused = tuple(copy for copy in parcel.copies if server.rcpt(copy)[0] not in (250, 251))
        _expect(354, server.docmd("DATA"))
        return refused

    def _concluded(self, server: smtplib.SMTP, parcel: Parcel, refused: tuple[str, ...]) -> Delivery:
        """Write the line that ends the message and hear the answer; silence leaves it open whether it has left."""
        try:
            server.send(b".\r\n")
            code, answer = server.getreply()
        except (smtplib.SMTPException, OSError):
            self._drop()
            return Ambiguous(_NOBODY_KNOWS)
        self._carried += 1
        if code == 250:
            return Sent(_words(answer), refused)
        if not 400 <= code <= 599:
            self._drop()
            return Ambiguous(_NOBODY_KNOWS)
        refusal = refusal_of(code, _words(answer))
        self._leave(server, refusal)
        return Failed(refusal.sentence(parcel.recipient), permanent=refusal.permanent)

    def _leave(self, server: smtplib.SMTP, refusal: Refused) -> None:
        """Make the connection ready for the next message, or give it up."""
        if refusal.code == _CLOSING:
            self._drop()
            return
        try:
            _expect(250, server.rset())
        except (Refused, smtplib.SMTPException, OSError):
            self._drop()

    def _drop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def _connect(self) -> None:
        account, timeout = self._account, self._timeout
        if account.security is Security.TLS:
            self._server = smtplib.SMTP_SSL(account.host, account.port, _NAME, timeout=timeout, context=_verifying())
        else:
            self._server = smtplib.SMTP(account.host, account.port, _NAME, timeout=timeout)
        self._server.ehlo_or_helo_if_needed()
        if account.security is Security.STARTTLS:
            if not self._server.has_extn("starttls"):
                raise EncryptionMissing(account.host, account.port)
            self._server.starttls(context=_verifying())
            self._server.ehlo_or_helo_if_needed()
        if account.user:
            self._login(self._server)

    def _login(self, server: smtplib.SMTP) -> None:
        """Give name and password in UTF-8 (RFC 4616), which the library cannot; raise LoginRefused."""
        user, password = self._account.user, self._password
        known = server.esmtp_features.get("auth", "").upper().split()
        if "PLAIN" in known:
            code, answer = server.docmd("AUTH", f"PLAIN {_coded(f'{chr(0)}{user}{chr(0)}{password}')}")
        elif "LOGIN" in known:
            code, answer = server.docmd("AUTH", "LOGIN")
            for given in (user, password):
                if code == 334:
                    code, answer = server.docmd(_coded(given))
        else:
            raise LoginRefused(user, "il ne propose pas de connexion par mot de passe")
        if code != 235:
            raise LoginRefused(user, f"{code} {_words(answer)}")

    def _fail(self, error: Exception) -> NoReturn:
        account = self._account
        if isinstance(error, ssl.SSLCertVerificationError):
            raise CertificateRefused(account.host, _FLAWS.get(error.verify_code, error.verify_message)) from None
        raise MailServerUnreachable(account.host, account.port, _problem(error)) from error


def _verifying() -> ssl.SSLContext:
    """Return what a server must satisfy: a certificate in its name from a known issuer, and TLS 1.2 at least."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _expect(wanted: int, reply: tuple[int, bytes]) -> None:
    code, answer = reply
    if code != wanted and not (wanted == 250 and code == 251):
        raise refusal_of(code, _words(answer))


def _coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _words(answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return " ".join(text.split())[:300]


def _problem(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "délai dépassé"
    if isinstance(error, ConnectionRefusedError):
        return "connexion refusée"
    if isinstance(error, socket.gaierror):
        return "nom introuvable"
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return "connexion coupée"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_words(error.smtp_error)}"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _lines(content: bytes) -> bytes:
    """Return the message with CRLF line ends, lines that begin with a dot doubled (RFC 5321, 4.5.2)."""
    lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n").split(b"\n")
    return b"".join((b"." if line.startswith(b".") else b"") + line + b"\r\n" for line in lines)
