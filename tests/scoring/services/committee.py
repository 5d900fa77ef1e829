"""A committee with a published tender and two bids, brought to the phase a test is about."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from requirements_lib.domain.access import Phase, Role
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.tender.response import Response, ResponseForm
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.services import procurement as procurements
from scoring.domain.bids.bid import Bid
from scoring.services import bid as bids
from scoring.services import consensus, evaluation, price_line
from store.engine import Store
from tests.builders import a_library, a_profile, law_table, lots
from tests.scoring.services.kept import once

KARI = Person(id="p-kari", name="Kari Nord", roles=frozenset({Role.OFFICER}))
LISE = Person(id="p-lise", name="Lise Berg")
JONAS = Person(id="p-jonas", name="Jonas Vik")
AMINA = Person(id="p-amina", name="Amina Ali")
OLE = Person(id="p-ole", name="Ole Lund")
SCORED = ("ARK-05", "ARK-08")
PRICES = {"A": Decimal(1_000_000), "B": Decimal(1_250_000), "C": Decimal(1_250_000), "D": Decimal(1_000_000)}
AFTER_DEADLINE = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


@dataclass
class Case:
    """One procurement, its tender and its two bids."""

    store: Store
    id: str
    tender: Tender
    bids: tuple[Bid, ...] = ()

    @property
    def a(self) -> str:
        """The id of bid A."""
        return self.bids[0].id

    @property
    def b(self) -> str:
        """The id of bid B."""
        return self.bids[1].id

    def scored(self, bid: Bid) -> tuple[str, ...]:
        """The requirements that give points in the lot of a bid."""
        return tuple(one.id for one in self.tender.of_lot(bid.lot).scored)


@once
def published(store: Store, law: LawTable | None = None, **changes: Any) -> Case:
    """A published tender with a lead, two evaluators and an observer, after its deadline."""
    store.clock = lambda: AFTER_DEADLINE
    draft = procurements.start(store, KARI, a_library(), a_profile(**changes))
    for person, role in (
        (LISE, Role.LEAD),
        (JONAS, Role.EVALUATOR),
        (AMINA, Role.EVALUATOR),
        (OLE, Role.OBSERVER),
    ):
        draft = procurements.name_member(store, KARI, draft.id, Member(person=person.id, role=role))
    tender = procurements.publish(store, KARI, draft.id, a_library(), law or law_table(), draft.revision)
    return Case(store=store, id=draft.id, tender=tender)


def a_form(tender: Tender, supplier: str, code: AnswerCode = AnswerCode.MET_TODAY) -> ResponseForm:
    """A form that answers everything the same way."""
    responses = tuple(
        Response(requirement=one.id, code=code, description="Vist.") for one in tender.requirements
    )
    return ResponseForm(tender=tender.fingerprint, lot=tender.lot_id, supplier=supplier, responses=responses)


@once
def opened(store: Store, **changes: Any) -> Case:
    """Two bids are registered, with sealed prices."""
    case = published(store, **changes)
    bids.open_bids(store, KARI, case.id)
    forms = [a_form(part, name) for part in case.tender.parts for name in ("Nordfjell AS", "Fjordsak AS")]
    case.bids = tuple(bids.register(store, KARI, case.id, form) for form in forms)
    for bid in case.bids:
        _price(case, bid, len(getattr(case.tender.of_lot(bid.lot).price_model, "lines", ())))
    return case


def _price(case: Case, bid: Bid, lines: int) -> None:
    """Its price, or the same amount on each line of a model that has lines."""
    amount = PRICES[bid.letter]
    if lines:
        price_line.register_lines(case.store, KARI, case.id, bid.id, (amount,) * lines)
    else:
        bids.register_price(case.store, KARI, case.id, bid.id, amount)


@once
def divided(store: Store) -> Case:
    """The same in two lots: A and B are bids for D1, C and D for D2."""
    return opened(store, lots=lots())


@once
def scoring(store: Store) -> Case:
    """The evaluators may score."""
    return brought_to_scoring(opened(store))


@once
def divided_scoring(store: Store) -> Case:
    """The evaluators may score both lots."""
    return brought_to_scoring(divided(store))


def brought_to_scoring(case: Case) -> Case:
    """An opened case where the evaluators may score."""
    store = case.store
    evaluation.start_scoring(store, LISE, case.id)
    return case


def score_all(case: Case, person: Person, points: int) -> None:
    """A person gives the same points everywhere, with a reason."""
    for bid in case.bids:
        for requirement in case.scored(bid):
            evaluation.give_points(case.store, person, case.id, bid.id, requirement, points)
            reason = f"{person.initials} om {requirement}"
            evaluation.write_reason(case.store, person, case.id, bid.id, requirement, reason)


@once
def in_consensus(store: Store) -> Case:
    """Both have delivered: Jonas 4 everywhere, Amina 8."""
    return brought_to_consensus(scoring(store))


@once
def divided_in_consensus(store: Store) -> Case:
    """Both have delivered on both lots: Jonas 4 everywhere, Amina 8."""
    return brought_to_consensus(divided_scoring(store))


def brought_to_consensus(case: Case) -> Case:
    """A case in scoring where both have delivered."""
    store = case.store
    for person, points in ((JONAS, 4), (AMINA, 8)):
        score_all(case, person, points)
        evaluation.submit(store, person, case.id)
    consensus.start_consensus(store, LISE, case.id)
    return case


@once
def locked(store: Store) -> Case:
    """Agreed: A 6 and 8, B 9 and 4; quality is locked."""
    case = in_consensus(store)
    _agree_and_lock(case, {case.a: ("6", "8"), case.b: ("9", "4")})
    return case


@once
def divided_locked(store: Store) -> Case:
    """Agreed: in D1 A 6 and 8, B 9 and 4; in D2 C 9 and D 6; quality is locked."""
    case = divided_in_consensus(store)
    points = (("6", "8"), ("9", "4"), ("9",), ("6",))
    _agree_and_lock(case, {bid.id: given for bid, given in zip(case.bids, points, strict=True)})
    return case


@once
def locked_alike(store: Store, **changes: Any) -> Case:
    """Agreed: 5 everywhere, whatever the tender asks; quality is locked."""
    return brought_to_locked(opened(store, **changes))


def brought_to_locked(case: Case) -> Case:
    """An opened case of any number of bids, scored and agreed at 5 everywhere, locked."""
    evaluation.start_scoring(case.store, LISE, case.id)
    for person in (JONAS, AMINA):
        score_all(case, person, 5)
        evaluation.submit(case.store, person, case.id)
    consensus.start_consensus(case.store, LISE, case.id)
    _agree_and_lock(case, {bid.id: ("5", "5") for bid in case.bids})
    return case


def agree(case: Case, bid: Bid, points: tuple[str, ...]) -> None:
    """The points agreed on for a bid, in the tender's order, each with a reason."""
    for requirement, given in zip(case.scored(bid), points, strict=True):
        consensus.agree_points(case.store, LISE, case.id, bid.id, requirement, Decimal(given))
        consensus.write_reason(case.store, LISE, case.id, bid.id, requirement, "Felles.", 1)


def _agree_and_lock(case: Case, agreed: dict[str, tuple[str, ...]]) -> None:
    for bid in case.bids:
        if bid.id in agreed:
            agree(case, bid, agreed[bid.id])
    consensus.lock_quality(case.store, LISE, case.id)


def phase(case: Case) -> Phase:
    """Where the procurement stands now."""
    return procurements.fetch(case.store, KARI, case.id).phase
