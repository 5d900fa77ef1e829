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


def plain(text: str) -> str:
    """The text with every sign that means something in markdown made an ordinary letter, on one line."""
    line = _SPACE.sub(" ", straight(text)).strip()
    return _SIGNS.sub(r"\\\1", _LIVE.sub(_JOINER, line))
