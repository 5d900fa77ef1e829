"""The page of a template: as it is there, with our line at the foot, and wide enough for a form."""

import pytest
from lxml import etree

from paper.hazards import UnusableTemplate
from paper.page import FOOT, NARROWEST, Page, add_foot, foot_line, has_page_number, make_ready
from paper.reading import visible_text
from tests.paper.wording import NAMESPACE, W, parsed

R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _body(*sections: str) -> etree._Element:
    made = "".join(f"<w:p><w:pPr><w:sectPr>{one}</w:sectPr></w:pPr></w:p>" for one in sections[:-1])
    last = f"<w:sectPr>{sections[-1]}</w:sectPr>" if sections else ""
    return etree.fromstring(
        f'<w:document xmlns:w="{NAMESPACE}" xmlns:r="{R}"><w:body>{made}{last}</w:body></w:document>'
    )


def _edge(name: str, relation: str, kind: str = "default") -> str:
    return f'<w:{name}Reference w:type="{kind}" r:id="{relation}"/>'


def _margins(left: int, right: int) -> str:
    return f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="{left}" w:right="{right}" w:top="1" w:bottom="1"/>'


def test_a_template_without_a_page_of_its_own_gets_a4() -> None:
    page = Page(_body())
    assert page.width == 11906 - 2 * 1247
    assert 'w:h="16838"' in page.section()


@pytest.mark.parametrize("told", ["", "<w:titlePg/>", '<w:titlePg/><w:pgSz w:w="11906" w:h="16838"/>'])
def test_the_order_word_asks_for_is_kept(told: str) -> None:
    made = Page(_body(told)).section()
    places = [made.find(f"<w:{name}") for name in ("pgSz", "pgMar", "titlePg")]
    assert [one for one in places if one > 0] == sorted(one for one in places if one > 0)


def test_the_last_section_counts_and_has_the_headers_of_those_before_it() -> None:
    page = Page(
        _body(_edge("header", "rId1") + _edge("footer", "rId2"), _edge("footer", "rId3") + _margins(1, 1))
    )
    assert (page.edge("header", "default"), page.edge("footer", "default")) == ("rId1", "rId3")
    assert page.width == 11904


def test_a_header_that_is_not_there_is_let_go_of() -> None:
    page = Page(_body(_edge("header", "rId1") + _edge("footer", "rId2") + _edge("header", "rId9", "first")))
    page.keep({"rId1": "header", "rId2": "header"})
    assert page.edge("header", "default") == "rId1"
    assert page.edge("footer", "default") is page.edge("header", "first") is None
    assert "rId9" not in page.section()


def test_columns_and_vertical_centring_of_a_front_page_do_not_follow() -> None:
    page = Page(_body('<w:cols w:num="2"/><w:vAlign w:val="center"/><w:titlePg/>'))
    assert "cols" not in page.section()
    assert "vAlign" not in page.section()
    assert page.has_first
    assert not Page(_body('<w:titlePg w:val="0"/>')).has_first


def test_a_page_too_narrow_for_a_form_is_refused() -> None:
    half = (11906 - NARROWEST) // 2
    assert Page(_body(_margins(half, half))).width == NARROWEST
    with pytest.raises(UnusableTemplate, match="too_narrow"):
        Page(_body(_margins(half, half + 1)))


def test_a_mark_that_word_has_cut_in_pieces_is_made_whole() -> None:
    edge = parsed("<w:p><w:r><w:t>FOT</w:t></w:r><w:r><w:t>TEKST her</w:t></w:r></w:p>")
    make_ready(edge)
    assert [one.text for one in edge.iter(f"{W}t")] == ["FOTTEKST her", ""]


def test_our_line_is_added_once_and_numbered_when_the_template_is_not() -> None:
    footer = parsed("<w:p><w:r><w:t>Rådhusgata 1</w:t></w:r></w:p>")
    for _ in range(2):
        add_foot(footer, numbered=True)
    assert visible_text(footer) == f"Rådhusgata 1\n{FOOT} · Side 1 av 1"
    assert has_page_number(footer)


def test_a_template_with_page_numbers_of_its_own_keeps_them_alone() -> None:
    own = parsed("<w:p><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r></w:p>")
    assert has_page_number(own)
    assert not has_page_number(parsed(foot_line(numbered=False)))
    add_foot(own, numbered=False)
    assert visible_text(own) == FOOT


def test_a_place_for_our_line_in_the_template_is_used() -> None:
    footer = parsed(f"<w:p><w:r><w:t>Sak: {FOOT}</w:t></w:r></w:p>")
    add_foot(footer, numbered=True)
    assert len(footer) == 1


def test_a_logo_without_words_gets_some() -> None:
    drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    edge = etree.fromstring(
        f'<w:hdr xmlns:w="{NAMESPACE}" xmlns:wp="{drawing}"><wp:docPr id="1"/><wp:docPr id="2" descr="Skjold"/></w:hdr>'
    )
    make_ready(edge)
    assert [one.get("descr") for one in edge] == ["Bilde i malens topp- eller bunntekst", "Skjold"]
