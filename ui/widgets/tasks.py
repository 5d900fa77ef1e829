"""What waits for a person in a procurement: a verb, a sentence and the page where it is done."""

from collections.abc import Iterator
from dataclasses import dataclass

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.procurement import may
from requirements_lib.words.phrase import joined
from scoring.services import evaluation, price_correction, result, signing
from store.engine import Store


@dataclass(frozen=True)
class Task:
    """One thing a person can do now."""

    procurement: Procurement
    verb: str
    sentence: str
    page: str


# In each phase: the act that takes it further, what it is called, and where it is done.
_NEXT = {
    Phase.DRAFT: (Action.PUBLISH, "Gjør ferdig og kunngjør", "Anskaffelsen er under arbeid.", "anskaffelse"),
    Phase.PUBLISHED: (Action.OPEN_BIDS, "Åpne tilbudene", "Tilbudene kan åpnes etter fristen.", "tilbud"),
    Phase.OPENED: (
        Action.START_SCORING,
        "Registrer tilbud",
        "Registrer tilbudene og åpne for vurdering.",
        "tilbud",
    ),
    Phase.SCORING: (
        Action.START_CONSENSUS,
        "Følg vurderingen",
        "Evaluatorene vurderer hver for seg.",
        "fellesvurdering",
    ),
    Phase.CONSENSUS: (Action.AGREE, "Før omforente poeng", "Fellesvurderingen er i gang.", "fellesvurdering"),
    Phase.LOCKED: (Action.RANK, "Ranger tilbudene", "Kvaliteten er låst og prisene er åpne.", "resultat"),
    Phase.RANKED: (
        Action.RECORD_NOTICE,
        "Se resultatet",
        "Tilbudene er rangert. Meddelelsen er ikke sendt.",
        "resultat",
    ),
}

_CHANGED = "Valget omgjøres: Tilbud er avvist eller tatt med igjen etter meddelelsen."
_REVERSED = "Valget er omgjort. Den nye meddelelsen er ikke ført som sendt."
_UNSIGNED = "Meddelelsen er sendt. Kontrakten er ikke ført som inngått."


def waiting(store: Store, person: Person, procurement: Procurement) -> Iterator[Task]:
    """What this person can do in the procurement now, most urgent first."""
    if may(person, procurement, Action.SCORE):
        sheet = evaluation.sheet(store, person, procurement.id)
        if sheet.submitted is None:
            left = len(sheet.progress.incomplete)
            sentence = (
                f"{left} krav mangler poeng eller begrunnelse."
                if left
                else "Alt er vurdert. Du kan levere nå."
            )
            yield Task(procurement, "Vurder tilbudene", sentence, "min-vurdering")
    yield from _prices(store, person, procurement)
    if procurement.correction is not None and may(person, procurement, Action.CORRECT_TENDER):
        yield Task(procurement, "Fullfør rettelsen", "En rettelse er ikke kunngjort ennå.", "anskaffelse")
    elif procurement.phase is Phase.NOTIFIED:
        yield from _after_notice(store, person, procurement)
    elif procurement.phase in _NEXT:
        action, verb, sentence, page = _NEXT[procurement.phase]
        if may(person, procurement, action):
            yield Task(procurement, verb, sentence, page)


def _prices(store: Store, person: Person, procurement: Procurement) -> Iterator[Task]:
    """The prices that another has proposed to put right."""
    if not may(person, procurement, Action.APPROVE_PRICE):
        return
    found = price_correction.waiting(store, person, procurement.id)
    letters = [one.letter for one in found if one.by != person.id]
    if letters:
        sentence = f"Det er foreslått å rette prisen i tilbud {joined(letters)}. Før den fra tilbudet."
        yield Task(procurement, "Før prisen", sentence, "tilbud")


def _after_notice(store: Store, person: Person, procurement: Procurement) -> Iterator[Task]:
    """A reversal on its way, one step at a time; then the contract."""
    if may(person, procurement, Action.RANK) and signing.reversing(store, person, procurement.id):
        if result.outdated(store, person, procurement.id):
            yield Task(procurement, "Ranger på nytt", _CHANGED, "resultat")
        elif may(person, procurement, Action.RECORD_NOTICE):
            yield Task(procurement, "Før den nye meddelelsen", _REVERSED, "resultat")
    elif may(person, procurement, Action.RECORD_CONTRACT) and signing.to_sign(store, person, procurement.id):
        yield Task(procurement, "Før kontrakten", _UNSIGNED, "resultat")
