"""``nouveau``, ``sauvegarder``, ``restaurer``, ``verifier``: the file of the books itself."""

from __future__ import annotations

import zipfile
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from gestion_creances.cli.arguments import FrenchParser
from gestion_creances.cli.desks import SUFFIX, actor, as_of_option, books_path, books_word, reading_desk
from gestion_creances.cli.main import Window
from gestion_creances.cli.output import Output
from gestion_creances.company.profile import Address, Company
from gestion_creances.intake.refusals import UnreadableFile
from gestion_creances.usecases.create_books import create_books
from gestion_creances.usecases.export_archive import books_of_archive
from gestion_creances.usecases.keep_copies import back_up, restore
from gestion_creances.usecases.verify_books import verify_books

_IDENTITY = (
    ("--siren", "siren", "le SIREN"),
    ("--forme", "legal_form", "la forme juridique (SARL, SAS …)"),
    ("--capital", "capital", "le capital, comme dans les statuts"),
    ("--rcs", "rcs_town", "la ville du RCS"),
    ("--tva", "vat_number", "le numéro de TVA"),
    ("--activite", "trade", "l’activité, sous le nom dans l’en-tête"),
    ("--telephone", "phone", "le téléphone"),
    ("--email", "email", "l’adresse e-mail"),
    ("--site", "website", "le site internet"),
    ("--iban", "iban", "l’IBAN à créditer"),
    ("--bic", "bic", "le BIC (sinon celui de l’IBAN)"),
    ("--signataire", "signatory", "qui signe les lettres"),
    ("--fonction", "signatory_title", "la fonction du signataire"),
)
_PLACE = (
    ("--adresse", "la rue (répétable, une ligne à chaque fois)"),
    ("--cp", "le code postal"),
    ("--ville", "la ville"),
    ("--pays", "le pays, en deux lettres"),
)


def parser(name: str, description: str) -> FrenchParser:
    """Return what the command understands."""
    made = FrenchParser(name, description)
    if name == "restaurer":
        made.words.add_argument(
            "fichier", metavar="FICHIER", type=Path, help="la sauvegarde à remettre, ou une archive ouverte (.zip)"
        )
    books_word(made)
    if name == "sauvegarder":
        help_ = "où copier (par défaut : Sauvegardes, à côté du dossier)"
        made.words.add_argument("fichier", metavar="FICHIER", nargs="?", type=Path, help=help_)
    if name == "nouveau":
        _company_options(made)
    if name == "verifier":
        as_of_option(made)
    made.set_defaults(au=None)
    return made


def run(name: str, args: Namespace, output: Output, _window: Window) -> int:
    """Do what the command says and return the exit status."""
    commands: dict[str, Callable[[Namespace, Output], int]] = {
        "nouveau": _new,
        "sauvegarder": _save,
        "restaurer": _restore,
        "verifier": _verify,
    }
    return commands[name](args, output)


def _company_options(made: FrenchParser) -> None:
    made.words.add_argument("--raison-sociale", metavar="T", required=True, help="le nom de l’entreprise")
    for option, name, does in _IDENTITY:
        made.options.add_argument(option, dest=name, metavar="T", default="", help=does)
    for option, does in _PLACE:
        repeated = option == "--adresse"
        made.options.add_argument(
            option, metavar="T", action="append" if repeated else "store", default=[] if repeated else "", help=does
        )
    made.options.add_argument("--logo", metavar="F", type=Path, help="une image PNG ou JPEG")


def _new(args: Namespace, output: Output) -> int:
    company = Company(
        name=args.raison_sociale,
        address=Address(tuple(args.adresse), args.cp, args.ville, args.pays or "FR"),
        logo=_bytes(args.logo) if args.logo else b"",
        **{name: getattr(args, name) for _, name, _ in _IDENTITY},
    )
    with create_books(books_path(args), company, actor()) as books:
        path = books.path.resolve()
    output.say({"books": str(path)}, [f"Dossier créé : {path}"])
    return 0


def _bytes(path: Path) -> bytes:
    if path.exists() and not path.is_file():
        raise UnreadableFile(path, "ce n’est pas un fichier")
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error


def _save(args: Namespace, output: Output) -> int:
    with reading_desk(args) as desk:
        copy = back_up(desk, args.fichier).resolve()
    output.say({"ok": True, "problems": [], "copy": str(copy)}, [f"Sauvegarde écrite : {copy}"])
    return 0


def _restore(args: Namespace, output: Output) -> int:
    if args.fichier.is_file() and zipfile.is_zipfile(args.fichier):
        return _reopen(args, output)
    kept = restore(args.fichier, books_path(args))
    lines = [f"Dossier restauré : {books_path(args)}"]
    if kept:
        lines.append(f"L’ancien dossier est gardé : {kept}")
    data = {"ok": True, "problems": [], "books": str(books_path(args)), "kept": str(kept) if kept else None}
    output.say(data, lines)
    return 0


def _reopen(args: Namespace, output: Output) -> int:
    """Make new books of an open archive."""
    path = books_path(args)
    path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    counts = books_of_archive(args.fichier, path)
    lines = [f"Dossier refait de l’archive ouverte : {path}", f"{sum(counts.values())} lignes"]
    output.say({"ok": True, "problems": [], "books": str(path), "kept": None, "tables": counts}, lines)
    return 0


def _verify(args: Namespace, output: Output) -> int:
    with reading_desk(args) as desk:
        problems = verify_books(desk)
    output.say({"ok": not problems, "problems": list(problems)}, problems or ["Tout est juste."])
    return 1 if problems else 0
