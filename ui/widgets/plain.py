"""People's own words where Streamlit reads markdown: shown as they were written."""

import re

from paper.letters import straight

_SPACE = re.compile(r"[^\S\u00a0\u202f]+")  # a space that holds a figure together stays
# Streamlit makes links, icons, its own mark, arrows and dashes also of escaped signs; a word joiner, which nobody sees,
# prevents it.
_LIVE = re.compile(
    r"(?<=:)(?=//|material/|streamlit:)|(?<=www)(?=\.)|(?<=[<-])(?=[->=])|(?<=[>~])(?==)", re.IGNORECASE
)
_JOINER = "\u2060"
_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>$~:^=&\"'])")
_ACTS = re.compile(r"[\\`*\[\]<$~&^@]|(?<!\w)_|_(?!\w)|:(?=[\w+-])|^[#>+\-=|]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")
"""The signs that mean something inside one line; the others are ordinary letters there."""


def plain(text: str) -> str:
    """The text with every sign that means something in markdown made an ordinary letter, on one line."""
    return _SIGNS.sub(r"\\\1", _one_line(text))


def in_label(text: str) -> str:
    """The same for the label of a field, which is also read aloud as it stands: no more signs than needed."""
    return _ACTS.sub(r"\\\g<0>", _one_line(text))


def _one_line(text: str) -> str:
    return _LIVE.sub(_JOINER, _SPACE.sub(" ", straight(text)).strip())
