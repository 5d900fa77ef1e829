"""What a person reads on a page, and presses there."""

import re
from collections.abc import Iterable
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

_CELL = re.compile(r"<t[hd](?: [^>]*)?>(.*?)</t[hd]>")
_TEXTS = ("title", "header", "subheader", "markdown", "caption", "error", "warning", "info", "html")


def words(page: "AppTest") -> str:
    """Everything the main area says, tables and all, without the marks that keep signs from being formatting."""
    assert not page.exception
    said = [str(getattr(one, "value", "")) for kind in _TEXTS for one in page.main.get(kind)]
    said += [one.proto.label for one in page.main.get("expander")]
    return unescape(" ".join((*said, *(cell for table in tables(page) for cell in table)))).replace("\\", "")


def tables(page: "AppTest") -> list[list[str]]:
    """Each table's headings and cells in a row; last those that are drawn as one piece."""
    found = [one.value for one in page.main.table]
    drawn = [str(getattr(one, "value", "")) for one in page.main.get("html")]
    return [
        *([*frame.columns, *frame.astype(str).to_numpy().flatten()] for frame in found),
        *([unescape(cell) for cell in _CELL.findall(one)] for one in drawn if "<table" in one),
    ]


def buttons(page: "AppTest") -> list[str]:
    """The buttons of the main area."""
    return [one.label for one in page.main.button]


def press(page: "AppTest", label: str, place: int = 0) -> "AppTest":
    """Press a button with this label; the first one unless told otherwise."""
    shown: AppTest = _named(page.main.button, label)[place].click().run()
    return shown


def fill(page: "AppTest", label: str, value: object, place: int = 0) -> "AppTest":
    """Fill in a field of a form; it is sent when the form's button is pressed."""
    _named((*page.main.text_input, *page.main.radio), label)[place].set_value(value)
    return page


def choose(page: "AppTest", label: str, value: object) -> "AppTest":
    """Choose in the radio or list with this label."""
    shown: AppTest = _named((*page.main.radio, *page.main.selectbox), label)[0].set_value(value).run()
    return shown


def tick(page: "AppTest", label: str) -> "AppTest":
    """Tick the box with this label."""
    shown: AppTest = _named(page.main.checkbox, label)[0].check().run()
    return shown


def _named(elements: Iterable[Any], label: str) -> list[Any]:
    """Those whose label begins so."""
    found = list(elements)
    named = [one for one in found if one.label.startswith(label)]
    assert named, (label, [one.label for one in found])
    return named
