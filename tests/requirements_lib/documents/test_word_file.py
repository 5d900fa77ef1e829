"""What every document of a tender has alike."""

import io

from docx import Document

from paper.package import Package
from paper.reading import visible_text
from paper.story import Story
from paper.template import load
from requirements_lib.documents.word_file import opening, word_file
from tests.builders import a_tender
from tests.paper import letterhead


def _story() -> Story:
    story = Story()
    opening(story, a_tender(contract={"form": "Egen", "version": ""}), "Bilag 1")
    return story


def test_it_opens_with_what_it_is_what_is_bought_the_contract_and_the_case() -> None:
    assert _story().lines == [
        "Bilag 1",
        "Nytt byggesakssystem",
        "Avtale: Egen",
        "Lindvik kommune · Saksnummer 2026/1187",
    ]


def test_the_file_says_whose_it_is_and_has_its_stamp_and_its_line_at_the_foot() -> None:
    content = word_file(_story(), a_tender(), "Bilag 1", "Fot", stamp="<merke/>")
    told = Document(io.BytesIO(content)).core_properties
    assert (told.title, told.author, told.subject) == (
        "Bilag 1 · Nytt byggesakssystem",
        "Lindvik kommune",
        "Saksnummer 2026/1187",
    )
    assert Package(content).xml("customXml/item1.xml").tag == "merke"
    assert visible_text(Package(content).xml("word/footer1.xml")).startswith("Fot · Side")


def test_with_a_template_it_is_made_on_that() -> None:
    content = word_file(_story(), a_tender(), "Bilag 1", "Fot", load(letterhead.with_logo()))
    assert "word/media/image1.png" in Package(content).names
