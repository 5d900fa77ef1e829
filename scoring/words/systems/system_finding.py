"""A sentence for every finding about a system in use: its register, archive, grounds, contract and plan."""

FINDINGS: dict[str, str] = {
    "system_twice": "Systemet {subject} står to ganger i registeret.",
    "contract_ends_before_start": "Avtalen for {name} slutter før den starter. Rett datoene.",
    "maybe_direct_award": (
        "Avtalen for {name} løp ut {ended} med alle opsjoner, og systemet er ikke meldt ut av bruk. "
        "Det kan være en mulig ulovlig direkte anskaffelse. Finn ut hva kjøpet bygger på i dag."
    ),
    "dependency_self": "{names} utveksler opplysninger med seg selv. Rett «Sender til» eller «Mottar fra».",
    "dependency_ring": "{names} utveksler opplysninger i ring. Skift dem samlet, eller bryt ringen først.",
    "dependency_unlisted": (
        "«Sender til» og «Mottar fra» nevner {names}, som ikke står i registeret. Er det et av systemene dere har, så "
        "rett navnet, og skriv flere med semikolon mellom. Ellers teller det ikke med når dere ser hva som henger "
        "sammen."
    ),
    "owner_missing": "{name} mangler eier.",
    "archive_cannot_be_exported": (
        "{named} er ikke oppfylt. Opplysninger kan gå tapt når systemet slås av, "
        "uansett hvordan resten er vurdert."
    ),
    "archive_export_unknown": (
        "Det er ikke kjent om arkivet kan hentes ut: {named}. Finn det ut før systemet slås av."
    ),
    "archive_worth_open": (
        "{named} er ikke oppfylt, og det er ikke avgjort om noe skal bevares. Skal noe bevares, kan det gå tapt når "
        "systemet slås av."
    ),
    "archive_worth_unknown": "Det er ikke avgjort om noe skal bevares. Avklar det med arkivet først.",
    "records_would_be_lost": "Opplysninger kan gå tapt. Dette er ikke oppfylt: {requirements}.",
    "extraction_undated": (
        "Etter vurderingen kan alt hentes ut, men registeret har ingen dato for når det ble prøvd."
    ),
    "extraction_untested": "Det er ikke prøvd å hente ut det som skal bevares.",
    "extraction_test_planned": "Prøven på å hente ut det som skal bevares, er satt til {tested}. Den er ikke gjort.",
    "extraction_test_old": (
        "Uttrekket ble prøvd {tested}. Det er mer enn {retest} måneder siden. Prøv det på nytt."
    ),
    "preserve_undescribed": "Planen sier ikke hva som skal bevares, og hvor det skal oppbevares.",
    "records_planned_deleted": "Planen sier at systemet slettes, men det har opplysninger som skal bevares.",
    "stopped": "{stop} ({subject}). Det veies ikke mot noe annet.",
    "stop_unknown": "Ikke avklart ({subject}): {stop}. Gjelder det, veies det ikke mot noe annet.",
    "risk_red": "Risikoen er {span} av 30, som er rød (16 eller mer). Mest trekker {drivers} opp.",
    "risk_may_be_red": "Risikoen er {span} av 30 og kan være rød (16 eller mer). Svar på {unknown}.",
    "risk_not_red": "Risikoen er {span} av 30, under grensen for rød (16).",
    "legacy": "Systemet må følges opp (legacy), fordi {criteria} er vurdert til 3 eller høyere.",
    "legacy_unknown": "Systemet kan være utdatert. Svar på {unknown}.",
    "not_legacy": "Systemet er ikke utdatert: ingen sannsynlighet er 3 eller høyere.",
    "answer_against_register": (
        "Registeret og svaret sier ikke det samme om {criteria}. Svaret er brukt i risikoen. Rett det som er feil."
    ),
    "requirements_unmet": "{count} av {applicable} krav er ikke oppfylt{which}.",
    "requirements_unknown": "{count} av {applicable} krav er ikke vurdert{which}.",
    "requirements_all_met": "Alle de {applicable} kravene er oppfylt.",
    "applicability_undecided": "Det er ikke avgjort om {few} gjelder. Svar på behovet.",
    "gap_wide": "Avstanden til behovet er {gap}, som er halvparten eller mer.",
    "gap_may_be_wide": "Avstanden til behovet er {gap}, avhengig av krav som ikke er vurdert.",
    "basis_insufficient": "Utilstrekkelig grunnlag: {coverage} av kravenes vekt er vurdert. Det trengs 70 %.",
    "contract_end_unknown": "Det er ikke kjent når avtalen for systemet slutter.",
    "contract_ended": "Avtalen gikk ut {ended}.",
    "notice_too_late": "Avtalen slutter {ends}. Siste dag for å si den opp var {notice_by}.",
    "contract_ends_notice": "Avtalen slutter {ends}. Siste dag for å si den opp er {notice_by}.",
    "contract_ends": "Avtalen slutter {ends}. Oppsigelsestiden er ikke kjent.",
    "contract_options": "Det er perioden som løper nå. Brukes alle opsjonene, slutter avtalen {last}.",
    "contract_options_ended": (
        "Det var perioden uten opsjoner. Med alle opsjonene gikk avtalen ut {last}. "
        "Er en opsjon brukt, så rett slutten i registeret."
    ),
    "support_unknown": "Støtteslutt er ikke kjent for {technologies}.",
    "plan_needs_option": (
        "Planen går til {out}, etter at perioden går ut {ends}. Den forutsetter at en opsjon blir brukt."
    ),
    "plan_outlives_contract": (
        "Planen går {longer} lenger enn avtalen, som slutter {ends}: "
        "Forleng avtalen hvis det er lovlig, eller fremskynd planen."
    ),
    "plan_without_contract": (
        "Planen går {longer} etter at avtalen sluttet {ends}: "
        "Finn ut hva bruken bygger på i dag, eller fremskynd planen."
    ),
}
