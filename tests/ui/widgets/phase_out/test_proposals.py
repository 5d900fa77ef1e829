"""The phase-out list as rows, and as the very file the command line gives."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from requirements_lib.storage.library import load
from scoring.domain.contract import SystemContract
from scoring.domain.phase_out import Proposal, by_urgency
from scoring.domain.register import Register
from scoring.domain.system import AssessedSystem
from scoring.services.system import judge
from scoring.words.phase_out import as_json
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers
from ui.cli import main
from ui.widgets.phase_out.proposals import row

RED = risk_answers([4] * 7, [4] * 6)


def _proposal(**changes: Any) -> Proposal:
    met = [rating(one, 5) for one in ("ARK-01", "ARK-05", "ARK-08")]
    return judge(assessed(*met, risk=RED, **changes), a_library(), TODAY).proposal


def test_a_row_has_the_reasons_the_advice_and_the_dates() -> None:
    cells = row(_proposal(contract=SystemContract(ends=date(2027, 6, 30), notice_months=3)), TODAY)
    assert cells[0] == "[Byggarkivet](/systemer?system=byggark&del=Resultat)"
    assert cells[1].startswith("Risikoen er rød, mest på grunn av ")
    assert cells[2:] == ["Fas ut eller skift\\.", "Rød, 16 av 30", "30.03.2027", "30.06.2027"]


def test_dates_that_are_past_or_not_known_say_so() -> None:
    ended = _proposal(contract=SystemContract(ends=date(2026, 6, 30), notice_months=3))
    assert row(ended, TODAY)[4:] == ["30.03.2026 (passert)", "30.06.2026 (utløpt)"]
    assert row(_proposal(), TODAY)[4:] == ["Ikke kjent", "Ikke kjent"]


def test_advice_that_answers_can_change_has_both_ends_and_its_label() -> None:
    open_one = judge(assessed(risk=risk_answers([1] * 7, [1] * 6)), a_library(), TODAY).proposal
    assert row(open_one, TODAY)[2] == (
        "Fra «behold» til «fas ut eller skift», avhengig av svar som mangler\\. Utilstrekkelig grunnlag\\."
    )


def test_the_file_is_the_one_the_command_line_gives(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    systems: tuple[AssessedSystem, ...] = (
        assessed(rating("ARK-05", 3), risk=RED),
        assessed(id="to", name="To"),
    )
    path = tmp_path / "systemer.json"
    path.write_text(Register(systems=systems).model_dump_json(), "utf-8")
    assert main(["systems", "phase-out", "--register", str(path), "--format", "json"]) == 0
    told, today = capsys.readouterr().out, datetime.now(UTC).date()
    ours = as_json(by_urgency(judge(one, load(), today).proposal for one in systems), today)
    assert told == f"{ours}\n"
    assert [one["name"] for one in json.loads(ours)["systems"]] == ["Byggarkivet", "To"]
