"""Which weights count, and what the open ones may change, is said and no more than holds."""

from scoring.domain.trial.tried import Tried, tried
from scoring.words.trial.trial_ends import (
    counting_sentence,
    end_name,
    end_share,
    end_weights,
    open_sentence,
    order_sentence,
    share_sentence,
)
from tests.scoring.domain.trial.test_trial import a_setting
from tests.scoring.domain.trial.test_trial_ends import _tops

WIDE, NARROW = _tops((40, 35, 90), (60, 10, 65)), _tops((40, 35, 45), (60, 55, 65))


def _tried(criteria: tuple[object, ...], weighting: str = "ranges", **changes: object) -> Tried:
    return tried(a_setting(criteria=criteria, weighting=weighting, **changes))


def test_the_weights_that_count_are_named_with_what_they_are() -> None:
    setting = a_setting(criteria=NARROW, weighting="ranges")
    told = counting_sentence(setting).replace("\u00a0", " ")
    assert told == (
        "Prøven er regnet med de foreløpige vektene: K0 40 % og K1 60 %. De endelige kan bli andre, innenfor rammene."
    )
    assert "som er fryst: K0 40" in counting_sentence(setting.model_copy(update={"frozen": True}))
    assert counting_sentence(a_setting()) == ""
    order = counting_sentence(a_setting(criteria=NARROW, weighting="priority"))
    assert order.startswith("Bare rekkefølgen kunngjøres.") and order.endswith("mer enn det neste.")


def test_whether_the_first_place_is_safe_is_told() -> None:
    safe, open_ = _tried(NARROW).left_open, _tried(WIDE).left_open
    assert safe is not None and open_ is not None
    assert open_sentence(safe).startswith("C er først uansett hvor i rammene")
    assert open_sentence(open_).endswith(
        "C er først nå. A og B kan også bli først, eller dele førsteplassen."
    )
    assert order_sentence(safe) == "Rekkefølgen er den samme i alle endene." and order_sentence(open_) == ""
    turned = safe.model_copy(update={"order": (("C",), ("A",), ("B",))})
    assert order_sentence(turned).startswith("Rekkefølgen mellom de andre er ikke")
    assert (
        share_sentence(open_) == "I endene står pris for 21,9–82,4\u00a0% av forskjellene mellom tilbudene."
    )


def test_an_order_and_a_model_that_follows_the_weights_say_what_they_cover() -> None:
    order = _tried(NARROW[::-1], "priority").left_open
    assert order is not None and "uansett hvor i rekkefølgen" in open_sentence(order)
    assert share_sentence(order) == ""
    ends = _tried(NARROW, price_model={"code": "qcbs"}).left_open
    assert ends is not None and open_sentence(ends).endswith("Vektene imellom er ikke prøvd.")
    wide = _tried(WIDE, price_model={"code": "qcbs"}).left_open
    assert wide is not None and "i noen av endene" in open_sentence(wide)


def test_an_end_has_a_name_its_weights_and_the_share_of_price() -> None:
    open_ = _tried(WIDE).left_open
    assert open_ is not None
    assert [end_name(one) for one in open_.ends] == [
        "K0 lavest, K1 høyest",
        "K1 lavest, K0 høyest, best for A og B",
    ]
    assert end_weights(open_.ends[0]) == ["35\u00a0%", "65\u00a0%"]
    assert end_share(open_.ends[0]) == "21,9\u00a0%"
    assert end_share(open_.ends[0].model_copy(update={"price_share": None})) == "–"
