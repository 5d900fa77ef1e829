"""TIME in words: the quadrant, both fits with their ranges, and how much they rest on."""

from fractions import Fraction

from requirements_lib.words.phrase import capitalised
from scoring.domain.rating.quadrant import Axis, Fit, Quadrant, Time
from scoring.words.numbers import percent, plain, span
from scoring.words.terms import label, term

MEANS = {
    Quadrant.INVEST: "Nyttig og i god teknisk stand: Bygg videre på det.",
    Quadrant.MIGRATE: "Nyttig, men i dårlig teknisk stand: Flytt oppgavene til noe nyere.",
    Quadrant.TOLERATE: "I god teknisk stand, men til lite nytte: La det stå, og bruk ikke mer på det.",
    Quadrant.ELIMINATE: "Til lite nytte og i dårlig teknisk stand: Avvikle det.",
}


def quadrant_words(time: Time) -> str:
    """«Invester», or every quadrant it can be in."""
    possible = time.possible
    if len(possible) == 1:
        return label(possible[0])
    return capitalised(" eller ".join(term(one) for one in possible))


def quadrant_sentence(time: Time) -> str:
    """Where it stands by what is known, what that means, and whether more answers could move it."""
    if time.by_known is None:
        return "Det er for lite kjent til å si hvor systemet står."
    open_to = [one for one in time.possible if one is not time.by_known]
    more = f" Svar som mangler, kan gjøre det til {_or(open_to)}." if open_to else ""
    return f"{MEANS[time.by_known]}{more}"


def fit_words(fit: Fit) -> str:
    """«3,4 av 5 (1,8–4,6), 40 % av grunnlaget er vurdert»."""
    known = "Ukjent" if fit.known is None else f"{_number(fit.known)} av 5"
    ends = span(fit.possible.low, fit.possible.high, 1)
    open_ = "" if fit.possible.is_exact else f", mulig {ends}"
    return f"{known}{open_}. {percent(fit.coverage)} av grunnlaget er vurdert."


def axis_words(axis: Axis) -> str:
    """The axis, and what it is made of."""
    made = {Axis.TECHNICAL: "temaene INT og SKY", Axis.FUNCTIONAL: "temaet UU og det brukerne sier"}
    return f"{label(axis)} ({made[axis]})"


def _or(quadrants: list[Quadrant]) -> str:
    return " eller ".join(f"«{term(one)}»" for one in quadrants)


def _number(value: Fraction) -> str:
    return plain(value, 1)
