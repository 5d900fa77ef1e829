from decimal import Decimal

from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel
from requirements_lib.words.quality_model import announced, conversion, least_words, scale_words


def test_that_nothing_is_lifted_is_said() -> None:
    assert announced(QualityModel()) == "Poengene justeres ikke opp når ingen får 10."


def test_the_formula_of_a_lift_is_printed_with_the_minimums() -> None:
    words = announced(
        QualityModel(
            normalisation=Normalisation.ADDITIVE,
            least_on_each=Decimal("5.5"),
            least_in_all=Decimal(7),
            requirement_highest=6,
        )
    )
    assert "Kravene vurderes fra 0 til 6." in words
    assert "Poeng = tilbudets poeng + (10 − beste poeng)" in words
    assert "minst 5,5 poeng på hvert" in words
    assert "minst 7 poeng for kvalitet samlet" in words
    assert "Avviste tilbud er ikke med." in words
    assert words.endswith("vurderer oppdragsgiveren om det skal avvises, og begrunner avgjørelsen.")


def test_a_lift_by_the_same_factor_says_what_is_done_when_nobody_has_points() -> None:
    words = announced(QualityModel(normalisation=Normalisation.PROPORTIONAL))
    assert words.endswith("Har ingen poeng på kriteriet, får alle 0.")
    assert "avvises" not in words


def test_nothing_is_said_of_lifting_where_the_price_model_does_it() -> None:
    assert announced(QualityModel(), lifting=False) == ""
    assert announced(QualityModel(least_in_all=Decimal(7)), lifting=False).startswith(
        "Et tilbud må ha minst 7"
    )


def test_the_minimums_are_told_by_themselves_also_that_there_is_none() -> None:
    assert least_words(QualityModel()) == "Ingen"
    both = QualityModel(least_on_each=Decimal("5.5"), least_in_all=Decimal(7))
    assert (
        least_words(both) == "Minst 5,5 poeng på hvert kvalitetskriterium. Minst 7 poeng for kvalitet samlet."
    )


def test_the_way_from_one_scale_to_the_other_is_a_formula() -> None:
    assert scale_words(6) == "0–6 poeng"
    assert conversion(6) == "Poeng på et kriterium er på skalaen 0–10: kravenes poeng · 10 / 6."
    assert conversion(10) == "Kriteriene har samme skala."
