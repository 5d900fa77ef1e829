"""The committed forms answer the tender as it is now, and each is what a supplier's program would have made of it."""

import subprocess
from pathlib import Path

import pytest

from requirements_lib.documents.response import read
from requirements_lib.domain.tender.response import ReadBy, ResponseForm
from requirements_lib.domain.tender.tender import Tender
from scoring.domain.ranking.evaluation import Evaluation
from tests.demo import forms
from tests.demo.forms import ACCEPTED, IN_LIBREOFFICE, MERGED, PROPOSED
from tests.demo.in_word import W, answer_tables, body_of
from ui.commands.demo_files import FORMS, form

ALL = (*FORMS, PROPOSED)


@pytest.fixture(scope="module")
def tender() -> Tender:
    """The tender of today's library."""
    return forms.tender()


@pytest.fixture(scope="module")
def remade(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of forms made anew."""
    if subprocess.run([forms.PYTHON_OF_LIBREOFFICE, "-c", "import uno"], capture_output=True).returncode:
        pytest.skip("fant ikke python3-uno på maskinen")
    folder = tmp_path_factory.mktemp("forms")
    forms.make(folder)
    return folder


def as_written(read: ResponseForm | None) -> ResponseForm:
    """The form without by what each answer was recognised."""
    assert read is not None
    responses = tuple(one.model_copy(update={"read_by": ReadBy.FILE}) for one in read.responses)
    return read.model_copy(update={"responses": responses})


@pytest.mark.parametrize("name", ALL)
def test_a_committed_form_matches_the_tender_of_today(name: str, tender: Tender) -> None:
    found, _ = read(form(name), tender)
    assert found is not None and found.tender == tender.fingerprint, (
        "The texts have changed since the forms were made. Run: python -m tests.demo.forms"
    )


@pytest.mark.parametrize("name", FORMS)
def test_a_committed_form_reads_exactly_as_the_supplier_wrote_it(name: str, tender: Tender) -> None:
    found, findings = read(form(name), tender)
    assert as_written(found) == forms.answers(name, tender)
    assert findings == ()


def test_the_form_with_tracked_changes_is_refused_for_that_alone(tender: Tender) -> None:
    _, findings = read(form(PROPOSED), tender)
    assert [one.code for one in findings] == ["tracked_changes"]


def test_the_evaluation_file_is_that_of_these_bids(tender: Tender) -> None:
    written = Evaluation.model_validate_json((forms.DEMO / forms.EVALUATION).read_text("utf-8"))
    assert written == forms.evaluation(tender)


def test_libreoffice_leaves_no_tags_on_the_fields() -> None:
    assert not list(body_of(form(IN_LIBREOFFICE)).iter(W + "tag"))
    assert list(body_of(form(ACCEPTED)).iter(W + "tag"))


def test_the_merged_form_has_one_table_of_answers() -> None:
    assert len(answer_tables(body_of(form(MERGED)))) == 1


@pytest.mark.libreoffice
@pytest.mark.parametrize("name", ALL)
def test_a_remade_form_reads_as_the_committed_one(name: str, remade: Path, tender: Tender) -> None:
    assert read((remade / name).read_bytes(), tender) == read(form(name), tender)
