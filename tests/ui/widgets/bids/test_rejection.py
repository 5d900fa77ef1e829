"""An absolute requirement that is not met must be considered: the bid is rejected by a ground in the list, or kept."""

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.person import Person
from scoring.services import bid as bids
from tests.scoring.services import committee
from tests.scoring.services.committee import JONAS, KARI
from tests.ui.pages.test_bids import PAGE, brought_to
from tests.ui.seen import fill, press, words
from tests.ui.showing import Shown

CONSIDER = "Innkjøperen skal ta stilling til om tilbudet avvises."
WHY = "Hvorfor avviket ikke fører til avvisning"


def test_it_is_told_until_the_officer_has_said_why_the_bid_takes_part(shown: Shown, officer: Person) -> None:
    case = brought_to("opened")
    no = committee.a_form(case.tender, "Fjordsak AS", AnswerCode.NOT_MET)
    bids.register(case.store, KARI, case.id, no, (), case.b)
    assert words(shown(PAGE, person=JONAS, sak=case.id)).count(CONSIDER) == 1
    page = press(shown(PAGE, person=KARI, sak=case.id), "La tilbudet være med")
    assert "Skriv en begrunnelse. Den står i saken." in words(page)
    page = press(fill(page, WHY, "Avviket er <rettet> i avklaringen."), "La tilbudet være med")
    told = words(page)
    assert CONSIDER not in told
    assert "Det er vurdert om tilbudet skal avvises, og det er med" in told
    assert "Avviket er <rettet> i avklaringen." in told
    (kept,) = bids.rejections(case.store, KARI, case.id)
    assert (kept.bid, kept.rejected) == (case.b, False)


def test_the_ground_is_chosen_in_the_list(shown: Shown, officer: Person) -> None:
    case = brought_to("opened")
    page = shown(PAGE, person=KARI, sak=case.id)
    assert "Dere avgjør, ikke Målestokk." in words(page)
    radio = page.radio(key=f"grunn_{case.b}")
    radio.set_value(radio.options[0])
    press(fill(page, "Begrunnelse for avvisningen", "Svarer nei på ARK-01.", 1), "Avvis tilbudet", 1)
    (rejected,) = bids.rejections(case.store, KARI, case.id)
    assert rejected.ground == (
        "Vesentlig avvik fra anskaffelsesdokumentene (anskaffelsesforskriften § 24-8 første ledd bokstav b)"
    )
