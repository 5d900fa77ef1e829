"""A bokmål sentence for every finding: what, where, and what to do."""

from requirements_lib.words.final_weight import FINAL_WEIGHT

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
    "scale_not_offered": "Krav vurderes fra 0 til 10 eller fra 0 til 6, ikke fra 0 til {highest}. Velg en av skalaene.",
    "edit_invalid": "{subject}: teksten dere har endret, viser til et tall kravet ikke har. Rett teksten.",
    "own_requirement_in_library": "{subject} finnes i kravbiblioteket. Gi det egne kravet en annen krav-ID.",
    "value_differs": "Beregningen av verdien gir {amount}, men anslått verdi er en annen. Rett én av dem.",
    "binding_before_deadline": "Vedståelsesfristen går ut før eller samme dag som tilbudsfristen. Rett datoene.",
    "questions_after_deadline": "Fristen for spørsmål er etter tilbudsfristen. Rett datoene.",
    "deadline_before_start": "Tilbudsfristen er før eller samme dag som kunngjøringen. Rett datoene.",
    "unknown_question": "Svaret gjelder spørsmålet «{subject}», som ikke finnes i kravbiblioteket.",
    "unknown_requirement": "Kravet {subject} finnes ikke i kravbiblioteket.",
    "unknown_parameter": "{subject} har ikke tallet «{name}».",
    "parameter_out_of_bounds": "{subject}: {label} må være fra {minimum} til {maximum}.",
    "annex_titles_unconfirmed": "Bilagstitlene i {subject} er ikke bekreftet. Bilagene får Målestokks egne titler.",
    "no_requirements": "Ingen krav er med. Svar på behovet, eller ta med krav.",
    "question_open": "«{ask}» er ikke besvart. Det avgjør {requirements}.",
    "answer_code_missing": "{subject_name}: «{answer}» skal alltid kunne velges. Ta det med.",
    "answer_code_double": "{subject_name}: «{answer}» står to ganger. Ta ut det ene.",
    "answer_label_missing": "{subject_name}: «{answer}» mangler tekst. Skriv det leverandørene skal velge.",
    "answer_label_long": "{subject_name}: teksten for «{answer}» er for lang. Den kan være på høyst {longest} tegn.",
    "answer_label_double": "{subject_name}: «{label}» står to ganger. Gi hvert svar sin egen tekst.",
    "criteria_weights_not_100": "Vektene er {total} % til sammen. De skal være nøyaktig 100 %.",
    "criterion_parts_not_100": "Delene av «{name}» er {total} % til sammen. De skal være nøyaktig 100 %.",
    "criterion_with_parts_fed": (
        "«{name}» er delt opp. Da er det delene som får poeng: «{name}» kan ikke være pris eller ha krav selv."
    ),
    "criterion_under_unknown": "«{name}» hører til under et kriterium som ikke finnes.",
    "criterion_nowhere": "«{name}» hører til under seg selv eller under et kriterium som ikke finnes.",
    "criterion_too_deep": "«{name}» ligger for dypt. Kriteriene kan ha høyst {most} nivåer.",
    "criteria_duplicate_id": "Kriteriet {subject} står to ganger.",
    "criteria_one_price": "Det skal være ett priskriterium. Det er {count}.",
    "range_missing": "«{name}» mangler ramme. Skriv det laveste og det høyeste vekten kan bli.",
    "range_backwards": "Rammen for «{name}» går fra {least} til {most} %. Det første tallet må være det laveste.",
    "ranges_never_100": (
        "Rammene kan ikke bli 100 % til sammen: de laveste gir {least} %, og de høyeste gir {most} %. "
        "Gjør rammene videre, eller flytt dem."
    ),
    "ranges_overlap": (
        "Rammene for «{name}» og «{other}» overlapper. Da sier de ikke hvilket kriterium som veier mest. "
        "Gjør dem smalere hvis det skal være klart."
    ),
    "condition_unanswered": "«{subject_name}» er ikke begrunnet. Skriv hvorfor.",
    "weight_outside_range": (
        "Vekten på «{name}» er {weight} %. Den må ligge i rammen fra {least} til {most} %. Rett vekten eller rammen."
    ),
    "weight_against_order": (
        "«{name}» veier like mye som eller mer enn «{above}», som er prioritert høyere. Rett vektene eller rekkefølgen."
    ),
    "priced_quality_without_weights": (
        "Prismodellen regner kvalitet om til kroner etter vektene. Da må vektene kunngjøres nøyaktig. "
        "Velg nøyaktige vekter, eller en prismodell med poeng."
    ),
    "priority_without_reason": (
        "Etter {basis} ({certainty}) kan vektene utelates bare når det er umulig å angi dem av objektive grunner. "
        "Skriv begrunnelsen, eller oppgi vekter."
    ),
    "priority_only_when_impossible": (
        "Vektene kan utelates bare når det er umulig å angi dem av objektive grunner ({basis}, {certainty}). "
        "Se over begrunnelsen med en jurist."
    ),
    "price_left_out": (
        "Pris er ikke et tildelingskriterium. Tilbudene rangeres etter kvalitet alene ({basis}, {certainty})."
    ),
    "price_left_out_unfixed": (
        "Pris er ikke et tildelingskriterium. Etter {basis} ({certainty}) kan det utelates når prisen eller kostnaden "
        "er fast. Skriv hva den er, eller legg til pris."
    ),
    "criterion_without_requirements": "Kriteriet «{name}» har ingen krav under seg.",
    "criterion_whole_unexplained": "Kriteriet «{name}» vurderes samlet. Skriv hva som gir mange og få poeng.",
    "price_criterion_with_requirements": "Priskriteriet «{name}» kan ikke ha krav under seg.",
    "scored_without_criterion": "{requirements} gir poeng, men hører ikke til noe kriterium.",
    "criterion_fed_by_unscored": "{subject} står under et kriterium, men gir ikke poeng i denne anskaffelsen.",
    "scored_in_two_criteria": "{subject} står under to kriterier.",
    "lowest_price_with_quality": (
        "Laveste pris er valgt som prismodell, men det er kriterier for kvalitet. "
        "Ta dem ut, eller velg en annen modell."
    ),
    "compared_price_without_price": "Prismodellen sammenligner evaluert pris, men det er ikke noe priskriterium.",
    "priced_quality_without_quality": (
        "Prismodellen regner kvalitet om til kroner, men det er ingen kriterier for kvalitet."
    ),
    "normalised_twice": (
        "Teknisk og økonomisk del løfter det beste tilbudet selv. Velg ingen justering av poengene for kvalitet."
    ),
    "priced_quality_normalised": (
        "Når kvalitet regnes om til kroner, skal poengene ikke justeres etter det beste tilbudet. "
        "Velg ingen justering."
    ),
    "kink_out_of_order": (
        "Knekken er ved {break_at} % over laveste pris, og poengene er 0 ved {zero_at} %. Det siste må være høyere."
    ),
    "cost_line_twice": "Linjen «{line}» står to ganger i prismodellen. Gi dem hvert sitt navn.",
    "cost_years_out_of_order": "Linjen «{line}» slutter før den begynner. Rett årene.",
    "wording_percent": (
        "{subject_name}: «{written}» kan leses både som lineær og som forholdsmessig. Skriv formelen i stedet."
    ),
    "wording_relative": "{subject_name}: «{written}» kan leses på flere måter. Skriv formelen i stedet.",
    "wording_hybrid": (
        "{subject_name}: «{written}» sier ikke hvordan poengene regnes. Skriv begge formlene og når modellen skifter."
    ),
    "lots_too_few": "Det er bare én delkontrakt. Legg til en til, eller ta ut delkontrakten.",
    "lot_without_name": "Delkontrakt {subject} mangler navn. Skriv hva den gjelder.",
    "lot_duplicate_id": "Delkontrakt {subject} står to ganger.",
    "lot_duplicate_name": "To delkontrakter heter «{subject}». Gi dem hvert sitt navn.",
    "lot_without_requirements": "Alle kravene er utelatt. La minst ett krav høre til.",
    "requirement_in_no_lot": (
        "{subject} er med i anskaffelsen, men er utelatt fra alle delkontraktene. "
        "Ta kravet ut, eller la det høre til en delkontrakt."
    ),
    "price_lines_shared_by_lots": (
        "Prislinjene i prismodellen er de samme i {lots}. Gi delkontraktene prislinjer hver for seg, "
        "eller skriv hvorfor de skal være like."
    ),
    "price_amount_shared_by_lots": (
        "Beløpet i prismodellen, {amount}, er det samme i {lots}. Gi delkontraktene beløp hver for seg, "
        "eller skriv hvorfor det skal være likt."
    ),
    "lots_reason_missing": (
        "Etter {basis} ({certainty}) skal det begrunnes kort hvorfor anskaffelsen ikke er delt opp i delkontrakter. "
        "Skriv begrunnelsen."
    ),
    "value_on_threshold": (
        "Verdien er nøyaktig lik EØS-terskelverdien ({basis}). Del II gjelder til og med den, del III fra og med den. "
        "Del III er lagt til grunn fordi den er strengest."
    ),
    "procedure_reason_asked": (
        "Protokollen skal si hvorfor dere forhandler eller har dialog ({basis}). Skriv begrunnelsen nå."
    ),
    "division_not_said": (
        "Si hvor mange leverandører rammeavtalen inngås med, og hvordan avropene fordeles mellom dem. Regelen skal stå "
        "i konkurransegrunnlaget ({basis})."
    ),
    "variant_requirements_missing": (
        "Alternative tilbud godtas. Skriv hvilke absolutte krav de må oppfylle, og hvordan de skal utformes ({basis})."
    ),
    "variant_requirements_unsaid": (
        "Alternative tilbud godtas. Skriv hvilke absolutte krav de må oppfylle, og hvordan de skal utformes."
    ),
    "variants_in_notice": "Alternative tilbud godtas. Si det også i kunngjøringen ({basis}).",
    "division_unsaid": (
        "Si hvor mange leverandører rammeavtalen inngås med, og hvordan avropene fordeles mellom dem. La regelen stå i "
        "konkurransegrunnlaget."
    ),
    "shares_without_points": (
        "Andelene kan ikke følge poeng når prismodellen sammenligner evaluert pris. Velg rangering eller faste andeler."
    ),
    "shares_not_as_many": (
        "Det er oppgitt {shares} andeler, men inntil {most} leverandører. Oppgi en andel for hver plass."
    ),
    "share_not_positive": "Hver andel må være større enn 0.",
    "shares_not_100": "Andelene er {total} % til sammen. De skal være nøyaktig 100 %.",
    "framework_too_long": (
        "Rammeavtalen varer i mer enn {years} år med opsjoner. Det er mer enn {basis} vanligvis gir rom for. "
        "Skriv hvorfor."
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
        "Merk kriteriet og flytt det opp, eller begrunn en annen løsning skriftlig."
    ),
    "environment_reason_missing": (
        "Begrunnelsen for måten klima og miljø ivaretas på, mangler. Skriv hvorfor {basis} kan brukes her."
    ),
    "environment_way_unsaid": "Begrunnelsen sier ikke hvilken vei i klima- og miljøregelen den gjelder. Velg den.",
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
    "reuse_question_gone": "Svaret på spørsmålet «{subject}» er ikke med. Spørsmålet finnes ikke lenger.",
    "reuse_requirement_gone": "{subject} finnes ikke i kravbiblioteket lenger. Valgene for kravet er ikke med.",
    "reuse_edit_left_out": (
        "{subject}: Teksten dere hadde endret, passer ikke til kravet slik det er nå. Bibliotekets tekst er brukt."
    ),
    "reuse_requirement_retired": "{subject} {title} er utgått av kravbiblioteket.",
    "reuse_requirement_changed": (
        "{subject} {title} er endret fra versjon {before} til versjon {after}: {what}"
    ),
    "correction_without_changes": (
        "Ingenting er endret siden kunngjøringen. Gjør endringen først, eller forkast rettelsen."
    ),
    "correction_unanswered": "«{subject_name}» er ikke besvart. Svar ja eller nei.",
    "correction_without_reason": "Begrunnelsen for svaret på «{subject_name}» mangler. Skriv hvorfor.",
    "correction_essential": (
        "Dere har svart at endringen er vesentlig. Da er en rettelse ikke nok, og den kan ikke kunngjøres her. "
        "Avklar med en jurist hva som må gjøres."
    ),
    "correction_moves_start": (
        "Kunngjøringsdatoen er {day:%d.%m.%Y} og kan ikke endres i en rettelse. Sett den tilbake."
    ),
    "correction_shortens_deadline": (
        "Tilbudsfristen er tidligere enn den som er kunngjort. En rettelse kan ikke korte ned fristen."
    ),
    "correction_not_prolonged": (
        "Dere har svart at fristen må forlenges, men tilbudsfristen er den samme. Sett en senere frist."
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
    "earlier_revision": (
        "Svarskjemaet er laget for revisjon {number} av konkurransen. Revisjon {latest} gjelder, og kravene kan være "
        "andre. Skjemaet kan ikke registreres. Avklar hvordan tilbudet skal behandles."
    ),
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
    "absolute_not_met_today": "{subject} er et absolutt krav, og leverandøren svarer ikke at det er oppfylt i dag.",
    "answer_not_offered": "{subject}: «{answer}» kan ikke velges i denne konkurransen. Avklar hva svaret betyr.",
    "response_too_long": "Svaret på {subject} er på {words} ord. Grensen er {allowed}.",
    "typed_missing": "{subject}: «{label}» er ikke fylt ut.",
    "typed_not_a_choice": "{subject}: «{given}» er ikke blant valgene.",
    "typed_number_out_of_bounds": "{subject}: «{given}» er ikke et tall innenfor grensene.",
} | FINAL_WEIGHT
