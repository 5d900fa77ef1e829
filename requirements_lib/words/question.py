"""A question that was answered once, and that the library no longer asks."""

from requirements_lib.domain.library.needs import Question


def gone(question_id: str) -> Question:
    """A stand-in that keeps the answer in force and says what it is."""
    told = f"spørsmålet «{question_id}», som ikke finnes i kravbiblioteket lenger,"
    return Question(
        id=question_id,
        ask=f"Spørsmålet «{question_id}» i en tidligere utgave av kravbiblioteket",
        help="Svaret gjelder fortsatt i denne anskaffelsen.",
        when_yes=f"{told} er besvart med ja",
        when_no=f"{told} er besvart med nei",
    )
