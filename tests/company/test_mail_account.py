"""The sending account and the addresses it writes to, checked before anything leaves."""

from dataclasses import replace

import pytest

from gestion_creances.company.mail_account import (
    MailAccount,
    MailAccountFault,
    MailAccountMissing,
    Security,
    checked_account,
    faults,
)
from gestion_creances.company.mail_address import AddressRefused, checked_address, is_address

ACCOUNT = MailAccount(
    "smtp.kervadec.example", "claire@kervadec.example", user="claire@kervadec.example", sender_name="Ateliers Kervadec"
)


def test_a_sound_account_is_kept_without_stray_blanks() -> None:
    typed = replace(
        ACCOUNT, host=" SMTP.Kervadec.example ", user=" claire@kervadec.example ", sender_name=" Ateliers  Kervadec "
    )
    assert checked_account(typed) == ACCOUNT


def test_domains_with_accents_are_written_as_servers_take_them() -> None:
    sound = checked_account(replace(ACCOUNT, reply_to="compta@hôtel.example"))
    assert sound.reply_to == "compta@xn--htel-vqa.example"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("host", ""),
        ("host", "pas un serveur"),
        ("host", "-x.fr"),
        ("port", 0),
        ("port", 70_000),
        ("security", Security.PLAIN),
        ("sender_address", ""),
        ("sender_address", "claire"),
        ("reply_to", "claire@gmail.con"),
        ("sender_name", "Claire\r\nBcc: autre@exemple.fr"),
        ("per_run", -1),
        ("per_hour", 20_000),
    ],
)
def test_a_fault_names_its_field(field: str, value: object) -> None:
    wrong = replace(ACCOUNT, **{field: value})  # type: ignore[arg-type]
    assert [fault.field for fault in faults(wrong)] == [field]


def test_the_first_fault_is_raised() -> None:
    with pytest.raises(MailAccountFault, match="serveur d’envoi"):
        checked_account(replace(ACCOUNT, host="", port=0))


def test_line_ends_in_the_name_become_blanks() -> None:
    sound = checked_account(replace(ACCOUNT, sender_name="Claire\r\nBcc: autre@exemple.fr"))
    assert sound.sender_name == "Claire Bcc: autre@exemple.fr"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_only_this_computer_is_spoken_to_without_protection(host: str) -> None:
    assert faults(replace(ACCOUNT, host=host, security=Security.PLAIN)) == ()


def test_the_keyring_knows_the_password_by_user_and_server() -> None:
    assert ACCOUNT.keyring_name == "claire@kervadec.example@smtp.kervadec.example"


def test_a_missing_account_says_where_to_give_it() -> None:
    assert "Paramètres > E-mail" in str(MailAccountMissing())


@pytest.mark.parametrize("text", ["compta@lefevre.fr", " Compta.Generale+relances@lefevre.example "])
def test_a_sound_address_is_taken(text: str) -> None:
    assert checked_address(text) == text.strip()
    assert is_address(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nom@domaine.fr"),
        ("compta", "nom@domaine.fr"),
        ("compta@@lefevre.fr", "nom@domaine.fr"),
        ("compta@lefevre", "nom@domaine.fr"),
        ("compta@lefevre.fr, x@y.fr", "nom@domaine.fr"),
        ("compta@lefevre.fr\r\nBcc: x@y.fr", "nom@domaine.fr"),
        ("compta@gmail.con", "compta@gmail.com"),
        ("comptabilité@lefevre.fr", "sans accent"),
        (".compta@lefevre.fr", "point"),
        ("com..pta@lefevre.fr", "point"),
        (f"compta@{'é' * 70}.fr", "n’existe pas"),
    ],
)
def test_an_address_that_cannot_be_right_is_refused_with_the_remedy(text: str, said: str) -> None:
    with pytest.raises(AddressRefused, match=said):
        checked_address(text)
    assert not is_address(text)
