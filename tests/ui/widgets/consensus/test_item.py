"""The requirement that is discussed."""

from streamlit.testing.v1 import AppTest


def page() -> None:
    from requirements_lib.domain.tender.scored_item import item
    from tests.builders import a_tender
    from ui.widgets.consensus.item import show_scale

    tender = a_tender()
    one = item(tender, "ARK-05")
    odd = one.asked[0].requirement.model_copy(update={"text": "Vis *alt* & <b>mer</b>."})
    show_scale(
        tender, one.model_copy(update={"asked": (one.asked[0].model_copy(update={"requirement": odd}),)})
    )


def test_the_words_and_the_scale_are_shown_as_they_were_written() -> None:
    app = AppTest.from_function(page).run()
    assert not app.exception
    shown = [str(one.value) for one in app.markdown]
    assert any("\\*alt\\*" in one and "\\<b\\>" in one for one in shown)
    assert list(app.table[0].value["Poeng"]) == ["0", "5", "10"]


def test_its_kind_and_criterion_are_told() -> None:
    told = " ".join(str(one.value) for one in AppTest.from_function(page).run().markdown)
    assert "Evalueringskrav" in told
    assert "Kriterium: Arkiv, 60 %" in told.replace("\u00a0", " ")
