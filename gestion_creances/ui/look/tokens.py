"""The colours of the program, by day and by night, each with the one use it is meant for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a status says before it is read; always shown with a word, never by colour alone."""

    NEUTRAL = "neutral"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    ALERT = "alert"
    BAD = "bad"
    VIOLET = "violet"


@dataclass(frozen=True, slots=True)
class Ink:
    """A text colour and the tint it stands on, at least 4.5:1 apart."""

    text: str
    tint: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: ``#RRGGBB`` colours by use."""

    dark: bool
    page: str
    card: str
    head: str
    hover: str
    line: str
    edge: str
    input_edge: str
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_tint: str
    on_accent: str
    track: str
    scroll: str
    ramp: tuple[str, str, str, str, str]
    tones: tuple[tuple[Tone, Ink], ...]

    def ink(self, tone: Tone) -> Ink:
        """Return the text colour and tint of *tone*."""
        return dict(self.tones)[tone]

    def colour(self, name: str) -> str:
        """Return the colour of a token (``muted``) or the text colour of a tone (``warn``)."""
        if name in {tone.value for tone in Tone}:
            return self.ink(Tone(name)).text
        return str(getattr(self, name))


LIGHT = Tokens(
    dark=False,
    page="#F5F6F9",
    card="#FFFFFF",
    head="#F8F9FB",
    hover="#F1F4F8",
    line="#E1E5EB",
    edge="#C9D0DA",
    input_edge="#8591A3",
    text="#1B2430",
    muted="#5B6676",
    accent="#2563E0",
    accent_text="#1D4FBF",
    accent_tint="#EAF1FF",
    on_accent="#FFFFFF",
    track="#E6E9F0",
    scroll="#C5CCD8",
    ramp=("#3B82C4", "#F2C14E", "#F0954B", "#E4633F", "#B3261E"),
    tones=(
        (Tone.NEUTRAL, Ink("#475467", "#EEF1F5")),
        (Tone.INFO, Ink("#1D4FBF", "#E8F0FF")),
        (Tone.OK, Ink("#0B6B4B", "#E3F5EC")),
        (Tone.WARN, Ink("#7A5200", "#FCF1CF")),
        (Tone.ALERT, Ink("#A8420A", "#FEEADB")),
        (Tone.BAD, Ink("#B3261E", "#FDE8E6")),
        (Tone.VIOLET, Ink("#6438BD", "#F1EBFD")),
    ),
)

DARK = Tokens(
    dark=True,
    page="#11161F",
    card="#1B2230",
    head="#202838",
    hover="#242D3D",
    line="#2B3442",
    edge="#3C4859",
    input_edge="#6E7D92",
    text="#E6EAF0",
    muted="#9BA8B9",
    accent="#6C9DFF",
    accent_text="#8DB4FF",
    accent_tint="#22304D",
    on_accent="#0B1220",
    track="#2C3646",
    scroll="#414D60",
    ramp=("#5AA2E0", "#E9C46A", "#F4A261", "#E76F51", "#E0524A"),
    tones=(
        (Tone.NEUTRAL, Ink("#B4C0CF", "#2A3444")),
        (Tone.INFO, Ink("#9CBEFF", "#22345A")),
        (Tone.OK, Ink("#5BD3A3", "#15382C")),
        (Tone.WARN, Ink("#F1CD6A", "#3B3216")),
        (Tone.ALERT, Ink("#FDB27A", "#43291A")),
        (Tone.BAD, Ink("#FF9A91", "#46211F")),
        (Tone.VIOLET, Ink("#C3A6FF", "#33284F")),
    ),
)
