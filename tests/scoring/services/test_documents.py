"""What is sent out has the annex on the evaluation in its place among the other files."""

from datetime import timedelta

import pytest

from paper.package import Package
from paper.reading import visible_text
from requirements_lib.documents.bundle import EVALUATION
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.services import documents, revision
from requirements_lib.services import procurement as procurements
from requirements_lib.services import profile as profiles
from scoring.services import documents as service
from store.engine import Store
from tests.builders import NOON, a_library, a_profile, law_table
from tests.requirements_lib.documents.reader import text_of
from tests.scoring.services.committee import KARI, published


def test_every_file_that_is_listed_is_made(store: Store) -> None:
    case = published(store)
    files = service.make(store, KARI, case.id, StandardContracts())
    assert list(files) == list(service.titles(store, KARI, case.id, StandardContracts()))
    (annex,) = (one for one in documents.checked(files) if one.name == EVALUATION)
    assert len(annex.rules) == 12 and all(rule.ok for rule in annex.rules)


def test_the_annex_can_be_read_through_as_a_draft_until_it_is_published(store: Store) -> None:
    draft = procurements.start(store, KARI, a_library(), a_profile())
    made = service.draft(store, KARI, draft.id, a_library(), law_table())
    assert "UTKAST – ikke kunngjort" in text_of(made)
    assert "Konkurranse-ID" not in visible_text(Package(made).xml("word/footer1.xml"))
    case = published(store)
    with pytest.raises(Refusal, match="already_published"):
        service.draft(store, KARI, case.id, a_library(), law_table())


def test_each_correction_has_its_letter_after_the_other_files(store: Store) -> None:
    store.clock = lambda: NOON - timedelta(days=20)
    case = procurements.start(store, KARI, a_library(), a_profile())
    procurements.publish(store, KARI, case.id, a_library(), law_table(), case.revision)
    revision.begin(store, KARI, case.id)
    profiles.set_fields(store, KARI, case.id, users="200 saksbehandlere")
    for question in ("essential", "prolong"):
        now = revision.answer(store, KARI, case.id, question, False)
        revision.write_reason(store, KARI, case.id, f"{question}_reason", "Lite å lese.", now.revision)
    now = procurements.fetch(store, KARI, case.id)
    revision.publish(store, KARI, case.id, a_library(), law_table(), now.revision)
    titles = service.titles(store, KARI, case.id, StandardContracts())
    files = service.make(store, KARI, case.id, StandardContracts())
    assert list(files) == list(titles)
    assert list(titles.items())[-1] == ("endringsbrev-revisjon-2.docx", "Endringsbrev om revisjon 2")
    assert "Konkurranse-ID" in text_of(files["endringsbrev-revisjon-2.docx"])
