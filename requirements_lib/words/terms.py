"""One bokmål term for every member of the domain's enumerations."""

from enum import StrEnum

from requirements_lib.domain.access import Action, Phase, Role
from requirements_lib.domain.agreement import Agreement
from requirements_lib.domain.criteria import CriterionKind, PriceModelCode, TieRule
from requirements_lib.domain.environment import EnvironmentWay
from requirements_lib.domain.law import BasisKind, Boundary, Certainty
from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.regime import Purchase, Regime
from requirements_lib.domain.requirement import AnnexPlace, DeliveryModel, EvidenceForm, Kind, Moment, Status
from requirements_lib.domain.response import AnswerCode, ReadBy
from requirements_lib.domain.selection import Ground, Standing
from requirements_lib.domain.time_plan import Procedure
from requirements_lib.domain.trigger import Answer, Truth
from requirements_lib.domain.valuation import Recurs
from requirements_lib.domain.working_day import DayOff
from requirements_lib.words.phrase import capitalised

_PAIRS: tuple[tuple[StrEnum, str], ...] = (
    (Role.OFFICER, "innkjøper"),
    (Role.LEAD, "leder av evalueringsgruppen"),
    (Role.EVALUATOR, "evaluator"),
    (Role.OBSERVER, "observatør"),
    (Role.SYSTEM_MANAGER, "systemforvalter"),
    (Role.LIBRARY_OWNER, "fagansvarlig for kravbiblioteket"),
    (Role.MANAGER, "leder"),
    (Phase.DRAFT, "under arbeid"),
    (Phase.PUBLISHED, "kunngjort"),
    (Phase.OPENED, "tilbudene er åpnet"),
    (Phase.SCORING, "individuell vurdering"),
    (Phase.CONSENSUS, "fellesvurdering"),
    (Phase.LOCKED, "kvaliteten er låst"),
    (Phase.RANKED, "rangert"),
    (Phase.NOTIFIED, "meddelelse sendt"),
    (Action.START_PROCUREMENT, "starte en anskaffelse"),
    (Action.READ_PROCUREMENT, "lese anskaffelsen"),
    (Action.EDIT_PROCUREMENT, "endre anskaffelsen"),
    (Action.NAME_COMMITTEE, "velge evalueringsgruppen"),
    (Action.PUBLISH, "kunngjøre anskaffelsen"),
    (Action.MAKE_DOCUMENTS, "lage dokumentene"),
    (Action.OPEN_BIDS, "åpne tilbudene"),
    (Action.REGISTER_BID, "registrere tilbud"),
    (Action.READ_BIDS, "lese tilbudene"),
    (Action.REGISTER_PRICE, "registrere pris"),
    (Action.READ_PRICE, "se prisene"),
    (Action.OVERRULE_ANSWER, "overprøve et svar"),
    (Action.REJECT_BID, "avvise et tilbud"),
    (Action.START_SCORING, "åpne for vurdering"),
    (Action.SCORE, "gi poeng"),
    (Action.READ_ALL_SCORES, "se de andres poeng"),
    (Action.START_CONSENSUS, "starte fellesvurderingen"),
    (Action.AGREE, "føre omforente poeng"),
    (Action.LOCK_QUALITY, "låse kvaliteten"),
    (Action.RANK, "rangere tilbudene"),
    (Action.READ_RANKING, "se rangeringen"),
    (Action.RECORD_NOTICE, "føre at meddelelsen er sendt"),
    (Action.COMPARE_WITH_TODAY, "sammenligne med dagens system"),
    (Action.READ_LIBRARY, "lese kravbiblioteket"),
    (Action.READ_SYSTEMS, "se systemene"),
    (Action.EDIT_SYSTEMS, "endre systemene"),
    (CriterionKind.PRICE, "pris"),
    (CriterionKind.QUALITY, "kvalitet"),
    (PriceModelCode.PROPORTIONAL, "forholdsmessig"),
    (PriceModelCode.LINEAR, "lineær"),
    (
        TieRule.HEAVIEST_CRITERION,
        "flest poeng på kriteriet med høyest vekt, deretter det neste; til slutt loddtrekning",
    ),
    (TieRule.LOT, "loddtrekning"),
    (BasisKind.LAW, "lov"),
    (BasisKind.REGULATION, "forskrift"),
    (BasisKind.STANDARD, "standard"),
    (BasisKind.GUIDANCE, "veiledning"),
    (BasisKind.PATTERN, "mønster"),
    (Certainty.CONFIRMED, "bekreftet"),
    (Certainty.PROBABLE, "sannsynlig"),
    (Certainty.UNCONFIRMED, "ubekreftet"),
    (Boundary.EQUAL_OR_ABOVE, "lik eller over"),
    (Boundary.AT_LEAST, "minst"),
    (Boundary.ABOVE, "over"),
    (Regime.OUTSIDE, "utenfor anskaffelsesloven"),
    (Regime.PART_I, "del I"),
    (Regime.PARTS_I_II, "del I og II"),
    (Regime.PARTS_I_III, "del I og III"),
    (Purchase.GOODS_AND_SERVICES, "varer og tjenester"),
    (Purchase.SPECIAL_SERVICES, "særlige tjenester"),
    (Procedure.OPEN, "åpen konkurranse"),
    (Procedure.RESTRICTED, "begrenset konkurranse"),
    (Procedure.NEGOTIATED, "konkurranse med forhandling"),
    (Procedure.DIALOGUE, "konkurransepreget dialog"),
    (Procedure.INNOVATION_PARTNERSHIP, "innovasjonspartnerskap"),
    (EnvironmentWay.SPECIFICATION, "krav i kravspesifikasjonen"),
    (EnvironmentWay.INSIGNIFICANT, "uvesentlig klimaavtrykk og miljøbelastning etter sin art"),
    (EnvironmentWay.ESSENTIAL_INTERESTS, "vesentlige interesser i helse, sikkerhet eller beredskap"),
    (EnvironmentWay.MINIMUM_REQUIREMENTS, "pålagte standardiserte minimumskrav"),
    (Agreement.PURCHASE, "ett kjøp"),
    (Agreement.FRAMEWORK_ONE, "rammeavtale med én leverandør"),
    (Agreement.FRAMEWORK_SEVERAL, "rammeavtale med flere leverandører"),
    (Recurs.ONCE, "én gang"),
    (Recurs.YEARLY, "hvert år"),
    (DayOff.SATURDAY, "lørdag"),
    (DayOff.SUNDAY, "søndag"),
    (DayOff.NEW_YEAR, "første nyttårsdag"),
    (DayOff.MAUNDY_THURSDAY, "skjærtorsdag"),
    (DayOff.GOOD_FRIDAY, "langfredag"),
    (DayOff.EASTER_SUNDAY, "første påskedag"),
    (DayOff.EASTER_MONDAY, "andre påskedag"),
    (DayOff.LABOUR_DAY, "første mai"),
    (DayOff.CONSTITUTION_DAY, "grunnlovsdagen"),
    (DayOff.ASCENSION, "Kristi himmelfartsdag"),
    (DayOff.WHIT_SUNDAY, "første pinsedag"),
    (DayOff.WHIT_MONDAY, "andre pinsedag"),
    (DayOff.CHRISTMAS_DAY, "første juledag"),
    (DayOff.BOXING_DAY, "andre juledag"),
    (Severity.ERROR, "feil"),
    (Severity.WARNING, "advarsel"),
    (Severity.NOTICE, "merknad"),
    (Kind.ABSOLUTE, "absolutt krav"),
    (Kind.EVALUATED, "evalueringskrav"),
    (Kind.CONTRACT_TERM, "kontraktsvilkår"),
    (Kind.QUALIFICATION, "kvalifikasjonskrav"),
    (Kind.INFORMATION, "informasjon"),
    (Status.DRAFT, "utkast"),
    (Status.APPROVED, "godkjent"),
    (Status.RETIRED, "utgått"),
    (DeliveryModel.CLOUD, "skytjeneste"),
    (DeliveryModel.ON_PREMISES, "drift hos kommunen"),
    (EvidenceForm.DOCUMENT, "dokument"),
    (EvidenceForm.DEMONSTRATION, "demonstrasjon"),
    (EvidenceForm.TEST, "test"),
    (EvidenceForm.THIRD_PARTY, "bekreftelse fra tredjepart"),
    (Moment.BID, "ved tilbud"),
    (Moment.SIGNING, "ved avtaleinngåelse"),
    (Moment.ACCEPTANCE_TEST, "ved akseptansetest"),
    (Moment.DELIVERY, "ved levering"),
    (Moment.YEARLY, "årlig i avtaleperioden"),
    (Moment.TERMINATION, "ved avtalens slutt"),
    (AnnexPlace.REQUIREMENTS, "kravspesifikasjonen"),
    (AnnexPlace.CONTRACT_TERMS, "kontraktsvilkårene"),
    (AnnexPlace.DATA_PROCESSING, "databehandleravtalen"),
    (AnnexPlace.TENDER_DOCUMENT, "konkurransegrunnlaget"),
    (AnswerCode.MET_TODAY, "Oppfylt i dag"),
    (AnswerCode.MET_LATER, "Oppfylt senere (dato)"),
    (AnswerCode.NOT_MET, "Nei"),
    (AnswerCode.NEEDS_ADDITION, "Krever tillegg"),
    (ReadBy.CELL, "trykt krav-ID"),
    (ReadBy.TAG, "feltets merke"),
    (ReadBy.BOOKMARK, "bokmerke"),
    (ReadBy.FILE, "fil"),
    (Standing.IN, "med"),
    (Standing.OFFERED, "tilbys"),
    (Standing.OUT, "utelatt"),
    (Standing.UNDECIDED, "ikke avgjort"),
    (Ground.RULE, "regelen"),
    (Ground.DELIVERY_MODEL, "leveransemodellen"),
    (Ground.OFFICER, "innkjøperens valg"),
    (Ground.OWN, "eget krav"),
    (Answer.YES, "Ja"),
    (Answer.NO, "Nei"),
    (Answer.UNKNOWN, "Vet ikke ennå"),
    (Truth.TRUE, "gjelder"),
    (Truth.FALSE, "gjelder ikke"),
    (Truth.OPEN, "ikke avgjort"),
)
# Members of different enumerations may share a value («draft», «officer»), so the type belongs to the key.
_TERMS = {(type(member), member.value): words for member, words in _PAIRS}


def term(member: StrEnum) -> str:
    """The bokmål term, as it stands inside a sentence."""
    return _TERMS[type(member), member.value]


def label(member: StrEnum) -> str:
    """The term with a capital first letter, for headings, tags and table cells."""
    return capitalised(term(member))
