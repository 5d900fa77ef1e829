"""Every end in the register is found once, and who has confirmed what is told of the systems asked for."""

from datetime import date

import pytest

from requirements_lib.domain.outcome import Refusal
from requirements_lib.services import people
from scoring.domain.systems.ending import Told
from scoring.domain.systems.in_use import Technology
from scoring.services import ending as service
from scoring.services import quick_rating
from scoring.services import system as systems
from store.engine import Store
from tests.builders import a_library
from tests.scoring.services.test_position import MONA

ON = date(2026, 11, 25)
PHP, JAVA = Technology(name="PHP", version="7.4"), Technology(name="Java", version="8")


def test_what_has_not_changed_is_found_once_and_who_confirmed_it_last_is_told(store: Store) -> None:
    library = a_library()
    mona = people.add(store, "Mona Dahl", MONA.roles)
    ingrid = people.add(store, "Ingrid Vik", MONA.roles)
    id, other = (systems.register(store, mona, name).id for name in ("A", "B"))
    systems.set_fields(store, mona, id, technologies=(PHP, JAVA))
    quick_rating.confirm_support(store, mona, id, "PHP 7.4", "php 7.4")
    before = service.endings(store, mona, library, ON)
    assert service.endings(store, mona, library, ON) is before
    quick_rating.confirm_support(store, mona, id, "Java 8", "")
    quick_rating.confirm_support(store, ingrid, id, "PHP 7.4", None)
    quick_rating.confirm_support(store, ingrid, id, "PHP 7.4", "php 7.3")
    now = service.endings(store, mona, library, ON)
    told = {one.ending.technology: one.ending for one in now.rows if one.system.id == id}
    assert (told["PHP 7.4"].line, told["Java 8"].told) == ("PHP 7.3", Told.UNKNOWN)
    assert told["Java 8"].release is None  # of what somebody has said is not in the list, nothing is guessed
    kept = [[one for one in found.rows if one.system.id == other] for found in (before, now)]
    assert all(one is same for one, same in zip(*kept, strict=True)) and len(kept[0]) == 2
    assert service.endings(store, mona, library, date(2026, 11, 26)) is not now
    said = service.confirmations(store, mona, [id, other])
    assert said[id, "PHP 7.4"].by == "Ingrid Vik" and said[id, "Java 8"].by == "Mona Dahl"
    assert {key[0] for key in said} == {id}
    stranger = MONA.model_copy(update={"roles": frozenset()})
    with pytest.raises(Refusal, match="not_allowed"):
        service.confirmations(store, stranger, [id])
    with pytest.raises(Refusal, match="not_allowed"):
        service.endings(store, stranger, library, ON)
