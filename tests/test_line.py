"""One parameter, one straight line: from the demonstration's files to a ranking, and today's system beside the bids.

The ids and the types of the values never change on the way. The figures are computed by hand, so that they say
what the rules mean and not what the code does.
"""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from requirements_lib.documents.bundle import ANNEX_2, TENDER_FILE
from requirements_lib.domain.access import Role
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.outcome import Blocked, Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.price_model import Linear, PriceModelCode
from requirements_lib.services import documents, people
from requirements_lib.services import procurement as procurements
from requirements_lib.storage import law, library, standard_contract
from scoring.domain.bids.bid import Bid, Ruling
from scoring.domain.phase_out.phase_out import Advice
from scoring.domain.ranking.ranking import Ranking, rank
from scoring.services import bid as bids
from scoring.services import consensus, evaluation, phase_out, result, system
from store.engine import Store
from ui.cli import main
from ui.commands import demo_files as files

A, B, C = "Skårhamar Digital AS", "Byggeflyt Norge AS", "Tindra Fagsystem AS"
PROPOSED = "svar-tindra-sporede-endringer.docx"
NOVEMBER = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

# The weights and the agreed points the figures below are computed from.
WEIGHTS = {
    "T2": {"ARK-01": 3, "ARK-03": 1, "ARK-04": 2, "ARK-09": 3, "ARK-14": 2},
    "T3": {"ARK-05": 4, "ARK-12": 2, "ARK-13": 1, "DAT-03": 3},
    "T4": {"ARK-06": 3, "ARK-07": 3, "ARK-08": 2},
    "T5": {"INT-01": 4, "INT-06": 3, "SKY-03": 2, "SKY-06": 2, "SKY-10": 3},
    "T6": {"PVN-05": 3, "UU-04": 2},
}
PERCENT = (40, 15, 15, 10, 10, 10)
# Σ weight · agreed points / Σ weights. T2 of 11, T3 of 10, T4 of 8, T5 of 14, T6 of 5:
# A: 27+8+18+24+16 = 93 · 32+18+4+21 = 75 · 24+27+18 = 69 · 28+27+16+16+18 = 105 · 24+16 = 40
# B: 15+5+6+15+4 = 45 · 20+9+5+15 = 49 · 12+15+0 = 27 · 20+15+8+10+9 = 62 · 12+8 = 20
# C: 21+10+14+28½+12 = 85½ · 36+14+6+24 = 80 · 19½+18+16 = 53½ · 32+18+12+10+24 = 96 · 21+10 = 31
QUALITY = {
    A: (Fraction(93, 11), Fraction(15, 2), Fraction(69, 8), Fraction(15, 2), Fraction(8)),
    B: (Fraction(45, 11), Fraction(49, 10), Fraction(27, 8), Fraction(31, 7), Fraction(4)),
    C: (Fraction(171, 22), Fraction(8), Fraction(107, 16), Fraction(48, 7), Fraction(31, 5)),
}
# S = 10 · lowest / price (lowest 3 320 000).
PROPORTIONAL = {A: Fraction(8), B: Fraction(10), C: Fraction(80, 9)}
# S = 10 − 10 · (price − lowest) / lowest: 830 000 and 415 000 above the lowest.
LINEAR = {A: Fraction(15, 2), B: Fraction(10), C: Fraction(35, 4)}
# 0.40 · price + 0.15 · T2 + 0.15 · T3 + 0.10 · T4 + 0.10 · T5 + 0.10 · T6, to four decimals. All but price:
# A: 1.26818 + 1.12500 + 0.86250 + 0.75000 + 0.80000 = 4.80568, and 3.20000 or 3.00000 for the price
# B: 0.61364 + 0.73500 + 0.33750 + 0.44286 + 0.40000 = 2.52899, and 4.00000
# C: 1.16591 + 1.20000 + 0.66875 + 0.68571 + 0.62000 = 4.34037, and 3.55556 or 3.50000
TOTALS = {
    PriceModelCode.PROPORTIONAL: {A: "8.0057", C: "7.8959", B: "6.5290"},
    PriceModelCode.LINEAR: {C: "7.8404", A: "7.8057", B: "6.5290"},
}
"""Highest first: the choice of model decides who wins here, which is why it is announced."""


@dataclass
class Line:
    """Where on the line we are, and the people who walk it."""

    store: Store
    officer: Person
    lead: Person
    evaluators: tuple[Person, Person]
    system_manager: Person
    id: str = ""
    bids: tuple[Bid, ...] = ()

    def tender(self) -> Tender:
        """What was published."""
        return procurements.tender(self.store, self.officer, self.id)


@pytest.fixture
def line(store: Store) -> Line:
    """A municipality with a committee, after the deadline."""
    store.clock = lambda: NOVEMBER
    roles = ({Role.OFFICER}, set[Role](), set[Role](), set[Role](), {Role.SYSTEM_MANAGER})
    officer, lead, first, second, manager = (
        people.add(store, f"Person {place}", frozenset(own)) for place, own in enumerate(roles)
    )
    return Line(store, officer, lead, (first, second), manager)


def test_the_line_is_walked_from_files_to_a_ranking_with_todays_system_beside_it(line: Line) -> None:
    publish(line)
    read_the_forms(line)
    score_apart(line)
    agree(line)
    the_price_is_sealed_until_quality_is_locked(line)
    (ranking,) = result.make_ranking(line.store, line.officer, line.id)
    figures_are_those_computed_by_hand(ranking, PROPORTIONAL)
    linear = Linear()
    again = rank(ranking.evaluation.model_copy(update={"price_model": linear}))
    figures_are_those_computed_by_hand(again, LINEAR)
    rate_todays_system(line)
    compare_after_the_notice_alone(line)


def publish(line: Line) -> None:
    """Profile JSON → published tender."""
    shipped, values = library.load(), law.load()
    line.id = procurements.start(line.store, line.officer, shipped, files.profile("byggesak.json")).id
    members = [(line.lead, Role.LEAD), *((one, Role.EVALUATOR) for one in line.evaluators)]
    for person, role in members:
        now = procurements.name_member(line.store, line.officer, line.id, Member(person=person.id, role=role))
    tender = procurements.publish(line.store, line.officer, line.id, shipped, values, now.revision)
    fed = {one.id: {each: 0 for each in one.requirements} for one in tender.criteria if one.requirements}
    for weights in fed.values():
        weights |= {one: int(tender.asked(one).requirement.weight) for one in weights}
    assert fed == WEIGHTS


def read_the_forms(line: Line) -> None:
    """The forms that came back → bids with the answers under the same ids; tracked changes are refused."""
    blank = documents.make(line.store, line.officer, line.id, standard_contract.load())[ANNEX_2]
    assert blank.startswith(b"PK")
    bids.open_bids(line.store, line.officer, line.id)
    form, findings = documents.read(line.store, line.officer, line.id, files.form(PROPOSED))
    assert form is not None
    with pytest.raises(Blocked) as refused:
        bids.register(line.store, line.officer, line.id, form, findings)
    assert [one.code for one in refused.value.findings] == ["tracked_changes"]
    line.bids = tuple(registered(line, name) for name in files.FORMS)
    assert [(one.letter, one.supplier.name) for one in line.bids] == [("A", A), ("B", B), ("C", C)]
    later = line.bids[0].response_to("ARK-13")
    assert later is not None and (later.code, later.later) == (AnswerCode.MET_LATER, date(2027, 3, 1))
    assert [one.response_to("ARK-05").typed for one in line.bids] == ["1", "10", "2"]  # type: ignore[union-attr]
    assert len(line.bids[2].deviations) == 2


def registered(line: Line, name: str) -> Bid:
    """One bid, with its price sealed."""
    form, findings = documents.read(line.store, line.officer, line.id, files.form(name))
    assert form is not None
    assert findings == ()
    assert [one.requirement for one in form.responses] == [one.id for one in line.tender().requirements]
    bid = bids.register(line.store, line.officer, line.id, form, findings)
    assert bid.responses == form.responses
    bids.register_price(line.store, line.officer, line.id, bid.id, judged(bid).price)
    return bid


def judged(bid: Bid) -> files.JudgedBid:
    """What the committee comes to mean of a bid."""
    return files.judgements("byggesak-vurdering.json").of(bid.supplier.name)


def score_apart(line: Line) -> None:
    """Two evaluators score, and neither sees the other until both have delivered."""
    evaluation.start_scoring(line.store, line.lead, line.id)
    for place, person in enumerate(line.evaluators):
        assert evaluation.sheet(line.store, person, line.id).entries == ()
        for bid in line.bids:
            for requirement, mind in judged(bid).requirements.items():
                at = (line.store, person, line.id, bid.id, requirement)
                evaluation.give_points(*at, int(mind.scores[place].points))
                evaluation.write_reason(*at, mind.scores[place].reason)
        with pytest.raises(Refusal, match="not_allowed_now"):
            consensus.board(line.store, person, line.id)
        evaluation.submit(line.store, person, line.id)
        seen = evaluation.sheet(line.store, person, line.id).entries
        assert {one.evaluator for one in seen} == {person.id}


def agree(line: Line) -> None:
    """The committee sees every score, overrules one yes and agrees on everything."""
    consensus.start_consensus(line.store, line.lead, line.id)
    for bid in line.bids:
        for requirement, reason in judged(bid).rulings.items():
            ruling = Ruling(bid=bid.id, requirement=requirement, met=False, reason=reason)
            bids.rule(line.store, line.lead, line.id, ruling)
        for requirement, mind in judged(bid).requirements.items():
            at = (line.store, line.lead, line.id, bid.id, requirement)
            consensus.agree_points(*at, mind.agreed.points)
            consensus.write_reason(*at, mind.agreed.reason, 1)
    board = consensus.board(line.store, line.evaluators[0], line.id)
    assert len(board.entries) == 2 * 3 * 19
    assert board.progress.is_complete


def the_price_is_sealed_until_quality_is_locked(line: Line) -> None:
    """Nobody reads a price before, and everybody in the committee may after."""
    everybody = (line.officer, line.lead, *line.evaluators)
    for person in everybody:
        with pytest.raises(Refusal):
            bids.prices(line.store, person, line.id)
    consensus.lock_quality(line.store, line.lead, line.id)
    prices = [Decimal(4_150_000), Decimal(3_320_000), Decimal(3_735_000)]
    for person in everybody:
        found = bids.prices(line.store, person, line.id)
        assert [found[one.id] for one in line.bids] == prices


def figures_are_those_computed_by_hand(ranking: Ranking, price: dict[str, Fraction]) -> None:
    """Every figure between the agreed points and the place."""
    expected = TOTALS[ranking.evaluation.price_model.code]
    assert [one.supplier for one in ranking.bids] == list(expected)
    for bid in ranking.bids:
        points = (price[bid.supplier], *QUALITY[bid.supplier])
        assert tuple(one.points for one in bid.criteria) == points
        parts = [Fraction(weight, 100) * one for weight, one in zip(PERCENT, points, strict=True)]
        assert [one.weighted for one in bid.criteria] == parts
        assert bid.total == sum(parts)
        assert f"{float(bid.total):.4f}" == expected[bid.supplier]
    assert [one.code for one in ranking.findings] == ["unmet_absolute_takes_part"]


def rate_todays_system(line: Line) -> None:
    """Today's system is rated on the same ids, and stands first on the list with its reasons and its date."""
    system.add_all(line.store, line.system_manager, files.register())
    today = system.fetch(line.store, line.system_manager, "tomtesak")
    assert {one.requirement for one in today.ratings} >= {one.id for one in line.tender().requirements}
    given = library.load(), law.load(), NOVEMBER.date()
    first = phase_out.list_now(line.store, line.system_manager, *given).whole[0].proposal
    assert (first.system, first.best, first.worst) == ("tomtesak", Advice.PHASE_OUT, Advice.PHASE_OUT)
    assert (first.reasons[0].code, first.reasons[0].subject) == ("archive_cannot_be_exported", "ARK-05")
    assert (first.contract_ends, first.notice_by) == (date(2027, 12, 31), date(2027, 6, 30))


def compare_after_the_notice_alone(line: Line) -> None:
    """IT sees today's system beside the bids, and only when the notice is sent.

    Met today: ARK-02, 08, 10, 12, 14, PVN-01, SKY-03 and SKY-12. Not met: by A ARK-13; by B ARK-04, 06, 08, 12 and
    14, INT-14, PVN-05, SKY-03 and SKY-10; by C ARK-10.
    """
    with pytest.raises(Refusal, match="not_allowed_now"):
        result.comparisons(line.store, line.system_manager, line.id)
    result.record_notice(line.store, line.officer, line.id)
    (found,) = result.comparisons(line.store, line.system_manager, line.id)
    counted = [(found.today.lowest, found.today.applicable)]
    counted += [(one.lowest, one.applicable) for _, one in found.bids]
    assert counted == [(8, 29), (28, 29), (20, 29), (28, 29)]


def test_the_same_line_is_walked_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["annex", str(files.FOLDER / "byggesak.json"), "--out", str(tmp_path)]) == 0
    assert (tmp_path / ANNEX_2).read_bytes().startswith(b"PK")
    asked = ["--tender", str(tmp_path / TENDER_FILE)]
    forms = [str(files.FOLDER / name) for name in files.FORMS]
    capsys.readouterr()
    assert main(["responses", "read", *forms, *asked, "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert [one["form"]["supplier"] for one in read] == [A, B, C]
    assert [one["findings"] for one in read] == [[], [], []]
    assert main(["responses", "read", str(files.FOLDER / PROPOSED), *asked]) == 1
    assert "Dokumentet har sporede endringer." in capsys.readouterr().err


def test_the_ranking_is_explained_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rank", str(files.FOLDER / "byggesak-evaluering.json")]) == 0
    told = capsys.readouterr()
    assert told.out.startswith(f"{A} rangeres først med 8,01 poeng, 0,11 foran nummer to.")
    assert "ARK-08" in told.err


def test_the_phase_out_list_is_made_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    register = str(files.FOLDER / "systemer.json")
    assert main(["systems", "phase-out", "--register", register, "--format", "json"]) == 0
    first, *_, last = json.loads(capsys.readouterr().out)["systems"]
    assert (first["system"], first["contract_ends"]) == ("tomtesak", "2027-12-31")
    assert first["reason_texts"][0].startswith("ARK-05 (Kontrollert uttrekk av arkivet) og ")
    assert last["system"] == "havnelogg"
