"""The command line: every outcome is a sentence of bokmål and an exit status, and little is imported."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from requirements_lib.domain.tender.tender import FrozenTender
from tests.builders import a_tender, criteria
from ui.cli import SHAPES, main


def _run(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    try:
        status = main(argv)
    except SystemExit as ended:
        status = int(ended.code or 0)
    out, err = capsys.readouterr()
    return status, out, err


EVALUATION: dict[str, Any] = {
    "criteria": [one.model_dump(mode="json") for one in criteria()],
    "bids": [
        {"id": "a", "letter": "A", "supplier": "Nordfjell AS", "price": "1000000"},
        {"id": "b", "letter": "B", "supplier": "Fjordsak AS", "price": "1250000"},
    ],
}


@pytest.fixture
def evaluation(tmp_path: Path) -> Path:
    """An evaluation of two bids: A 6 and 6, B 9 and 9."""
    content = json.loads(json.dumps(EVALUATION))
    for bid, points in zip(content["bids"], ("6", "9"), strict=True):
        bid["points"] = {"ARK-05": points, "ARK-08": points}
    path = tmp_path / "evaluering.json"
    path.write_text(json.dumps(content), "utf-8")
    return path


def test_help_is_bokmål_and_loads_neither_streamlit_nor_pandas() -> None:
    code = "import sys, ui.cli\ntry: ui.cli.main(['--help'])\nexcept SystemExit: pass\nprint(sorted(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "bruk: malestokk" in run.stdout
    assert "show this help" not in run.stdout
    loaded = run.stdout.splitlines()[-1]
    assert not any(f"'{name}'" in loaded for name in ("streamlit", "pandas", "sqlalchemy", "docx"))


@pytest.mark.parametrize(
    "argv", [(), ("tull",), ("annex",), ("schema", "tull"), ("library", "list", "--yaml")]
)
def test_misuse_is_told_in_one_line_with_status_2(
    capsys: pytest.CaptureFixture[str], argv: tuple[str, ...]
) -> None:
    status, out, err = _run(capsys, *argv)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.endswith("--help».\n")
    assert not any(english in err for english in ("required", "invalid", "choose", "unrecognized", "error"))


@pytest.mark.parametrize("shape", SHAPES)
def test_every_schema_is_a_json_schema(capsys: pytest.CaptureFixture[str], shape: str) -> None:
    status, out, _ = _run(capsys, "schema", shape)
    assert status == 0
    Draft202012Validator.check_schema(json.loads(out))


def test_a_frozen_tender_fits_its_own_schema(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = _run(capsys, "schema", "tender")
    frozen = FrozenTender(fingerprint=a_tender().fingerprint, tender=a_tender())
    Draft202012Validator(json.loads(out)).validate(frozen.model_dump(mode="json"))


def test_bids_are_ranked_with_the_formula_and_its_numbers(
    capsys: pytest.CaptureFixture[str], evaluation: Path
) -> None:
    status, out, err = _run(capsys, "rank", str(evaluation))
    assert (status, err) == (0, "")
    assert out.startswith("Fjordsak AS rangeres først med 8,60 poeng, 1,00 foran nummer to.")
    assert "1\u00a0000\u00a0000" in out


def test_the_same_file_gives_the_same_ranking_to_the_last_digit(
    capsys: pytest.CaptureFixture[str], evaluation: Path
) -> None:
    first = _run(capsys, "rank", str(evaluation), "--json")
    assert _run(capsys, "rank", str(evaluation), "--json") == first
    assert json.loads(first[1])["bids"][0]["total"] == "43/5"


def test_everything_missing_is_told_at_once(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "uten-poeng.json"
    path.write_text(json.dumps(EVALUATION), "utf-8")
    status, out, err = _run(capsys, "rank", str(path))
    assert (status, out) == (1, "")
    assert err.count("mangler omforente poeng") == 4


def test_a_wrong_file_is_told_field_by_field(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "feil.json"
    path.write_text('{"criteria": [{"id": "X"}]}', "utf-8")
    status, _, err = _run(capsys, "rank", str(path))
    assert status == 1
    assert "feil.json: Feltet «criteria.0.weight» mangler." in err
    assert "feil.json: Feltet «bids» mangler." in err


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"null", b"{", b'{"a": NaN}'])
def test_nonsense_is_told_without_a_trace(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "tull.json"
    path.write_bytes(content)
    status, out, err = _run(capsys, "systems", "phase-out", "--register", str(path))
    assert (status, out) == (1, "")
    assert err.startswith("tull.json: ")


def test_a_file_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = _run(capsys, "rank", "finnes-ikke.json")
    assert (status, err) == (1, "Filen finnes-ikke.json kan ikke åpnes.\n")


def test_a_broken_library_lists_every_error(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "ARK").mkdir()
    (tmp_path / "ARK" / "ARK-01.yaml").write_text("id: ARK-01\ntheme: ARK\n", "utf-8")
    status, _, err = _run(capsys, "library", "check", str(tmp_path))
    assert status == 1
    assert "library.yaml finnes ikke" in err
    assert "krav ARK-01: feltet «need» mangler" in err


def test_a_reader_who_has_had_enough_is_no_fault() -> None:
    command = [sys.executable, "-m", "ui.cli", "library", "list", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert (process.stderr.read(), process.wait()) == (b"", 0)
