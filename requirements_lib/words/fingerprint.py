"""What a fingerprint is for, said where one is shown."""

_USE = "Det er regnet av innholdet. Endres ett tegn, blir det et annet. Skriv det i saken. Da kan dere vise senere"


def fingerprint(digest: str, shows: str) -> str:
    """«Fingeravtrykk: `…`», and what it can show: «at filen er den samme»; for markdown."""
    return f"Fingeravtrykk: `{digest}`  \n{_USE} {shows}."
