"""One procurement of the demonstration, taken step by step by those who would do it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from requirements_lib.domain.access import Role
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Member, Procurement
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.response import ResponseForm, check
from requirements_lib.services import documents
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from scoring.domain.bids.bid import Bid, Ruling
from scoring.services import bid as bids_service
from scoring.services import consensus, evaluation, result
from store.engine import Store
from ui.commands import demo_files as files
from ui.commands.demo_files import JudgedBid, Judgement, Judgements


@dataclass
class Case:
    """A procurement on its way, with its committee and what the committee will come to mean."""

    store: Store
    officer: Person
    lead: Person
    evaluators: tuple[Person, ...]
    observer: Person
    judged: Judgements
    id: str = ""
    bids: tuple[Bid, ...] = field(default=())

    def prepare(self, library: Library, profile: Profile) -> None:
        """The officer writes the profile and names the committee."""
        self.id = procurements.start(self.store, self.officer, library, Profile(title=profile.title)).id
        profiles.set_fields(self.store, self.officer, self.id, **dict(profile))
        evaluators = [(one, Role.EVALUATOR) for one in self.evaluators]
        for person, role in ((self.lead, Role.LEAD), *evaluators, (self.observer, Role.OBSERVER)):
            member = Member(person=person.id, role=role)
            procurements.name_member(self.store, self.officer, self.id, member)

    def publish(self, library: Library, law: LawTable) -> None:
        """The officer publishes what stands there."""
        seen = self._now().revision
        procurements.publish(self.store, self.officer, self.id, library, law, seen)

    def open_bids(self, *names: str) -> None:
        """The officer opens the bids, registers each form and seals its price; the lead lets the scoring begin."""
        bids_service.open_bids(self.store, self.officer, self.id)
        self.bids = tuple(self._registered(name) for name in names)
        for bid in self.bids:
            bids_service.register_price(self.store, self.officer, self.id, bid.id, self._judged(bid).price)
        evaluation.start_scoring(self.store, self.lead, self.id)

    def score(self, evaluator: Person, requirements: int | None = None) -> None:
        """An evaluator scores the first so many requirements in every bid, and delivers when that is all of them."""
        place = self.evaluators.index(evaluator)
        for bid, requirement in self._answers(requirements):
            given = self._judged(bid).requirements[requirement].scores[place]
            self._give(evaluator, bid, requirement, given)
        if requirements is None:
            evaluation.submit(self.store, evaluator, self.id)

    def rule(self) -> None:
        """The lead records the answered yeses that do not hold."""
        for bid in self.bids:
            for requirement, reason in self._judged(bid).rulings.items():
                ruling = Ruling(bid=bid.id, requirement=requirement, met=False, reason=reason)
                bids_service.rule(self.store, self.lead, self.id, ruling)

    def agree(self) -> None:
        """The committee agrees on points and reasons, and the lead locks the quality."""
        consensus.start_consensus(self.store, self.lead, self.id)
        for bid, requirement in self._answers(None):
            agreed = self._judged(bid).requirements[requirement].agreed
            consensus.agree_points(self.store, self.lead, self.id, bid.id, requirement, agreed.points)
            consensus.write_reason(self.store, self.lead, self.id, bid.id, requirement, agreed.reason, 1)
        consensus.lock_quality(self.store, self.lead, self.id)

    def rank(self) -> None:
        """The lead ranks the bids."""
        result.make_ranking(self.store, self.lead, self.id)

    def notify(self) -> None:
        """The officer has sent the award notice."""
        result.record_notice(self.store, self.officer, self.id)

    def _now(self) -> Procurement:
        return procurements.fetch(self.store, self.officer, self.id)

    def _registered(self, name: str) -> Bid:
        form, found = self._read(name)
        digits = "".join(form.organisation_number.split())
        form = form.model_copy(update={"organisation_number": digits})
        return bids_service.register(self.store, self.officer, self.id, form, found)

    def _read(self, name: str) -> tuple[ResponseForm, tuple[Finding, ...]]:
        """A Word file as the page reads it, or answers given as values."""
        if name.endswith(".docx"):
            form, found = documents.read(self.store, self.officer, self.id, files.form(name))
            assert form is not None  # the tests read it too
            return form, found
        tender = procurements.tender(self.store, self.officer, self.id)
        form = files.answers(name, tender)
        return form, check(form, tender)

    def _answers(self, requirements: int | None) -> Iterator[tuple[Bid, str]]:
        """Each bid's answer to each of the first scored requirements, one requirement at a time."""
        tender = procurements.tender(self.store, self.officer, self.id)
        for asked in tender.scored[:requirements]:
            for bid in self.bids:
                yield bid, asked.id

    def _judged(self, bid: Bid) -> JudgedBid:
        return self.judged.of(bid.supplier.name)

    def _give(self, evaluator: Person, bid: Bid, requirement: str, given: Judgement) -> None:
        at = (self.store, evaluator, self.id, bid.id, requirement)
        evaluation.give_points(*at, int(given.points))
        evaluation.write_reason(*at, given.reason)
