"""A final weight that is not as announced is told without any way to change what is announced."""

from requirements_lib.domain.outcome import Finding
from requirements_lib.words.final_weight import FINAL_WEIGHT
from requirements_lib.words.outcome import finding_sentence


def test_a_weight_outside_its_range_is_told_with_the_range_that_is_announced() -> None:
    fault = Finding.error("final_weight_outside_range", "T1", name="Pris", weight="70", least="40", most="60")
    told = finding_sentence(fault)
    assert told == "Vekten på «Pris» er 70 %. Den må ligge i rammen som er kunngjort, fra 40 til 60 %."
    assert not any("Rett vekten" in one for one in FINAL_WEIGHT.values())
