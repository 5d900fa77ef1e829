"""Every code has a sentence, and no sentence waits for a fact it does not get."""

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Finding, Refusal, Severity
from requirements_lib.domain.tender.bidding import Bidding, Variants
from requirements_lib.domain.weighing.price_model import Basket, BasketLine
from requirements_lib.domain.weighing.quality_model import QualityModel
from requirements_lib.words import outcome as below
from scoring.domain.bids.bid import Ruling
from scoring.domain.bids.bidding import check as check_bids
from scoring.domain.bids.bidding import late
from scoring.domain.fulfilment import unmet_absolute
from scoring.domain.phase_out.phase_out import propose
from scoring.domain.ranking.evaluation import Draw
from scoring.domain.ranking.soundness import check
from scoring.domain.ranking.threshold import threshold_findings
from scoring.domain.ranking.tie import settle, tie_findings
from scoring.domain.rating.known import lines_of
from scoring.domain.scale import AGREED
from scoring.domain.systems.archive import readiness
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.in_use import Paper, Papers
from scoring.domain.systems.plan import Disposal, Plan
from scoring.domain.systems.plan_length import findings as plan_findings
from scoring.domain.systems.quick_rating import Stop
from scoring.domain.systems.register import Register
from scoring.domain.systems.register import check as check_register
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system import Stops, System
from scoring.words.outcome import FINDINGS, REFUSALS, finding_sentence, refusal_sentence
from tests.builders import a_library, a_requirement
from tests.scoring.domain.builders import (
    NOON,
    TODAY,
    a_bid,
    assessed,
    evaluated,
    evaluation,
    price,
    quality,
    rating,
    risk_answers,
)
from tests.scoring.words.source import finding_codes, refusal_codes


def test_every_refusal_code_of_the_package_has_a_sentence() -> None:
    assert len(refusal_codes()) > 10
    assert refusal_codes() <= set(REFUSALS) | set(below.REFUSALS)


def test_every_finding_code_of_the_domain_has_a_sentence_and_none_is_left_over() -> None:
    assert finding_codes() == set(FINDINGS)


def _unsound() -> tuple[Finding, ...]:
    twice = quality(30, "ARK-05", "ARK-06")
    empty = quality(1, criterion="T9").model_copy(update={"requirements": (), "under": "T8"})
    bids = (
        evaluated("C", None, 11),
        evaluated("A", 0, 5, 5, 5, unmet_absolute=("ARK-01", "ARK-02")),
        evaluated("B", 5, 5, 5),
    )
    criteria = (price(), price(), twice, twice, empty)
    weights = {"ARK-05": "0"}
    return (
        *check(evaluation(*bids, criteria=criteria, requirement_weights=weights)),
        *check(evaluation(evaluated("A", 1, 5), evaluated("A", 1, 5))),
        *check(evaluation(evaluated("A", 1, 5))),
        *check(evaluation()),
    )


def _lines() -> tuple[Finding, ...]:
    line = BasketLine(name="Timer", quantity=Decimal(2))
    bids = (
        evaluated("A", None, 5, amounts=(Decimal(1), Decimal(2))),
        evaluated("B", 7, 5, amounts=(Decimal(3),)),
        evaluated("C", 6, 5),
    )
    return check(evaluation(*bids, price_model=Basket(lines=(line,))))


def _thresholds() -> tuple[Finding, ...]:
    asked = QualityModel(least_on_each=Decimal("5.5"), least_in_all=Decimal(6))
    return threshold_findings(evaluation(evaluated("A", 1, 5), quality_model=asked))


def _ties() -> tuple[Finding, ...]:
    draw = Draw(order=("C", "D"), drawn_by="Kari", at=NOON)
    tied = evaluation(evaluated("A", 1, 5), evaluated("B", 1, 5), draws=(draw,))
    return tie_findings([settle({"A": (), "B": ()}, tied.model_copy(update={"criteria": ()}))], tied)


def _absolute() -> tuple[Finding, ...]:
    asked = a_library().requirements
    ruling = Ruling(bid="a", requirement="ARK-01", met=False, reason="Feil vedlegg.")
    answers = (AnswerCode.MET_TODAY, AnswerCode.NOT_MET, None)
    yes, no, nothing = (a_bid(ARK_01=one) for one in answers)
    return (
        *unmet_absolute(asked, yes, [ruling]),
        *unmet_absolute(asked, no, []),
        *unmet_absolute(asked, nothing, []),
    )


def _reasons() -> list[Finding]:
    red, open_risk = risk_answers([4] * 7, [4] * 6), risk_answers([None] * 7, [4] * 6)
    mild = risk_answers([1] * 7, [1] * 6)
    dates = (None, date(2026, 1, 1), date(2027, 1, 1), date(2028, 1, 1))
    contracts = [SystemContract(ends=one, notice_months=3) for one in dates]
    contracts.append(SystemContract(ends=dates[3]))
    ratings: list[dict[str, int | None]] = [
        {"ARK-01": 0, "ARK-05": 1},
        {"ARK-01": None, "ARK-05": None, "ARK-08": 5},
        {"ARK-01": 5, "ARK-05": 5, "ARK-08": 5},
    ]
    found: list[Finding] = []
    for risk in (red, open_risk, mild):
        for points in ratings:
            for contract in contracts:
                rated = [rating(one, given) for one, given in points.items()]
                for answers in ({"records": "yes"}, {"records": "yes", "journal": "yes"}):
                    system = assessed(*rated, risk=risk, contract=contract, answers=answers)
                    found += propose(system, lines_of(system.system, a_library()), TODAY).reasons
    always = a_library(a_requirement("ARK-05", trigger={"op": "always"}))
    undecided = assessed(rating("ARK-05", 0), answers={})
    return [*found, *propose(undecided, lines_of(undecided.system, always), TODAY).reasons]


def _register() -> tuple[Finding, ...]:
    wrong = SystemContract(starts=date(2027, 1, 1), ends=date(2026, 1, 1))
    over = SystemContract(ends=date(2026, 1, 1))
    alone = assessed(id="a", name="A", sends_to=("A",), contract=over)
    ring = (assessed(id=one, name=one, sends_to=(other,)) for one, other in ("BC", "CB"))
    apart = assessed(id="d", name="D", receives_from=("Folkeregisteret",))
    systems = (assessed(owner="", contract=wrong), assessed(), alone, *ring, apart)
    return check_register(Register(systems=systems), TODAY)


def _stopped() -> tuple[Finding, ...]:
    stops = Stops(known=(Stop.H1, Stop.H3), possible=(Stop.H4, Stop.H5, Stop.H6))
    return propose(assessed().model_copy(update={"stops": stops}), (), TODAY).reasons


def _archives() -> list[Finding]:
    tested = (None, date(2020, 1, 1), date(2030, 1, 1))
    papers = [{Papers.EXIT_TEST: Paper(on=one)} if one else {} for one in tested]
    plan = Plan(disposal=Disposal.DELETE)
    systems = [System(id="a", name="A", record_worthy=Answer.YES, plan=plan, papers=one) for one in papers]
    found = [
        readiness(one, {"ARK-05": "Kontrollert uttrekk"}, 24, TODAY).findings
        for one in (*systems, System(id="b", name="B"))
    ]
    found.append(readiness(systems[0], {}, 24, TODAY, said=True).findings)
    return [finding for one in found for finding in one]


def _suppliers() -> tuple[Finding, ...]:
    twice = (a_bid("A"), a_bid("B"), a_bid("C").model_copy(update={"variant": True}))
    said = (None, Bidding(), Bidding(variants=Variants.WITH_MAIN))
    after = late([a_bid("A").model_copy(update={"received": NOON})], NOON - timedelta(minutes=1))
    told = tuple(one for bidding in said for bids in (twice, twice[2:]) for one in check_bids(bids, bidding))
    return (*told, *after)


def _plans() -> list[Finding]:
    found: list[Finding] = []
    for ends in (date(2026, 1, 1), date(2027, 1, 1), date(2027, 9, 1)):
        contract = SystemContract(ends=ends, option_months=(6,))
        found += plan_findings(
            System(id="a", name="A", contract=contract, decommission=date(2028, 1, 1)), TODAY
        )
        unknown = assessed(contract=contract).model_copy(
            update={"support_unknown": ("PHP", "Vårt eget"), "disagree": (RiskCriterion.L1,)}
        )
        found += propose(unknown, (), TODAY).reasons
    return found


EVERY = (
    *_archives(),
    *_plans(),
    *_unsound(),
    *_lines(),
    *_thresholds(),
    *_ties(),
    *_absolute(),
    *_reasons(),
    *_register(),
    *_stopped(),
    *_suppliers(),
)


def test_these_tests_reach_every_finding_there_is() -> None:
    assert {one.code for one in EVERY} == set(FINDINGS)


def test_every_finding_reads_as_a_sentence_also_after_a_file() -> None:
    for finding in EVERY:
        sentence = finding_sentence(finding)
        assert re.match(r"^[A-ZÆØÅ0-9«b][^{}]*\.$", sentence), sentence
        again = Finding.model_validate_json(finding.model_dump_json())
        assert (again, finding_sentence(again)) == (finding, sentence)


@pytest.mark.parametrize(
    ("code", "facts", "sentence"),
    [
        (
            "scores_missing",
            {"count": 12},
            "12 krav mangler. Du kan levere når alle har poeng og begrunnelse.",
        ),
        (
            "consensus_missing",
            {"count": 1},
            "1 krav mangler omforente poeng eller felles begrunnelse. Kvaliteten kan låses når alle har det.",
        ),
        ("not_scored", {"requirement": "ARK-01"}, "ARK-01 gir ikke poeng i denne anskaffelsen."),
    ],
)
def test_refusals_read_as_sentences(code: str, facts: dict[str, Any], sentence: str) -> None:
    assert refusal_sentence(Refusal(code, **facts)) == sentence


def test_points_off_the_scale_say_what_is_allowed() -> None:
    with pytest.raises(Refusal) as refused:
        AGREED.require(11)
    assert refusal_sentence(refused.value) == "11 er ikke på skalaen. Velg fra 0 til 10 i trinn på 0,5."


def test_a_deadline_is_told_by_the_norwegian_clock_wherever_the_server_stands() -> None:
    refusal = Refusal("deadline_not_passed", deadline=datetime(2026, 12, 11, 12, 0, tzinfo=UTC))
    assert refusal_sentence(refusal).startswith("Tilbudsfristen er 11.12.2026 kl.\u00a013.00. ")


def test_a_code_of_the_package_below_has_its_own_sentence() -> None:
    finding = Finding(code="supplier_missing", severity=Severity.ERROR, subject="form")
    assert finding_sentence(finding) == "Leverandørens navn mangler."
    assert refusal_sentence(Refusal("unknown_procurement")) == "Anskaffelsen finnes ikke."


def _sentence(code: str) -> set[str]:
    return {finding_sentence(one) for one in EVERY if one.code == code}


def test_a_hard_stop_is_told_as_a_sentence_of_its_own() -> None:
    assert (
        "Det mangler gyldig databehandleravtale eller grunnlag for behandling utenfor EØS (H3). "
        "Det veies ikke mot noe annet."
    ) in _sentence("stopped")
    assert any(one.startswith("Ikke avklart (H6): Bare én") for one in _sentence("stop_unknown"))


def test_a_reason_names_figures_criteria_and_requirements() -> None:
    assert "Systemet kan være utdatert. Svar på L1 (utgått støtte)" in next(iter(_sentence("legacy_unknown")))
    named = "ARK-01 (Tittel på ARK-01) og ARK-05 (Tittel på ARK-05)"
    assert f"2 av 2 krav er ikke oppfylt: {named}." in _sentence("requirements_unmet")
    assert any("Risikoen er 16 av 30" in one for one in _sentence("risk_red"))
    assert any("Risikoen er 4–24 av 30" in one for one in _sentence("risk_may_be_red"))
    assert "Avtalen slutter 01.01.2028. Siste dag for å si den opp er 01.10.2027." in _sentence(
        "contract_ends_notice"
    )
    assert any("28,6\u00a0%" in one for one in _sentence("basis_insufficient"))
    assert any("0–71,4\u00a0%" in one for one in _sentence("gap_may_be_wide"))


def test_many_requirements_are_counted_and_a_few_without_titles_are_told_by_id() -> None:
    some = ["ARK-01", "ARK-05", "ARK-08", "INT-01"]
    assert [
        finding_sentence(Finding.warning(code, "requirements", requirements=some[:count], applicable=9))
        for code, count in (
            ("requirements_unmet", 4),
            ("requirements_unmet", 3),
            ("applicability_undecided", 4),
        )
    ] == [
        "4 av 9 krav er ikke oppfylt.",
        "3 av 9 krav er ikke oppfylt: ARK-01, ARK-05 og ARK-08.",
        "Det er ikke avgjort om 4 krav gjelder. Svar på behovet.",
    ]
