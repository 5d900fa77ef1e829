"""A municipality replaces its building-permit system: a tender of the whole shipped library, in full-length texts."""

from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.tender import Tender, freeze
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind
from requirements_lib.storage import law
from requirements_lib.storage.library import load

_DAILY = ("ARK-01", "ARK-03", "ARK-04", "ARK-07", "ARK-14")
_TEXTS = {
    "today": (
        "Byggesaksavdelingen bruker et saksbehandlingssystem fra 2009. Tegninger og vedtak skannes og lagres en gang "
        "til i arkivsystemet for hånd.\nLeverandøren har varslet at systemet ikke blir videreutviklet etter 2027."
    ),
    "need": (
        "Kommunen behandler om lag 900 byggesaker i året. Saksbehandlerne må kunne ta imot søknaden, behandle den og "
        "gi svar på ett sted, slik at søkeren får svar innen fristen.\nDet som viser hva kommunen har gjort og "
        "hvorfor, må bli tatt vare på mens arbeidet skjer, og kunne finnes igjen når eiendommen selges eller bygges om."
    ),
    "effects": (
        "Søkerne får svar raskere. Saksbehandlerne bruker tiden på vurderinger og ikke på skanning. Arkivet er "
        "komplett den dagen løsningen en gang skal byttes."
    ),
    "users": (
        "14 saksbehandlere, 3 arkivarer og 2 systemforvaltere. Om lag 2 500 søkere og naboer i året. "
        "Rundt 18 000 dokumenter blir til hvert år."
    ),
    "environment_reason": (
        "Anskaffelsen gjelder en skytjeneste uten levering av utstyr eller transport. Klimaavtrykket og "
        "miljøbelastningen er etter kommunens vurdering uvesentlig."
    ),
}


@cache
def library() -> Library:
    """What the product ships."""
    return load()


def a_profile(**changes: Any) -> Profile:
    """Everything answered yes, delivered as a cloud service on SSA-L."""
    fields = {
        "title": "Nytt saksbehandlingssystem for byggesak",
        "reference": "2026/1187",
        "organisation": "Lindvik kommune",
        "starts": date(2026, 11, 27),
        "bid_deadline": datetime(2027, 1, 15, 11, 0, tzinfo=UTC),
        "estimated_value": Decimal(4_800_000),
        "delivery_model": "cloud",
        "answers": dict.fromkeys((one.id for one in library().questions), "yes"),
    }
    profile = Profile.model_validate(fields | _TEXTS | changes)
    return profile if profile.criteria else profile.with_fields(criteria=_criteria(profile))


def a_tender(**changes: Any) -> Tender:
    """The published tender."""
    return freeze(a_profile(**changes), library(), law.load())


def _criteria(profile: Profile) -> tuple[Criterion, ...]:
    """Price 40 %, archiving in daily work 35 %, and the archive over time 25 %."""
    scored = [one.id for one in profile.chosen(library()) if one.is_scored]
    daily = tuple(one for one in scored if one in _DAILY)
    later = tuple(one for one in scored if one not in _DAILY)
    quality = (("Arkivering i det daglige", "35", daily), ("Arkivet over tid", "25", later))
    price = Criterion(id="T1", name="Pris", kind=CriterionKind.PRICE, weight=Decimal(40))
    return (
        price,
        *(
            Criterion(
                id=f"T{number}",
                name=name,
                kind=CriterionKind.QUALITY,
                weight=Decimal(weight),
                requirements=fed,
            )
            for number, (name, weight, fed) in enumerate(quality, start=2)
        ),
    )
