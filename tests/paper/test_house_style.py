"""The house style that is shipped is the one the program makes: numbered headings, A4, bokmål."""

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from paper import house_style, story
from paper.document import HOUSE_STYLE
from tests.paper.wording import W


def _parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist() if name != "docProps/core.xml"}


def test_the_shipped_file_is_made_by_the_program(tmp_path: Path) -> None:
    house_style.main(tmp_path / "word" / "house_style.docx")
    made = (tmp_path / "word" / "house_style.docx").read_bytes()
    assert _parts(made) == _parts(HOUSE_STYLE.read_bytes())


@pytest.mark.parametrize("level", [1, 2])
def test_headings_are_numbered_by_their_style(level: int) -> None:
    document = Document(io.BytesIO(HOUSE_STYLE.read_bytes()))
    number = document.styles[f"Heading {level}"].element.pPr.numPr
    assert (number.ilvl.val, number.numId.val) == (level - 1, 20)
    shown = document.part.numbering_part.element.find(
        f"{W}abstractNum[@{W}abstractNumId='20']/{W}lvl[@{W}ilvl='{level - 1}']/{W}lvlText"
    )
    assert shown.get(qn("w:val")) == ("%1", "%1.%2")[level - 1]


def test_it_is_an_a4_page_in_bokmaal_as_wide_as_the_tables() -> None:
    document = Document(io.BytesIO(HOUSE_STYLE.read_bytes()))
    (size,), (margin,) = (list(document.element.iter(qn(name))) for name in ("w:pgSz", "w:pgMar"))
    width, height = (int(size.get(qn(name))) for name in ("w:w", "w:h"))
    assert (width, height) == (11906, 16838)
    within = width - sum(int(margin.get(qn(name))) for name in ("w:left", "w:right"))
    assert 0 <= within - story.FULL_WIDTH < 30
    language = document.styles.element.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert language.get(qn("w:val")) == "nb-NO"
