"""A finding or a refusal as a bokmål sentence, with its facts put in."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from paper.norwegian import OSLO
from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.outcome import Finding, Refusal
from requirements_lib.words.field import FIELDS
from requirements_lib.words.finding import FINDINGS
from requirements_lib.words.invalid import clause
from requirements_lib.words.language import LANGUAGE
from requirements_lib.words.phrase import joined
from requirements_lib.words.price_model import kroner
from requirements_lib.words.terms import term

REFUSALS: dict[str, str] = {
    "not_allowed": "Du har ikke tilgang til å {action_term}. Spør innkjøperen.",
    "not_allowed_now": "Du kan ikke {action_term} mens status er «{phase_term}».",
    "grounds_closed": (
        "Anskaffelsen erstatter et system i registeret. Hvorfor kravene er med, kan du lese når meddelelsen er sendt."
    ),
    "evaluates_now": (
        "Dette er stengt for deg så lenge du er med på å vurdere tilbud i «{procurement}», for leverandøren av dagens "
        "system kan ha gitt tilbud, og bare tilbudene skal telle. Det åpnes igjen når meddelelsen om valget er sendt."
    ),
    "not_scored": "{requirement} gir ikke poeng i denne anskaffelsen.",
    "not_by_scorers": "Som leder eller evaluator kan du ikke {action_term}. Det må en annen gjøre.",
    "blocked_by_findings": "Du må rette {count} ting før du går videre.",
    "changed_meanwhile": "Teksten ble endret av en annen kl. {clock}. Din tekst er beholdt.",
    "unknown_procurement": "Anskaffelsen finnes ikke.",
    "unknown_requirement": "Kravet {requirement} finnes ikke.",
    "unknown_question": "Spørsmålet «{question}» finnes ikke.",
    "unknown_field": "Feltet «{field}» kan ikke endres her.",
    "text_too_long": "Teksten er på {length} tegn. Den kan være på høyst {longest}. Del den, eller legg den ved saken.",
    "not_published": "Anskaffelsen er ikke kunngjort ennå.",
    "checked_in_the_future": "Datoen for kontrollen kan ikke være fram i tid.",
    "unknown_lot": "Delkontrakten {lot} finnes ikke.",
    "already_published": "Anskaffelsen er kunngjort. Lag dokumentene i stedet for et utkast.",
    "correction_too_late": (
        "Tilbudsfristen {deadline:%d.%m.%Y kl. %H.%M} er passert. Konkurransen kan ikke rettes lenger."
    ),
    "correction_not_open": "Ingen rettelse er åpen. Velg «Rett konkurransen» først.",
    "correction_open": "En rettelse er under arbeid. Kunngjør eller forkast den før tilbudene åpnes.",
    "model_not_frozen": (
        "Evalueringsmodellen er ikke fryst. Frys de endelige vektene under Anskaffelse, Kriterier, før tilbudene åpnes."
    ),
    "model_announced_exactly": (
        "Alt i evalueringsmodellen er kunngjort nøyaktig, og tilbudene er åpnet. Er modellen feil, gjenstår bare "
        "avlysning av konkurransen."
    ),
    "model_correction_not_open": "Ingen rettelse av evalueringsmodellen er foreslått.",
    "model_correction_open": "En rettelse av evalueringsmodellen er foreslått. Avgjør den først.",
    "model_correction_another": (
        "Forslaget du så, er avgjort, og et annet er kommet i stedet. Se over det som står her nå."
    ),
    "model_correction_by_same": "Den som har foreslått rettelsen, kan ikke godkjenne den. Det må en annen gjøre.",
    "model_correction_without_change": "Vektene er de samme som før. Det er ingenting å rette.",
    "model_frozen_without_change": "Vektene er de samme som er fryst. Det er ingenting å fryse på nytt.",
    "model_frozen_without_reason": "Skriv hvorfor modellen fryses på nytt. Begrunnelsen står i protokollen.",
    "phase_out_of_order": "Anskaffelsen kan ikke gå fra «{phase_term}» til «{wanted_term}».",
    "parameter_out_of_bounds": "{requirement}: {label} må være fra {minimum} til {maximum}.",
    "other_library_version": (
        "Anskaffelsen bygger på kravbibliotek {pinned}, og programmet har {loaded}. Kravene kan ha fått andre tekster. "
        "Er den ikke kunngjort, velger du «Start fra en tidligere anskaffelse» i en ny anskaffelse. Er den kunngjort, "
        "må dette gjøres med biblioteket den ble kunngjort med. Spør den som drifter Målestokk."
    ),
    "not_a_committee_role": "Velg leder, evaluator eller observatør.",
    "late_scorer_by_self": (
        "Du har kunnet lese systemregisteret etter at tilbudene ble åpnet. Da kan du ikke velge deg selv til å vurdere "
        "dem. En annen innkjøper må gjøre det, og skrive hvorfor."
    ),
    "late_scorer_unexplained": (
        "Personen har kunnet lese systemregisteret etter at tilbudene ble åpnet, og leverandøren av dagens system kan "
        "ha gitt tilbud. Velg en annen, eller skriv hvorfor personen likevel kan vurdere tilbudene."
    ),
    "person_without_name": "Navn mangler.",
    "template_not_word": "Malen er ikke en Word-fil. Lagre den som .docx eller .dotx.",
    "template_old_or_locked": (
        "Malen er i et gammelt format eller låst med passord. Lagre den som .docx eller .dotx uten passord."
    ),
    "template_damaged": "Malen er skadet. Åpne den i Word, og lagre den på nytt som .docx.",
    "template_too_large": (
        "Malen er for stor. Den kan være på høyst 5 MB. Gjør bildene mindre, og lagre den på nytt."
    ),
    "template_too_intricate": "Malen har for mange deler. Tøm den for tekst, og behold topptekst og bunntekst.",
    "template_macros": "Malen har makroer. Lagre den som .docx eller .dotx uten makroer.",
    "template_embedded": (
        "Malen har andre filer eller objekter inni seg. Ta dem ut. Topptekst og bunntekst kan ha tekst, bilder og "
        "lenker."
    ),
    "template_external": (
        "Malen henter noe fra en annen fil eller et nettsted. Sett bildet inn i selve malen, og fjern koblingen."
    ),
    "template_too_narrow": "Malen har for smal tekst til svarskjemaet. Det må være minst 12 cm mellom margene.",
    "tender_changed": "Konkurransefilen er endret etter at den ble frosset.",
}


def finding_sentence(finding: Finding, sentences: Mapping[str, str] = FINDINGS | LANGUAGE) -> str:
    """The sentence for a finding, with its facts put in."""
    facts = {"subject_name": FIELDS.get(finding.subject, finding.subject), "subject": finding.subject}
    if finding.code in ("form_unknown_row", "form_loose_text"):
        facts["place"] = "forsiden" if finding.subject == "form" else finding.subject
    if finding.code == "library_field_invalid":
        facts["clause"] = clause(finding.facts["type"], finding.facts["context"])
    sentence = sentences[finding.code].format(**facts | _worded(finding.facts))
    return f"{finding.facts['lot']}: {sentence}" if "lot" in finding.facts else sentence


def refusal_sentence(refusal: Refusal, sentences: Mapping[str, str] = REFUSALS) -> str:
    """The sentence for a refusal, with its facts put in."""
    return sentences[refusal.code].format(**refusal.facts, **_terms(refusal.facts))


def _worded(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Members of our own enumerations, amounts and lots as a person reads them; all else as it is."""
    return {name: _read(name, fact) for name, fact in facts.items()}


def _read(name: str, fact: Any) -> Any:
    if isinstance(fact, StrEnum):
        return term(fact)
    if name == "amount":
        return kroner(fact)
    return joined(list(fact)) if isinstance(fact, list | tuple) else fact


def _terms(facts: Mapping[str, Any]) -> dict[str, str]:
    """Codes among the facts as the words a person reads."""
    found = {}
    if facts.get("action"):
        found["action_term"] = term(Action(facts["action"]))
    for name in ("phase", "wanted"):
        if facts.get(name):
            found[f"{name}_term"] = term(Phase(facts[name]))
    if isinstance(facts.get("at"), datetime):
        found["clock"] = f"{facts['at'].astimezone(OSLO):%H.%M}"
    return found
