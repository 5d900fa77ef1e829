"""What has happened in the demonstration municipality, from August to November 2026, in the order it happened.

Everything goes through the services, so the demonstration is no easier to make than the real thing.
"""

from datetime import datetime, timedelta

from paper.norwegian import OSLO
from requirements_lib.domain.access import Role
from requirements_lib.domain.library.library import Library
from requirements_lib.domain.person import Person
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.services import people
from requirements_lib.services import procurement as procurements
from scoring.services import system
from store.engine import Store
from ui.commands import demo_files as files
from ui.commands.demo_case import Case
from ui.commands.demo_systems import Inventory

_PAUSE = timedelta(seconds=37)
_HALF = 8
"""How many of the requirements the second evaluator has scored so far."""


class Calendar:
    """The store's clock: it is turned to a day, and then every act takes its time."""

    def __init__(self) -> None:
        self.turn_to("2026-08-10 08:30")

    def turn_to(self, moment: str) -> None:
        """Go to a moment in Norwegian time."""
        self._now = datetime.fromisoformat(moment).replace(tzinfo=OSLO)

    def __call__(self) -> datetime:
        """The moment of the next act."""
        self._now += _PAUSE
        return self._now


class Story:
    """Tells it all to an empty database."""

    def __init__(self, store: Store, library: Library, law: LawTable) -> None:
        self.store, self.library, self.law = store, library, law
        store.clock = self.on = Calendar()
        add = self._add
        self.officer = add("Ragnhild Aas", Role.OFFICER)
        self.system_manager = add("Pavel Novák", Role.SYSTEM_MANAGER)
        self.lead, self.observer = add("Yusuf Demir"), add("Elin Kvamme")
        self.archivist, self.architect = add("Ingrid Brekke", Role.LIBRARY_OWNER), add("Tuan Nguyen")
        self.caseworker = add("Marit Somby")
        add("Henrik Sæther", Role.MANAGER)
        add("Camilla Ness", Role.OFFICER, Role.MANAGER)

    def tell(self) -> None:
        """One procurement from start to notice, one in the middle of its scoring, the register, and two drafts."""
        finished = self._case("kvalitet-vurdering.json", self.archivist, self.architect)
        running = self._case("byggesak-vurdering.json", self.archivist, self.architect, self.caseworker)
        self.on.turn_to("2026-08-11 09:10")
        finished.prepare(self.library, files.profile("kvalitet.json"))
        self.on.turn_to("2026-08-17 10:00")
        finished.publish(self.library, self.law)
        self.on.turn_to("2026-09-14 10:20")
        running.prepare(self.library, files.profile("byggesak.json"))
        self.on.turn_to("2026-09-21 12:40")
        finished.open_bids(*files.WRITTEN)
        self.on.turn_to("2026-09-28 09:00")
        running.publish(self.library, self.law)
        self._conclude(finished)
        self.on.turn_to("2026-10-21 13:00")
        system.add_all(self.store, self.system_manager, files.register())
        Inventory(self.store, self.system_manager, self.library).fill()
        self._begin_scoring(running)
        self.on.turn_to("2026-11-24 14:05")
        for name in files.DRAFTS:
            procurements.start(self.store, self.officer, self.library, files.profile(name))

    def _conclude(self, case: Case) -> None:
        """From the first score to the award notice."""
        self.on.turn_to("2026-09-30 09:00")
        case.score(self.archivist)
        self.on.turn_to("2026-10-01 12:15")
        case.score(self.architect)
        self.on.turn_to("2026-10-07 09:00")
        case.agree()
        self.on.turn_to("2026-10-07 11:40")
        case.rank()
        self.on.turn_to("2026-10-09 14:00")
        case.notify()

    def _begin_scoring(self, case: Case) -> None:
        """One has delivered, one is half way, and one has not begun."""
        self.on.turn_to("2026-11-02 12:35")
        case.open_bids(*files.FORMS)
        self.on.turn_to("2026-11-10 08:45")
        case.score(self.archivist)
        self.on.turn_to("2026-11-12 10:00")
        case.rule()
        self.on.turn_to("2026-11-24 12:20")
        case.score(self.architect, _HALF)

    def _add(self, name: str, *roles: Role) -> Person:
        return people.add(self.store, name, frozenset(roles))

    def _case(self, name: str, *evaluators: Person) -> Case:
        judged = files.judgements(name)
        return Case(self.store, self.officer, self.lead, evaluators, self.observer, judged)
