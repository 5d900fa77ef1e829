"""One bokmål term for every member of this package's enumerations."""

from collections.abc import Iterable
from enum import StrEnum

from requirements_lib.words.phrase import capitalised, joined
from scoring.domain.bids.promise import Verdict
from scoring.domain.bids.rejection_ground import Ground
from scoring.domain.fulfilment import Met
from scoring.domain.phase_out.inaction import Otherwise
from scoring.domain.phase_out.latest_day import Reach, Way
from scoring.domain.phase_out.lead_time import Stage
from scoring.domain.phase_out.phase_out import Advice
from scoring.domain.phase_out.replacement import Direction
from scoring.domain.phase_out.supplier_record import Meets
from scoring.domain.phase_out.timeline import Mark
from scoring.domain.ranking.low_bid import Against
from scoring.domain.ranking.ranking_change import Basis
from scoring.domain.rating.forecast import Event
from scoring.domain.rating.known import Source, Yardstick
from scoring.domain.rating.quadrant import Axis, Quadrant
from scoring.domain.rating.triage import Sign
from scoring.domain.systems.archive import Archive
from scoring.domain.systems.ending import Part, Told, What
from scoring.domain.systems.in_use import LifeCycle, Papers
from scoring.domain.systems.intake import Standing
from scoring.domain.systems.overdue import Due
from scoring.domain.systems.plan import Disposal, PlanPart
from scoring.domain.systems.quick_rating import Asked, Stop
from scoring.domain.systems.risk import Band, RiskClass, RiskCriterion
from scoring.domain.systems.system import Criticality
from scoring.domain.systems.system_decision import Course

_PAIRS: tuple[tuple[StrEnum, str], ...] = (
    (Basis.LOWEST_PRICE, "laveste pris blant tilbudene som er med"),
    (Basis.HIGHEST_PRICE, "høyeste pris blant tilbudene som er med"),
    (Basis.MEAN_PRICE, "gjennomsnittsprisen for tilbudene som er med"),
    (Basis.BEST_QUALITY, "de beste poengene før løftet"),
    (Ground.DEVIATION, "vesentlig avvik fra anskaffelsesdokumentene"),
    (Ground.UNCLEAR, "avvik, forbehold eller uklarhet som ikke er ubetydelig"),
    (Ground.NOT_BINDING, "tilbudet er ikke bindende"),
    (Ground.LOW_PRICE, "unormalt lav pris som ikke er forklart godt nok"),
    (
        Ground.LOW_BY_BREACH,
        "prisen er lav fordi regler om miljø, arbeidsforhold eller sosiale forhold brytes",
    ),
    (Ground.BUDGET, "prisen er over et budsjett som ble dokumentert før konkurransen startet"),
    (Ground.LATE, "levert for sent eller på feil måte"),
    (Ground.UNQUALIFIED, "leverandøren oppfyller ikke kvalifikasjonskravene"),
    (Ground.SUPPLIER, "andre forhold hos leverandøren, som inhabilitet, straff eller alvorlige feil"),
    (Met.YES, "oppfylt"),
    (Met.NO, "ikke oppfylt"),
    (Met.UNKNOWN, "ukjent"),
    (Criticality.LOW, "lav"),
    (Criticality.MEDIUM, "middels"),
    (Criticality.HIGH, "høy"),
    (Standing.NEW, "ny"),
    (Standing.CHANGED, "endret"),
    (Standing.UNCHANGED, "uendret"),
    (LifeCycle.PLANNED, "planlagt"),
    (LifeCycle.IN_USE, "i bruk"),
    (LifeCycle.TO_BE_REPLACED, "skal skiftes"),
    (LifeCycle.READABLE, "ute av bruk, kan leses"),
    (LifeCycle.GONE, "avviklet"),
    (Papers.PROCESSING, "databehandleravtale"),
    (Papers.RISK, "risikovurdering"),
    (Papers.DPIA, "DPIA"),
    (Papers.ACCESSIBILITY, "tilgjengelighetserklæring"),
    (Papers.ACCESS_REVIEW, "gjennomgang av tilganger"),
    (Papers.EXIT_TEST, "prøvd uttrekk"),
    (RiskCriterion.L1, "utgått støtte"),
    (RiskCriterion.L2, "utløpt avtale"),
    (RiskCriterion.L3, "manglende kompetanse"),
    (RiskCriterion.L4, "udekket behov"),
    (RiskCriterion.L5, "uegnet maskinvare eller driftsmiljø"),
    (RiskCriterion.L6, "kjente sårbarheter"),
    (RiskCriterion.L7, "tidligere hendelser"),
    (RiskCriterion.C1, "sikkerhet, liv og helse"),
    (RiskCriterion.C2, "omdømme"),
    (RiskCriterion.C3, "økonomi"),
    (RiskCriterion.C4, "innbyggere og andre utenfor kommunen"),
    (RiskCriterion.C5, "tapte arbeidstimer"),
    (RiskCriterion.C6, "hinder for andre løsninger"),
    (RiskClass.NOT_LEGACY, "ikke utdatert"),
    (RiskClass.LEGACY, "utdatert"),
    (RiskClass.RED, "rød"),
    (Band.LOW, "lav"),
    (Band.MEDIUM, "middels"),
    (Band.HIGH, "høy"),
    (Band.RED, "rød"),
    (Stop.H1, "noe systemet bygger på, er uten støtte, og systemet nås fra internett"),
    (Stop.H2, "det som skal bevares, kan ikke hentes ut og leses"),
    (Stop.H3, "det mangler gyldig databehandleravtale eller grunnlag for behandling utenfor EØS"),
    (Stop.H4, "det er ikke avtalt at kommunen får opplysningene ut"),
    (Stop.H5, "innbyggere stoppes av brudd på reglene for universell utforming, uten en plan for retting"),
    (Stop.H6, "bare én, eller ingen, kan holde systemet i gang"),
    (Asked.MANAGER, "systemansvarlig"),
    (Asked.USERS, "de som bruker systemet"),
    (Asked.ACCESSIBILITY, "den som kan universell utforming"),
    (Asked.OWNER, "systemeier"),
    (Asked.PROCUREMENT, "innkjøp"),
    (Asked.OPERATIONS, "drift"),
    (Asked.PRIVACY, "personvern"),
    (Yardstick.WHOLE, "hele målestokken"),
    (Yardstick.SHORT, "den korte vurderingen"),
    (Source.RATING, "vurdert"),
    (Source.QUESTION, "svar i den korte vurderingen"),
    (Source.REGISTER, "registeret"),
    (Event.SUPPORT_ENDS, "støtten slutter"),
    (Event.CONTRACT_ENDS, "avtalen slutter"),
    (Event.PERSON_LEAVES, "den eneste som kan systemet, slutter"),
    (Stage.PREPARATION, "behov, krav og konkurransegrunnlag"),
    (Stage.REQUEST, "forespørsel om å delta"),
    (Stage.BIDS, "tid til å gi tilbud"),
    (Stage.EVALUATION, "vurdering og valg"),
    (Stage.STANDSTILL, "karensperiode"),
    (Stage.TRANSITION, "innføring og flytting"),
    (Direction.TO, "løsningen må kunne sende opplysninger dit"),
    (Direction.FROM, "løsningen må kunne ta imot opplysninger derfra"),
    (Direction.BOTH, "opplysninger må kunne gå begge veier"),
    (Direction.UNKNOWN, "det er ikke avklart hvilken vei opplysningene går"),
    (Against.MEAN_OF_OTHERS, "gjennomsnittet av prisene i de andre tilbudene"),
    (Against.NEXT_LOWEST, "den nest laveste prisen"),
    (Against.ESTIMATE, "den anslåtte verdien"),
    (Mark.DECIDE, "siste dag å bestemme"),
    (Mark.NOTICE, "frist for å si opp"),
    (Mark.ENDS, "avtalen slutter"),
    (Mark.OWN, "ut av bruk"),
    (Mark.SUPPORT, "støtten slutter"),
    (What.CONTRACT, "avtalen"),
    (What.OPTION, "avtalen, når opsjonen er brukt"),
    (What.SUPPORT, "støtten"),
    (Told.DAY, "dagen er kjent"),
    (Told.ENDED, "har sluttet, dagen er ikke kjent"),
    (Told.OPEN, "ikke kunngjort"),
    (Told.UNKNOWN, "ikke kjent"),
    (Part.PAST, "har gått ut"),
    (Part.HALF_YEAR, "halvår"),
    (Part.LATER, "senere"),
    (Part.OPEN, "ingen dag er kunngjort"),
    (Part.UNKNOWN, "ikke kjent"),
    (Way.RUNS_OUT, "perioden som er avtalt"),
    (Way.OPTION, "når opsjonene brukes"),
    (Way.RENEWAL, "avtalen fornyer seg til den sies opp"),
    (Way.OWN, "dagen som er bestemt"),
    (Reach.ENDED, "avtalen har sluttet"),
    (Reach.TOO_LATE, "allerede for sent"),
    (Reach.LATER_END, "for sent til neste avtaleslutt"),
    (Reach.IN_TIME, "i tide"),
    (Reach.UNKNOWN, "ikke kjent"),
    (Reach.STAYS, "bestemt at det blir"),
    (Archive.BLOCKED, "kan ikke slås av"),
    (Archive.NOT_KNOWN, "ikke avgjort om noe skal bevares"),
    (Archive.READY, "klart for arkivet"),
    (Archive.NOTHING, "ingenting skal bevares"),
    (Course.KEEP, "behold"),
    (Course.IMPROVE, "forbedre"),
    (Course.REPLACE, "erstatt"),
    (Course.RETIRE, "avvikle"),
    (Disposal.ARCHIVE, "arkiveres"),
    (Disposal.MIGRATE, "flyttes til det nye systemet"),
    (Disposal.READ_ONLY, "beholdes, bare for lesing"),
    (Disposal.DELETE, "slettes"),
    (PlanPart.MILESTONES, "milepæler"),
    (PlanPart.WORK, "arbeid"),
    (PlanPart.DISPOSAL, "hva som skjer med det gamle systemet"),
    (PlanPart.FUNDING, "finansiering"),
    (PlanPart.DATE, "dato for avvikling"),
    (PlanPart.RESPONSIBLE, "ansvarlig"),
    (Due.MISSING, "mangler"),
    (Due.OVERDUE, "forfalt"),
    (Due.SOON, "forfaller snart"),
    (Due.IN_ORDER, "i orden"),
    (Due.NOT_KNOWN, "ikke avgjort om det trengs"),
    (Sign.SUPPORT_PAST, "støtten har sluttet"),
    (Sign.SUPPORT_SEEMS_PAST, "ser ut til å være uten støtte, ikke bekreftet"),
    (Sign.SUPPORT_SEEMS_1, "støtten ser ut til å slutte innen ett år, ikke bekreftet"),
    (Sign.SUPPORT_SEEMS_3, "støtten ser ut til å slutte innen tre år, ikke bekreftet"),
    (Sign.SUPPORT_1, "støtten slutter innen ett år"),
    (Sign.SUPPORT_3, "støtten slutter innen tre år"),
    (Sign.SUPPORT_UNKNOWN, "ukjent når støtten slutter"),
    (Sign.CONTRACT_PAST, "avtalen har gått ut med alle opsjoner"),
    (Sign.CONTRACT_1, "avtalen går ut innen ett år med alle opsjoner brukt"),
    (Sign.CONTRACT_2, "avtalen går ut innen to år med alle opsjoner brukt"),
    (Sign.CONTRACT_UNKNOWN, "ukjent når avtalen går ut"),
    (Sign.EXPOSED, "nås fra internett"),
    (Sign.EXPOSED_UNKNOWN, "ukjent om det nås fra internett"),
    (Sign.EXTRACTION_UNTESTED, "uttrekk er ikke prøvd"),
    (Sign.ONE_PERSON, "den eneste som kan systemet, slutter"),
    (Sign.NOBODY_NAMED, "verken eier eller forvalter er kjent"),
    (Sign.SPECIAL_CATEGORIES, "særlige kategorier av personopplysninger"),
    (Sign.PERSONAL_DATA, "personopplysninger"),
    (Sign.CRITICAL, "høy kritikalitet"),
    (Axis.TECHNICAL, "teknisk tilstand"),
    (Axis.FUNCTIONAL, "nytte for tjenesten"),
    (Quadrant.INVEST, "invester"),
    (Quadrant.MIGRATE, "flytt"),
    (Quadrant.TOLERATE, "tåle"),
    (Quadrant.ELIMINATE, "avvikle"),
    (Verdict.PROMISED, "lovet"),
    (Verdict.KEPT, "holdt"),
    (Verdict.BROKEN, "brutt"),
    (Meets.FAILS, "nei"),
    (Meets.MAY_FAIL, "kanskje ikke"),
    (Meets.UNKNOWN, "ikke kjent"),
    (Meets.MEETS, "ja"),
    (Otherwise.UNLAWFUL, "brukes etter at avtalen og alle opsjoner er utløpt"),
    (Otherwise.WITHOUT, "brukes uten avtale"),
    (Otherwise.GAP, "tid uten avtale"),
    (Otherwise.RENEWED, "avtalen fornyer seg"),
    (Otherwise.OPTION, "en opsjon må brukes"),
    (Otherwise.RUNS_OUT, "avtalen går ut"),
    (Otherwise.UNKNOWN, "ikke kjent"),
    (Advice.PHASE_OUT, "fas ut eller skift"),
    (Advice.PLAN_PHASE_OUT, "planlegg utfasing"),
    (Advice.IMPROVE, "utbedre"),
    (Advice.NEGOTIATE, "forhandle, eller still krav ved neste korsvei"),
    (Advice.KEEP, "behold"),
)
# Members of different enumerations share values («low», «red»), so the type belongs to the key.
_TERMS = {(type(member), member.value): words for member, words in _PAIRS}


def term(member: StrEnum) -> str:
    """The bokmål term, as it stands inside a sentence."""
    return _TERMS[type(member), member.value]


def label(member: StrEnum) -> str:
    """The term with a capital first letter, for headings, tags and table cells."""
    return capitalised(term(member))


def criteria_in_words(codes: Iterable[str]) -> str:
    """«L1 (utgått støtte) og C2 (omdømme)»."""
    return joined([f"{code} ({term(RiskCriterion(code))})" for code in codes])


def bid_label(letter: str) -> str:
    """«Tilbud A»."""
    return f"Tilbud {letter}"
