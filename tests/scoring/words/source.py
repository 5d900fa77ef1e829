"""Reading the package's own source, to see which codes it can produce."""

import re
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[3] / "scoring"
DOMAIN = PACKAGE / "domain"


def text_of(folder: Path) -> str:
    """Every module under a folder, the words left out."""
    return "\n".join(
        one.read_text("utf-8") for one in sorted(folder.rglob("*.py")) if "words" not in one.parts
    )


def defined_enumerations(folder: Path) -> set[str]:
    """The names of the enumerations defined under a folder."""
    return set(re.findall(r"^class (\w+)\(StrEnum\)", text_of(folder), re.MULTILINE))


def refusal_codes() -> set[str]:
    """Every code the package refuses with."""
    return set(re.findall(r'Refusal\(\s*"(\w+)"', text_of(PACKAGE)))


def finding_codes() -> set[str]:
    """Every code the domain can put into a finding."""
    made = r'(?:Finding\.\w+|_finding|_known|_open)\(\s*"(\w+)"'
    chosen = r'(?:code|answered) = "(\w+)"(?: if .* else "(\w+)")?'
    found = re.findall(f"{made}|{chosen}", text_of(DOMAIN))
    return {code for codes in found for code in codes if code}
