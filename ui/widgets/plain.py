"""People's own words where Streamlit reads markdown: shown as they were written."""

import re

_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>$~:^=&\"'])")


def plain(text: str) -> str:
    """The text with every sign that means something in markdown made an ordinary letter, on one line."""
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))
