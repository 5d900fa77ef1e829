"""Where a requirement is rated: what was answered in half an hour to the questions that belong to it."""

from scoring.services import quick_rating
from tests.ui.pages.inventory import a_system, answered, mona
from tests.ui.showing import Shown
from ui.bootstrap import application
from ui.navigation import entry


def test_a_requirement_shows_the_answers_that_belong_to_it_as_evidence_and_never_as_points(
    shown: Shown,
) -> None:
    person, store = mona(), application().store
    one = a_system(person)
    answered(person, one)
    quick_rating.answer(store, person, one, "incidents", "4")
    quick_rating.explain(store, person, one, "incidents", "evidence", "Loggen *for* mars")
    page = shown(entry("systemer"), person=person, system=one, krav="SKY-11", **{"del": "Krav"})
    said = "\n".join(block.value for block in (*page.markdown, *page.caption))
    assert "**Hva har gått galt de siste tre årene?** Hendelser som stoppet arbeidet en dag eller mer" in said
    assert "av Mona Dahl\\. Bygger på\\: Loggen \\*for\\* mars" in said and "gir ingen poeng" in said
    assert "Ikke svart på ennå\\: «Hva er det verste" in said and "Kort+vurdering)" in said
    assert page.radio[0].value is None
    page.session_state["krav"] = "DAT-01"
    assert "Fra den korte vurderingen" not in [block.value for block in page.run().subheader]
