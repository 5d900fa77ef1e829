"""What is expected, and the imagined bids themselves: written, added, taken out, and made anew."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TypeAlias

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.weighing.trial import FEWEST, MOST, Expectation, ImaginedBid, Trial
from requirements_lib.services import profile as profiles
from scoring.domain.trial.trial import Setting
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.amount import read_amount
from ui.widgets.form_field import Fields
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.procurement.price_parameters import Wrong, read_number
from ui.widgets.short_field import read_text

_EXPECTED = {
    "price": "Prisen i midten (kroner ekskl. mva.)",
    "spread": "Prisforskjell fra billigste til dyreste (prosent av prisen i midten)",
    "lowest": "Poeng til det enkleste tilbudet",
    "highest": "Poeng til det beste tilbudet",
}
_WIDEST = 200
Keep: TypeAlias = Callable[[Trial], Procurement]


def show(app: Application, person: Person, now: Procurement, lot: str, asked: Setting) -> None:
    """Two forms, folded in, and the buttons for one bid more or less."""

    def keep(trial: Trial) -> Procurement:
        return profiles.set_fields(app.store, person, now.id, now.revision, trial=trial)

    with st.expander("Endre hva dere venter"):
        _expectation(now, asked.expectation, keep)
    with st.expander("Endre de tenkte tilbudene"):
        _bids(now, lot, asked, keep)


def _expectation(now: Procurement, seen: Expectation, keep: Keep) -> None:
    st.markdown("De tenkte tilbudene lages på nytt av disse tallene. Endringer i tilbudene blir borte.")
    first = {name: given(getattr(seen, name)) for name in _EXPECTED}
    fields = Fields(f"venter_{now.id}_{hash(seen)}", _EXPECTED, first)
    with st.form(fields.place, border=False):
        fields.summary()
        columns = st.columns(2)
        for place, name in enumerate(_EXPECTED):
            with columns[place // 2]:
                fields.line(name)
        fields.send("Lag tilbudene på nytt", lambda: _keep_expectation(now, fields, keep))


def _keep_expectation(now: Procurement, fields: Fields, keep: Keep) -> None:
    try:
        expectation = read_expectation({name: fields.typed(name) for name in fields.names})
    except Wrong as wrong:
        fields.tell(wrong.by_field)
    else:
        fields.saved(lambda: keep(now.profile.trial.expecting(expectation)))


def read_expectation(filled: Mapping[str, str]) -> Expectation:
    """The four numbers. Raises Wrong with a sentence for every field that cannot be used."""
    read = _Reading()
    price = read("price", _amount, filled["price"], _EXPECTED["price"])
    spread = read("spread", _spread, filled["spread"])
    lowest = read("lowest", read_points, filled["lowest"], _EXPECTED["lowest"])
    highest = read("highest", read_points, filled["highest"], _EXPECTED["highest"])
    if lowest is not None and highest is not None and lowest >= highest:
        read.wrong["highest"] = "Det beste tilbudet må ha flere poeng enn det enkleste."
    read.done()
    return Expectation.model_validate(
        {"price": price, "spread": spread, "lowest": lowest, "highest": highest}
    )


def _bids(now: Procurement, lot: str, asked: Setting, keep: Keep) -> None:
    bids = asked.bids
    names = {name: words for letter, _ in asked.lettered for name, words in _names(letter, asked).items()}
    first = {name: text for letter, bid in asked.lettered for name, text in _written(letter, bid).items()}
    # A form is new when there are more or fewer bids, or other ones are saved: then its fields show what is saved.
    fields = Fields(f"tenkte_{now.id}{lot}_{hash(tuple(first.items()))}", names, first)
    with st.form(fields.place, border=False):
        fields.summary()
        for letter, _ in asked.lettered:
            _fields(fields, letter, asked)
        fields.send("Lagre og regn på nytt", lambda: _keep_bids(now, lot, asked, fields, keep))
    with st.container(horizontal=True):
        if len(bids) < MOST:
            more = (*bids, bids[-1].model_copy(update={"name": f"Tilbud {len(bids) + 1}"}))
            _button("Legg til et tenkt tilbud", f"tenkt_til_{now.id}{lot}", now, lot, more, keep)
        if len(bids) > FEWEST:
            _button("Ta ut det siste", f"tenkt_fra_{now.id}{lot}", now, lot, bids[:-1], keep)


def _button(
    words: str, key: str, now: Procurement, lot: str, bids: tuple[ImaginedBid, ...], keep: Keep
) -> None:
    def save() -> None:
        attempt(lambda: keep(now.profile.trial.with_bids(lot, bids)))

    st.button(words, key=key, on_click=save)


def _keep_bids(now: Procurement, lot: str, asked: Setting, fields: Fields, keep: Keep) -> None:
    filled = {name: fields.typed(name) for name in fields.names}
    read: list[ImaginedBid] = []
    wrong: dict[str, str] = {}
    for letter, _ in asked.lettered:
        try:
            read.append(read_bid(letter, filled, asked))
        except Wrong as fault:
            wrong |= fault.by_field
    if wrong:
        fields.tell(wrong)
    else:
        fields.saved(lambda: keep(now.profile.trial.with_bids(lot, tuple(read))))


def _names(letter: str, asked: Setting) -> dict[str, str]:
    """What the fields of one bid are called."""
    points = {f"{letter}_{one.id}": f"Poeng til {letter} på {plain(one.name)}" for one in asked.quality}
    price = f"Pris i tilbud {letter} (kroner ekskl. mva.)"
    return {f"{letter}_name": f"Navn på tilbud {letter}", f"{letter}_price": price} | points


def _written(letter: str, bid: ImaginedBid) -> dict[str, str]:
    """What stands in the fields of one bid."""
    points = {f"{letter}_{one}": given(own) for one, own in bid.points.items()}
    return {f"{letter}_name": bid.name, f"{letter}_price": given(bid.price)} | points


def _fields(fields: Fields, letter: str, asked: Setting) -> None:
    st.markdown(f"**Tilbud {letter}**")
    for column, name in zip(st.columns(2), (f"{letter}_name", f"{letter}_price"), strict=True):
        with column:
            fields.line(name)
    columns = st.columns(max(1, min(3, len(asked.quality))))
    for number, one in enumerate(asked.quality):
        with columns[number % len(columns)]:
            fields.line(f"{letter}_{one.id}")


def read_bid(letter: str, filled: Mapping[str, str], asked: Setting) -> ImaginedBid:
    """One bid as it was filled in. Raises Wrong with a sentence for every field that cannot be used."""
    read = _Reading()
    name = read_text(filled[f"{letter}_name"])
    if not name:
        read.wrong[f"{letter}_name"] = f"Navn på tilbud {letter}: Skriv et navn."
    field = f"{letter}_price"
    price = read(field, _amount, filled[field], f"Pris i tilbud {letter}")
    points = {
        one.id: read(name, read_points, filled[name], f"Poeng til {letter} på {one.name}")
        for one in asked.quality
        for name in (f"{letter}_{one.id}",)
    }
    read.done()
    return ImaginedBid.model_validate({"name": name, "price": price, "points": points})


class _Reading:
    """Reads fields one by one, and remembers what is wrong with each."""

    def __init__(self) -> None:
        self.wrong: dict[str, str] = {}

    def __call__(self, name: str, read: Callable[..., Decimal], *given: str) -> Decimal | None:
        """The number; None when it could not be read."""
        try:
            return read(*given)
        except ValueError as fault:
            self.wrong[name] = str(fault)
            return None

    def done(self) -> None:
        """Pass when nothing was wrong. Raises Wrong."""
        if self.wrong:
            raise Wrong(self.wrong)


def _spread(text: str) -> Decimal:
    spread = read_number(text.replace("%", ""), _EXPECTED["spread"])
    if not 0 < spread < _WIDEST:
        raise ValueError(f"{_EXPECTED['spread']} må være over 0 og under {_WIDEST}.")
    return spread


def read_points(text: str, label: str) -> Decimal:
    """From 0 to 10. Raises ValueError with a sentence."""
    points = read_number(text, label)
    if not 0 <= points <= 10:
        raise ValueError(f"{label} må være fra 0 til 10.")
    return points


def _amount(text: str, label: str) -> Decimal:
    try:
        amount = read_amount(text)
    except ValueError as wrong:
        raise ValueError(f"{label}: {wrong}") from wrong
    if not 0 < amount <= 10**12:
        raise ValueError(f"{label} må være over 0 og høyst {given(Decimal(10**12))}.")
    return amount
