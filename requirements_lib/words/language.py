"""A bokmål sentence for every finding of the linter, in the shape of `words.finding.FINDINGS`.

What to write instead is data (`data/language`) and comes with the finding.
"""

LANGUAGE: dict[str, str] = {
    "language_unmeasured": "{subject_name}: «{found}» kan ikke måles. {suggestion} Det står i «{sentence}»",
    "language_no_equivalent": (
        "{subject_name}: «{found}» er nevnt uten «eller tilsvarende». {suggestion} Det står i «{sentence}»"
    ),
    "language_two_demands": (
        "{subject_name}: Setningen stiller to krav («{found}»). Del den, så hvert krav kan besvares for seg. "
        "Det gjelder «{sentence}»"
    ),
    "language_open_ended": "{subject_name}: «{found}» gir kravet ingen grense. {suggestion} Det står i «{sentence}»",
    "language_double_negative": (
        "{subject_name}: «{found}» er en dobbelt nektelse. {suggestion} Det står i «{sentence}»"
    ),
    "language_english": "{subject_name}: «{found}» er engelsk. {suggestion} Det står i «{sentence}»",
    "language_filler": "{subject_name}: «{found}» er unødvendig. {suggestion} Det står i «{sentence}»",
    "language_legal_claim": (
        "{subject_name}: «{found}» kan være feil om gjeldende regler. {suggestion} Det står i «{sentence}»"
    ),
    "language_wrong_term": "{subject_name}: «{found}» er ikke riktig her. {suggestion} Det står i «{sentence}»",
    "language_price_in_rubric": (
        "{subject_name}: «{found}» gjør pris til en del av kvaliteten. {suggestion} Det står i «{sentence}»"
    ),
    "language_supplier_scored": (
        "{subject_name}: «{found}» gir poeng for leverandøren, ikke for leveransen. {suggestion} "
        "Det står i «{sentence}»"
    ),
    "language_rubric_alike": (
        "{subject_name}: Teksten for {found} poeng skiller ikke svarene: «{sentence}» "
        "Skriv hva evaluatoren skal kunne se."
    ),
    "language_absolute_without_reason": (
        "{subject_name} stenger tilbud ute, men har verken rettsgrunnlag eller en begrunnelse som sier hvorfor: "
        "«{found}» Skriv hva kommunen ikke kan klare uten."
    ),
    "language_two_names": (
        "{subject_name}: «{found}» heter «{called}» andre steder i konkurransen. Bruk samme navn hele veien, så ingen "
        "tror det er to forskjellige ting. Det står i «{sentence}»"
    ),
    "language_long_sentence": "{subject_name}: Setningen har {found} ord uten pause. Del den: «{sentence}»",
}
