"""What is expected, and the imagined bids themselves: written, added, taken out, and made anew."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.trial import FEWEST, MOST, Expectation, ImaginedBid, Trial
from requirements_lib.services import profile as profiles
from scoring.domain.trial import Setting
from scoring.words.numbers import given
from ui.bootstrap import Application
from ui.widgets.amount import read_amount
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.procurement.price_parameters import read_number
from ui.widgets.short_field import read_text

_EXPECTED = {
    "price": "Prisen i midten (kroner ekskl. mva.)",
    "spread": "Prisforskjell fra billigste til dyreste (prosent av prisen i midten)",
    "lowest": "Poeng til det enkleste tilbudet",
    "highest": "Poeng til det beste tilbudet",
}
_WIDEST = 200


def show(app: Application, person: Person, now: Procurement, lot: str, asked: Setting) -> None:
    """Two forms, folded in, and the buttons for one bid more or less."""

    def save(trial: Trial) -> None:
        attempt(lambda: profiles.set_fields(app.store, person, now.id, now.revision, trial=trial))
        st.rerun()

    with st.expander("Endre hva dere venter"):
        _expectation(now, asked.expectation, save)
    with st.expander("Endre de tenkte tilbudene"):
        _bids(now, lot, asked, save)


def _expectation(now: Procurement, seen: Expectation, save: Callable[[Trial], None]) -> None:
    st.markdown("De tenkte tilbudene lages på nytt av disse tallene. Endringer i tilbudene blir borte.")
    with st.form(f"venter_{now.id}", border=False):
        left, right = st.columns(2)
        filled = {
            name: (left if place < 2 else right).text_input(words, given(getattr(seen, name)))
            for place, (name, words) in enumerate(_EXPECTED.items())
        }
        if not st.form_submit_button("Lag tilbudene på nytt"):
            return
    try:
        expectation = read_expectation(filled)
    except ValueError as wrong:
        st.error(plain(str(wrong)))
    else:
        save(now.profile.trial.expecting(expectation))


def read_expectation(filled: Mapping[str, str]) -> Expectation:
    """The four numbers. Raises ValueError with a sentence."""
    price = _amount(filled["price"], _EXPECTED["price"])
    spread = read_number(filled["spread"].replace("%", ""), _EXPECTED["spread"])
    if not 0 < spread < _WIDEST:
        raise ValueError(f"{_EXPECTED['spread']} må være over 0 og under {_WIDEST}.")
    lowest, highest = (read_points(filled[name], _EXPECTED[name]) for name in ("lowest", "highest"))
    if lowest >= highest:
        raise ValueError("Det beste tilbudet må ha flere poeng enn det enkleste.")
    return Expectation(price=price, spread=spread, lowest=lowest, highest=highest)


def _bids(now: Procurement, lot: str, asked: Setting, save: Callable[[Trial], None]) -> None:
    trial, bids = now.profile.trial, asked.bids
    # A form is new when there are more or fewer bids, or somebody has saved: then its fields show what is saved.
    with st.form(f"tenkte_{now.id}{lot}_{len(bids)}_{now.revision}", border=False):
        filled = [_fields(place, bid, asked) for place, bid in enumerate(bids)]
        sent = st.form_submit_button("Lagre og regn på nytt")
    with st.container(horizontal=True):
        if len(bids) < MOST and st.button("Legg til et tenkt tilbud", key=f"tenkt_til_{now.id}{lot}"):
            save(
                trial.with_bids(lot, (*bids, bids[-1].model_copy(update={"name": f"Tilbud {len(bids) + 1}"})))
            )
        if len(bids) > FEWEST and st.button("Ta ut det siste", key=f"tenkt_fra_{now.id}{lot}"):
            save(trial.with_bids(lot, bids[:-1]))
    if sent:
        try:
            read = tuple(read_bid(one, asked) for one in filled)
        except ValueError as wrong:
            st.error(plain(str(wrong)))
        else:
            save(trial.with_bids(lot, read))


def _fields(place: int, bid: ImaginedBid, asked: Setting) -> dict[str, Any]:
    """The fields of one bid, as they are filled in."""
    letter = asked.lettered[place][0]
    st.markdown(f"**Tilbud {letter}**")
    left, right = st.columns(2)
    filled = {
        "letter": letter,
        "name": left.text_input(f"Navn på tilbud {letter}", bid.name),
        "price": right.text_input(f"Pris i tilbud {letter} (kroner ekskl. mva.)", given(bid.price)),
    }
    columns = st.columns(max(1, min(3, len(asked.quality))))
    points = {
        one.id: columns[number % len(columns)].text_input(
            f"Poeng til {letter} på {plain(one.name)}", given(bid.points[one.id])
        )
        for number, one in enumerate(asked.quality)
    }
    return filled | {"points": points}


def read_bid(filled: Mapping[str, Any], asked: Setting) -> ImaginedBid:
    """One bid as it was filled in. Raises ValueError with a sentence that names the bid."""
    letter = filled["letter"]
    name = read_text(filled["name"])
    if not name:
        raise ValueError(f"Navn på tilbud {letter}: Skriv et navn.")
    names = {one.id: one.name for one in asked.quality}
    return ImaginedBid(
        name=name,
        price=_amount(filled["price"], f"Pris i tilbud {letter}"),
        points={
            one: read_points(text, f"Poeng til {letter} på {names[one]}")
            for one, text in filled["points"].items()
        },
    )


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
