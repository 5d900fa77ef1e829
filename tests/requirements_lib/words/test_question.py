from requirements_lib.domain.library.trigger import Answer
from requirements_lib.words.question import gone


def test_an_answer_stays_in_force_and_says_what_it_is() -> None:
    told = "spørsmålet «faks», som ikke finnes i kravbiblioteket lenger, er besvart med ja"
    assert gone("faks").phrase(Answer.YES) == told
