"""A real mail server on this computer, with a certificate, a password, and every bad habit a server may have."""

# aiosmtpd names the methods it calls, and what it gives them.
# ruff: noqa: ARG002, N802

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "claire@kervadec.example", "sésame ouvre-toi"


@dataclass
class Received:
    """One message the server has taken charge of."""

    sender: str
    recipients: list[str]
    content: bytes

    @property
    def message(self) -> EmailMessage:
        found = message_from_bytes(self.content, policy=default)
        assert isinstance(found, EmailMessage)
        return found

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"])


@dataclass
class Habits:
    """How the server behaves; each habit is a function of the recipient or of the message's rank, from 1."""

    on_rcpt: Callable[[str], str | None] = lambda address: None
    on_data: Callable[[int], str | None] = lambda rank: None
    """What is answered instead of taking charge of the message."""
    drop_after_data: Callable[[int], bool] = lambda rank: False
    """The message is taken, and the connection cut before the answer."""
    drop_in_data: Callable[[int], bool] = lambda rank: False
    """The connection is cut while the message is being written."""
    delay: float = 0.0
    reached: Callable[[str], object] = lambda stage: None
    """Told as a message advances: ``rcpt``, ``data``, ``content`` (all of it is here, nothing is answered)."""
    per_connection: int = 0
    logins: int = 1_000_000
    """How many logins are still welcome."""


@dataclass
class Post:
    """What the server has taken, and how it behaves."""

    host: str
    port: int
    certificate: Path
    habits: Habits = field(default_factory=Habits)
    received: list[Received] = field(default_factory=list)
    logins: list[str] = field(default_factory=list)
    peers: set[tuple[str, int]] = field(default_factory=set)
    wires: set[Any] = field(default_factory=set)
    tried: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def connections(self) -> int:
        """How often it was called, its own start apart."""
        return len(self.peers) - 1

    def wait_for_silence(self) -> None:
        """Wait until nobody is connected and what was received is counted."""
        end = time.monotonic() + 10
        while time.monotonic() < end and not all(wire.is_closing() for wire in tuple(self.wires)):
            time.sleep(0.01)
        time.sleep(0.05)

    def ids(self) -> list[str]:
        return [one.message_id for one in self.received]


class _Protocol(SMTP):
    """aiosmtpd, with a wire that can be cut."""

    post: Post
    carried = 0

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.post.peers.add(transport.get_extra_info("peername"))
        self.post.wires.add(transport)

    def cut(self) -> None:
        if self.transport is not None:
            self.transport.abort()

    async def smtp_DATA(self, arg: str) -> None:
        self.post.habits.reached("data")
        limit = self.post.habits.per_connection
        if limit and self.carried >= limit:
            await self.push("421 4.7.0 too many messages on this connection")
            self.cut()
            return
        with self.post.lock:
            self.post.tried += 1
            rank = self.post.tried
        self.envelope.rank = rank  # type: ignore[union-attr]
        if self.post.habits.drop_in_data(rank):
            await self.push("354 go on")
            await self._reader.readline()
            self.cut()
            return
        self.carried += 1
        await super().smtp_DATA(arg)


class _Handler:
    def __init__(self, post: Post) -> None:
        self.post = post

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.post.habits.reached("rcpt")
        refusal = self.post.habits.on_rcpt(address)
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: _Protocol, session: Session, envelope: Envelope) -> str:
        habits, rank = self.post.habits, envelope.rank  # type: ignore[attr-defined]
        habits.reached("content")
        if habits.delay:
            await asyncio.sleep(habits.delay)
        refusal = habits.on_data(rank)
        if refusal:
            return refusal
        taken = Received(str(envelope.mail_from), list(envelope.rcpt_tos), bytes(envelope.original_content or b""))
        self.post.received.append(taken)
        if habits.drop_after_data(rank):
            server.cut()
        return f"250 2.0.0 OK queued as {rank}"


class _Door(Controller):
    def __init__(self, post: Post, *, tls: ssl.SSLContext | None, starttls: ssl.SSLContext | None, auth: bool) -> None:
        self.post = post
        self.starttls, self.auth = starttls, auth
        super().__init__(_Handler(post), hostname=post.host, port=post.port, ssl_context=tls)

    def factory(self) -> SMTP:
        with catch_warnings():
            # A password without protection is what one test is about.
            simplefilter("ignore", UserWarning)
            made = _Protocol(
                self.handler,
                hostname="essai.example",
                tls_context=self.starttls,
                require_starttls=self.starttls is not None,
                authenticator=self._check if self.auth else None,
                auth_required=self.auth,
                auth_require_tls=self.starttls is not None,
                data_size_limit=50_000_000,
            )
        made.post = self.post
        return made

    def _check(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: Any) -> AuthResult:
        assert isinstance(given, LoginPassword)
        self.post.logins.append(given.login.decode())
        self.post.habits.logins -= 1
        welcome = self.post.habits.logins >= 0
        good = welcome and given.login.decode() == USER and given.password.decode() == PASSWORD
        return AuthResult(success=good, handled=good)


@contextmanager
def mail_server(
    folder: Path, *, security: str = "starttls", auth: bool = True, names: tuple[str, ...] = ("localhost", "127.0.0.1")
) -> Iterator[Post]:
    """Run a server for the length of the block; ``certificate`` is the file of whom to trust (SSL_CERT_FILE)."""
    authority = trustme.CA()
    certificate = folder / "autorite.pem"
    authority.cert_pem.write_to_path(str(certificate))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(*names).configure_cert(context)
    post = Post("127.0.0.1", _free_port(), certificate)
    door = _Door(
        post,
        tls=context if security == "tls" else None,
        starttls=context if security == "starttls" else None,
        auth=auth,
    )
    door.start()
    try:
        yield post
    finally:
        asyncio.run_coroutine_threadsafe(_hang_up(post), door.loop).result()
        door.stop()


async def _hang_up(post: Post) -> None:
    for wire in post.wires:
        wire.abort()
    # Each wire is closed by a task of its own, a TLS one by a second.
    for _ in range(5):
        await asyncio.sleep(0)


def _free_port() -> int:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
