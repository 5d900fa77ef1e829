"""Bilag 1 has every requirement with what may be said of it, each in its own chapter."""

import pytest
from lxml import etree

from paper.story import Story
from requirements_lib.documents import annex1
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.form_field import bookmark
from requirements_lib.documents.placement import in_annex_1
from requirements_lib.domain.library.requirement import AnnexPlace, Kind
from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.storage import standard_contract
from tests.builders import a_tender, lots
from tests.paper.wording import W, parsed
from tests.requirements_lib.documents import building_permits
from tests.requirements_lib.documents.asked import a_tender_of
from tests.requirements_lib.documents.reader import plain, tables_of, text_of
from tests.requirements_lib.domain.library.test_answer_code import TWO, chosen


def _contract(form: str = "SSA-L", version: str = "2018") -> Story:
    tender = building_permits.a_tender(contract={"form": form, "version": version})
    return annex1.write(tender, Annexes(standard_contract.load().of(tender.contract)))


def _annex(tender: Tender) -> Story:
    contract = standard_contract.load().of(Contract(form="SSA-L", version="2018"))
    return annex1.write(tender, Annexes(contract))


def _headings(story: Story) -> list[str]:
    """Every heading with its level, as «1 Behovet»."""
    found = []
    for paragraph in parsed(story.body()).iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = "" if style is None else str(style.get(f"{W}val"))
        if name.startswith("Heading"):
            found.append(f"{name[-1]} {''.join(paragraph.itertext())}")
    return found


def _chapter_of(story: Story, requirement: str) -> str:
    """The chapter that has the requirement's own bookmark."""
    chapter = ""
    for paragraph in parsed(story.body()).iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if style is not None and style.get(f"{W}val") == "Heading1":
            chapter = "".join(paragraph.itertext())
        for mark in paragraph.iter(f"{W}bookmarkStart"):
            if mark.get(f"{W}name") == bookmark(requirement):
                return chapter
    return ""


def test_every_chosen_requirement_is_printed_with_its_texts_and_its_scale() -> None:
    tender = building_permits.a_tender()
    text = text_of(_annex(tender)).replace("\u00a0", " ")
    assert in_annex_1(tender)
    for asked in in_annex_1(tender):
        wanted = [asked.id, asked.requirement.title, asked.need, asked.text]
        if asked.requirement.is_scored:
            wanted += [words for _, words in asked.anchors()]
        for one in wanted:
            assert plain(one) in text, (asked.id, one)


def test_no_basis_is_printed_that_may_not_be() -> None:
    tender = building_permits.a_tender()
    printed = [row.cells[1] for row in tables_of(_annex(tender)) if row.cells[1].startswith("Rettsgrunnlag:")]
    unprintable = {
        basis.name
        for one in tender.requirements
        for basis in one.requirement.legal_bases
        if basis.certainty.order == 0
    }
    assert printed
    assert not [line for line in printed for name in unprintable if name in line]


def test_no_placeholder_of_ours_is_left_in_the_text() -> None:
    assert "{" not in text_of(_annex(building_permits.a_tender()))


@pytest.mark.parametrize(
    ("changes", "chapter"),
    [
        ({}, "Krav til løsningen"),
        ({"kind": Kind.ABSOLUTE}, "Krav til løsningen"),
        ({"annex": AnnexPlace.DATA_PROCESSING}, "Krav til løsningen"),
        ({"annex": AnnexPlace.TENDER_DOCUMENT}, "Krav til løsningen"),
        ({"kind": Kind.CONTRACT_TERM}, ""),
        ({"kind": Kind.QUALIFICATION}, ""),
    ],
)
def test_a_requirement_stands_in_the_chapter_where_it_belongs(
    changes: dict[str, object], chapter: str
) -> None:
    story = _annex(a_tender_of(changes))
    assert _chapter_of(story, "ARK-01") == chapter
    assert ("Nr." in text_of(story)) is bool(chapter)


def test_an_own_requirement_of_an_own_theme_is_not_lost() -> None:
    story = _annex(a_tender_of({"requirement_id": "EGEN-01", "theme": "EGEN"}))
    assert _chapter_of(story, "EGEN-01") == "Krav til løsningen"


def test_it_is_told_where_the_terms_stand_and_where_they_are_entered() -> None:
    both = a_tender_of(
        {"kind": Kind.CONTRACT_TERM}, {"kind": Kind.CONTRACT_TERM, "annex": AnnexPlace.DATA_PROCESSING}
    )
    assert (
        "Vilkårene for avtaleperioden står i dokumentet «Kontraktsvilkår» og føres inn i andre deler av avtalen: "
        "ARK-01 i bilag 7 (Endringer i den generelle avtaleteksten), ARK-02 i databehandleravtalen."
    ) in text_of(_annex(both))
    assert "«Kontraktsvilkår»" not in text_of(_annex(a_tender_of({})))


def test_only_kinds_that_are_used_are_explained() -> None:
    text = text_of(_annex(a_tender_of({})))
    assert "Evalueringskrav:" in text
    assert "Absolutt krav:" not in text


def test_no_sentence_says_that_a_requirement_must_not_be_met() -> None:
    rules = " ".join(annex1.KIND_RULES.values())
    assert "må ikke" not in rules
    assert "kan bli avvist" not in rules


def test_the_tables_lead_to_each_requirement() -> None:
    tender = building_permits.a_tender()
    body = parsed(_annex(tender).body())
    anchors = [str(link.get(f"{W}anchor")) for link in body.iter(f"{W}hyperlink")]
    for asked in in_annex_1(tender):
        assert f"krav_{asked.id.replace('-', '_')}" in anchors
    assert set(anchors) <= {str(mark.get(f"{W}name")) for mark in body.iter(f"{W}bookmarkStart")}


def test_the_goals_are_told_once_and_not_for_every_requirement() -> None:
    tender = building_permits.a_tender()
    lines = _annex(tender).lines
    for goal in {asked.requirement.goal for asked in in_annex_1(tender)}:
        (told,) = (line for line in lines if line.startswith(f"{goal}: "))
        assert all(one.id in told for one in in_annex_1(tender) if one.requirement.goal == goal)


PURPOSE = {
    "today": "2 Dagens situasjon",
    "effects": "2 Effektmål",
    "users": "2 Brukere",
    "option_takers": "2 Brukere av avtalen og opsjonstakere",
    "volumes": "2 Volumer",
    "systems": "2 Systemer løsningen skal virke sammen med",
    "key_tasks": "2 Nøkkeloppgaver",
    "information_types": "2 Opplysningstyper",
}


def test_texts_the_officer_left_empty_get_no_heading() -> None:
    empty = _headings(_annex(building_permits.a_tender(**dict.fromkeys(PURPOSE, " \n "))))
    whole = _headings(_annex(building_permits.a_tender(**dict.fromkeys(PURPOSE, "Noe."))))
    assert not set(PURPOSE.values()) & set(empty)
    assert [one for one in whole if one in PURPOSE.values()] == list(PURPOSE.values())


def test_the_themes_call_the_tasks_and_the_kinds_of_information_what_the_headings_do() -> None:
    about = " ".join(theme.about for theme in building_permits.library().themes).casefold()
    for field in ("key_tasks", "information_types"):
        assert PURPOSE[field][2:].casefold().rstrip("r")[:-1] in about, field


@pytest.mark.parametrize(
    ("written", "style"), [("Arkivet\nMatrikkelen", "ListBullet"), ("Én.\nTo.", "BodyText")]
)
def test_lines_that_are_no_sentences_are_a_list(written: str, style: str) -> None:
    body = parsed(_annex(building_permits.a_tender(systems=written)).body())
    words = written.split("\n")
    styles = [
        one.find(f"{W}pPr/{W}pStyle").get(f"{W}val")  # type: ignore[union-attr]
        for one in body.iter(f"{W}p")
        if "".join(one.itertext()) in words
    ]
    assert styles == [style, style]


def test_the_first_page_names_the_purchase_the_contract_and_the_case() -> None:
    text = text_of(_annex(building_permits.a_tender()))
    assert text.startswith(
        "Bilag 1 Kundens behovsbeskrivelse Nytt saksbehandlingssystem for byggesak Avtale: SSA-L 2018 "
        "Lindvik kommune · Saksnummer 2026/1187 Innhold 1 Innledning"
    )


def test_the_customer_is_named_as_the_contract_names_it() -> None:
    assert "Lindvik kommune er Kunden i avtalen." in text_of(_annex(building_permits.a_tender()))


def _choices(story: Story) -> list[etree._Element]:
    return list(parsed(story.body()).iter(f"{W}dropDownList"))


def test_a_contract_that_lets_the_customer_choose_has_the_choices_in_bilag_1() -> None:
    assert len(_choices(_contract("SSA-T", "2024"))) == 2
    assert "1 Kundens valg etter avtalen" in _headings(_contract("SSA-T", "2024"))
    assert _choices(_contract()) == []
    assert "1 Kundens valg etter avtalen" not in _headings(_contract())


def test_a_divided_tender_shows_the_lots_of_each_requirement_and_what_it_counts_for_in_them() -> None:
    story = _annex(a_tender(lots=lots()))
    rows = [row.cells for row in tables_of(story) if len(row.cells) == 4]
    kinds = {cells[0]: cells[2].split("\n") for cells in rows if "Oppfylles" in cells[2]}
    assert kinds["ARK-05"][1].startswith("Arkiv, ") and kinds["ARK-05"][-1] == "Delkontrakt: D1"
    assert kinds["ARK-08"][1].startswith("Arkiv (D1), Journal (D2), ")
    assert kinds["ARK-01"] == ["Absolutt krav", "Oppfylles ved levering", "Delkontrakt: Alle"]


def test_an_undivided_tender_says_nothing_of_lots() -> None:
    assert "elkontrakt" not in text_of(_annex(a_tender()))


def test_how_to_answer_is_told_with_the_answers_that_are_offered() -> None:
    text = text_of(_annex(a_tender(answer_choices=chosen(TWO))))
    assert "Hvert krav besvares i bilag 2 med «Ja» eller «Nei», og med det som står under" in text
