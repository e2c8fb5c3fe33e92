"""Keeps the password of the mail account in the keyring of the computer, and nowhere else."""

from __future__ import annotations

from typing import NoReturn

from gestion_creances.basics.errors import Trouble

_SERVICE = "Gestion des créances - e-mail"


class KeyringMissing(Trouble):
    """This computer offers no place where a password may be kept."""

    def __str__(self) -> str:
        return (
            "Aucun trousseau de mots de passe n’est disponible sur cet ordinateur. Ouvrez votre session de bureau "
            "(trousseau GNOME, KWallet, Windows ou macOS), puis réessayez."
        )


class KeyringRefused(Trouble):
    """The keyring is there but does not give or keep the password of ``account``."""

    def __init__(self, account: str) -> None:
        super().__init__(account)
        self.account = account

    def __str__(self) -> str:
        return (
            f"Le trousseau de cet ordinateur refuse l’accès au mot de passe de « {self.account} ». "
            "Déverrouillez-le, puis réessayez."
        )


def get(account: str) -> str | None:
    """Return the password of *account* (``user@server``), None when none is kept; raise KeyringMissing or Refused."""
    # The keyring takes long to load: not before a password is wanted.
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, account)
    except KeyringError as error:
        _fail(account, error)


def put(account: str, password: str) -> None:
    """Keep the password of *account*; raise KeyringMissing, or KeyringRefused when it was not kept."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, account, password)
        kept = keyring.get_password(_SERVICE, account)
    except KeyringError as error:
        _fail(account, error)
    # Some backends keep nothing and say nothing.
    if kept != password:
        raise KeyringMissing


def forget(account: str) -> None:
    """Remove the password of *account*, if there is one; raise KeyringMissing or KeyringRefused."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        keyring.delete_password(_SERVICE, account)
    except PasswordDeleteError:
        return
    except KeyringError as error:
        _fail(account, error)


def _fail(account: str, error: Exception) -> NoReturn:
    from keyring.errors import NoKeyringError

    # The cause stays out: some backends put what they were given into their messages.
    if isinstance(error, NoKeyringError):
        raise KeyringMissing from None
    raise KeyringRefused(account) from None
