"""A drawing becomes a picture whatever stands in its texts."""

from typing import Any

from paper.drawing import png


def _drawn(name: str) -> dict[str, Any]:
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "data": {"values": [{"name": name, "count": 1}]},
        "mark": "bar",
        "encoding": {"y": {"field": "name"}, "x": {"field": "count", "type": "quantitative"}},
    }


def test_signs_that_no_picture_can_hold_are_left_out() -> None:
    assert png(_drawn("A\ufffe\uffff\x07")) == png(_drawn("A"))
