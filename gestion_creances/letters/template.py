"""The text of a letter before it is filled in: checked word by word, so that a mistake is found while editing it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

import jinja2
from jinja2 import nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from gestion_creances import locations
from gestion_creances.basics.errors import Refusal
from gestion_creances.letters.placeholders import NAMES, UNCLAIMED, UNCLAIMED_BLOCKS

MARKERS = ("factures", "penalites", "total", "paiement", "signature")
SHIPPED = ("courtesy", "first", "second", "third", "formal_notice")
"""The letters of the standard steps; softer and firmer ones, e-mails and call scripts are in ``catalogue``."""
FOLDERS = {"email_": "emails", "call_": "calls"}
"""Where texts other than letters are shipped, by the beginning of their code."""
SUBJECT_LABELS = {"fr": "Objet", "en": "Subject"}

MARKER = re.compile(r"\[\[\s*([^\[\]]*?)\s*\]\]")

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.If,
    nodes.Compare,
    nodes.Operand,
    nodes.Const,
    nodes.And,
    nodes.Or,
    nodes.Not,
)


class TemplateRefusal(Refusal):
    """A letter template cannot be used; ``template`` and ``line`` say where."""

    def __init__(self, template: str, line: int, reason: str) -> None:
        super().__init__(f"Modèle « {template} », ligne {line} : {reason}")
        self.template = template
        self.line = line


class UnknownPlaceholder(TemplateRefusal):
    """The template asks for something that no letter knows; ``placeholder`` is its name."""

    def __init__(self, template: str, line: int, placeholder: str) -> None:
        reason = f"« {placeholder} » n’existe pas. Choisissez un champ de la liste ou corrigez son nom."
        super().__init__(template, line, reason)
        self.placeholder = placeholder


class ForbiddenExpression(TemplateRefusal):
    """The template tries more than printing fields and choosing between two texts."""

    def __init__(self, template: str, line: int, expression: str) -> None:
        reason = f"« {expression} » n’est pas permis : seuls les champs de la liste et les conditions « if » le sont."
        super().__init__(template, line, reason)
        self.expression = expression


class UnknownMarker(TemplateRefusal):
    """The template places a block that does not exist; ``marker`` is its name."""

    def __init__(self, template: str, line: int, marker: str) -> None:
        known = ", ".join(f"[[{name}]]" for name in MARKERS)
        super().__init__(template, line, f"le bloc [[{marker}]] n’existe pas. Les blocs sont {known}.")
        self.marker = marker


class BrokenTemplate(TemplateRefusal):
    """The template's punctuation is wrong: a brace or a condition is left open."""


class MissingSubject(TemplateRefusal):
    """The template does not begin with its subject line."""

    def __init__(self, template: str, language: str) -> None:
        super().__init__(template, 1, f"commencez par l’objet de la lettre, « {SUBJECT_LABELS[language]} : … ».")


class DebtOutOfPlace(TemplateRefusal):
    """The text of a message that claims nothing speaks of a debt; ``word`` is the field or the block that does."""

    def __init__(self, template: str, line: int, word: str) -> None:
        reason = f"« {word} » ne sert pas ici : ce message accompagne un document et ne réclame rien. Retirez-le."
        super().__init__(template, line, reason)
        self.word = word


class NoSuchTemplate(Refusal):
    """No template of this name is shipped with the program; ``code`` is the name."""

    def __init__(self, code: str) -> None:
        super().__init__(f"Le modèle de lettre « {code} » n’existe pas. Choisissez-en un autre dans les paramètres.")
        self.code = code


@dataclass(frozen=True, slots=True)
class Template:
    """A template: the name the user knows it by, its language (fr or en) and its text."""

    name: str
    language: str
    text: str


@cache
def shipped_template(code: str, language: str) -> Template:
    """Return the template shipped under *code* in *language* (English for ``en``, French otherwise).

    Raise NoSuchTemplate when there is none.
    """
    language = "en" if language == "en" else "fr"
    prefix = next((each for each in FOLDERS if code.startswith(each)), "")
    path = locations.resources() / FOLDERS.get(prefix, "letters") / language / f"{code.removeprefix(prefix)}.txt"
    if not re.fullmatch("[a-z0-9_]+", code) or not path.is_file():
        raise NoSuchTemplate(code)
    return Template(code, language, path.read_text(encoding="utf-8"))


def shipped_codes(prefix: str = "") -> tuple[str, ...]:
    """Return the codes of the shipped letters, or of the texts whose code begins with *prefix*, in order."""
    folder = locations.resources() / FOLDERS.get(prefix, "letters") / "fr"
    return tuple(f"{prefix}{path.stem}" for path in sorted(folder.glob("*.txt")))


def check(template: Template) -> None:
    """Raise the TemplateRefusal that names the first mistake of *template*; do nothing when it is sound."""
    compiled(template)


@lru_cache(maxsize=128)
def prepared(template: Template) -> jinja2.Template:
    """Return *template* ready to be filled in, whatever it is for; raise a TemplateRefusal naming line and fault."""
    environment = _environment()
    try:
        tree = environment.parse(template.text)
    except jinja2.TemplateSyntaxError as fault:
        # What the parser says of it is in English, and names none of the person's words.
        reason = "une accolade ou une condition est mal écrite ou n’est pas refermée."
        raise BrokenTemplate(template.name, fault.lineno, reason) from fault
    _check_nodes(template, tree)
    return environment.from_string(template.text)


@lru_cache(maxsize=128)
def compiled(template: Template) -> jinja2.Template:
    """Return *template* as a letter ready to be filled in; raise a TemplateRefusal naming line and fault."""
    ready = prepared(template)
    _check_markers(template)
    label = SUBJECT_LABELS[template.language]
    if not re.match(rf"\s*{label}\s*:", template.text):
        raise MissingSubject(template.name, template.language)
    return ready


def check_unclaimed(template: Template) -> None:
    """Raise the TemplateRefusal that names the first mistake of a message which claims nothing."""
    compiled(template)
    for node in _environment().parse(template.text).find_all(nodes.Name):
        if node.name not in UNCLAIMED:
            raise DebtOutOfPlace(template.name, node.lineno, node.name)
    for number, line in enumerate(template.text.splitlines(), start=1):
        for found in MARKER.finditer(line):
            if found[1] not in UNCLAIMED_BLOCKS:
                raise DebtOutOfPlace(template.name, number, found[0])


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    """Return the sandbox: nothing but fields and conditions, an unknown field is an error, values are plain text."""
    environment = ImmutableSandboxedEnvironment(
        undefined=jinja2.StrictUndefined, autoescape=False, finalize=_disarmed
    )  # the paper knows no markup: there is no HTML to escape
    environment.globals.clear()
    return environment


_DISARM = str.maketrans({"*": "\ue000", "[": "\ue001", "]": "\ue002", "#": "\ue003", "\n": " ", "\r": " "})
_REARM = str.maketrans({"\ue000": "*", "\ue001": "[", "\ue002": "]", "\ue003": "#"})


def _disarmed(value: object) -> object:
    """Hide from the layout what a customer's name could contain by chance: stars, brackets, line ends."""
    return value.translate(_DISARM) if isinstance(value, str) else value


def rearmed(text: str) -> str:
    """Return *text* with the characters that ``_disarmed`` hid."""
    return text.translate(_REARM)


def _check_nodes(template: Template, tree: nodes.Template) -> None:
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, _ALLOWED):
            raise ForbiddenExpression(template.name, node.lineno, _written(template, node))
        if isinstance(node, nodes.Name) and node.name not in NAMES:
            raise UnknownPlaceholder(template.name, node.lineno, node.name)


def _written(template: Template, node: nodes.Node) -> str:
    """Return the expression as the user wrote it on its line, or its kind when it cannot be found there."""
    line = template.text.splitlines()[node.lineno - 1]
    found = re.search(r"\{\{.*?\}\}|\{%.*?%\}", line)
    return found[0] if found else type(node).__name__.lower()


def _check_markers(template: Template) -> None:
    for number, line in enumerate(template.text.splitlines(), start=1):
        for found in MARKER.finditer(line):
            if found[1] not in MARKERS:
                raise UnknownMarker(template.name, number, found[1])
