"""The published methods give the figures that were published with them."""

from fractions import Fraction
from math import log10

import pytest

from tests.oracles import agrees
from tests.scoring.domain.robustness import peers
from tests.scoring.domain.robustness.published import fractions, matrix, method, shares

_PEER = 1e-9


def _agree(exact: list[Fraction], printed: list[str]) -> bool:
    return all(agrees(one, other) for one, other in zip(exact, printed, strict=True))


def test_scikit_criteria_weighted_product_basic() -> None:
    case = method("sk-wpm-basic")
    found = peers.wpm(matrix(case), fractions(case["weights"]))
    assert found == [6, 120]
    assert _agree([Fraction(log10(one)) for one in found], case["published"])


def test_scikit_criteria_weighted_product_of_column_shares() -> None:
    case = method("sk-wpm-enwiki")
    found = peers.wpm(peers.sum_share(matrix(case), case["types"]), shares(case))
    assert _agree([Fraction(log10(one)) for one in found], case["published"])


def test_pymcdm_weighted_product() -> None:
    case = method("pm-wpm-selfref")
    found = peers.wpm(peers.sum_share(matrix(case), case["types"]), fractions(case["weights"]))
    assert _agree([Fraction(one) for one in found], case["published"])


def test_scikit_criteria_topsis_basic() -> None:
    case = method("sk-topsis-basic")
    assert _agree(peers.topsis(matrix(case), fractions(case["weights"])), case["published"])


def test_topsis_opricovic_tzeng_2004_min_max() -> None:
    case = method("pm-topsis-mountain")
    found = peers.topsis_min_max(matrix(case), shares(case), case["types"])
    assert _agree(found, case["published"])


def test_topsis_opricovic_tzeng_2004_vector() -> None:
    case = method("pm-topsis-mountain-vector")
    found = peers.topsis_vector(matrix(case), shares(case), case["types"])
    assert [float(one) for one in found] == pytest.approx(
        [float(one) for one in case["computed_by_peer"]], abs=_PEER
    )


def test_scikit_criteria_stocks_topsis() -> None:
    case = method("sk-stock-topsis")
    kinds = zip(case["types"], zip(*matrix(case), strict=True), strict=True)
    columns = [[x if kind > 0 else 1 / x for x in column] for kind, column in kinds]
    turned = [list(row) for row in zip(*columns, strict=True)]
    found = peers.topsis_vector(turned, shares(case), [1, 1, 1])
    assert [float(one) for one in found] == pytest.approx(
        [float(one) for one in case["computed_by_peer"]], abs=_PEER
    )


@pytest.mark.parametrize(
    ("case_id", "part"),
    [
        ("sk-vikor-mountain", "0.5"),
        ("sk-vikor-hydro-W1", "0.5"),
        ("sk-vikor-hydro-W3", "0.5"),
        ("sk-vikor-hydro-W4", "0.5"),
        ("sk-vikor-no-stability", "0.5"),
        ("py-vikor-papathanasiou", "0.625"),
    ],
)
def test_vikor_opricovic_tzeng(case_id: str, part: str) -> None:
    case = method(case_id)
    weights = shares(case)
    assert _agree(peers.vikor(matrix(case), weights, case["types"], Fraction(part)), case["published"])
    regrets = peers.regret(matrix(case), weights, case["types"])
    if "published_S" in case:
        assert _agree([sum(row, Fraction(0)) for row in regrets], case["published_S"])
        assert _agree([max(row) for row in regrets], case["published_R"])
