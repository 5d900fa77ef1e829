"""The letter about a new revision tells what is changed, and keeps the rules for Word documents."""

from datetime import timedelta

from paper.check import check
from paper.package import Package
from paper.reading import visible_text
from requirements_lib.documents import bundle
from requirements_lib.documents.change_letter import Announced, make, write
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.tender.selection import Override
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.storage import standard_contract
from tests.builders import NOON, a_tender, criteria

CONTRACTS = standard_contract.load()
FIRST = a_tender()
SECOND = a_tender(
    bid_deadline=NOON + timedelta(days=7),
    users="200 saksbehandlere",
    edits=[Edit(requirement="ARK-05", text="Leverandøren bør vise uttrekket.")],
    overrides=[Override(requirement="ARK-01", include=False, reason="Gjelder ikke.")],
    criteria=criteria(price="30", quality="70"),
)


def _announced(tender: Tender, number: int) -> Announced:
    return Announced(tender, number, bundle.titles(tender, CONTRACTS))


def _lines(before: Tender, after: Tender) -> str:
    return "\n".join(write(_announced(before, 1), _announced(after, 2), NOON).lines)


def _text(before: Tender, after: Tender) -> str:
    content = make(_announced(before, 1), _announced(after, 2), NOON)
    return visible_text(Package(content).xml("word/document.xml"))


def test_it_tells_everything_that_is_changed_from_and_to() -> None:
    text = _text(FIRST, SECOND)
    for words in (
        *(
            "200 saksbehandlere",
            "Ikke oppgitt",
            "ARK-05 Tittel på ARK-05",
            "Leverandøren bør vise uttrekket.",
        ),
        *("Leverandøren bør vise hvordan kommunen henter ut arkivet.", "Krav som er tatt ut", "ARK-01"),
        *("Arkiv, 70\u00a0%.", "Arkiv, 60\u00a0%.", "Ett krav er endret og ett krav er tatt ut."),
    ):
        assert words in text, words


def test_a_new_deadline_is_told_and_so_is_one_that_stands() -> None:
    assert "forlenget fra 2.\u00a0november\u00a02026" in _lines(FIRST, SECOND)
    assert "Tilbudsfristen er ikke endret." in _lines(FIRST, a_tender(users="200"))


def test_new_requirements_are_told_whole() -> None:
    text = _text(SECOND, FIRST)
    assert "Nye krav" in text
    assert "Løsningen skal fange dokumentasjonen." in text


def test_another_order_is_told() -> None:
    assert "annen rekkefølge" in _lines(FIRST, a_tender(order=("ARK-08", "ARK-05", "ARK-01")))


def test_every_document_is_told_by_what_it_replaces() -> None:
    text = _text(FIRST, SECOND)
    for title in ("Bilag 1 Kundens behovsbeskrivelse", "Konkurransegrunnlag"):
        assert f"{title} med konkurranse-ID {FIRST.fingerprint[:12]}" in text
    assert SECOND.fingerprint[:12] in text
    assert "som fil" not in text


def test_a_document_that_comes_or_goes_is_told_so() -> None:
    fewer = Announced(SECOND, 2, {"bilag-1.docx": "Bilag 1"})
    more = Announced(FIRST, 1, {"bilag-1.docx": "Bilag 1", "kontraktsvilkar.docx": "Kontraktsvilkår"})
    gone = visible_text(Package(make(more, fewer, NOON)).xml("word/document.xml"))
    assert "Utgår" in gone
    new = visible_text(Package(make(fewer, more, NOON)).xml("word/document.xml"))
    assert "Nytt dokument" in new


def test_it_keeps_every_rule_and_is_the_same_every_time() -> None:
    first, again = (make(_announced(FIRST, 1), _announced(SECOND, 2), NOON) for _ in range(2))
    assert all(rule.ok for rule in check(first))
    assert first == again
