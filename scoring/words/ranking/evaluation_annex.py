"""The sentences of the annex on award criteria and evaluation model."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.criteria import WHOLE_HIGHEST, TieRule, of_quality
from requirements_lib.domain.weighing.price_model import (
    Compared,
    LowestPrice,
    Mean,
    MinMax,
    PriceModel,
    PriceModelCode,
    Qcbs,
    Reference,
    compared,
    ranking_model,
)
from requirements_lib.domain.weighing.quality_model import SCALES, QualityModel
from requirements_lib.words import quality_model
from requirements_lib.words.answer import called
from requirements_lib.words.criterion import full_name
from requirements_lib.words.phrase import joined
from requirements_lib.words.terms import term
from scoring.domain.ranking.ranking import CriterionPoints
from scoring.domain.trial.trial_example import Curve
from scoring.words.numbers import fixed, given, plain

ABOUT = (
    "Dette dokumentet er en del av konkurransegrunnlaget. Det viser hvordan tilbudene blir sammenlignet, med hver "
    "formel som brukes, og et regnet eksempel til slutt."
)
TOGETHER = (
    "«Samlet» betyr at kriteriet får poeng én gang, for alle kravene under det. Kravene har da ingen vekter."
)
FED_BY = "Hvert kvalitetskriterium vurderes etter kravene i tabellen. Vekten viser hvor mye kravet teller i kriteriet:"
DIVIDED = (
    "Noen av kriteriene er delt opp. «Vekt» er hvor mye en del teller i kriteriet den hører til under. Det er delene "
    "som får poeng, og kriteriet over er summen av dem."
)
DIVIDED_EXACT = (
    "Noen av kriteriene er delt opp. «Vekt» er hvor mye en del teller i kriteriet den hører til under, og «Av alt» "
    "hvor mye den teller i hele vurderingen. Det er delene som får poeng, og kriteriet over er summen av dem."
)
SUM_OF_PARTS = "Summen av delene under"
CRITERION_FORMULA = (
    "Poeng på et kriterium = summen av (kravets vekt · kravets poeng) / summen av kravenes vekter"
)
TOTAL_FORMULA = "Vektet poengsum = summen av (kriteriets vekt i prosent · poeng på kriteriet)"
IMAGINED = (
    "Tallene er oppdiktet. Tilbudene finnes ikke, og prisene og poengene sier ingenting om hva oppdragsgiveren venter. "
    "Tallene vises med to desimaler, en halv rundet bort fra null, og tall som brukes videre i en formel, med flere. "
    "De regnes uten avrunding der formelen ikke sier noe annet. «≈» betyr at tallet som vises, er avrundet."
)
DEVIATIONS = "Er det satt pris på avvik i et tilbud, er tilbudets pris prisen med dem lagt til."
WHOLE_GIVEN = "Poengene på hvert kriterium er gitt eller veid sammen som vist under «Poeng for kvalitet»."
QUALITY_GIVEN = (
    "Poengene på hvert kriterium er veid sammen av kravenes poeng, som vist under «Poeng for kvalitet»."
)
LIFTED = "Poengene for kvalitet løftes etter det beste tilbudet:"
PRICES_COMPUTED = "Prisene gir disse poengene:"
PRICES_EVALUATED = "Med formelen for evaluert pris blir det slik:"
WEIGHTED = "Poengene ganges med vekten av kriteriet og legges sammen:"
IN_KRONER = "Pris og kroner for kvalitet, og summen av dem:"
_ALIKE = " Kriterier med samme vekt sammenlignes samlet, med summen av poengene rangeringen er regnet av."
_BEST_IS_LOWEST = {
    PriceModelCode.PROPORTIONAL,
    PriceModelCode.LINEAR,
    PriceModelCode.KINKED,
    PriceModelCode.MIN_MAX,
    PriceModelCode.QCBS,
}
"""The models in which the lowest price gets full points."""


def quality(tender: Tender) -> tuple[str, str]:
    """How points are given, and what they are given for."""
    model = tender.quality_model
    highest = model.requirement_highest
    heights = f"0, {highest // 2} og {highest}"
    scale = f"beskrivelsen av {heights} poeng i bilag 1" if highest in SCALES else "beskrivelsene i bilag 1"
    by_itself = (
        f"Hvert krav som gir poeng, vurderes fra 0 til {highest} etter {scale}. "
        if not any_whole(tender)
        else f"Hvert krav under et kriterium som ikke vurderes samlet, får poeng fra 0 til {highest} etter {scale}. "
        if any(map(by_requirement, tender.parts))
        else ""
    )
    return (
        f"{by_itself}Medlemmene av evalueringsgruppen "
        "vurderer hver for seg, med hele poeng, og begrunner poengene. Deretter blir gruppen enig om felles poeng, "
        f"hele eller halve. {_read(tender)}".strip(),
        "Poengene gis for det som er dokumentert når tilbudsfristen går ut, eller i det endelige tilbudet der det er "
        f"forhandlet. {_later(tender)}En demonstrasjon bekrefter det som står i tilbudet. Den kan ikke forbedre det. "
        "Oppgavene er de samme for alle leverandørene.",
    )


def _read(tender: Tender) -> str:
    """How the points are lifted, and the minimums. A model that lifts them itself tells of that with its formula."""
    return quality_model.announced(tender.quality_model, lifting=not isinstance(tender.price_model, Qcbs))


def _later(tender: Tender) -> str:
    """What an answer that promises it for later is worth; nothing where no supplier can choose it."""
    if not tender.offers(AnswerCode.MET_LATER):
        return ""
    answer = called(AnswerCode.MET_LATER, tender.answer_choices)
    return f"Er svaret «{answer}», gir det som ikke kan vises i dag, ikke poeng, men datoen blir en plikt i avtalen. "


def fed(part: Tender) -> Iterator[tuple[str, str, str]]:
    """(criterion, requirement, «3 av 8»): each one's part of the weights, or that it is judged with the others."""
    for criterion in of_quality(part.criteria):
        weighed = [part.asked(one).requirement for one in criterion.requirements]
        total = sum((one.weight for one in weighed), Decimal(0))
        for one in weighed:
            share = "Samlet" if criterion.whole else f"{given(one.weight)} av {given(total)}"
            yield full_name(criterion, part.tree), f"{one.id} {one.title}", share


def whole(part: Tender) -> Iterator[str]:
    """How each criterion that is judged whole gets its points, with what gives many of them."""
    for one in of_quality(part.criteria):
        if one.whole:
            scale = f"fra 0 til {WHOLE_HIGHEST}, for alle kravene under det."
            yield f"{full_name(one, part.tree)} vurderes samlet, {scale} {one.looks_for}".strip()


def others(tender: Tender) -> Iterator[str]:
    """Before the formula: that it is not for the criteria judged whole, where there are any."""
    if any_whole(tender):
        yield "Poengene på de andre kvalitetskriteriene veies sammen av poengene på kravene:"


def any_whole(tender: Tender) -> bool:
    """Whether any criterion in any lot is judged whole."""
    return any(one.whole for part in tender.parts for one in of_quality(part.criteria))


def by_requirement(part: Tender) -> bool:
    """Whether any criterion is judged requirement by requirement."""
    return any(not one.whole for one in of_quality(part.criteria))


def criterion_formula(model: QualityModel) -> str:
    """How points on requirements are weighed together, and brought from their scale to that of the criteria."""
    highest = model.requirement_highest
    return CRITERION_FORMULA if highest == 10 else f"{CRITERION_FORMULA} · 10 / {highest}"


def judged(own: CriterionPoints) -> str:
    """«Et oppdiktet eksempel: Arkiv bygger på ARK-05 (vekt 3) og ARK-07 (vekt 2). …», before the formula."""
    fed = joined([f"{one.requirement} (vekt\u00a0{given(one.weight)})" for one in own.requirements])
    points = joined([given(one.points) for one in own.requirements])
    return (
        f"Et oppdiktet eksempel: {own.criterion.name} bygger på {fed}. Får et tilbud {points} poeng på dem, er "
        "poengene på kriteriet slik:"
    )


def lowest(tender: Tender) -> Iterator[str]:
    """Which price is the lowest, and the highest, where the formula names them."""
    if tender.has_price and ranking_model(tender.price_model).code in _BEST_IS_LOWEST:
        where = "på delkontrakten " if tender.lots else ""
        yield f"Laveste pris er den laveste blant tilbudene {where}som ikke er avvist. Den får 10 poeng."
        if isinstance(ranking_model(tender.price_model), MinMax):
            yield "Høyeste pris er den høyeste blant de samme tilbudene."


def unrounded(model: PriceModel) -> str:
    """That nothing is rounded before it is ranked, but what the formula says."""
    if ranking_model(model).decimals is not None:
        return "Ut over avrundingen i formelen rundes ingenting av før tilbudene er rangert."
    what = "Poengene" if compared(model) is Compared.POINTS else "Evaluert pris"
    return f"{what} rundes ikke av før tilbudene er rangert."


def tie(tender: Tender) -> str:
    """What decides between bids with the same result."""
    if isinstance(ranking_model(tender.price_model), LowestPrice):
        return "Er flere priser nøyaktig like, avgjør loddtrekning."
    alike = _ALIKE if tender.tie_rule is TieRule.HEAVIEST_CRITERION else ""
    if compared(tender.price_model) is Compared.PRICE:
        rule = f"avgjør {term(tender.tie_rule)}. Bare kvalitetskriteriene har poeng"
        return f"Har flere tilbud nøyaktig samme evaluerte pris, {rule}.{alike}"
    return f"Får flere tilbud nøyaktig samme vektede poengsum, avgjør {term(tender.tie_rule)}.{alike}"


def curve(model: PriceModel) -> str:
    """What the plot shows, and what is held fast in it."""
    ordering = ranking_model(model)
    if compared(model) is Compared.PRICE:
        return (
            "Figuren viser evaluert pris når prisen øker, for tre oppdiktede tilbud med like mange poeng på alle "
            "kvalitetskriteriene. Lavest evaluert pris er best."
        )
    held = "Den laveste prisen i figuren får 10 poeng."
    if isinstance(ordering, Reference):
        held = "Andre tilbud flytter ikke poengene."
    elif isinstance(ordering, MinMax):
        held = "Den laveste prisen i figuren er laveste pris, og den høyeste er høyeste pris."
    elif isinstance(ordering, Mean):
        held = "Gjennomsnittsprisen ligger midt i figuren."
    return f"Figuren viser poengene for pris når prisen øker. Prisene er oppdiktet. {held}"


def curve_alt(found: Sequence[Curve], *, by_points: bool) -> str:
    """The plot for those who do not see it: where each line begins and ends."""
    told = "; ".join(_ends(one, by_points=by_points) for one in found)
    return f"Linjediagram. {told}. Tallene står i tabellen under."


def _ends(one: Curve, *, by_points: bool) -> str:
    (first, low), (last, high) = one.points[0], one.points[-1]
    figures = [f"{fixed(value)} poeng" if by_points else f"{plain(value)} kr" for value in (low, high)]
    name = "Poeng for pris" if by_points else f"Evaluert pris med {one.name} for kvalitet"
    return f"{name} går fra {figures[0]} ved {given(first)} kr til {figures[1]} ved {given(last)} kr"
