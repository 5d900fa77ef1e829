"""The phase-out list as Excel."""

from datetime import UTC, date, datetime

from paper.sheet import read
from scoring.documents.phase_out_handout import Handout
from scoring.documents.phase_out_sheet import ALL, HEADINGS, make
from scoring.documents.register_decision import HEADINGS as DECISION
from scoring.domain.phase_out.phase_out_list import parted
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.ending import Confirmed, endings
from scoring.domain.systems.plan import Milestone
from scoring.domain.systems.system_decision import Course
from scoring.words.phase_out.phase_out_list import marking
from tests.scoring.domain.builders import decided
from tests.scoring.domain.systems.test_ending import ENDS, built_on
from tests.scoring.listed import FAR, LATE, LAW, PLAN, SOON, TODAY, a_list, a_listed, a_system, an_overview

AT = datetime(2026, 11, 25, 12, tzinfo=UTC)
FOUND = a_list(
    a_system("=HYPERLINK(1)", LATE, supplier="@SUM(1)"),
    a_system("Planlagt", plan=PLAN, decommission=FAR),
    a_system("Ny", FAR, None),
)
AROUND = an_overview()
MARK = marking(LAW, TODAY)


def test_every_system_is_there_in_order_with_its_days_as_dates() -> None:
    about, systems, fields, steps, milestones, *_ = read(make(Handout(FOUND, AROUND, MARK, "Mona Dahl", AT)))
    assert [one.name for one in (about, systems, fields)] == ["Om listen", "Utfasing", "Alle felt"]
    assert tuple(systems.rows[0]) == HEADINGS and tuple(fields.rows[0]) == ALL
    assert [row[1] for row in systems.rows[1:]] == ["=HYPERLINK(1)", "Planlagt", "Ny"]
    late, planned, new = (dict(zip(HEADINGS, row, strict=True)) for row in systems.rows[1:])
    assert (late["Stilling"], late["Bestem senest"]) == ("Allerede for sent", date(2025, 9, 5))
    assert str(planned["Planen"]).startswith("Planen er hel. Planen går 30 måneder lenger enn avtalen")
    assert planned["Arkiv"] == "Kan ikke slås av"
    assert planned["Avtalen"] == "Perioden går ut 30.06.2028"
    assert new["Hvorfor"] == "Ikke vurdert ennå."
    first = dict(zip(ALL, fields.rows[1], strict=True))
    assert (first["Leverandør"], first["Kostnad per år"], first["Del av listen"]) == (
        "@SUM(1)",
        1_000_000,
        "Foreslått utfaset",
    )
    assert (first["Risiko"], first["Risiko, lavest"], first["Risiko, høyest"]) == ("Lav, 1 av 30", 1, 1)
    assert dict(zip(ALL, fields.rows[3], strict=True))["Risiko, lavest"] == ""
    assert {type(one) for row in steps.rows[1:] for one in row[4:]} == {date, str}
    assert {one for row in steps.rows[1:] for one in row[4:] if isinstance(one, str)} == {""}
    assert len(steps.rows) == 1 + 3 * 6 and ["Planlagt", "Kravene er klare"] in [
        row[:2] for row in milestones.rows
    ]


def test_it_is_marked_as_possibly_exempt_and_says_who_made_it() -> None:
    about = {row[0]: row[1] for row in read(make(Handout(FOUND, AROUND, MARK, "Mona Dahl", AT)))[0].rows}
    assert str(about["Merking"]).startswith("Kan være unntatt offentlighet. Listen viser svakheter")
    assert "Mona Dahl" in str(about["Laget"]) and about["Forslag"] == "Forslag. Det er du som bestemmer."


def test_a_text_longer_than_a_cell_is_cut_and_not_refused() -> None:
    long = PLAN.model_copy(update={"work": "x" * 40_000})
    long = long.model_copy(update={"milestones": (Milestone(name="x" * 40_000),)})
    sheets = read(make(Handout(a_list(a_system("A" * 40_000, plan=long)), AROUND, MARK, "Mona", AT)))
    assert str(sheets[2].rows[1][ALL.index("Arbeid")]).endswith("(kortet)")
    for one in sheets[1], sheets[4]:
        assert str(one.rows[1][1]).endswith("(kortet)")


def test_the_order_the_value_for_money_and_the_figures_of_the_pictures_have_a_sheet_each() -> None:
    *_, order, value, time, risk, themes = read(make(Handout(FOUND, AROUND, MARK, "Mona", AT)))
    assert order.name == "Rekkefølge" and order.rows[1][:3] == [1, "A", 1]
    assert value.name == "Nytte for pengene" and value.rows[1][1] == "A" and value.rows[2][0] == ""
    assert value.rows[1][5:8] == [100, "", 40]
    assert [one.name for one in (time, risk, themes)] == ["Teknisk tilstand og nytte", "Risiko", "Tema"]
    assert len(time.rows) == len(risk.rows) == len(themes.rows) == 4


def test_every_end_in_the_register_and_the_counts_of_the_picture_have_a_sheet_each() -> None:
    found = endings([a_system("A").system, a_system("B", None).system], None, TODAY)
    sheets = read(make(Handout(FOUND, AROUND.model_copy(update={"endings": found}), MARK, "Mona", AT)))
    every, counts = (one for one in sheets if one.name in ("Avtaler og støtte", "Slutt per halvår"))
    contract, support = every.rows[1:3]
    assert list(contract) == ["A", "Avtalen", SOON, "Registeret", "1. halvår 2028"]
    assert list(support)[:3] == ["A", "Støtte for det systemet er bygd på", ""]
    assert list(support)[3:] == ["Registeret har verken teknologi eller dag.", "Ikke kjent"]
    listed = endings([built_on("13")], ENDS, TODAY)
    around, said = (
        AROUND.model_copy(update={"endings": listed}),
        {("A", "Db 13"): Confirmed("Mona Dahl", TODAY)},
    )
    named = next(
        one for one in read(make(Handout(FOUND, around, MARK, "Mona", AT), said)) if one.name == every.name
    )
    assert str(named.rows[1][3]).endswith("Bekreftet av Mona Dahl 25.11.2026.")
    assert len(every.rows) == 1 + 4 and list(counts.rows[-1]) == ["Ikke kjent", 1, 0, 0, 2]


def test_what_is_decided_stands_with_who_when_and_why_and_both_ends_of_the_contract() -> None:
    contract = SystemContract(ends=LATE, option_months=(12,), notice_months=3)
    one = a_listed(contract=contract, decommission=FAR, decisions=(decided(Course.REPLACE, "Slitt."),))
    found = parted([one.model_copy(update={"decided_by": "Mona Dahl"})], TODAY)
    _, systems, fields, *_ = read(make(Handout(found, AROUND, MARK, "Mona", AT)))
    row = dict(zip(HEADINGS, systems.rows[1], strict=True))
    assert (row["Bestemt"], row["Bestem senest"]) == ("Erstatt, 24.11.2026, av Mona Dahl. Slitt.", "")
    assert str(row["Avtalen"]).startswith(
        "Perioden går ut 31.03.2027; brukes alle opsjoner: 31.03.2028; siste"
    )
    all_of_it = dict(zip(ALL, fields.rows[1], strict=True))
    assert [all_of_it[name] for name in (*DECISION, "Mot forslaget", "Del av listen")] == [
        *("Erstatt", date(2026, 11, 24), "Mona Dahl", "Slitt.", ""),
        *("Nei", "Bestemt erstattet eller avviklet"),
    ]
    days = (
        "Bestem senest",
        "Kunngjør senest",
        "Regnet tilbake fra",
        "Perioden går ut",
        "Brukes alle opsjoner",
    )
    assert [all_of_it[name] for name in days] == ["", date(2029, 11, 7), FAR, LATE, date(2028, 3, 31)]


def test_the_contracts_to_speak_up_about_are_a_sheet_with_the_day_as_a_date() -> None:
    contract = SystemContract(ends=date(2027, 2, 28), renewal_months=12, notice_months=3)
    sheets = read(
        make(Handout(a_list(a_system("Bua", points=None, contract=contract)), AROUND, MARK, "Mona", AT))
    )
    (sheet,) = (one for one in sheets if one.name == "Si fra snart")
    assert [row[:2] for row in sheet.rows[1:]] == [["Bua", date(2026, 11, 28)]]
