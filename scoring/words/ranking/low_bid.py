"""Abnormally low bids in sentences: which rule of thumb flags one, and what the municipality must do."""

from fractions import Fraction

from requirements_lib.domain.rules.law import Certainty, LawValue
from scoring.domain.ranking.low_bid import Duty, LowBid, LowBidRule
from scoring.words.numbers import given, is_exact, percent, plain
from scoring.words.terms import bid_label, term

THUMB = (
    "Grensene er tommelfingerregler i Målestokk, ikke rettsregler: Ingen bestemmelse sier når et tilbud er unormalt "
    "lavt. De avviser ingenting og endrer ikke rangeringen. Prisen skal vurderes mot det som leveres."
)
ESTIMATE_WITH_OPTIONS = (
    "Den anslåtte verdien har med opsjoner. Prisen som evalueres, kan være satt sammen på en annen måte."
)


def rule_sentence(rule: LowBidRule) -> str:
    """«Minst 30 % under gjennomsnittet av prisene i de andre tilbudene, når minst to andre er med.»"""
    told = f"Minst {given(rule.percent)}\u00a0% under {term(rule.code)}"
    return f"{told}, når minst {rule.least_others} andre er med." if rule.least_others > 1 else f"{told}."


def flag_sentence(found: LowBid) -> str:
    """«Tilbud A, Nordfjell AS: Prisen 600 000 kr er 40 % under …, som er 1 000 000 kr. Grensen er 700 000 kr.»"""
    who = f"{bid_label(found.letter)}, {found.supplier}" if found.supplier else bid_label(found.letter)
    about = "" if is_exact(found.below * 100, 1) else "om lag "
    return (
        f"{who}: Prisen, {given(found.price)} kr, er {about}{percent(found.below)} under {term(found.rule.code)}, "
        f"som er {_kroner(found.reference)}. Grensen er {given(found.rule.percent)}\u00a0%, altså "
        f"{_kroner(found.limit)}."
    )


def duty_sentences(duty: Duty) -> tuple[str, ...]:
    """What must and may be done, with the provision it rests on; and what is only advice."""
    told = []
    if duty.explain:
        told.append(
            f"Virker prisen unormalt lav for det som leveres, {_shall(duty.explain)} kommunen skriftlig kreve at "
            f"leverandøren gjør rede for hvordan den er satt sammen, med en rimelig frist ({duty.explain.basis})."
        )
    else:
        told.append(
            "Vi kjenner ingen egen regel om dette for anskaffelsen. Be likevel leverandøren forklare prisen skriftlig "
            "før noe bestemmes."
        )
    if duty.reject:
        probably = "trolig " if duty.explain and duty.explain.certainty is not Certainty.CONFIRMED else ""
        told.append(
            f"Tilbudet kan {probably}bare avvises hvis prisen ikke lar seg forklare godt nok ({duty.reject.basis})."
        )
    if duty.breach:
        told.append(
            "Er prisen lav fordi tilbudet bryter regler om miljø, arbeidsforhold eller sosiale forhold, skal det "
            f"avvises ({duty.breach.basis})."
        )
    return (*told, "Skriv i saken hva dere spurte om, hva leverandøren svarte, og hva dere bestemte.")


def _shall(law: LawValue) -> str:
    return "skal" if law.certainty is Certainty.CONFIRMED else "skal trolig"


def _kroner(value: Fraction) -> str:
    return f"{plain(value)} kr" if is_exact(value) else f"om lag {plain(value)} kr"
