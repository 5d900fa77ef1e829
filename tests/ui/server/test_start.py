"""A start that cannot succeed says why."""

from pathlib import Path

import pytest

from requirements_lib.domain.person import Person
from requirements_lib.storage.library import load
from scoring.services.whole_register import weighed
from tests.ui.pages.inventory import a_system, mona
from ui.bootstrap import application
from ui.server.start import opened, prepared
from ui.widgets.clock import today


def test_everything_wrong_in_a_library_is_told_when_it_stops_the_start(tmp_path: Path) -> None:
    (tmp_path / "ARK").mkdir()
    for name in ("ARK-01", "ARK-02"):
        (tmp_path / "ARK" / f"{name}.yaml").write_text("- bare\n", "utf-8")
    with pytest.raises(SystemExit) as stopped:
        opened(lambda: load(tmp_path))
    told = str(stopped.value.code).splitlines()
    assert len(told) == 3
    assert all(line.startswith("Feil: ") for line in told)
    assert ["ARK/ARK-01.yaml" in told[1], "ARK/ARK-02.yaml" in told[2]] == [True, True]


def test_the_register_is_judged_before_the_first_person_comes(officer: Person) -> None:
    person, app = mona(), application()
    a_system(person, "Gerica")
    prepared()
    (one,) = weighed(app.store, person, app.library, today(app.store.clock()))
    assert "judged" in vars(one)


def test_a_register_that_cannot_be_read_does_not_stop_the_start(
    officer: Person, caplog: pytest.LogCaptureFixture
) -> None:
    application().store.close()
    prepared()
    assert "Registeret over systemer ble ikke klargjort" in caplog.text
