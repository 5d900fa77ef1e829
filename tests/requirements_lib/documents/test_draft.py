"""Bilag 1 as a draft cannot be taken for the published one."""

import pytest

from paper.check import check
from paper.package import Package
from paper.reading import visible_text
from requirements_lib.documents.draft import MARK, make
from requirements_lib.storage import standard_contract
from tests.builders import a_tender


@pytest.fixture(scope="module")
def content() -> bytes:
    """The draft of a tender."""
    return make(a_tender(), standard_contract.load())


def test_it_says_so_at_the_top_on_every_page_and_in_its_title(content: bytes) -> None:
    package = Package(content)
    edges = [name for name in package.names if name.startswith(("word/header", "word/footer"))]
    assert {name[5:11] for name in edges} == {"header", "footer"}
    for name in ("word/document.xml", *edges):
        assert MARK in visible_text(package.xml(name)), name
    assert MARK in "".join(package.xml("docProps/core.xml").itertext())


def test_it_carries_no_id_that_could_be_answered_to(content: bytes) -> None:
    package = Package(content)
    texts = "".join(visible_text(package.xml(name)) for name in package.names if name.endswith(".xml"))
    assert "Konkurranse-ID" not in texts
    assert a_tender().fingerprint[:12] not in texts
    assert not any(name.startswith("customXml") for name in package.names)


def test_it_keeps_every_rule_of_the_published_one(content: bytes) -> None:
    assert all(rule.ok for rule in check(content))
