"""Which weights imagined bids are tried by, and what the weights that are left open may change, in sentences."""

from requirements_lib.domain.weighing.criteria import parts_of
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.words.phrase import capitalised, joined
from scoring.domain.trial.trial import Setting
from scoring.domain.trial.trial_ends import End, Open
from scoring.words.numbers import given, percent, percent_span

ENDS_RULE = (
    "Hvert kriterium er satt så lavt og så høyt som rammene gir rom for når vektene skal bli 100 % til sammen. De "
    "andre ligger like langt oppe i sine rammer. «Best for B» er vektene innenfor rammene som er best av alle for B "
    "mot den som er først."
)


def counting_sentence(setting: Setting) -> str:
    """Which weights count in the trial, where they are not simply those announced."""
    if setting.weighting is Weighting.EXACT:
        return ""
    tops = parts_of(setting.tree, "")
    weights = joined([f"{one.name} {given(one.weight)}\u00a0%" for one in tops])
    if setting.frozen:
        return f"Prøven er regnet med de endelige vektene, som er fryst: {weights}."
    assumed = f"Prøven er regnet med de foreløpige vektene: {weights}. De endelige kan bli andre"
    if setting.weighting is Weighting.RANGES:
        return f"{assumed}, innenfor rammene."
    return f"Bare rekkefølgen kunngjøres. {assumed}, så lenge hvert kriterium veier mer enn det neste."


def open_sentence(found: Open) -> str:
    """Whether the first place is safe wherever the final weights are set."""
    where = "i rammene" if found.ends else "i rekkefølgen"
    first, others = joined(list(found.first)), [one for one in found.challengers if one not in found.first]
    if not found.exact:
        tried = "endene som er prøvd" if found.ends else "vektene som er prøvd"
        if not others:
            return f"{first} er først i alle {tried}. Vektene imellom er ikke prøvd."
        return (
            f"{first} er først nå. {joined(others)} er først, eller deler førsteplassen, i noen av {tried}."
        )
    if not others and len(found.first) == 1:
        return f"{first} er først uansett hvor {where} de endelige vektene blir satt (regnet eksakt)."
    can = (
        f"{joined(others)} kan også bli først, eller dele førsteplassen"
        if others
        else "De deler førsteplassen"
    )
    return f"Hvem som er først, følger av hvor {where} de endelige vektene blir satt. {first} er først nå. {can}."


def order_sentence(found: Open) -> str:
    """Whether the order behind the first changes between the ends; nothing where there are none, or the first does."""
    if not found.ends or found.challengers:
        return ""
    if found.turns:
        return "Rekkefølgen mellom de andre er ikke den samme i alle endene."
    return "Rekkefølgen er den samme i alle endene."


def share_sentence(found: Open) -> str:
    """«I endene står pris for 21,9–82,4 % av forskjellene mellom tilbudene.»; nothing without a price."""
    shares = [one.price_share for one in found.ends if one.price_share is not None]
    if not shares:
        return ""
    return (
        f"I endene står pris for {percent_span(min(shares), max(shares))} av forskjellene mellom tilbudene."
    )


def end_name(one: End) -> str:
    """«Pris lavest, Arkiv høyest», «Best for B»."""
    told = [*(f"{name} lavest" for name in one.lowest), *(f"{name} høyest" for name in one.highest)]
    best = [f"best for {joined(sorted(one.best_for))}"] if one.best_for else []
    return capitalised(", ".join([*told, *best]))


def end_weights(one: End) -> list[str]:
    """The weight of each criterion at the top, in percent."""
    return [f"{given(weight)}\u00a0%" for weight in one.weights.values()]


def end_share(one: End) -> str:
    """The effective weight of the price, or a dash."""
    return "–" if one.price_share is None else percent(one.price_share)
