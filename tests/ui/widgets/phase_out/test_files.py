"""The files of the list: each is what its button says."""

import json
from datetime import UTC, datetime

from scoring.documents.phase_out_handout import Handout
from scoring.words.phase_out.phase_out_list import marking
from tests.scoring.listed import LAW, TODAY, a_list, a_system, an_overview
from ui.widgets.phase_out.files import files

AROUND = an_overview()
AT = datetime(2026, 11, 25, 12, tzinfo=UTC)


def test_each_file_is_what_its_button_says() -> None:
    found = a_list(a_system("Byggarkivet"))
    given = files(Handout(found, AROUND, marking(LAW, TODAY), "Mona Dahl", AT, ("Slik.",)))
    assert [one.stem for one in given][:2] == ["utfasing", "utfasing-sammendrag"]
    made = {one.ending: one.make() for one in given}
    assert list(made) == ["docx", "xlsx", "ics", "json"]
    assert all(str(made[one][:2]) == "b'PK'" for one in ("docx", "xlsx"))
    assert b"SUMMARY:" in bytes(made["ics"]) if isinstance(made["ics"], bytes) else False
    assert json.loads(made["json"])["method"] == ["Slik."]
    assert json.loads(made["json"])["systems"][0]["name"] == "Byggarkivet"
