"""Days in a calendar file, as RFC 5545 wants them."""

from datetime import UTC, date, datetime, timedelta, timezone

from paper.ics import Day, escaped, folded, write

AT = datetime(2026, 11, 25, 13, 30, tzinfo=timezone(timedelta(hours=1)))
ONE = Day(
    key="a1.decide", on=date(2027, 12, 31), title="Bestem: Arkivet, del 2; snart", text="Linje 1\nLinje 2"
)


def _unfolded(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


def test_a_day_is_the_whole_day_and_ends_before_the_next() -> None:
    lines = _unfolded(write([ONE], "Utfasing", AT))
    assert lines[:4] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Malestokk//Utfasing//NB",
        "CALSCALE:GREGORIAN",
    ]
    assert "DTSTART;VALUE=DATE:20271231" in lines and "DTEND;VALUE=DATE:20280101" in lines
    assert lines[-2:] == ["END:VCALENDAR", ""]


def test_each_day_has_a_name_of_its_own_and_the_time_it_was_written_in_utc() -> None:
    lines = _unfolded(write([ONE], "Utfasing", AT))
    assert "UID:a1.decide@malestokk" in lines and "DTSTAMP:20261125T123000Z" in lines
    later = _unfolded(write([ONE], "Utfasing", AT + timedelta(minutes=1)))
    number = next(int(one.removeprefix("SEQUENCE:")) for one in lines if one.startswith("SEQUENCE"))
    assert f"SEQUENCE:{number + 1}" in later and number < 2**31


def test_signs_that_mean_something_are_escaped_and_what_cannot_be_held_is_left_out() -> None:
    assert escaped("a\\b; c, d\r\ne\rf\x00\x0bg") == "a\\\\b\\; c\\, d\\ne\\nfg"
    lines = _unfolded(write([ONE], "Utfasing", AT))
    assert "SUMMARY:Bestem: Arkivet\\, del 2\\; snart" in lines and "DESCRIPTION:Linje 1\\nLinje 2" in lines


def test_words_cannot_begin_a_line_of_their_own() -> None:
    wicked = Day(key="x\nEND:VEVENT", on=ONE.on, title="a\r\nATTACH:file", text="\nBEGIN:VALARM")
    begun = {line.split(":", 1)[0] for line in write([wicked], "b\nMETHOD:CANCEL", AT).decode().split("\r\n")}
    assert not {"ATTACH", "BEGIN:VALARM"} & begun
    assert write([wicked], "b\nMETHOD:CANCEL", AT).decode().count("\r\nEND:VEVENT\r\n") == 1


def test_long_lines_are_folded_without_cutting_a_letter() -> None:
    line = "SUMMARY:" + "æøå€𝄞" * 40
    content = folded(line)
    pieces = content.removesuffix(b"\r\n").split(b"\r\n")
    assert len(pieces) > 5 and all(len(one) <= 75 for one in pieces)
    assert [one.decode() for one in pieces] and content.decode().replace("\r\n ", "") == line + "\r\n"
    assert folded("A" * 75) == b"A" * 75 + b"\r\n"
    assert folded("A" * 76) == b"A" * 75 + b"\r\n A\r\n"


def test_the_same_days_make_the_same_bytes() -> None:
    assert write([ONE], "Utfasing", AT) == write([ONE], "Utfasing", AT.astimezone(UTC))
