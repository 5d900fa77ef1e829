"""What a tender from a system says, and what it must not say to suppliers."""

from datetime import date

from scoring.domain.phase_out.replacement import Direction, Neighbour, Start
from scoring.domain.systems.system import System
from scoring.words.phase_out import replacement as words


def test_todays_system_is_named_with_its_end_and_how_it_is_left() -> None:
    system = System(id="t", name="Tomtesak", supplier="Havgløtt AS", purpose="Behandle byggesaker.")
    said = words.today(system, Start(on=None, ends=date(2027, 12, 31)))
    assert said.startswith("Kommunen bruker i dag Tomtesak, levert av Havgløtt AS. ")
    assert "Systemet brukes til dette: Behandle byggesaker. " in said
    assert "gjelder til 31.\u00a0desember\u00a02027." in said
    assert "Dagens system skal avsluttes når den nye løsningen er i drift." in said


def test_what_is_not_known_is_not_said() -> None:
    said = words.today(System(id="t", name="Tomtesak"), Start(on=None, ends=None))
    assert said.startswith("Kommunen bruker i dag Tomtesak. Dagens system skal")


def test_each_system_to_work_with_is_a_line_of_a_list() -> None:
    found = words.systems([Neighbour(name="Arkivet", direction=Direction.TO)])
    assert found == "- Arkivet: løsningen må kunne sende opplysninger dit."


def test_sources_are_named_as_people_know_them() -> None:
    said = words.sources(("users", "Antall saker", words.RATED))
    assert (
        said
        == "«Brukere», «Antall saker» i kommunens egen liste og Vurderingen: kravet er ikke oppfylt i dag"
    )


def test_the_day_is_counted_in_words_and_too_late_is_said() -> None:
    end = date(2028, 6, 30)
    on_time = words.start_sentence(Start(on=date(2027, 6, 30), ends=end))
    assert on_time.startswith(
        "Kunngjør senest 30.06.2027. Det er talt tilbake fra avtalen slutter 30.06.2028,"
    )
    planned = Start(on=date(2027, 6, 30), ends=end, bids_by=date(2027, 9, 1), sign_by=date(2028, 1, 3))
    assert words.start_sentence(planned).startswith(
        "Kunngjør senest 30.06.2027, med tilbudsfrist senest 01.09.2027 og kontrakt senest 03.01.2028. Det er talt"
    )
    over = Start(on=None, ends=date(2021, 12, 31), has_ended=True)
    assert words.start_sentence(over).startswith("Avtalen sluttet 31.12.2021, så det er ingen dag å telle")
    assert "Det er for sent" in words.start_sentence(Start(on=None, ends=end))
    assert "Det er ikke kjent" in words.start_sentence(Start(on=None, ends=None))
    own = words.start_sentence(Start(on=date(2027, 6, 30), ends=end, own=date(2028, 1, 31)))
    assert "fra 31.01.2028, dagen det er bestemt at systemet skal være ute av bruk," in own
    assert "for sent å kunngjøre en konkurranse til 31.01.2028" in words.start_sentence(
        Start(on=None, ends=end, own=date(2028, 1, 31))
    )


def test_an_amount_is_told_by_the_name_of_its_field_or_the_heading_of_the_list() -> None:
    told = words.volumes({"volumes": "2 TB", "Antall saker": "900 i året"})
    assert told == "- Volumer: 2 TB\n- Antall saker: 900 i året"
