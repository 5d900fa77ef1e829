"""Which way the climate rule is kept, in words: on the screen and in the review before publishing."""

from collections.abc import Iterable

from paper.norwegian import number
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.weighing.environment import Environment, EnvironmentStanding, EnvironmentWay
from requirements_lib.words.phrase import joined
from requirements_lib.words.terms import term

NO_BREAK = "\u00a0"
REVIEWED = "Klima og miljø"
"""What the row in the review is called."""
_UNKNOWN = "Fyll ut anslått verdi og kunngjøringsdato for å se hva regelen om klima og miljø krever."
_UNBOUND = (
    "Regelen om vekt på klima og miljø gjelder trolig ikke: Verdien er under det vi legger til grunn som grensen for "
    "kunngjøringsplikt."
)


def standing_sentence(one: Environment, law: LawTable) -> str:
    """«Oppfylt med vekt: Kriteriene for klima og miljø veier 30 %. Regelen krever minst 30 % (…).»"""
    standing = one.standing(law)
    if standing is EnvironmentStanding.UNKNOWN:
        return _UNKNOWN
    if standing is EnvironmentStanding.UNBOUND:
        return f"{_UNBOUND}{_in_every(one, law)}"
    if standing is EnvironmentStanding.SATISFIED:
        return _satisfied(one, law)
    if standing is EnvironmentStanding.EXEMPT:
        return f"Unntak med begrunnelse: {_ways(one.exemptions, one, law)}."
    if standing is EnvironmentStanding.JUSTIFIED:
        how = _ways(one.ways, one, law) or "måten er ikke valgt i listen"
        return f"Ivaretatt på en annen måte, med begrunnelse: {how}."
    return f"Ikke oppfylt ennå. {_asked(one, law)} Velg ellers en annen måte, og begrunn den."


def reviewed(profile: Profile, law: LawTable) -> list[tuple[str, str]]:
    """(«Klima og miljø», the sentence and the written reason); («Klima og miljø i D1 …», …) where lots differ."""
    told = [(name, standing_sentence(one, law)) for name, one in profile.environments]
    if len({words for _, words in told}) == 1:
        told = [("", told[0][1])]
    rows = [(f"{REVIEWED} i {name}" if name else REVIEWED, words) for name, words in told]
    reason = profile.environment_reason.strip()
    return [*rows, *([(reason_label(profile.environment_ways), reason)] if reason else [])]


def reason_label(ways: Iterable[EnvironmentWay]) -> str:
    """What the written reason is about, by the ways that are chosen."""
    chosen = set(ways)
    if chosen - {EnvironmentWay.SPECIFICATION}:
        return "Hvorfor unntaket fra klima- og miljøregelen kan brukes her"
    if chosen:
        return "Hvordan kravene ivaretar klima og miljø, og hvorfor det er valgt"
    return "Hva som er valgt i stedet for vekt på klima og miljø, og hvorfor"


def _in_every(one: Environment, law: LawTable) -> str:
    """That climate and environment must be thought of all the same, where the act applies and says so."""
    if one.starts is None or one.value is None:
        return ""
    rule, least = law.at("environment_all", one.starts), law.at("act_value", one.starts)
    if rule is None or least is None or not least.reached_by(one.value):
        return ""
    return f" Kommunen {rule.value} likevel ta hensyn til klima og miljø ({rule.basis})."


def _satisfied(one: Environment, law: LawTable) -> str:
    if one.weighted:
        how = f"med vekt: Kriteriene for klima og miljø veier {number(one.weight)}{NO_BREAK}%"
    else:
        how = "med plassen i rekkefølgen"
    return f"Oppfylt {how}. {_asked(one, law)}"


def _asked(one: Environment, law: LawTable) -> str:
    """What the rule of the start day asks for."""
    assert one.starts is not None  # the standing would be unknown
    rule = law.at("environment_weight" if one.weighted else "environment_places", one.starts)
    if rule is None:
        return ""
    if one.weighted:
        return f"Regelen krever minst {rule.value}{NO_BREAK}% ({rule.basis})."
    strength = law.at("environment_places_strength", one.starts)
    must = strength.value if strength else "skal"
    return f"Klima og miljø {must} være blant de {rule.value} høyest prioriterte kriteriene ({rule.basis})."


def _ways(ways: Iterable[EnvironmentWay], one: Environment, law: LawTable) -> str:
    assert one.starts is not None  # the standing would be unknown
    rules = [(way, way.rule(law, one.starts)) for way in ways]
    return joined([f"{term(way)} ({rule.basis})" if rule else term(way) for way, rule in rules])
