"""A start that cannot succeed says why."""

from pathlib import Path

import pytest

from requirements_lib.storage.library import load
from ui.server.start import opened


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
