"""The phase-out list as rows, and as the very file the command line gives."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from requirements_lib.storage import law
from requirements_lib.storage.library import load
from scoring.domain.phase_out.phase_out import in_order
from scoring.domain.phase_out.phase_out_list import parted
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.register import Register
from scoring.services.phase_out import data
from scoring.storage import risk_scale
from scoring.words.phase_out.phase_out_list import as_json, marking
from scoring.words.phase_out.phase_out_method import sentences
from tests.scoring.domain.builders import assessed, rating, risk_answers
from tests.scoring.listed import LATE, PLAN, SOON, a_listed
from ui.cli import main
from ui.widgets.phase_out.proposals import COLUMNS, row


def test_a_row_has_the_reasons_the_advice_the_days_the_plan_and_the_archive() -> None:
    one = a_listed(contract=SystemContract(ends=SOON, notice_months=3), plan=PLAN, decommission=SOON)
    cells = dict(zip(COLUMNS, row(one), strict=True))
    assert cells["System"] == "[Byggarkivet](/systemer?system=Byggarkivet&del=Resultat)"
    assert cells["Hvorfor"].startswith("Opplysninger kan gå tapt")
    assert cells["Hvorfor"].replace("\\", "").endswith(" Risiko: Lav, 1 av 30.")
    assert cells["Forslag"].replace("\\", "") == "Fas ut eller skift."
    assert cells["Bestem senest"].replace("\\", "") == "07.12.2026"
    assert cells["Avtalen"].replace("\\", "") == (
        "Perioden går ut 30.06.2028; siste dag å si fra: 30.03.2028"
    )
    assert "Planen er hel" in cells["Plan og arkiv"] and "Kan ikke slås av" in cells["Plan og arkiv"]
    assert "(/systemer?system=Byggarkivet&del=Plan)" in cells["Plan og arkiv"]


def test_days_that_are_past_or_not_known_say_so() -> None:
    late, unknown = (row(a_listed(ends=one)) for one in (LATE, None))
    assert late[4].replace("\\", "") == "For sent (05.09.2025)"
    assert unknown[4:6] == ["Ikke kjent", "Ikke kjent"]


def test_a_name_somebody_has_written_is_never_markup() -> None:
    assert "\\<b\\>" in row(a_listed(name="<b>Arkivet"))[0]


def test_the_file_is_the_one_the_command_line_gives(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    systems = (
        assessed(rating("ARK-05", 3), risk=risk_answers([4] * 7, [4] * 6)),
        assessed(id="to", name="To", contract=SystemContract(ends=date(2031, 1, 31))),
    )
    path = tmp_path / "systemer.json"
    path.write_text(Register(systems=systems).model_dump_json(), "utf-8")
    assert main(["systems", "phase-out", "--register", str(path), "--format", "json"]) == 0
    told, today = capsys.readouterr().out, datetime.now(UTC).date()
    given = data(load(), law.load())
    found, method = parted(in_order(systems, today, given), today), sentences(risk_scale.load())
    ours = as_json(found, marking(given.law, today), method)
    assert told == f"{ours}\n"
    assert [one["name"] for one in json.loads(ours)["systems"]] == ["Byggarkivet", "To"]
    assert json.loads(ours)["systems"][1]["advice_text"] == "Ikke vurdert"
    assert main(["systems", "phase-out", "--register", str(path)]) == 0
    assert "\n2. To: ikke vurdert\n   Siste dag for å bestemme" in capsys.readouterr().out
