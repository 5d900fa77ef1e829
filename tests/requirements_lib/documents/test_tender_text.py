"""Konkurransegrunnlaget says how bids are given and judged, in words that hold for this tender."""

from datetime import date
from decimal import Decimal

from paper.story import Story
from requirements_lib.documents import tender_text
from requirements_lib.documents.annexes import Annexes
from requirements_lib.domain.library.requirement import AnnexPlace, Kind
from requirements_lib.domain.rules.agreement import Agreement
from requirements_lib.domain.tender.bidding import Bidding, Variants
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.winners import Winners
from requirements_lib.storage import standard_contract
from requirements_lib.words.winners import announced
from tests.builders import a_tender, criteria, lots
from tests.requirements_lib.documents import building_permits
from tests.requirements_lib.documents.asked import a_tender_of
from tests.requirements_lib.documents.reader import plain, tables_of, text_of
from tests.requirements_lib.domain.library.test_answer_code import TWO, chosen


def _document(tender: Tender) -> Story:
    return tender_text.write(tender, Annexes(standard_contract.load().of(tender.contract)))


def _text(tender: Tender) -> str:
    return text_of(_document(tender)).replace("\u00a0", " ")


def test_the_deadline_the_buyer_and_the_id_are_told() -> None:
    tender = building_permits.a_tender()
    text = _text(tender)
    for one in (
        "Lindvik kommune",
        "2026/1187",
        "15. januar 2027 kl. 12.00",
        "SSA-L 2018",
        tender.fingerprint[:12],
    ):
        assert one in text


def test_every_criterion_is_told_with_its_weight_and_what_feeds_it() -> None:
    tender = building_permits.a_tender()
    rows = {row.cells[0]: row.cells[1:] for row in tables_of(_document(tender))}
    for one in tender.criteria:
        weight, fed_by = rows[one.name]
        assert weight == f"{one.weight}\u00a0%"
        assert all(requirement in fed_by for requirement in one.requirements)
    assert rows["Pris"][1] == "Tilbudets samlede pris i bilag 6 (Samlet pris og prisbestemmelser)"


def test_a_weight_with_a_fraction_is_written_with_a_comma() -> None:
    text = _text(a_tender(criteria=criteria(price="37.5", quality="62.5")))
    assert "37,5 %" in text
    assert "62,5 %" in text


def test_a_divided_criterion_is_told_with_what_each_part_weighs_in_it_and_in_the_whole() -> None:
    price, quality = criteria()
    whole = quality.model_copy(update={"requirements": ()})
    half = {"weight": Decimal(50), "under": "T2"}
    first = quality.model_copy(update={"id": "T3", "name": "Søk", "requirements": ("ARK-05",)} | half)
    second = quality.model_copy(update={"id": "T4", "name": "Uttrekk", "requirements": ("ARK-08",)} | half)
    document = _document(a_tender(criteria=(price, whole, first, second)))
    rows = {row.cells[0].strip(): row.cells[1:] for row in tables_of(document)}
    assert rows["Arkiv"] == ("60\u00a0%", "60\u00a0%", "Delene under")
    assert rows["Søk"][:2] == ("50\u00a0% av «Arkiv»", "30\u00a0%")
    assert rows["Søk"][2].startswith("ARK-05")


def test_which_bid_is_chosen_is_told_and_the_formulas_stand_in_a_document_of_their_own() -> None:
    text = _text(a_tender(price_model={"code": "deduction", "full_value": "400000"}))
    assert "Tilbudet med lavest evaluert pris blir valgt." in text
    assert "Vektene fordeler kronene mellom kvalitetskriteriene." in text
    assert "Prismodellen er «prissetting av kvalitet med fratrekk»." in text
    assert "står i dokumentet «Tildelingskriterier og evalueringsmodell»" in text
    assert "Evaluert pris =" not in text and "Poeng =" not in text


def test_requirements_of_this_document_are_printed_whole_and_not_counted_in_bilag_1() -> None:
    information = {"kind": Kind.INFORMATION, "annex": AnnexPlace.TENDER_DOCUMENT}
    tender = a_tender_of({}, {"kind": Kind.QUALIFICATION}, information)
    text = _text(tender)
    assert "Bilag 1 har 1 krav." in text
    for asked in tender.requirements[1:]:
        for one in (asked.id, asked.text, asked.need, "arkivforskrifta § 5 andre ledd bokstav d"):
            assert plain(one) in text
    assert "ARK-01 Tittel" not in text


def test_absolute_requirements_are_named_and_never_said_to_be_rejected_by_themselves() -> None:
    text = _text(a_tender())
    assert "Absolutte krav i denne konkurransen er ARK-01." in text
    assert "Et tilbud blir ikke avvist uten at oppdragsgiveren har vurdert det" in text
    assert "Absolutte krav i denne" not in _text(a_tender_of({}))


def test_the_reason_about_the_environment_is_printed_when_there_is_one() -> None:
    assert "Klima og miljø Anskaffelsen gjelder en skytjeneste" in _text(building_permits.a_tender())
    assert "Klima og miljø" not in _text(a_tender())


def test_what_only_the_officer_knows_is_left_to_fill_in() -> None:
    fields = [row.cells[0] for row in tables_of(_document(a_tender())) if row.tags]
    assert fields[:9] == [str(number) for number in range(1, 10)]
    assert fields[9:12] == ["Prosedyre", "Innlevering", "Spørsmål sendes til"]
    assert fields[-1] == "Krav og dokumentasjon"


def test_what_is_decided_is_printed_and_not_asked_for_again() -> None:
    decided = a_tender(
        questions_until=date(2026, 10, 20),
        binding_until=date(2027, 2, 1),
        cpv=("48311000-1",),
        procedure="restricted",
        valuation={"years": 3, "option_years": 2},
    )
    rows = {row.cells[0]: (row.cells[1], bool(row.tags)) for row in tables_of(_document(decided))}
    assert rows["Prosedyre"] == ("Begrenset konkurranse", False)
    assert rows["Frist for spørsmål"] == ("20.\u00a0oktober\u00a02026", False)
    assert rows["Vedståelsesfrist"] == ("1.\u00a0februar\u00a02027", False)
    assert rows["Varighet og opsjoner"] == ("3 år, med opsjon på forlengelse i inntil 2 år.", False)
    assert rows["CPV-koder"] == ("48311000-1", False)


def test_every_annex_is_listed_with_what_it_is_here_and_an_unused_one_is_not_relevant() -> None:
    plainly = {row.cells[0]: row.cells[1:] for row in tables_of(_document(a_tender_of({}))) if row.tags}
    assert plainly["1"] == ("Kundens behovsbeskrivelse", "Følger vedlagt")
    assert plainly["3"] == ("Plan for etableringsfasen", "")
    assert plainly["7"] == ("Endringer i den generelle avtaleteksten", "Ikke relevant")
    with_terms = tables_of(_document(a_tender_of({"kind": Kind.CONTRACT_TERM})))
    assert ("7", "Endringer i den generelle avtaleteksten", "Følger vedlagt") in [
        row.cells for row in with_terms
    ]


def test_the_words_are_the_right_ones_for_this_document() -> None:
    text = _text(building_permits.a_tender()).casefold()
    for wrong in (
        "det økonomisk mest fordelaktige",
        "difi",
        "tildelingsbrev",
        "anbud ",
        "inkl. mva",
        "forkast",
    ):
        assert wrong not in text, wrong


def test_no_amount_is_ever_printed() -> None:
    tender = building_permits.a_tender(estimated_value=Decimal(4_812_345))
    assert "4812345" not in _text(tender).replace(" ", "")


def test_a_divided_tender_lists_its_lots_and_the_criteria_of_each() -> None:
    story = _document(a_tender(lots=lots()))
    cells = [row.cells for row in tables_of(story)]
    assert ("D1", "Saksbehandling", "3 krav", "2 krav") in cells
    assert ("D2", "Innsyn", "2 krav", "1 krav") in cells
    weights = [(one[0], one[1]) for one in cells if one[0] in ("Pris", "Arkiv", "Journal")]
    spaced = "\u00a0%"
    assert weights == [
        ("Pris", f"40{spaced}"),
        ("Arkiv", f"60{spaced}"),
        ("Pris", f"30{spaced}"),
        ("Journal", f"70{spaced}"),
    ]
    assert "Delkontrakt D2 Innsyn" in text_of(story)
    assert any(one[0] == "Tilbud på delkontraktene" for one in cells)


def test_an_undivided_tender_says_nothing_of_lots() -> None:
    assert "elkontrakt" not in _text(a_tender())


def test_the_answers_are_those_the_tender_offers() -> None:
    own = _text(a_tender(answer_choices=chosen(TWO)))
    assert "Kravene besvares i bilag 2 med «Ja» eller «Nei»." in own
    assert "Svarer du noe annet enn «Ja», vurderer" in own
    assert "Et tillegg prises i prisbilaget." not in own
    assert "Et tillegg prises i prisbilaget." in _text(a_tender())


def test_a_framework_agreement_with_several_and_how_one_may_bid_are_printed_only_where_they_are_announced() -> (
    None
):
    winners = Winners(most=3)
    text = _text(
        a_tender(
            agreement=Agreement.FRAMEWORK_SEVERAL, winners=winners, bidding=Bidding(variants=Variants.YES)
        )
    )
    assert announced(winners) in text
    assert "Rammeavtale med flere leverandører" in text
    assert "En leverandør kan gi ett tilbud. Alternative tilbud godtas." in text
    purchase = _text(a_tender())
    assert "Rammeavtale" not in purchase
    assert "Alternative tilbud" not in purchase
    assert "Beløpet legges til tilbudets pris når tilbudene sammenlignes." in purchase


def test_an_order_is_printed_with_its_reason_and_no_weight() -> None:
    reason = "Vektene kan ikke angis her."
    tender = a_tender(criteria=tuple(reversed(criteria())), weighting="priority", weighting_reason=reason)
    text = _text(tender)
    assert "Prioritet 1" in text
    assert reason in text
    assert "60 %" not in text


def test_without_price_as_a_criterion_the_fixed_price_is_told_and_none_is_asked_for() -> None:
    quality = criteria()[1].model_copy(update={"weight": Decimal(100)})
    told = {"criteria": (quality,), "fixed_price": "Prisen er fast: 2 mill. kr."}
    text = _text(a_tender().model_copy(update=told))
    assert "Tilbudene rangeres etter kvalitet alene." in text
    assert "Prisen er fast: 2 mill. kr." in text
    assert "Prisene leveres for seg" not in text
    assert "prisbilaget" not in text
