"""A bokmål sentence for every finding and refusal: what, where, and what to do."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from paper.norwegian import OSLO
from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.outcome import Finding, Refusal
from requirements_lib.words.field import FIELDS
from requirements_lib.words.invalid import clause
from requirements_lib.words.terms import term

FINDINGS: dict[str, str] = {
    "field_missing": "{subject_name} mangler. Fyll ut feltet.",
    "override_without_reason": (
        "{subject}: valget går imot det svarene fører til, og begrunnelsen mangler. Skriv hvorfor."
    ),
    "absolute_without_reason": (
        "{subject}: anskaffelsen har {count} absolutte krav. Når de er flere enn {most}, skal hvert av dem begrunnes. "
        "Skriv hvorfor dette må være absolutt, eller gjør det til et evalueringskrav."
    ),
    "long_table_for_value": (
        "Leverandørene skal besvare {rows} krav. Under nasjonal terskelverdi er omkring {most} mye nok. "
        "Vurder hvilke som kan tas ut."
    ),
    "edit_invalid": "{subject}: teksten dere har endret, viser til et tall kravet ikke har. Rett teksten.",
    "own_requirement_in_library": "{subject} finnes i kravbiblioteket. Gi det egne kravet en annen krav-ID.",
    "value_differs": "Beregningen av verdien gir {calculated} kr, men anslått verdi er en annen. Rett én av dem.",
    "binding_before_deadline": "Vedståelsesfristen går ut før eller samme dag som tilbudsfristen. Rett datoene.",
    "questions_after_deadline": "Fristen for spørsmål er etter tilbudsfristen. Rett datoene.",
    "deadline_before_start": "Tilbudsfristen er før eller samme dag som kunngjøringen. Rett datoene.",
    "unknown_question": "Svaret gjelder spørsmålet «{subject}», som ikke finnes i kravbiblioteket.",
    "unknown_requirement": "Kravet {subject} finnes ikke i kravbiblioteket.",
    "unknown_parameter": "{subject} har ikke tallet «{name}».",
    "parameter_out_of_bounds": "{subject}: {label} må være fra {minimum} til {maximum}.",
    "annex_titles_unconfirmed": "Bilagstitlene i {subject} er ikke bekreftet. Bilagene får Målestokks egne titler.",
    "no_requirements": "Ingen krav er med. Svar på behovet, eller ta med krav.",
    "requirement_undecided": "{subject} er ikke avgjort. Svar på spørsmålene det avhenger av.",
    "criteria_weights_not_100": "Vektene er {total} % til sammen. De skal være nøyaktig 100 %.",
    "criteria_duplicate_id": "Kriteriet {subject} står to ganger.",
    "criteria_one_price": "Det skal være ett priskriterium. Det er {count}.",
    "criterion_without_requirements": "Kriteriet «{name}» har ingen krav under seg.",
    "price_criterion_with_requirements": "Priskriteriet «{name}» kan ikke ha krav under seg.",
    "scored_without_criterion": "{subject} gir poeng, men hører ikke til noe kriterium.",
    "criterion_fed_by_unscored": "{subject} står under et kriterium, men gir ikke poeng i denne anskaffelsen.",
    "scored_in_two_criteria": "{subject} står under to kriterier.",
    "lots_too_few": "Det er bare én delkontrakt. Legg til en til, eller ta ut delkontrakten.",
    "lot_without_name": "Delkontrakt {subject} mangler navn. Skriv hva den gjelder.",
    "lot_duplicate_id": "Delkontrakt {subject} står to ganger.",
    "lot_duplicate_name": "To delkontrakter heter «{subject}». Gi dem hvert sitt navn.",
    "lot_without_requirements": "Alle kravene er utelatt. La minst ett krav høre til.",
    "requirement_in_no_lot": (
        "{subject} er med i anskaffelsen, men er utelatt fra alle delkontraktene. "
        "Ta kravet ut, eller la det høre til en delkontrakt."
    ),
    "lots_reason_missing": (
        "Etter {basis} ({certainty}) skal det begrunnes kort hvorfor anskaffelsen ikke er delt opp i delkontrakter. "
        "Skriv begrunnelsen."
    ),
    "value_on_threshold": (
        "Verdien er nøyaktig lik EØS-terskelverdien ({basis}). Del II gjelder til og med den, del III fra og med den. "
        "Del III er lagt til grunn fordi den er strengest."
    ),
    "deadline_passed": "Tilbudsfristen er passert. Sett en ny frist før dere kunngjør.",
    "start_passed": "Kunngjøringsdatoen {day:%d.%m.%Y} er passert. Sett dagen konkurransen faktisk kunngjøres.",
    "procedure_outside_regime": (
        "Etter {basis} ({certainty}) er prosedyrene åpen og begrenset tilbudskonkurranse. Velg en av dem, "
        "eller avklar i saken hvorfor {procedure} kan brukes."
    ),
    "deadline_too_short": (
        "Tilbudsfristen er for kort. Minstefristen er {days} dager og går ut {ends:%d.%m.%Y} ({basis}, {certainty}). "
        "Også en forkortet frist kan tidligst være {shortest:%d.%m.%Y} ({shortest_basis})."
    ),
    "deadline_shortened": (
        "Tilbudsfristen er kortere enn minstefristen på {days} dager, som går ut {ends:%d.%m.%Y} "
        "({basis}, {certainty}). Den kan bare forkortes på vilkårene i {shortest_basis}. "
        "Skriv i saken hvilket vilkår som er oppfylt."
    ),
    "deadline_on_last_day": (
        "Minstefristen går ut med døgnet {ends:%d.%m.%Y} ({basis}, {certainty}), og tilbudsfristen er samme dag. "
        "Sett den til dagen etter for å være på den sikre siden."
    ),
    "deadline_on_day_off": "Tilbudsfristen er {day:%d.%m.%Y}, som er {why}. Vurder en virkedag.",
    "environment_missing": (
        "Ingen kriterier er merket for klima og miljø. Etter {basis} kreves en vekt på minst {least} %, "
        "eller en skriftlig begrunnelse for en annen løsning."
    ),
    "environment_weight_low": (
        "Kriteriene for klima og miljø veier {weight} %. Etter {basis} kreves minst {least} %, "
        "eller en skriftlig begrunnelse for en annen løsning."
    ),
    "environment_place_low": (
        "Etter {basis} {strength} klima og miljø være blant de {least} høyest prioriterte kriteriene. "
        "Flytt kriteriet opp, eller begrunn en annen løsning skriftlig."
    ),
    "environment_reason_missing": (
        "Begrunnelsen for måten klima og miljø ivaretas på, mangler. Skriv hvorfor {basis} kan brukes her."
    ),
    "environment_way_not_in_force": (
        "«{way}» er ikke en vei i klima- og miljøregelen som gjelder {day:%d.%m.%Y}. Velg en annen."
    ),
    "environment_several_exemptions": (
        "Flere unntak fra klima- og miljøregelen er valgt. Ett holder. Velg det som passer best."
    ),
    "environment_combined": (
        "Etter {basis} kan krav erstatte kriteriene. Regelen nevner ikke at krav og kriterier kan kombineres. "
        "Avklar det med en jurist."
    ),
    "library_duplicate_id": "Kravet {subject} finnes i to filer.",
    "library_unknown_related": "{subject} viser til {target}, som ikke finnes.",
    "library_unknown_question": "Utløseren til {subject} bruker spørsmålet «{question}», som ikke finnes.",
    "library_unknown_theme": "{subject} hører til temaet {theme}, som ikke finnes.",
    "library_unused_question": "Spørsmålet «{subject}» brukes ikke av noen utløser.",
    "library_too_many_absolute": (
        "Temaet {subject} har {absolute} absolutte krav av {all}. Høyst en tredel kan være det."
    ),
    "library_file_missing": "Filen {subject} finnes ikke.",
    "library_file_unreadable": "Filen {subject} kan ikke leses ({detail}).",
    "library_file_not_mapping": "Filen {subject} har ikke felt med navn og verdi.",
    "library_field_invalid": "Filen {subject}, krav {id}: feltet «{field}» {clause}.",
    "supplier_missing": "Leverandørens navn mangler.",
    "other_tender": "Filen er ikke et svarskjema fra denne konkurransen.",
    "form_without_lot": (
        "Skjemaet sier ikke hvilken av delkontraktene det gjelder. Be leverandøren om å bruke svarskjemaet til "
        "delkontrakten."
    ),
    "file_not_opened": "Filen kan ikke åpnes.",
    "file_too_large": "Filen er for stor. Den kan være på høyst 25 MB.",
    "file_old_or_locked": "Filen er i et gammelt format eller låst med passord. Lagre den som .docx uten passord.",
    "file_not_word": "Filen er ikke et Word-dokument (.docx).",
    "file_damaged": "Filen er skadet og kan ikke leses. Be leverandøren om å lagre den på nytt.",
    "file_too_intricate": (
        "Filen har for mange deler, eller for mange tabeller inne i hverandre. "
        "Be leverandøren om å fylle ut et nytt skjema."
    ),
    "hidden_text": "Dokumentet har skjult tekst. Den er ikke lest som svar. Vis den i Word, og spør leverandøren.",
    "tracked_changes": (
        "Dokumentet har sporede endringer. Godta eller avvis dem i Word, og last opp på nytt."
    ),
    "tender_id_missing": "Konkurranse-ID-en er borte fra filen. Kontroller at skjemaet hører til konkurransen.",
    "form_unknown_id": "Skjemaet har krav-ID-en «{given}», som ikke finnes i konkurransen.",
    "form_id_disagrees": (
        "{subject}: feltet «{label}» er merket med {hidden}. Svaret er ført på den trykte krav-ID-en. Kontroller det."
    ),
    "form_answered_twice": "{subject}: «{label}» er besvart to ganger. Den andre gangen står det «{given}».",
    "form_unknown_row": "Raden «{label}» ved {place} hører ikke til skjemaet. Der står det «{given}».",
    "form_loose_text": "Utenfor feltene ved {place} står det «{given}». Det er ikke lest som svar.",
    "form_picture": "{subject}: «{label}» har et bilde. Det er ikke lest. Se det i filen.",
    "form_code_unknown": "{subject}: «{given}» er ikke blant valgene for oppfyllelse.",
    "form_date_unreadable": "{subject}: «{given}» er ikke en dato.",
    "response_unknown_requirement": "Svaret gjelder {subject}, som ikke er et krav i denne konkurransen.",
    "response_missing": "{subject} er ikke besvart.",
    "response_without_code": "{subject} er beskrevet, men oppfyllelse er ikke valgt.",
    "response_later_without_date": "{subject} er oppgitt oppfylt senere, uten dato.",
    "absolute_not_met_today": "{subject} er et absolutt krav, og leverandøren svarer ikke «Oppfylt i dag».",
    "response_too_long": "Svaret på {subject} er på {words} ord. Grensen er {allowed}.",
    "typed_missing": "{subject}: «{label}» er ikke fylt ut.",
    "typed_not_a_choice": "{subject}: «{given}» er ikke blant valgene.",
    "typed_number_out_of_bounds": "{subject}: «{given}» er ikke et tall innenfor grensene.",
}

REFUSALS: dict[str, str] = {
    "not_allowed": "Du har ikke tilgang til å {action_term}. Spør innkjøperen.",
    "not_allowed_now": "Du kan ikke {action_term} mens status er «{phase_term}».",
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
    "phase_out_of_order": "Anskaffelsen kan ikke gå fra «{phase_term}» til «{wanted_term}».",
    "parameter_out_of_bounds": "{requirement}: {label} må være fra {minimum} til {maximum}.",
    "other_library_version": "Anskaffelsen bygger på kravbibliotek {pinned}. Programmet har {loaded}.",
    "not_a_committee_role": "Velg leder, evaluator eller observatør.",
    "person_without_name": "Navn mangler.",
    "tender_changed": "Konkurransefilen er endret etter at den ble frosset.",
}


def finding_sentence(finding: Finding, sentences: Mapping[str, str] = FINDINGS) -> str:
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
    """Members of our own enumerations as the words a person reads; all else as it is."""
    return {name: term(fact) if isinstance(fact, StrEnum) else fact for name, fact in facts.items()}


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
