"""«Tildelingskriterier og evalueringsmodell»: how the bids are compared, with every formula and a worked example."""

from collections.abc import Mapping, Sequence

from paper.story import Story
from paper.template import Template
from requirements_lib.documents import bundle
from requirements_lib.documents.draft import MARK
from requirements_lib.documents.word_file import opening, word_file
from requirements_lib.domain.procurement.frozen_model import model_of
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind, outline
from requirements_lib.domain.weighing.price_model import Compared, LowestPrice, compared, ranking_model
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.words.document import EVALUATION_ANNEX
from requirements_lib.words.frozen_model import TO_BE_FROZEN, fingerprint_sentence
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.price_model import announced_in, choice, kroner, weighing, worths
from requirements_lib.words.terms import term
from requirements_lib.words.weighting import ANNOUNCED, announced_parts, announced_within, weight_heading
from requirements_lib.words.winners import announced
from scoring.documents import evaluation_curve, evaluation_example
from scoring.domain.trial.trial_example import curves
from scoring.words.numbers import given
from scoring.words.ranking import evaluation_annex as words


def make(tender: Tender, template: Template | None = None) -> bytes:
    """The Word file. The same tender always makes the same bytes."""
    footer = f"Konkurranse-ID: {tender.fingerprint[:12]}"
    return word_file(write(tender), tender, EVALUATION_ANNEX, footer, template)


def draft(tender: Tender, template: Template | None = None) -> bytes:
    """The same of a tender that is frozen for this alone: marked as a draft, and without its id."""
    marked = tender.model_copy(update={"title": f"{MARK} · {tender.title}"})
    return word_file(write(marked, frozen=False), marked, EVALUATION_ANNEX, MARK, template)


def added(
    files: Mapping[str, bytes], tender: Tender, contracts: StandardContracts, template: Template | None = None
) -> dict[str, bytes]:
    """The files of a tender with this one in its place among them."""
    all_of_them = {**files, bundle.EVALUATION: make(tender, template)}
    return {name: all_of_them[name] for name in bundle.titles(tender, contracts)}


def write(tender: Tender, *, frozen: bool = True) -> Story:
    """The document, from the criteria to the worked example; a draft has no model frozen by publishing it."""
    story = Story()
    opening(story, tender, EVALUATION_ANNEX)
    story.contents()
    _criteria(story, tender)
    if not isinstance(ranking_model(tender.price_model), LowestPrice):
        _quality(story, tender)
    if tender.has_price:
        _price(story, tender)
    _total(story, tender)
    if tender.weighting is not Weighting.EXACT:
        story.text(TO_BE_FROZEN)
    elif frozen:
        story.text(fingerprint_sentence(model_of(tender)))
    evaluation_example.write(story, tender)
    return story


def _criteria(story: Story, tender: Tender) -> None:
    story.heading("Tildelingskriteriene")
    story.text(words.ABOUT)
    apart = " Hver delkontrakt blir tildelt for seg." if tender.lots else ""
    weighed = ANNOUNCED[tender.weighting] or weighing(tender.price_model)
    chosen = choice(tender.price_model, several=tender.winners is not None)
    story.text(f"{chosen} {weighed}".strip() + apart, leads=True)
    for part in tender.parts:
        if part.lot:
            story.heading(f"Delkontrakt {part.lot.label}", 2)
        caption = f"Kriterier og vekter i {part.lot.id}" if part.lot else "Kriterier og vekter"
        if part.tree:
            _tree(story, part, caption)
            _requirements(story, part)
            continue
        rows = [
            (one.name, capitalised(weight), scale)
            for (one, weight), scale in zip(announced_parts(part), _scales(part), strict=True)
        ]
        heads = ("Tildelingskriterium", weight_heading(tender.weighting), "Skala")
        widths = (4400, 1100, 3900) if tender.weighting is Weighting.EXACT else (4400, 2000, 3000)
        story.listing(heads, rows, widths, caption, together=True)
        _requirements(story, part)


def _tree(story: Story, part: Tender, caption: str) -> None:
    """Criteria that are divided, each part under its own, with what it weighs in it and in the whole."""
    exact = part.weighting is Weighting.EXACT
    story.text(words.DIVIDED_EXACT if exact else words.DIVIDED)
    scales = dict(zip([one.id for one in part.criteria], _scales(part), strict=True))
    rows = [
        (
            "\u2003" * level + one.name,
            capitalised(announced_within(one, part)),
            *([f"{given(whole)}\u00a0%"] if exact else []),
            scales.get(one.id, words.SUM_OF_PARTS),
        )
        for level, one, whole in outline(part.tree)
    ]
    heads = ("Tildelingskriterium", "Vekt", *(["Av alt"] if exact else []), "Skala")
    story.listing(
        heads, rows, (3400, 2300, 1000, 2700) if exact else (3800, 2800, 2800), caption, together=True
    )


def _scales(part: Tender) -> list[str]:
    """What each criterion that is judged is given, in points or in NOK."""
    most = {one.id: f"Inntil {kroner(worth)}" for one, worth in worths(part.price_model, part.criteria)}
    return [most.get(one.id, _scale(one, part)) for one in part.criteria]


def _requirements(story: Story, part: Tender) -> None:
    """What feeds each criterion, and how much of it each requirement is."""
    rows = list(words.fed(part))
    if not rows or isinstance(ranking_model(part.price_model), LowestPrice):
        return
    story.text(f"{words.TOGETHER} {words.FED_BY}" if words.any_whole(part) else words.FED_BY, leads=True)
    caption = f"Krav og vekter i {part.lot.id}" if part.lot else "Krav og vekter i hvert kriterium"
    story.listing(("Tildelingskriterium", "Krav", "Vekt i kriteriet"), rows, (3200, 4300, 1900), caption)


def _scale(one: Criterion, tender: Tender) -> str:
    if one.kind is CriterionKind.QUALITY:
        return "0–10 poeng"
    return "Poeng for pris" if compared(tender.price_model) is Compared.POINTS else "Kroner ekskl. mva."


def _quality(story: Story, tender: Tender) -> None:
    story.heading("Poeng for kvalitet")
    for paragraph in words.quality(tender):
        story.text(paragraph)
    for part in tender.parts:
        for sentence in words.whole(part):
            story.text(sentence)
    if any(map(words.by_requirement, tender.parts)):
        for sentence in words.others(tender):
            story.text(sentence)
        story.text(words.criterion_formula(tender.quality_model))
        evaluation_example.write_requirements(story, tender)


def _price(story: Story, tender: Tender) -> None:
    model = tender.price_model
    by_points = compared(model) is Compared.POINTS
    story.heading("Poeng for pris" if by_points else "Evaluert pris")
    story.text(f"Prismodellen er «{term(model.code)}»:")
    for name, formula in announced_in(tender.priced):
        story.text(f"{name}: {formula}" if name else formula)
    for sentence in (*words.lowest(tender), words.DEVIATIONS):
        story.text(sentence)
    parts = _differing(tender)
    for part in parts:
        evaluation_curve.write(story, part, several=len(parts) > 1)


def _differing(tender: Tender) -> Sequence[Tender]:
    """The lots, where the formula works out differently in them; else one that stands for all."""
    found = {curves(part.price_model, part.criteria): part for part in reversed(tender.parts)}
    return tuple(found.values())[::-1]


def _total(story: Story, tender: Tender) -> None:
    story.heading("Rangering og likt resultat")
    if compared(tender.price_model) is Compared.POINTS or not tender.has_price:
        story.text(words.TOTAL_FORMULA)
    story.text(words.unrounded(tender.price_model))
    story.text(words.tie(tender))
    if tender.winners:
        story.heading("Leverandørene i rammeavtalen")
        story.text(announced(tender.winners))
