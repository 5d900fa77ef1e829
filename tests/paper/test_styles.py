"""Our named styles in somebody else's template."""

from typing import cast

import pytest
from lxml import etree

from paper.package import Package
from paper.styles import NEEDED, Look, bring_together, point
from paper.template import HOUSE_STYLE
from tests.paper import letterhead
from tests.paper.wording import NAMESPACE, W, parsed


def _look(content: bytes) -> Look:
    package = Package(content)
    return Look(package.xml("word/styles.xml"), package.xml("word/numbering.xml"))


OURS = _look(HOUSE_STYLE.read_bytes())


@pytest.fixture
def theirs() -> Look:
    """The look of a municipality's letterhead, before anything is done to it."""
    return _look(letterhead.with_logo())


def _style(look: Look, name: str) -> etree._Element:
    (found,) = (one for one in look.styles.iter(f"{W}style") if one.get(f"{W}styleId") == name)
    return found


def _value(style: etree._Element, path: str) -> str | None:
    found = style.find("/".join(W + step for step in path.split("/")))
    return None if found is None else found.get(f"{W}val")


def _empty() -> Look:
    styles = etree.fromstring(f'<w:styles xmlns:w="{NAMESPACE}"/>')
    return Look(styles, etree.fromstring(f'<w:numbering xmlns:w="{NAMESPACE}"/>'))


def test_every_style_we_write_with_is_there_once(theirs: Look) -> None:
    for look in (theirs, _empty()):
        bring_together(look, OURS)
        ids = [str(one.get(f"{W}styleId")) for one in look.styles.iter(f"{W}style")]
        assert all(ids.count(name) == 1 for name in NEEDED)
        assert len(ids) == len(set(ids))


def test_a_norwegian_words_ids_become_ours_everywhere(theirs: Look) -> None:
    renamed = bring_together(theirs, OURS)
    assert renamed["Overskrift1"] == "Heading1"
    assert renamed["Tittel"] == "Title"
    named = {_value(one, "basedOn") for one in theirs.styles.iter(f"{W}style")}
    assert not named & set(renamed)
    header = parsed('<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr></w:p>')
    point(renamed, [header])
    assert next(header.iter(f"{W}pStyle")).get(f"{W}val") == "Heading1"


def test_their_own_style_that_has_one_of_our_ids_by_chance_is_kept_under_another(theirs: Look) -> None:
    renamed = bring_together(theirs, OURS)
    assert renamed["Tabelltekst"] == "TabelltekstMal"
    assert _value(_style(theirs, "TabelltekstMal"), "name") == "Kommunens egen"
    assert _value(_style(theirs, "Tabelltekst"), "name") == "Tabelltekst"


def test_their_headings_keep_their_colour_and_typeface_and_get_our_numbers(theirs: Look) -> None:
    bring_together(theirs, OURS)
    heading = _style(theirs, "Heading1")
    assert _value(heading, "rPr/color") == str(letterhead.GREEN)
    number = _value(heading, "pPr/numPr/numId")
    (listed,) = (one for one in theirs.numbering.iter(f"{W}num") if one.get(f"{W}numId") == number)
    kind = _value(listed, "abstractNumId")
    (levels,) = (
        one for one in theirs.numbering.iter(f"{W}abstractNum") if one.get(f"{W}abstractNumId") == kind
    )
    assert [one.get(f"{W}val") for one in levels.iter(f"{W}lvlText")] == ["%1", "%1.%2"]
    assert _value(_style(theirs, "Heading2"), "pPr/numPr/ilvl") == "1"
    assert _value(_style(theirs, "Heading3"), "pPr/numPr/numId") == "0"


def test_titles_of_ours_that_are_added_look_like_their_headings(theirs: Look) -> None:
    bring_together(theirs, OURS)
    contents = _style(theirs, "Innholdstittel")
    assert _value(contents, "rPr/color") == str(letterhead.GREEN)
    fonts = cast(etree._Element, contents.find(f"{W}rPr/{W}rFonts"))
    assert fonts.get(f"{W}ascii") == "Georgia"


def test_text_styles_that_are_added_are_as_large_as_their_text(theirs: Look) -> None:
    bring_together(theirs, OURS)
    text = _style(theirs, "BodyText")
    assert _value(text, "rPr/sz") is None
    assert text.find(f"{W}rPr/{W}rFonts") is None
    assert _value(text, "basedOn") == "Normal"


def test_a_list_that_is_added_has_a_mark_in_a_list_that_is_there(theirs: Look) -> None:
    for look in (theirs, _empty()):
        bring_together(look, OURS)
        number = _value(_style(look, "ListBullet"), "pPr/numPr/numId")
        assert number in [one.get(f"{W}numId") for one in look.numbering.iter(f"{W}num")]


def test_the_language_is_bokmaal_and_said_once(theirs: Look) -> None:
    for look in (theirs, _empty()):
        bring_together(look, OURS)
        (language,) = look.styles.iter(f"{W}lang")
        assert language.get(f"{W}val") == "nb-NO"


def test_no_list_number_is_used_twice(theirs: Look) -> None:
    bring_together(theirs, OURS)
    for name, key in (("abstractNum", "abstractNumId"), ("num", "numId")):
        numbers = [one.get(W + key) for one in theirs.numbering.iter(W + name)]
        assert len(numbers) == len(set(numbers))


def test_the_order_word_asks_for_is_kept(theirs: Look) -> None:
    bring_together(theirs, OURS)
    tags = [str(one.tag).removeprefix(W) for one in theirs.numbering]
    assert tags == sorted(tags, key=["numPicBullet", "abstractNum", "num", "numIdMacAtCleanup"].index)
    for style in theirs.styles.iter(f"{W}style"):
        tags = [str(one.tag).removeprefix(W) for one in style]
        assert tags[0] == "name"
        if "rPr" in tags and "pPr" in tags:
            assert tags.index("pPr") < tags.index("rPr")
