"""What taking in somebody's list has to say, and the words people write in its cells."""

from requirements_lib.domain.library.requirement import DeliveryModel
from requirements_lib.domain.library.trigger import Answer
from scoring.domain.systems.contract import FIRST_YEAR, LAST_YEAR, MOST_MONTHS, MOST_OPTIONS
from scoring.domain.systems.in_use import LifeCycle, Papers
from scoring.domain.systems.plan import Disposal
from scoring.domain.systems.system import MOST_COST, Criticality
from scoring.words.numbers import plain
from scoring.words.systems.system import FIELDS, PLAN
from scoring.words.terms import label

NAME_LONG = (
    "Navnet har {count} tegn. Skriv det med høyst {most}, "
    f"og skriv resten i feltet «{FIELDS['purpose']}»."
)
FINDINGS = {
    "row_without_name": "Rad {subject}: Navnet mangler. Raden kommer ikke med.",
    "row_name_long": f"Rad {{subject}}: {NAME_LONG} Raden kommer ikke med.",
    "row_double": "Rad {subject}: «{name}» står også i rad {other}. Raden kommer ikke med.",
    "row_ambiguous": (
        "Rad {subject}: Flere systemer i registeret heter «{name}». "
        "Skriv leverandør eller id. Raden kommer ikke med."
    ),
    "row_contract_reversed": (
        "Rad {subject}: Avtalen for {name} slutter før den starter. Raden kommer ikke med."
    ),
    "row_is_heading": (
        "Rad {subject}: «{name}» står i alle kolonnene, så raden leses som en overskrift. Raden kommer ikke med."
    ),
    "row_is_total": "Rad {subject}: Raden er summen av de andre radene. Raden kommer ikke med.",
    "row_impossible": ("Rad {subject}: {name} har en verdi som ikke kan stemme. Raden kommer ikke med."),
    "row_same_name": (
        "Rad {subject}: «{name}» står også i rad {other}, med en annen id eller leverandør. Begge tas inn."
    ),
    "row_name_taken": (
        "Rad {subject}: Et system i registeret heter også «{name}», med en annen id eller leverandør. "
        "Raden blir et nytt system."
    ),
    "rows_name_only": (
        "Rad {subject}: Bare navnet er fylt ut. Er det en overskrift i listen, så ta den ut før du importerer."
    ),
    "row_repeats_headings": "Rad {subject}: Raden gjentar overskriftene. Raden kommer ikke med.",
    "cell_unreadable": "Rad {subject}, «{heading}»: «{value}» er ikke {cell_form}.",
    "cell_not_whole_day": (
        "Rad {subject}, «{heading}»: «{value}» er ikke en hel dato. Skriv dagen også, for eksempel {ends}."
    ),
    "cell_formula": (
        "Rad {subject}, «{heading}»: Formelen {value} har ingen verdi i filen. "
        "Åpne listen i Excel, lagre den og last den opp igjen."
    ),
    "cell_about": (
        "Rad {subject}, «{heading}»: «{value}» tas inn som {price} kroner. "
        "At beløpet er omtrentlig, følger ikke med."
    ),
    "cell_long": (
        "Rad {subject}, «{heading}»: Teksten har {count} tegn, og det er mer enn en celle i Excel rommer. "
        "Alt tas inn. Når registeret lastes ned, fortsetter teksten i kolonnen ved siden av."
    ),
    "cell_error": "Rad {subject}, «{heading}»: Formelen gir feilen {value}.",
    "sheet_left": "Arket «{subject}» er ikke lest. Det er «{sheet}» som er valgt.",
    "columns_empty": "Kolonner uten innhold: {names}.",
    "columns_unnamed": "Kolonner uten overskrift, som tas vare på med bokstaven sin: {names}.",
    "columns_kept": "Kolonner som ikke har noe felt her, og som tas vare på under samme overskrift: {names}.",
    "columns_left": "Kolonner som ikke tas inn: {names}.",
}
REFUSALS = {
    "year_impossible": "Året i «{value}» kan ikke være riktig. Skriv et år fra {first} til {last}.",
    "field_unreadable": "«{value}» er ikke {cell_form}.",
    "support_list_unreadable": (
        "Filen er ikke en liste over når støtte slutter. Den skal ha linjene «# Gjelder per: ÅÅÅÅ-MM-DD» og "
        "«# Kilde: …», og kolonnene product, cycle, eol og eoes med datoer som ÅÅÅÅ-MM-DD."
    ),
    "support_line_unreadable": (
        "Linje {line} i listen kan ikke leses. Den skal ha product, cycle, eol og eoes, med datoer som ÅÅÅÅ-MM-DD fra "
        "{first_year} til {last_year}."
    ),
    "support_line_twice": "Linje {line} i listen har {name}, som står før også. La utgaven stå én gang.",
    "support_list_not_newer": "Listen gjelder per {ends} og er ikke nyere enn den som brukes, fra {ended}.",
    "support_list_in_the_future": "Listen gjelder per {ends}, og den dagen er ikke kommet. Rett «# Gjelder per:».",
    "list_unreadable": (
        "Filen kan ikke leses som en liste. Lagre den som Excel (.xlsx) eller CSV, og prøv igjen."
    ),
    "list_too_large": "Filen er for stor. Del listen i flere filer.",
    "list_too_wide": (
        "Listen har mer enn {most} kolonner med innhold. Behold dem som handler om systemene, og prøv igjen."
    ),
    "list_empty": "Filen har ingen liste med overskrifter og rader.",
    "list_overtaken": (
        "Ingenting er importert: {names} ble endret mens du så på listen. "
        "Se forskjellene på nytt, og importer når de stemmer."
    ),
    "list_without_name": "Ingen kolonne er valgt som systemets navn. Velg en, så kan listen leses.",
}
CELLS = "Feltene står som før. Teksten i cellene tas vare på ved siden av, merket «ikke lest»."
"""What is common to every cell that could not be read."""


def stay_out(refused: int, passed_over: int) -> str:
    """How many rows are not taken in: those somebody should mend, and those that are about no system."""
    refused_rows = "1 rad kommer ikke med" if refused == 1 else f"{refused} rader kommer ikke med"
    passed = (
        "1 rad er overskrift eller sum"
        if passed_over == 1
        else f"{passed_over} rader er overskrifter eller summer"
    )
    told = [refused_rows] if refused else []
    told += [passed] if passed_over else []
    return f"{', og '.join(told)}." if told else ""


WANTED = {
    "day": "en dato. Skriv den for eksempel 31.12.2027",
    "months": "et antall måneder. Skriv for eksempel 6 eller 1 år",
    "options": "lengden av hver opsjon med måneder eller år. Skriv for eksempel 12, 12 eller 1 år + 1 år",
    "amount": "et entydig beløp i kroner uten mva. Skriv det for eksempel 1 250 000",
    "once": "et entydig beløp i kroner uten mva. Skriv det for eksempel 1 250 000",
    "code": "ett av svarene vi kjenner",
    "answer": "ett av svarene Ja, Nei og Vet ikke",
    "criticality": "ett av svarene Høy, Middels og Lav",
    "delivery_model": "ett av svarene Skytjeneste og Drift hos kommunen",
    "life_cycle": "ett av svarene Planlagt, I bruk, Skal skiftes, Ute av bruk, kan leses, og Avviklet",
    "text": "en kort nok tekst",
    "day_within": f"en dato fra {FIRST_YEAR} til {LAST_YEAR}",
    "months_within": f"et antall måneder til og med {MOST_MONTHS}",
    "options_within": f"høyst {MOST_OPTIONS} opsjoner, hver fra 1 til {MOST_MONTHS} måneder",
    "amount_within": f"et beløp fra 0 til {plain(MOST_COST)} kroner",
}
_DATED, _FOUND = "{paper}, dato", "{paper}, saksnummer"
NAMES: dict[str, str] = {
    "id": "Målestokk-id",
    **FIELDS,
    **{
        f"papers.{one.value}.{part}": name.format(paper=label(one))
        for one in Papers
        for part, name in (("on", _DATED), ("reference", _FOUND))
    },
    **{f"plan.{one}": f"Plan, {name}" for one, name in PLAN.items()},
}
"""Every field of the register by the name it has as a column."""
ANSWERS = {Answer.YES: "Ja", Answer.NO: "Nei", Answer.UNKNOWN: "Vet ikke"}
CODES: dict[str, dict[str, tuple[str, ...]]] = {
    "answer": {
        Answer.YES: ("ja", "j", "x", "yes", "true", "sann", "1"),
        Answer.NO: ("nei", "n", "no", "false", "usann", "0", "ingen"),
        Answer.UNKNOWN: ("vet ikke", "ukjent", "usikker", "?", "ikke avklart"),
    },
    "criticality": {
        Criticality.HIGH: ("høy", "kritisk", "svært høy", "samfunnskritisk", "virksomhetskritisk"),
        Criticality.MEDIUM: ("middels", "medium", "moderat", "viktig"),
        Criticality.LOW: ("lav", "liten", "svært lav"),
    },
    "delivery_model": {
        DeliveryModel.CLOUD: ("sky", "skytjeneste", "skyløsning", "saas", "cloud"),
        DeliveryModel.ON_PREMISES: ("lokalt", "lokal", "lokal drift", "on-prem", "on premises", "egen drift"),
    },
    "disposal": {
        Disposal.ARCHIVE: ("arkiveres", "arkiv", "avleveres"),
        Disposal.MIGRATE: ("flyttes", "migreres", "konverteres"),
        Disposal.READ_ONLY: ("beholdes for lesing", "lesetilgang", "historisk base"),
        Disposal.DELETE: ("slettes", "kasseres"),
    },
    "life_cycle": {
        LifeCycle.PLANNED: ("planlagt", "under anskaffelse", "under innføring"),
        LifeCycle.IN_USE: ("i bruk", "aktiv", "aktivt", "drift", "i drift", "produksjon"),
        LifeCycle.TO_BE_REPLACED: ("skal skiftes", "bør skiftes", "utfases", "under utfasing"),
        LifeCycle.READABLE: ("ute av bruk, kan leses", "kun lesetilgang", "historisk"),
        LifeCycle.GONE: ("avviklet", "utfaset", "nedlagt", "ikke i bruk"),
    },
}
"""What people write, casefolded, for each member of a code list."""
