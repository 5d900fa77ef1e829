"""What people write as lists becomes lists in Word, each counted from 1, in our file and in anybody's template."""

import io

import pytest
from docx import Document

from paper.document import HOUSE_STYLE, Properties, write
from paper.lists import Form, runs
from paper.package import Package
from paper.story import Story
from paper.template import Template, load, own
from tests.paper import letterhead
from tests.paper.wording import W, parsed

TEXT = "Innbygger:\n1. Finne.\n2. Bestille.\nAnsatt:\n1) Stenge.\n2) Åpne."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Én.\n\n To. ", [(Form.TEXT, ["Én."]), (Form.TEXT, ["To."])]),
        ("kart\nsøk", [(Form.POINTS, ["kart", "søk"])]),
        (
            "Vi:\n- kart\n • 2-3 lag\n-5 grader",
            [(Form.TEXT, ["Vi:"]), (Form.POINTS, ["kart", "2-3 lag"]), (Form.TEXT, ["-5 grader"])],
        ),
        (
            "1. Finne\n2) Bestille\n4. Bytte",
            [(Form.NUMBERED, ["Finne", "Bestille"]), (Form.TEXT, ["4. Bytte"])],
        ),
        ("1. januar starter vi.", [(Form.TEXT, ["1. januar starter vi."])]),
        ("2. mai: frist.\n3. mai: åpent.", [(Form.TEXT, ["2. mai: frist."]), (Form.TEXT, ["3. mai: åpent."])]),
        ("", []),
    ],
)  # fmt: skip
def test_lines_are_points_when_they_look_so(text: str, wanted: list[tuple[Form, list[str]]]) -> None:
    assert list(runs(text)) == wanted


def _written(template: Template) -> bytes:
    story = Story()
    story.written(TEXT)
    return write(story.body(), Properties(title="Prøve", organisation="Lindvik"), template)


@pytest.mark.parametrize("made", [HOUSE_STYLE.read_bytes(), letterhead.with_logo()], ids=["ours", "theirs"])
def test_each_numbered_list_begins_at_one_and_is_one_of_its_own(made: bytes) -> None:
    content = _written(load(made))
    numbering = Document(io.BytesIO(content)).part.numbering_part.element
    listed = [
        str(one.get(f"{W}val"))
        for one in Package(content).body().iter(f"{W}numId")
        if one.getparent() is not None
    ]
    assert listed == [listed[0]] * 2 + [listed[2]] * 2 and listed[0] != listed[2]
    for number in listed:
        (found,) = numbering.findall(f"{W}num[@{W}numId='{number}']")
        assert found.find(f"{W}lvlOverride/{W}startOverride").get(f"{W}val") == "1"
        kind = found.find(f"{W}abstractNumId").get(f"{W}val")
        style = numbering.find(f"{W}abstractNum[@{W}abstractNumId='{kind}']/{W}lvl/{W}pStyle")
        assert style.get(f"{W}val") == "ListNumber"


def test_a_document_without_lists_has_the_templates_part_as_it_is() -> None:
    plain = write("", Properties(title="Prøve", organisation="Lindvik"))
    assert Package(plain).part("word/numbering.xml") == own().parts["word/numbering.xml"]


def _cell(story: Story, text: str) -> list[tuple[str, str]]:
    """Each paragraph of a cell: the list it is of, and its words; all in the style of the cell."""
    found = []
    for one in parsed(story.cell(text)).iter(f"{W}p"):
        style, number = (one.find(f"{W}pPr/{W}{name}") for name in ("pStyle", f"numPr/{W}numId"))
        assert style is not None and style.get(f"{W}val") == "Tabelltekst"
        found.append(("" if number is None else str(number.get(f"{W}val")), "".join(one.itertext())))
    return found


def test_marked_lines_of_a_cell_are_lists_and_the_others_stay() -> None:
    story = Story()
    (_, led), (first, a), (second, b), (_, last), (point, c) = _cell(
        story, "Meld:\n1. ett\n2. to\nTil:\n– alle"
    )
    assert (led, a, b, last, c) == ("Meld:", "ett", "to", "Til:", "alle")
    assert first == second != point and first.startswith("liste")
    assert _cell(story, "1. tre\n2. fire")[0][0] not in (first, point)


@pytest.mark.parametrize("text", ["", "– alene", "Krav\nVekt 3", "1. januar\nOslo"])
def test_a_cell_without_marked_lines_has_no_list(text: str) -> None:
    assert not any(number for number, _ in _cell(Story(), text))


@pytest.mark.parametrize("made", [HOUSE_STYLE.read_bytes(), letterhead.with_logo()], ids=["ours", "theirs"])
def test_the_lists_of_a_table_are_lists_of_the_template(made: bytes) -> None:
    story = Story()
    story.facts([("Slik", "- ett\n- to\n1. tre\n2. fire")], "Lister")
    content = write(story.body(), Properties(title="Prøve", organisation="Lindvik"), load(made))
    known = {one.get(f"{W}numId") for one in Document(io.BytesIO(content)).part.numbering_part.element}
    used = [one.get(f"{W}val") for one in Package(content).body().iter(f"{W}numId")]
    assert len(used) == 4 and set(used) <= known
    assert used[0] == used[1] != used[2] == used[3]
