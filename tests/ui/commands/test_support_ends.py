"""A newer list of support ends on the command line."""

from pathlib import Path

import pytest

from scoring.services.system import lists
from tests.scoring.services.test_support_list import NEWER
from tests.scoring.services.test_support_list import shipped as shipped
from tests.ui.commands.test_systems import manager as manager
from ui.bootstrap import application
from ui.cli import main


def test_it_is_told_what_changes_and_then_the_list_is_used(
    manager: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "nyere.csv"
    file.write_bytes(NEWER)
    assert main(["systems", "support-ends", str(file), "--dry-run"]) == 0
    assert "php 8.4: 31.12.2028 → 30.06.2029" in capsys.readouterr().out
    assert main(["systems", "support-ends", str(file)]) == 0
    assert capsys.readouterr().out.endswith("Fra 23.11.2026 til 24.11.2026. Nye: 1, endret: 1.\n")
    assert main(["systems", "support-ends", str(file)]) == 1
    assert "ikke nyere enn den som brukes, fra 24.11.2026" in capsys.readouterr().err
    ends = lists().ends
    assert ends is not None and ends.source == "prove"
    application().store.close()
