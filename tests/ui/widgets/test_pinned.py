"""A published procurement under a newer library, as its officer sees it."""

from datetime import UTC, datetime

from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from requirements_lib.services import revision as revisions
from tests.ui.cases import ready_case
from tests.ui.seen import words
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry
from ui.widgets.pinned import application_for

BEFORE = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)


def _published_before_the_upgrade(officer: Person) -> str:
    """Published with an older library, where ARK-01 was called something else."""
    app = application()
    app.store.clock = lambda: BEFORE
    called = {"ARK-01": "Gammelt navn"}
    older = app.library.model_copy(
        update={
            "version": "2025.9",
            "requirements": tuple(
                one.model_copy(update={"title": called.get(one.id, one.title)})
                for one in app.library.requirements
            ),
        }
    )
    ready = procurements.fetch(app.store, officer, ready_case(officer)).profile
    draft = procurements.start(app.store, officer, older, ready)
    procurements.publish(app.store, officer, draft.id, older, app.law, draft.revision)
    return draft.id


def test_a_correction_is_shown_on_the_announced_texts_and_says_so(shown: Shown, officer: Person) -> None:
    case = _published_before_the_upgrade(officer)
    now = revisions.begin(application().store, officer, case)
    page = shown(entry("anskaffelse"), sak=case, **{"del": "Krav", "tema": "ARK"})
    assert "Konkurransen er kunngjort med kravbibliotek 2025.9" in words(page)
    assert "Gammelt navn" in words(page)
    assert application_for(officer, now).library.version == "2025.9"
