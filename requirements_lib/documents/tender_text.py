"""Konkurransegrunnlaget: how the competition is held, and how the bids are judged."""

from decimal import Decimal

from paper.norwegian import long_day, moment
from paper.story import Story
from requirements_lib.documents.annex1 import KIND_RULES
from requirements_lib.domain.criteria import Criterion, CriterionKind
from requirements_lib.domain.requirement import AnnexPlace, Kind
from requirements_lib.domain.tender import Tender
from requirements_lib.words.price_model import announced
from requirements_lib.words.terms import label, term


def write(tender: Tender, annexes: tuple[str, ...]) -> Story:
    """The document; `annexes` are the headings of those that go with it."""
    story = Story()
    story.title("Konkurransegrunnlag", tender.title, f"{tender.organisation} · Saksnummer {tender.reference}")
    story.contents()
    _purchase(story, tender, annexes)
    _answering(story, tender)
    _requirements(story, tender)
    _award(story, tender)
    return story


def _purchase(story: Story, tender: Tender, annexes: tuple[str, ...]) -> None:
    story.heading("Om anskaffelsen")
    contract = f"{tender.contract.form} {tender.contract.version}".strip()
    story.facts(
        [
            ("Oppdragsgiver", tender.organisation),
            ("Saksnummer", tender.reference),
            ("Avtale", contract),
            ("Kunngjøres", long_day(tender.starts)),
            ("Tilbudsfrist", moment(tender.bid_deadline)),
            ("Konkurranse-ID", tender.fingerprint[:12]),
        ],
        "Anskaffelsen i korte trekk",
    )
    story.heading("Behovet", 2)
    story.text(tender.need)
    story.heading("Dokumentene", 2)
    story.text("Konkurransegrunnlaget består av dette dokumentet og disse bilagene:")
    story.bullets(annexes)


def _answering(story: Story, tender: Tender) -> None:
    story.heading("Slik leverer du tilbud")
    story.text(
        f"Tilbudet skal være levert innen {moment(tender.bid_deadline)}. Svar på kravene i bilag 2. Skjemaet er merket "
        f"med konkurranse-ID {tender.fingerprint[:12]} og kan bare brukes i denne konkurransen."
    )
    story.text(
        "Prisen leveres for seg, i eget prisbilag. De som vurderer kvaliteten, ser ikke prisene før vurderingen av "
        "kvalitet er ferdig. Oppgi derfor aldri priser i svarskjemaet."
    )


def _requirements(story: Story, tender: Tender) -> None:
    story.heading("Kravene og virkningen av svarene")
    count = len(tender.requirements)
    story.text(
        f"Bilag 1 har {count} krav fra kravbibliotek {tender.library_version}. Hvert svar gis med en av fire koder. "
        "Koden forteller om kravet er oppfylt i dag, blir oppfylt innen en dato, ikke blir oppfylt, eller blir oppfylt "
        "mot et tillegg som er priset."
    )
    used = {one.requirement.kind for one in tender.requirements}
    story.bullets(f"{label(kind)} {rule}" for kind, rule in KIND_RULES.items() if kind in used)
    if Kind.ABSOLUTE in used:
        listed = ", ".join(one.id for one in tender.requirements if one.requirement.kind is Kind.ABSOLUTE)
        story.text(
            f"Absolutte krav i denne konkurransen: {listed}. Svarer du noe annet enn «Oppfylt i dag» på et absolutt "
            "krav, avgjør oppdragsgiveren om svaret innebærer at tilbudet må avvises. Avgjørelsen blir begrunnet."
        )
    own = [one for one in tender.requirements if one.requirement.annex is AnnexPlace.TENDER_DOCUMENT]
    for one in own:
        story.heading(f"{one.id} {one.requirement.title}", 2)
        story.facts([("Type", label(one.requirement.kind)), ("Krav", one.text)], f"Kravet {one.id}")


def _award(story: Story, tender: Tender) -> None:
    story.heading("Slik velges tilbudet")
    story.text("Tilbudet med høyest vektet poengsum blir valgt. Vektene er faste.")
    rows = [(one.name, f"{_number(one.weight)}\u00a0%", _fed_by(tender, one)) for one in tender.criteria]
    widths = (3200, 1200, 4670)
    story.listing(("Tildelingskriterium", "Vekt", "Vurderes etter"), rows, widths, "Tildelingskriteriene")
    if tender.environment_reason.strip():
        story.heading("Klima og miljø", 2)
        story.text(tender.environment_reason)
    story.heading("Poeng for pris", 2)
    story.text(f"Modellen er {term(tender.price_model.code)}. {announced(tender.price_model)}")
    story.text("Det gis fra 0 til 10 poeng. Poengene rundes ikke av før tilbudene er rangert.")
    story.heading("Poeng for kvalitet", 2)
    story.text(
        "Hvert krav som gir poeng, vurderes fra 0 til 10 etter beskrivelsen av 0, 5 og 10 poeng i bilag 1. Medlemmene "
        "av evalueringsgruppen vurderer hver for seg og begrunner poengene. Deretter blir gruppen enig om felles "
        "poeng. Poengene justeres ikke opp når ingen får 10."
    )
    story.text(
        "Poeng på et kriterium = summen av (kravets vekt · kravets poeng) / summen av kravenes vekter."
    )
    story.text("Vektet poengsum = summen av (kriteriets vekt · poeng på kriteriet), med vekten i prosent.")
    story.heading("Likt resultat", 2)
    story.text(f"Får flere tilbud nøyaktig samme vektede poengsum, avgjør {term(tender.tie_rule)}.")


def _fed_by(tender: Tender, criterion: Criterion) -> str:
    if criterion.kind is CriterionKind.PRICE:
        return "Tilbudets samlede pris i prisbilaget"
    weighed = [tender.asked(one).requirement for one in criterion.requirements]
    listed = ", ".join(f"{one.id} (vekt {_number(one.weight)})" for one in weighed)
    return f"{listed}. Kriteriet gjelder klima og miljø." if criterion.environment else listed


def _number(number: Decimal) -> str:
    return f"{number.normalize():f}".replace(".", ",")
