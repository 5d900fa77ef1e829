"""From a profile file to Word files, and from filled-in forms to answers: no database, and nothing half done."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree

from requirements_lib.documents.bundle import ANNEX_1, ANNEX_2, EVALUATION, TENDER_FILE, TENDER_TEXT, TERMS
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.storage.library import load
from tests.builders import a_profile, criteria
from tests.paper import letterhead
from ui.cli import main

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAME = "Nordfjell AS"
LINES = "Kan leveres i to trinn.\nSe vedlegg 3."
FILES = [ANNEX_1, ANNEX_2, TERMS, TENDER_TEXT, EVALUATION, TENDER_FILE]
Run = Callable[..., tuple[int, str, list[str]]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """A function that runs a command: its status, what it printed and each line on stderr."""

    def command(*argv: object) -> tuple[int, str, list[str]]:
        status = main([str(one) for one in argv])
        out, err = capsys.readouterr()
        return status, out, err.splitlines()

    return command


def shipped_profile() -> Profile:
    """A profile that can be published with the shipped library: every question answered yes."""
    library = load()
    answers = {one.id: "yes" for one in library.questions}
    profile = a_profile(answers=answers, lots_reason="Kommunen trenger én løsning.")
    scored = tuple(one.id for one in profile.chosen(library) if one.is_scored)
    price, quality = criteria()
    return profile.with_fields(criteria=(price, quality.model_copy(update={"requirements": scored})))


def write_profile(folder: Path, **changes: Any) -> Path:
    """The profile as a file; a field changed to None is left out."""
    fields = shipped_profile().model_dump(mode="json") | changes
    path = folder / "profil.json"
    kept = {name: value for name, value in fields.items() if name not in changes or value is not None}
    path.write_text(json.dumps(kept), "utf-8")
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where the files go."""
    return tmp_path / "konkurranse på byggesak"


@pytest.fixture
def made(tmp_path: Path, out: Path, run: Run) -> Path:
    """The folder with the files of one tender."""
    assert run("annex", write_profile(tmp_path), "--out", out)[0] == 0
    return out


def filled(form: Path, into: Path, **answers: str) -> Path:
    """The form with the fields with these tags filled in, `_` for `|`, saved under another name."""
    with ZipFile(form) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    body = etree.fromstring(parts["word/document.xml"])
    for control in body.iter(f"{W}sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag")
        answer = answers.get("" if tag is None else str(tag.get(f"{W}val")).replace("|", "_"))
        if answer is not None:
            _fill(control, answer)
    with ZipFile(into, "w") as package:
        for name, content in (parts | {"word/document.xml": etree.tostring(body)}).items():
            package.writestr(name, content)
    return into


def _fill(control: etree._Element, answer: str) -> None:
    properties, content = control.find(f"{W}sdtPr"), control.find(f"{W}sdtContent")
    assert properties is not None and content is not None
    placeholder = properties.find(f"{W}showingPlcHdr")
    assert placeholder is not None
    properties.remove(placeholder)
    run = next(content.iter(f"{W}r"))
    run[:] = []
    for line in answer.split("\n"):
        if len(run):
            etree.SubElement(run, f"{W}br")
        etree.SubElement(run, f"{W}t").text = line


def test_every_file_is_written_and_the_tenders_id_is_told(tmp_path: Path, out: Path, run: Run) -> None:
    status, said, err = run("annex", write_profile(tmp_path), "--out", out)
    frozen = json.loads((out / TENDER_FILE).read_bytes())
    assert (status, err) == (0, [])
    *written, last = [line for line in said.splitlines() if "Fyll ut i Word" not in line]
    assert written == [f"Skrevet: {out / name}" for name in FILES]
    assert last == f"Konkurranse-ID: {frozen['fingerprint'][:12]}"
    assert sorted(one.name for one in out.iterdir()) == sorted(FILES)


def test_the_same_profile_makes_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    profile = write_profile(tmp_path)
    found = set()
    for seed in range(4):  # the order of Python's sets follows this seed
        folder = tmp_path / str(seed)
        command = [sys.executable, "-m", "ui.cli", "annex", str(profile), "--out", str(folder)]
        subprocess.run(
            command, env=os.environ | {"PYTHONHASHSEED": str(seed)}, check=True, capture_output=True
        )
        found.add(tuple((folder / name).read_bytes() for name in FILES))
    assert len(found) == 1


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"title": " "}, "Feil: Tittel mangler. Fyll ut feltet."),
        ({"organisation": ""}, "Feil: Oppdragsgiver mangler. Fyll ut feltet."),
        ({"starts": None}, "Feil: Kunngjøringsdato mangler. Fyll ut feltet."),
        ({"estimated_value": None}, "Feil: Anslått verdi mangler. Fyll ut feltet."),
        ({"answers": {"moon": "yes"}}, "«moon», som ikke finnes i kravbiblioteket."),
        ({"parameters": {"ARK-99": {"frist": 1}}}, "Feil: Kravet ARK-99 finnes ikke i kravbiblioteket."),
        ({"parameters": {"ARK-01": {"tull": 1}}}, "Feil: ARK-01 har ikke tallet «tull»."),
        ({"estimated_value": "-1"}, "profil.json: Feltet «estimated_value» skal være større enn 0."),
        ({"colour": "red"}, "profil.json: Feltet «colour» er ikke et kjent felt."),
        (
            {"delivery_model": "moon"},
            "profil.json: Feltet «delivery_model» er ikke blant de lovlige verdiene",
        ),
        ({"bid_deadline": "2026-11-02T12:00:00"}, "profil.json: Feltet «bid_deadline» skal ha tidssone."),
    ],
)
def test_what_stands_in_the_way_is_named_and_nothing_is_written(
    tmp_path: Path, out: Path, run: Run, changes: dict[str, Any], told: str
) -> None:
    status, said, err = run("annex", write_profile(tmp_path, **changes), "--out", out)
    assert (status, said) == (1, "")
    assert any(told in line for line in err), err
    assert not out.exists()


def test_files_from_before_stand_untouched_when_the_profile_has_errors(
    tmp_path: Path, made: Path, run: Run
) -> None:
    before = {name: (made / name).read_bytes() for name in FILES}
    assert run("annex", write_profile(tmp_path, title=""), "--out", made)[0] == 1
    assert {name: (made / name).read_bytes() for name in FILES} == before


def test_a_warning_is_told_and_stops_nothing(tmp_path: Path, out: Path, run: Run) -> None:
    contract = {"form": "SSA-X", "version": "1"}
    status, _, err = run("annex", write_profile(tmp_path, contract=contract), "--out", out)
    assert status == 0
    assert err == [
        "Advarsel: Bilagstitlene i SSA-X 1 er ikke bekreftet. Bilagene får Målestokks egne titler."
    ]
    assert (out / ANNEX_1).exists()


def test_a_folder_that_is_a_file_is_told_in_one_sentence(tmp_path: Path, run: Run) -> None:
    profile = write_profile(tmp_path)
    status, said, err = run("annex", profile, "--out", profile)
    assert (status, said) == (1, "")
    assert err == [f"«{profile}» er ikke en mappe. Velg en annen mappe."]


def test_an_answered_form_is_read_without_a_finding_of_error(tmp_path: Path, made: Path, run: Run) -> None:
    form = filled(made / ANNEX_2, tmp_path / "svar.docx", form_supplier=NAME)
    status, said, err = run("responses", "read", form, "--tender", made / TENDER_FILE)
    asked = len(json.loads((made / TENDER_FILE).read_bytes())["tender"]["requirements"])
    assert status == 0
    assert said.startswith(f"{form}: Nordfjell AS. Lest: 0 av {asked} svar. Uten svar: ARK-01, ")
    assert err[0] == f"{form}: Advarsel: ARK-01 er ikke besvart."


def test_every_form_is_read_whatever_is_wrong_with_the_others(tmp_path: Path, made: Path, run: Run) -> None:
    form = filled(made / ANNEX_2, tmp_path / "svar.docx", form_supplier=NAME)
    other = tmp_path / "notat.docx"
    other.write_bytes(b"not Word")
    gone = tmp_path / "borte.docx"
    status, said, err = run("responses", "read", gone, other, form, "--tender", made / TENDER_FILE)
    assert status == 1
    unread, unread_too, read = said.splitlines()
    assert unread == f"{gone}: Svarskjemaet kan ikke leses."
    assert unread_too == f"{other}: Svarskjemaet kan ikke leses."
    assert read.startswith(f"{form}: Nordfjell AS. Lest: 0 av ")
    assert err[:2] == [
        f"{gone}: Feil: Filen kan ikke åpnes.",
        f"{other}: Feil: Filen er ikke et Word-dokument (.docx).",
    ]


def test_the_answers_come_as_json_for_other_programs(tmp_path: Path, made: Path, run: Run) -> None:
    form = filled(made / ANNEX_2, tmp_path / "svar.docx", form_supplier=NAME)
    gone = tmp_path / "borte.docx"
    status, said, _ = run("responses", "read", form, gone, "--tender", made / TENDER_FILE, "--json")
    read, unread = json.loads(said)
    assert status == 1
    assert (read["file"], read["form"]["supplier"]) == (str(form), "Nordfjell AS")
    assert {one["code"] for one in read["findings"]} == {"response_missing"}
    assert (unread["form"], [one["code"] for one in unread["findings"]]) == (None, ["file_not_opened"])


def test_what_a_supplier_writes_on_many_lines_is_told_on_one(tmp_path: Path, made: Path, run: Run) -> None:
    form = filled(
        made / ANNEX_2,
        tmp_path / "svar.docx",
        form_supplier=NAME,
        form_assumptions=LINES,
        **{"ARK-01_code": LINES},
    )
    _, _, err = run("responses", "read", form, "--tender", made / TENDER_FILE)
    assert all(line.startswith(f"{form}: ") for line in err)
    assert any("Kan leveres i to trinn" in line for line in err)


def test_a_form_of_another_tender_is_told(tmp_path: Path, made: Path, run: Run) -> None:
    other = tmp_path / "annen"
    run("annex", write_profile(tmp_path, title="En annen konkurranse"), "--out", other)
    status, _, err = run("responses", "read", made / ANNEX_2, "--tender", other / TENDER_FILE)
    assert status == 1
    assert any("Filen er ikke et svarskjema fra denne konkurransen." in line for line in err)


def test_a_tender_that_is_tampered_with_is_refused(made: Path, run: Run) -> None:
    path = made / TENDER_FILE
    path.write_bytes(path.read_bytes().replace(b"Lindvik", b"Storvik"))
    told = run("responses", "read", made / ANNEX_2, "--tender", path)
    assert told == (1, "", ["Konkurransefilen er endret etter at den ble frosset."])


def test_neither_command_loads_streamlit_pandas_or_a_database(tmp_path: Path, made: Path) -> None:
    profile, folder = write_profile(tmp_path), tmp_path / "igjen"
    reading = ["responses", "read", str(made / ANNEX_2), "--tender", str(made / TENDER_FILE)]
    code = "import sys; from ui.cli import main; main(sys.argv[1:]); print(sorted(sys.modules))"
    for argv in (["annex", str(profile), "--out", str(folder)], reading):
        done = subprocess.run([sys.executable, "-c", code, *argv], capture_output=True, text=True, check=True)
        loaded = done.stdout.splitlines()[-1]
        assert "'requirements_lib.documents.bundle'" in loaded
        assert not any(f"'{name}'" in loaded for name in ("streamlit", "pandas", "sqlalchemy", "duckdb"))


def test_the_documents_are_made_on_the_municipalitys_own_template(
    tmp_path: Path, out: Path, run: Run
) -> None:
    template = tmp_path / "brevmal.docx"
    template.write_bytes(letterhead.with_logo())
    status, _, _ = run("annex", write_profile(tmp_path), "--out", out, "--template", template)
    assert status == 0
    for name in FILES[:-1]:
        with ZipFile(out / name) as package:
            assert "word/media/image1.png" in package.namelist(), name


def test_a_template_that_cannot_be_used_is_refused_and_nothing_is_written(
    tmp_path: Path, out: Path, run: Run
) -> None:
    template = tmp_path / "brevmal.docx"
    template.write_bytes(b"ikke en mal")
    status, _, err = run("annex", write_profile(tmp_path), "--out", out, "--template", template)
    assert status == 1
    assert err[-1] == "Malen er ikke en Word-fil. Lagre den som .docx eller .dotx."
    assert not out.exists()
    missing = run("annex", write_profile(tmp_path), "--out", out, "--template", tmp_path / "borte.docx")
    assert (missing[0], out.exists()) == (1, False)
