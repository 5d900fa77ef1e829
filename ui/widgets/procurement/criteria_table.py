"""The criteria as a table: what is announced of each weight, and the weights that count before and after freezing."""

from collections.abc import Mapping
from decimal import Decimal

import streamlit as st

from requirements_lib.domain.weighing.criteria import Criterion, is_flat, outline, parts_of
from requirements_lib.domain.weighing.weighting import Weighting, settled
from requirements_lib.words.terms import label
from requirements_lib.words.weighting import announced_weight
from scoring.words.numbers import given
from ui.widgets.plain import plain
from ui.widgets.procurement.criterion import Editor
from ui.widgets.table import show_table

_ANNOUNCED = {Weighting.RANGES: "Ramme", Weighting.PRIORITY: "Prioritet"}
PRELIMINARY, FINAL = "Foreløpig", "Endelig (fryst)"


def show(editor: Editor, final: Mapping[str, Decimal]) -> None:
    """The table; `final` has the frozen weight of each criterion at the top, and is empty while nothing is frozen."""
    if not editor.criteria:
        st.markdown("Ingen kriterier ennå. Legg til pris og minst ett kriterium for kvalitet.")
        return
    weighting = editor.now.profile.weighting
    whole = [] if is_flat(editor.criteria) else ["Av alt"]
    heads = ["Kriterium", "Type", *heads_of(weighting, final), *whole, "Klima og miljø", "Krav som gir poeng"]
    with st.container(key="kriterieliste"):
        show_table(rows(editor, weighting, final), heads, "Tildelingskriterier")


def heads_of(weighting: Weighting, final: Mapping[str, Decimal]) -> list[str]:
    """What stands over the weights: one column where they are announced, else each by what it is."""
    if weighting is Weighting.EXACT:
        return ["Vekt"]
    return [_ANNOUNCED[weighting], PRELIMINARY, *([FINAL] if final else [])]


def rows(editor: Editor, weighting: Weighting, final: Mapping[str, Decimal]) -> list[list[str]]:
    """One line for each criterion, its parts under it."""
    criteria = editor.criteria
    of_all = {one.id: whole for _, one, whole in outline(settled(criteria, dict(final)))}
    places = {one.id: place for place, one in enumerate(parts_of(criteria, ""), start=1)}
    return [
        [
            "\u2003" * level + plain(one.name),
            label(one.kind),
            *_weights(editor, one, weighting, places, final),
            *([] if is_flat(criteria) else [_percent(of_all[one.id])]),
            "Ja" if one.environment else "",
            marked(_fed(one), editor.told.get(one.id, {}).get("requirements")),
        ]
        for level, one, _ in outline(criteria)
    ]


def _weights(
    editor: Editor,
    one: Criterion,
    weighting: Weighting,
    places: Mapping[str, int],
    final: Mapping[str, Decimal],
) -> list[str]:
    preliminary = marked(_percent(one.weight), editor.told.get(one.id, {}).get("weight"))
    if weighting is Weighting.EXACT:
        return [preliminary]
    if one.under:
        announced = _percent(one.weight)  # a part always has its exact weight within the one above
    elif weighting is Weighting.PRIORITY:
        announced = f"{places[one.id]}"
    else:
        lacking = one.least is None or one.most is None
        announced = marked("Mangler", wrong=True) if lacking else plain(announced_weight(one))
    frozen = [_percent(final.get(one.id, one.weight))] if final else []
    return [announced, preliminary, *frozen]


def _fed(one: Criterion) -> str:
    fed = ", ".join(one.requirements)
    return f"{fed} (samlet)" if one.whole and fed else fed


def _percent(weight: Decimal) -> str:
    return f"{given(weight)} %"


def marked(words: str, wrong: object) -> str:
    """The words, with a mark when something is wrong with them."""
    return f":red[:material/error: {words or 'Ingen'}]" if wrong else words
