"""The names people know the fields of a system by."""

FIELDS = {
    "name": "Navn",
    "purpose": "Hva systemet brukes til",
    "owner": "Eier",
    "unit": "Enhet som eier systemet",
    "manager": "Forvalter",
    "supplier": "Leverandør",
    "users": "Brukere",
    "data": "Opplysninger i systemet",
    "integrations": "Integrasjoner",
    "delivery_model": "Leveransemodell",
    "criticality": "Kritikalitet",
    "reference": "Avtalens saksnummer",
    "starts": "Avtalen startet",
    "ends": "Avtalen slutter",
    "option_months": "Opsjoner som ikke er brukt",
    "renewal_months": "Fornyes av seg selv",
    "notice_months": "Oppsigelsestid",
}
RATING_FIELDS = {"reason": "Begrunnelse", "evidence": "Dokumentasjon"}
