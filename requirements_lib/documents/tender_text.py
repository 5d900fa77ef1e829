"""Konkurransegrunnlaget: how the competition is held, and how the bids are judged."""

from paper import markup
from paper.control import Placeholder, choice_control, date_control
from paper.norwegian import long_day, moment, number
from paper.story import Story
from requirements_lib.documents import card, checks, criteria_table, terms
from requirements_lib.documents.annex1 import kind_rules
from requirements_lib.documents.annexes import STANDINGS, Annexes, Line
from requirements_lib.documents.placement import in_annex_1, sections
from requirements_lib.documents.word_file import opening
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import AnnexPlace, Kind
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.criteria import CriterionKind
from requirements_lib.words import bidding
from requirements_lib.words.answer import called, quoted
from requirements_lib.words.document import EVALUATION_ANNEX
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.price_model import choice, weighing
from requirements_lib.words.regime import procedure_name
from requirements_lib.words.terms import label, term
from requirements_lib.words.weighting import ANNOUNCED, reasons
from requirements_lib.words.winners import announced

_PROCEDURES = (
    "Åpen tilbudskonkurranse",
    "Begrenset tilbudskonkurranse",
    "Åpen anbudskonkurranse",
    "Begrenset anbudskonkurranse",
    "Konkurranse med forhandling",
    "Annen prosedyre, se kunngjøringen",
)
_DAY = "day"
_HELD: dict[str, str | tuple[str, ...]] = {
    "Prosedyre": _PROCEDURES,
    "Innlevering": "",
    "Spørsmål sendes til": "",
    "Frist for spørsmål": _DAY,
    "Språk i tilbudet": ("Norsk", "Norsk, svensk eller dansk", "Norsk, svensk, dansk eller engelsk"),
    "Vedståelsesfrist": _DAY,
    "Varighet og opsjoner": "",
}
"""What only the officer knows, filled in in Word before the document is sent out."""
_HELD_IN_LOTS: dict[str, str | tuple[str, ...]] = {
    "Tilbud på delkontraktene": (
        "På én, flere eller alle delkontraktene",
        "På bare én av delkontraktene",
        "Se kunngjøringen",
    ),
}
PRICED_DEVIATIONS = (
    "Avvik og forbehold som ikke fører til avvisning, kan oppdragsgiveren sette en pris på, med begrunnelse. Beløpet "
    "legges til tilbudets pris når tilbudene sammenlignes. Det gjøres før prisene åpnes."
)
_ON_QUALIFICATION = "Krav og dokumentasjon"


def write(tender: Tender, annexes: Annexes) -> Story:
    """The document; the annexes go with it."""
    story = Story()
    opening(story, tender, "Konkurransegrunnlag")
    story.contents()
    _purchase(story, tender, annexes)
    _holding(story, tender)
    _answering(story, tender, annexes)
    _qualification(story, tender)
    _requirements(story, tender)
    _award(story, tender, annexes)
    return story


def _purchase(story: Story, tender: Tender, annexes: Annexes) -> None:
    story.heading("Om anskaffelsen")
    facts = [
        ("Oppdragsgiver", tender.organisation),
        ("Saksnummer", tender.reference),
        ("Avtaletype", label(tender.agreement) if tender.winners else ""),
        ("CPV-koder", ", ".join(tender.cpv)),
        ("Konkurransen starter", long_day(tender.starts)),
        ("Tilbudsfrist", moment(tender.bid_deadline)),
        ("Konkurranse-ID", tender.fingerprint[:12]),
        ("Kravbibliotek", f"Versjon {tender.library_version}"),
    ]
    story.facts([fact for fact in facts if fact[1]], "Anskaffelsen i korte trekk")
    story.heading("Behovet", 2)
    story.written(tender.need)
    _lots(story, tender)
    _documents(story, tender, annexes)


def _lots(story: Story, tender: Tender) -> None:
    """What a divided tender is divided into."""
    if not tender.lots:
        return
    story.heading("Delkontrakter", 2)
    story.text(
        f"Anskaffelsen er delt i {len(tender.lots)} delkontrakter. Hver av dem har egne krav, egne "
        "tildelingskriterier og et eget svarskjema, og blir tildelt for seg. Bilag 1 viser hvilke delkontrakter "
        "hvert krav hører til.",
        leads=True,
    )
    rows = [
        (part.lot.id, part.lot.name, f"{len(part.requirements)} krav", f"{len(part.scored)} krav")
        for part in tender.parts
        if part.lot
    ]
    heads = ("Delkontrakt", "Gjelder", "Stilles", "Gir poeng")
    story.listing(heads, rows, (1400, 5000, 1500, 1500), "Delkontraktene", together=True)


def _documents(story: Story, tender: Tender, annexes: Annexes) -> None:
    """Every annex of the contract; where only the officer knows, it is chosen in Word."""
    story.heading("Dokumentene", 2)
    each = ", ett for hver delkontrakt" if tender.lots else ""
    apart = f", «{terms.TITLE}»" if terms.needed(tender) else ""
    story.text(
        f"Konkurransegrunnlaget består av dette dokumentet, «{EVALUATION_ANNEX}»{apart} og avtalen med bilag. "
        f"Bilag 1 er oppdragsgiverens behov og krav. Bilag 2 er svarskjemaet leverandøren fyller ut{each}."
        + (f" Prisene føres i {annexes.price}." if tender.has_price else ""),
        leads=True,
    )
    listed = annexes.listed(tender)
    rows = [_annex(story, line, with_next=line is not listed[-1]) for line in listed]
    story.grid(("Bilag", "Tittel", "I denne konkurransen"), rows, (900, 4900, 3600), "Avtalens bilag")


def _annex(story: Story, line: Line, *, with_next: bool) -> tuple[str, str, str]:
    """The row; the table stays on one page."""
    name, number = f"Bilag {line.number}", story.number()
    control = choice_control(name, f"annex|{line.number}", number, STANDINGS, line.standing)
    printed = _cell(str(line.number), with_next=with_next)
    return printed, _cell(line.title), story.field(control, f"bilag_{line.number}")


def _cell(text: str, *, with_next: bool = False) -> str:
    return markup.paragraphs(text, "Tabelltekst", with_next=with_next)


def _holding(story: Story, tender: Tender) -> None:
    """What is decided is printed; the rest is filled in in Word."""
    story.heading("Gjennomføringen av konkurransen")
    decided, held = _decided(tender), _HELD | (_HELD_IN_LOTS if tender.lots else {})
    rows = [
        (name, _cell(decided[name]) if decided.get(name) else _held(story, name, kind))
        for name, kind in held.items()
    ]
    story.form(rows, "Gjennomføringen av konkurransen")


def _decided(tender: Tender) -> dict[str, str]:
    named = procedure_name(tender.procedure, tender.regime) if tender.procedure else ""
    return {
        "Prosedyre": capitalised(named),
        "Frist for spørsmål": long_day(tender.questions_until) if tender.questions_until else "",
        "Vedståelsesfrist": long_day(tender.binding_until) if tender.binding_until else "",
        "Varighet og opsjoner": _term(tender),
    }


def _term(tender: Tender) -> str:
    """«3 år, med opsjon på forlengelse i inntil 2 år.», or nothing."""
    if not tender.years:
        return ""
    more = (
        f", med opsjon på forlengelse i inntil {number(tender.option_years)} år"
        if tender.option_years
        else ""
    )
    return f"{number(tender.years)} år{more}."


def _held(story: Story, name: str, kind: str | tuple[str, ...]) -> str:
    tag, place = f"holding|{name}", story.number()
    if isinstance(kind, tuple):
        return story.field(choice_control(name, tag, place, kind), f"felt_{place}")
    if kind == _DAY:
        return story.field(date_control(name, tag, place), f"felt_{place}")
    return story.prose(name, tag, Placeholder.WRITE, f"felt_{place}")


def _answering(story: Story, tender: Tender, annexes: Annexes) -> None:
    story.heading("Slik leverer du tilbud")
    story.text(
        f"Tilbudet skal være levert innen {moment(tender.bid_deadline)}. Svar på kravene i bilag 2. Skjemaet er "
        f"merket med konkurranse-ID {tender.fingerprint[:12]} og kan bare brukes i denne konkurransen. Vedlegg som "
        "kravene ber om, leveres sammen med skjemaet."
    )
    if tender.bidding:
        story.text(bidding.announced(tender.bidding, divided=bool(tender.lots)))
    if not tender.has_price:
        return
    story.text(
        f"Prisene leveres for seg, i {annexes.price}. De som vurderer kvaliteten, ser ikke prisene før vurderingen av "
        "kvalitet er ferdig. Oppgi derfor aldri priser i svarskjemaet eller i vedlegg til det."
    )


def _qualification(story: Story, tender: Tender) -> None:
    """The requirements that belong in this document; what else is asked of the supplier, the officer writes."""
    story.heading("Kvalifikasjonskrav")
    rows = [(_ON_QUALIFICATION, _held(story, _ON_QUALIFICATION, ""))]
    story.form(rows, "Kvalifikasjonskrav og dokumentasjon av dem")
    for section in sections(tender, AnnexPlace.TENDER_DOCUMENT):
        story.heading(section.name, 2)
        for one in section.requirements:
            card.write(story, tender, one)


def _requirements(story: Story, tender: Tender) -> None:
    story.heading("Kravene og virkningen av svarene")
    printed = len(in_annex_1(tender))
    priced = tender.has_price and tender.offers(AnswerCode.NEEDS_ADDITION)
    addition = " Et tillegg prises i prisbilaget." if priced else ""
    story.text(
        f"Bilag 1 har {printed} krav. Kravene besvares i bilag 2 med {quoted(tender.answer_choices)}.{addition}"
    )
    story.bullets(kind_rules(tender.requirements))
    absolute = [one.id for one in tender.requirements if one.requirement.kind is Kind.ABSOLUTE]
    if absolute:
        yes = called(AnswerCode.MET_TODAY, tender.answer_choices)
        story.text(
            f"Absolutte krav i denne konkurransen er {', '.join(absolute)}. Når kravet skal være oppfylt, står ved "
            f"hvert krav. Svarer du noe annet enn «{yes}», vurderer oppdragsgiveren om svaret er et vesentlig "
            "avvik. Et tilbud blir ikke avvist uten at oppdragsgiveren har vurdert det og begrunnet avgjørelsen."
        )
    if any(one.kind is CriterionKind.PRICE for part in tender.parts for one in part.criteria):
        story.text(PRICED_DEVIATIONS)
    checks.of_bids(story, tender)


def _award(story: Story, tender: Tender, annexes: Annexes) -> None:
    story.heading("Slik velges tilbudet")
    apart = " Hver delkontrakt blir tildelt for seg." if tender.lots else ""
    weighed = ANNOUNCED[tender.weighting] or weighing(tender.price_model)
    chosen = choice(tender.price_model, several=tender.winners is not None)
    story.text(f"{chosen} {weighed}".strip() + apart)
    for reason in reasons(tender):
        story.written(reason)
    for part in tender.parts:
        criteria_table.write(story, part, annexes)
    if tender.winners:
        story.heading("Leverandørene i rammeavtalen", 2)
        story.text(announced(tender.winners))
    if tender.environment_reason.strip():
        story.heading("Klima og miljø", 2)
        story.written(tender.environment_reason)
    story.heading("Evalueringsmodellen", 2)
    named = f"Prismodellen er «{term(tender.price_model.code)}». " if tender.has_price else ""
    story.text(
        f"{named}Formlene, poengskalaen, regelen ved likt resultat og et "
        f"regnet eksempel står i dokumentet «{EVALUATION_ANNEX}». Det er en del av konkurransegrunnlaget."
    )
