"""CPV codes as people write them."""

import re

from requirements_lib.domain.rules.agreement import CPV


def read_codes(text: str) -> tuple[str, ...]:
    """«48311000-1, 72000000» as codes, each once. Raises ValueError with a sentence that names the first wrong one."""
    codes = tuple(text.replace(",", " ").replace(";", " ").split())
    for code in codes:
        if not re.match(CPV, code):
            raise ValueError(f"«{code}» er ikke en CPV-kode. Skriv åtte siffer, for eksempel 48311000-1.")
    return tuple(dict.fromkeys(codes))
