"""Passwords stay in the keyring, and a keyring that does not keep them says so."""

from collections.abc import Iterator

import pytest

from gestion_creances.vault import passwords
from gestion_creances.vault.passwords import KeyringMissing, KeyringRefused
from tests.keyring_backend import MemoryKeyring, memory_keyring


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made


def test_a_password_is_given_back_until_it_is_forgotten(ring: MemoryKeyring) -> None:
    passwords.put("claire@smtp", "sésame")
    assert passwords.get("claire@smtp") == "sésame"
    passwords.forget("claire@smtp")
    passwords.forget("claire@smtp")
    assert passwords.get("claire@smtp") is None


def test_a_locked_keyring_is_named_without_the_password(ring: MemoryKeyring) -> None:
    ring.locked = True
    for attempt in (
        lambda: passwords.put("claire@smtp", "sésame"),
        lambda: passwords.get("claire@smtp"),
        lambda: passwords.forget("claire@smtp"),
    ):
        with pytest.raises(KeyringRefused, match="claire@smtp") as refused:
            attempt()
        assert "sésame" not in f"{refused.value!r}{refused.value.__cause__!r}"


def test_a_keyring_that_keeps_nothing_is_no_keyring() -> None:
    with pytest.raises(KeyringMissing, match="trousseau"):
        passwords.put("claire@smtp", "sésame")


def test_a_computer_without_keyring_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backends import fail

    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    try:
        with pytest.raises(KeyringMissing):
            passwords.get("claire@smtp")
    finally:
        keyring.set_keyring(before)
