"""A document from top to bottom: contents that lead somewhere, numbers that are never used twice."""

from lxml import etree

from paper.control import Placeholder, text_control
from paper.reading import rows
from paper.story import FULL_WIDTH, Story
from tests.paper.wording import W, parsed


def _full() -> Story:
    story = Story()
    story.title("Bilag 1", "Under", "")
    story.contents()
    story.heading("Behovet")
    story.text("En linje.\nTo linjer.")
    story.heading("Bakgrunn", 2)
    story.bullets(["Et punkt", ("Ledd:", "med mer")])
    story.heading("Kravene")
    story.heading("ARK", 2)
    story.heading("ARK-05 Uttrekk", 3, "krav_ARK_05")
    story.listing(("Id", "Krav"), [("ARK-05", "Uttrekk")], (1000, 8400), "Alle")
    story.facts([("Frist", "I dag"), ("Tomt", "")], "Fakta")
    control = text_control("Svar", "ARK-05|description", story.number(), Placeholder.WRITE)
    story.form([("Svar", story.field(control, "krav_ARK_05_description"))], "Skjema")
    return story


def _all(body: etree._Element, name: str, attribute: str) -> list[str]:
    return [str(one.get(f"{W}{attribute}")) for one in body.iter(f"{W}{name}")]


def test_every_link_leads_to_a_bookmark_that_is_there() -> None:
    body = parsed(_full().body())
    anchors, bookmarks = _all(body, "hyperlink", "anchor"), _all(body, "bookmarkStart", "name")
    assert len(anchors) == 4
    assert set(anchors) <= set(bookmarks)
    assert len(bookmarks) == len(set(bookmarks))


def test_no_number_is_used_twice_and_every_bookmark_is_closed() -> None:
    body = parsed(_full().body())
    numbers = _all(body, "bookmarkStart", "id") + _all(body, "id", "val")
    assert len(numbers) == len(set(numbers))
    assert _all(body, "bookmarkStart", "id") == _all(body, "bookmarkEnd", "id")


def test_the_contents_show_two_levels_with_the_numbers_the_headings_get() -> None:
    body = parsed(_full().body())
    lines = ["".join(link.itertext()) for link in body.iter(f"{W}hyperlink")]
    assert lines == ["1 Behovet", "1.1 Bakgrunn", "2 Kravene", "2.1 ARK"]


def test_the_contents_are_one_field_that_word_can_renew() -> None:
    kinds = _all(parsed(_full().body()), "fldChar", "fldCharType")
    assert kinds == ["begin", "separate", "end"]


def test_a_story_without_contents_or_headings_has_no_field() -> None:
    story = Story()
    story.text("Bare tekst.")
    assert _all(parsed(story.body()), "fldChar", "fldCharType") == []


def test_tables_never_touch_and_are_as_wide_as_the_page() -> None:
    body = parsed(_full().body())
    tables = list(body.iter(f"{W}tbl"))
    assert [getattr(table.getnext(), "tag", None) for table in tables] == [f"{W}p"] * len(tables)
    for table in tables:
        assert sum(int(str(one.get(f"{W}w"))) for one in table.iter(f"{W}gridCol")) == FULL_WIDTH


def test_an_empty_cell_still_has_the_paragraph_word_asks_for() -> None:
    for cell in parsed(_full().body()).iter(f"{W}tc"):
        assert cell[-1].tag in (f"{W}p", f"{W}sdt")


def _card(rows: int, together: int, long: str = "") -> list[etree._Element]:
    story = Story()
    made = [(f"Rad {place}", Story().field("", f"b{place}")) for place in range(rows)]
    story.card(made, "Kort", together, long)
    return list(parsed(story.body()).iter(f"{W}tr"))


def _kept(rows: list[etree._Element]) -> list[bool]:
    return [next(row.iter(f"{W}keepNext"), None) is not None for row in rows]


def test_the_first_row_of_a_card_is_repeated_on_the_next_page() -> None:
    repeated = [next(row.iter(f"{W}tblHeader"), None) is not None for row in _card(5, 2)]
    assert repeated == [True, False, False, False, False]


def test_the_start_of_a_card_stays_together_and_its_last_row_is_never_alone() -> None:
    assert _kept(_card(6, 2)) == [True, True, False, False, True, False]


def test_a_long_row_may_be_broken_and_leaves_no_row_alone() -> None:
    made = _card(6, 4, long="Rad 4")
    assert _kept(made) == [True, True, True, True, True, False]
    broken = [next(row.iter(f"{W}cantSplit"), None) is None for row in made]
    assert broken == [False, False, False, False, True, False]


def test_a_form_stays_on_one_page() -> None:
    story = Story()
    story.facts([("a", "1"), ("b", "2")], "Fakta")
    assert _kept(list(parsed(story.body()).iter(f"{W}tr"))) == [True, True]


def test_a_text_that_leads_is_not_parted_from_what_follows() -> None:
    story = Story()
    story.text("Vilkårene føres inn i bilag 7.", leads=True)
    story.text("Resten.")
    assert [next(one.iter(f"{W}keepNext"), None) is not None for one in parsed(story.body())] == [True, False]


def test_what_is_printed_outside_the_tables_is_told() -> None:
    lines = _full().lines
    assert lines[:5] == ["Bilag 1", "Under", "", "Behovet", "En linje."]
    assert "Ledd: med mer" in lines
    assert "I dag" not in lines


def test_a_field_for_prose_has_its_bookmark_around_it() -> None:
    story = Story()
    story.form([("Svar", story.prose("Svar", "form|x", Placeholder.WRITE, "form_x"))], "Skjema")
    (row,) = rows(parsed(story.body()))
    assert (row.cells, row.tags, row.bookmarks) == (("Svar", ""), ("form|x",), ("form_x",))
    cell = list(parsed(story.body()).iter(f"{W}tc"))[-1]
    assert [str(child.tag).removeprefix(W) for child in cell] == [
        "tcPr",
        "bookmarkStart",
        "sdt",
        "bookmarkEnd",
    ]


def test_a_field_in_a_table_keeps_its_bookmark() -> None:
    marked = [row for row in rows(parsed(_full().body())) if row.tags]
    assert [(row.tags, row.bookmarks) for row in marked] == [
        (("ARK-05|description",), ("krav_ARK_05_description",))
    ]


def test_a_short_listing_stays_on_one_page_and_lets_go_of_what_follows() -> None:
    story = Story()
    story.listing(("Id",), [("a",), ("b",)], (FULL_WIDTH,), "Alle", together=True)
    kept = [row.find(f".//{W}keepNext") is not None for row in parsed(story.body()).iter(f"{W}tr")]
    assert kept == [True, True, False]


def test_a_grid_holds_finished_paragraphs_under_its_header() -> None:
    story = Story()
    control = text_control("Svar", "x|y", story.number(), Placeholder.WRITE)
    story.grid(("Id", "Svar"), [(story.field("", "a"), story.field(control, "b"))], (1000, 8400), "Skjema")
    head, row = rows(parsed(story.body()))
    assert head.cells == ("Id", "Svar")
    assert (row.tags, row.bookmarks) == (("x|y",), ("a", "b"))


def test_a_picture_is_led_to_by_the_body_and_says_what_it_shows() -> None:
    story = Story()
    png = b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + (200).to_bytes(4) + (100).to_bytes(4)
    story.picture(png, "Linjen «A» & «B»", 6000)
    assert story.pictures == {"rIdBilde1": png}
    body = story.body()
    assert 'r:embed="rIdBilde1"' in body and 'descr="Linjen «A» &amp; «B»"' in body
    assert f'cx="{6000 * 635}" cy="{3000 * 635}"' in body


def test_lines_a_person_begins_with_a_dash_are_points() -> None:
    story = Story()
    story.written("Vi trenger:\n- kart\n – minst 2-3 lag\n\n• søk\n-5 grader")
    found = list(parsed(story.body()).iter(f"{W}p"))
    assert ["".join(one.itertext()) for one in found] == [
        "Vi trenger:",
        "kart",
        "minst 2-3 lag",
        "søk",
        "-5 grader",
    ]
    assert [one.find(f".//{W}pStyle[@{W}val='ListBullet']") is not None for one in found] == [
        *(False, True, True),
        *(True, False),
    ]
