"""Files made from the house style: the same every time, and saying what they are to those who ask."""

import io
import zipfile

import pytest
from docx import Document

from paper.document import HOUSE_STYLE, Properties, write
from paper.package import Package
from paper.reading import visible_text
from paper.story import Story

STAMP = '<?xml version="1.0" encoding="UTF-8"?>\n<merke xmlns="urn:prove">ARK &amp; co</merke>'
ODD = "Bilag 1 <&> «Æ» \x07\ud800👍"
HELD = "Bilag 1 <&> «Æ» 👍"


def _written(**changes: str) -> bytes:
    story = Story()
    story.title("Bilag 1")
    story.text("Brødtekst")
    properties = {
        "title": ODD, "organisation": "Lindvik kommune", "subject": "2026/1187", "footer": "Fot <1>", "stamp": STAMP
    }  # fmt: skip
    return write(story.body(), Properties(**properties | changes))


def test_the_same_input_makes_the_same_bytes_and_carries_no_time() -> None:
    assert _written() == _written()
    with zipfile.ZipFile(io.BytesIO(_written())) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("stamp", [STAMP, ""])
def test_no_part_stands_twice_and_every_part_has_a_kind(stamp: str) -> None:
    with zipfile.ZipFile(io.BytesIO(_written(stamp=stamp))) as package:
        names = package.namelist()
        kinds = package.read("[Content_Types].xml").decode()
    assert len(names) == len(set(names))
    for name in names:
        assert f'PartName="/{name}"' in kinds or f'Extension="{name.rpartition(".")[2]}"' in kinds, name


def test_title_language_and_subject_are_read_back_by_others() -> None:
    told = Document(io.BytesIO(_written())).core_properties
    assert (told.title, told.language, told.subject, told.author) == (
        HELD, "nb-NO", "2026/1187", "Lindvik kommune"
    )  # fmt: skip


def test_the_body_is_read_back_by_others_in_styles_that_are_there() -> None:
    document = Document(io.BytesIO(_written()))
    assert [(one.text, one.style and one.style.name) for one in document.paragraphs] == [
        ("Bilag 1", "Title"),
        ("Brødtekst", "Body Text"),
    ]


def test_head_and_foot_of_the_page_are_filled_in() -> None:
    package = Package(_written())
    assert visible_text(package.xml("word/header1.xml")) == f"Lindvik kommune · {HELD}"
    assert visible_text(package.xml("word/footer1.xml")) == "Fot <1> · Side 1 av 1"


def test_the_stamp_travels_inside_the_file_and_only_when_there_is_one() -> None:
    assert Package(_written()).xml("customXml/item1.xml").text == "ARK & co"
    plain = _written(stamp="")
    assert "customXml/item1.xml" not in Package(plain).names
    assert b"rIdMerke" not in zipfile.ZipFile(io.BytesIO(plain)).read("word/_rels/document.xml.rels")


def test_the_house_style_is_not_marked_by_who_made_it() -> None:
    with zipfile.ZipFile(HOUSE_STYLE) as package:
        assert "docProps/app.xml" not in package.namelist()
        assert not any(name.startswith("customXml") or "thumbnail" in name for name in package.namelist())
