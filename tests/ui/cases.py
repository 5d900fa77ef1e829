"""Procurements on the shipped library, in the database the app has open."""

from typing import Any

from requirements_lib.domain.person import Person
from requirements_lib.services import procurement as procurements
from tests.builders import a_profile, criteria
from ui.bootstrap import application


def ready_case(officer: Person, **changes: Any) -> str:
    """A draft procurement on the shipped library that can be published."""
    app = application()
    profile = a_profile(answers={one.id: "yes" for one in app.library.questions})
    scored = tuple(one.id for one in profile.chosen(app.library) if one.is_scored)
    price, quality = criteria()
    fed = quality.model_copy(update={"requirements": scored})
    ready = profile.with_fields(criteria=(price, fed), **changes)
    return procurements.start(app.store, officer, app.library, ready).id


def published_case(officer: Person, **changes: Any) -> str:
    """A published procurement."""
    app = application()
    draft = procurements.fetch(app.store, officer, ready_case(officer, **changes))
    procurements.publish(app.store, officer, draft.id, app.library, app.law, draft.revision)
    return draft.id
