"""People's own words where Streamlit reads markdown: shown as they were written."""

import re

_SPACE = re.compile(r"[^\S\u00a0\u202f]+")  # a space that holds a figure together stays
_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>$~:^=&\"'])")


def plain(text: str) -> str:
    """The text with every sign that means something in markdown made an ordinary letter, on one line."""
    return _SIGNS.sub(r"\\\1", _SPACE.sub(" ", text).strip())
