"""What every field of an evaluation file is called and means, with its unit."""

_DECIMALS = (
    "Desimaler",
    "Antall desimaler den kunngjorte formelen selv avrunder til, en halv bort fra null. null: ingen avrunding.",
)
_SLOPE = ("Stigningstall", "Uten enhet. 1 gir én tidel av poengene for hver tidel i pris.")
_CLAMPED = ("Grenser", "true: poengene holdes mellom 0 og 10.")
_FULL = "kr ekskl. mva., fordelt på kvalitetskriteriene etter vektene deres."
_LINES = ("Linjer", "Det hvert tilbud oppgir et beløp for. Beløpene i tilbudet står i samme rekkefølge.")
_RANKED_BY = ("Rangeres med", "Modellen som summen rangeres med.")
_LINE = ("Navn", "Navnet på linjen.")

FIELDS: dict[str, tuple[str, str]] = {
    "fingerprint": (
        "Fingeravtrykk",
        "SHA-256 av alt annet i filen, 64 heksadesimale tegn. Kan utelates i en fil skrevet for hånd.",
    ),
    "tender": ("Konkurransen", "Fingeravtrykket til konkurransen slik den ble kunngjort."),
    "model": (
        "Evalueringsmodellen",
        "Fingeravtrykket til modellen slik den ble fryst før tilbudene ble åpnet.",
    ),
    "lot": ("Delkontrakt", "Id-en til delkontrakten. Tom når konkurransen ikke er delt."),
    "criteria": (
        "Tildelingskriterier",
        "Kriteriene som vurderes hver for seg, med vekt i prosent av hele. Vektene er nøyaktig 100 til sammen. "
        "Er et kriterium delt opp, står bare delene her.",
    ),
    "tree": (
        "Kriterietreet",
        "Kriteriene slik de er delt opp, med vekt i prosent av kriteriet de hører til under. Utelatt når ingen er "
        "delt. Rangeringen regnes av «criteria» alene.",
    ),
    "requirement_weights": (
        "Vekt på kravene",
        "Vekt per krav-id innenfor kriteriet, uten enhet. Utelatt: kravene veier likt.",
    ),
    "price_model": ("Prismodell", "Modellen som er kunngjort, med alle tallene i den. «code» sier hvilken."),
    "quality_model": ("Poeng for kvalitet", "Skala på kravene, justering etter det beste, og minstekrav."),
    "tie_rule": ("Likt resultat", "Det som avgjør mellom tilbud med nøyaktig samme resultat."),
    "winners": (
        "Leverandører i rammeavtalen",
        "Bare for rammeavtaler med flere: hvor mange det høyst blir, og hvordan avropene fordeles. null ellers.",
    ),
    "Winners.most": ("Høyst", "Antall leverandører. Det kan bli færre."),
    "Winners.division": (
        "Fordeling",
        "ranking: etter rangeringen. fixed: faste andeler etter plassen. points: andeler etter poengsummen.",
    ),
    "Winners.shares": ("Andeler", "Prosent for hver plass, den første først. Bare for faste andeler."),
    "Winners.same_supplier_twice": ("Flere plasser", "true: én leverandør kan få flere av plassene."),
    "bids": ("Tilbud", "Alle tilbudene, også de som er avvist."),
    "draws": ("Loddtrekninger", "Lodd som mennesker har trukket mellom tilbud med likt resultat."),
    "Criterion.id": ("Id", "T og et tall, for eksempel T1."),
    "Criterion.name": ("Navn", "Navnet på kriteriet."),
    "Criterion.kind": ("Type", "price: pris eller kostnad. quality: poeng på krav."),
    "Criterion.weight": ("Vekt", "Prosent av hele."),
    "Criterion.environment": ("Klima og miljø", "true: teller med i plikten til å vekte klima og miljø."),
    "Criterion.requirements": ("Krav", "Id-ene til kravene som gir poeng på kriteriet."),
    "Criterion.under": ("Del av", "Alltid tom i en evaluering."),
    "Criterion.least": ("Ramme, lavest", "Prosent. Alltid utelatt i en evaluering: vektene er endelige."),
    "Criterion.most": ("Ramme, høyest", "Prosent. Alltid utelatt i en evaluering: vektene er endelige."),
    "Criterion.whole": (
        "Vurderes samlet",
        "Sann når kriteriet får poeng én gang, under sin egen id, fra 0 til 10.",
    ),
    "Criterion.looks_for": (
        "Slik vurderes kriteriet",
        "Det som er kunngjort om poengene på et samlet kriterium.",
    ),
    "Criterion.place": ("Prioritet", "Alltid utelatt i en evaluering: vektene er endelige."),
    "EvaluatedBid.id": ("Id", "Entydig id for tilbudet i filen."),
    "EvaluatedBid.letter": ("Bokstav", "Bokstaven tilbudet omtales med."),
    "EvaluatedBid.supplier": ("Leverandør", "Navnet på leverandøren."),
    "EvaluatedBid.price": (
        "Pris",
        "Prisen i tilbudet, kr ekskl. mva., uten prissatte avvik. null når prisen regnes av beløpene, eller når pris "
        "ikke er et kriterium.",
    ),
    "EvaluatedBid.amounts": (
        "Beløp",
        "kr ekskl. mva. per linje i prismodellen, i samme rekkefølge. Bare for modeller med linjer.",
    ),
    "EvaluatedBid.deviations": (
        "Prissatte avvik",
        "Avvik og forbehold kommunen har satt en pris på. Legges til prisen før den sammenlignes.",
    ),
    "PricedDeviation.requirement": ("Krav", "Id-en til kravet det avvikes fra. Tom for et annet forbehold."),
    "PricedDeviation.text": (
        "Leverandørens ord",
        "Slik leverandøren skrev avviket. Tom når kommunen fant det.",
    ),
    "PricedDeviation.amount": ("Beløp", "kr ekskl. mva. 0 når avviket er uten betydning for prisen."),
    "PricedDeviation.reason": ("Begrunnelse", "Hvorfor avviket er verdt beløpet."),
    "PricedDeviation.by": ("Prissatt av", "Id-en til den som satte prisen."),
    "PricedDeviation.at": ("Forseglet", "Når beløpet ble forseglet."),
    "EvaluatedBid.variant": ("Alternativt tilbud", "true: en annen løsning enn den dokumentene beskriver."),
    "EvaluatedBid.same_supplier_as": (
        "Samme leverandør som",
        "Id-en til det første tilbudet fra samme leverandør. Tom når dette er det første.",
    ),
    "EvaluatedBid.points": (
        "Omforente poeng",
        "Poeng per krav-id, fra 0 til full score på et krav (10 når ikke annet er kunngjort).",
    ),
    "EvaluatedBid.unmet_absolute": (
        "Absolutte krav som ikke er oppfylt",
        "Krav-id-er. Gir en advarsel, og aldri avvisning av seg selv.",
    ),
    "EvaluatedBid.rejected_because": (
        "Avvist fordi",
        "Begrunnelsen for avvisningen. Tom når tilbudet er med.",
    ),
    "Draw.order": ("Rekkefølge", "Id-ene til tilbudene, det som ble trukket først, først."),
    "Draw.drawn_by": ("Trukket av", "Den eller de som trakk loddet."),
    "Draw.at": ("Tidspunkt", "Dato og klokkeslett med tidssone."),
    "QualityModel.requirement_highest": (
        "Full score på et krav",
        "Poeng. Et kriterium er alltid fra 0 til 10.",
    ),
    "QualityModel.normalisation": ("Justering", "Hvordan poengene justeres etter det beste tilbudet."),
    "QualityModel.least_on_each": ("Minst på hvert kriterium", "Poeng fra 0 til 10, før justering."),
    "QualityModel.least_in_all": ("Minst samlet", "Poeng fra 0 til 10, før justering."),
    "floor_at_zero": (
        "Nedre grense",
        "true: poeng under 0 settes til 0. Betyr ingenting i forholdsmessig modell.",
    ),
    "code": ("Modell", "Sier hvilken prismodell det er."),
    "decimals": _DECIMALS,
    "slope": _SLOPE,
    "clamped": _CLAMPED,
    "Deduction.full_value": ("Verdien av full kvalitet", _FULL),
    "Surcharge.full_value": ("Påslaget uten noen kvalitet", _FULL),
    "contract_value": ("Kontraktsverdi", "kr ekskl. mva."),
    "break_at": ("Knekkpunkt", "Prosent over laveste pris."),
    "break_points": ("Poeng i knekkpunktet", "Poeng mellom 0 og 10."),
    "zero_at": ("Null poeng fra", "Prosent over laveste pris. Større enn knekkpunktet."),
    "reference": ("Referansepris", "kr ekskl. mva."),
    "reference_points": ("Poeng ved referanseprisen", "Poeng fra 0 til 10."),
    "lines": _LINES,
    "ranked_by": _RANKED_BY,
    "rate": ("Rente", "Prosent i året."),
    "cost_decimals": ("Desimaler i summen", "Desimaler av en krone, en halv bort fra null."),
    "CostLine.name": _LINE,
    "first_year": ("Første år", "År fra kontraktsstart. År 0 regnes ikke ned."),
    "last_year": ("Siste år", "År fra kontraktsstart, ikke før første år."),
    "share": ("Andel som teller", "Prosent. Mindre enn 100 for en opsjon som kanskje ikke brukes."),
    "BasketLine.name": _LINE,
    "quantity": ("Mengde", "I enheten som enhetsprisen gjelder."),
}
"""(title, description) by field, or by shape and field where the same name means different things."""
