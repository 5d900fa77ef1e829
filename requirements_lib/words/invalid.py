"""Bokmål for what is wrong with a field in a file: pydantic's error types as clauses after «felt «…»:»."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

_CLAUSES = {
    "missing": "mangler",
    "extra_forbidden": "er ikke et kjent felt",
    "string_type": "skal være tekst",
    "string_too_short": "er tomt",
    "string_pattern_mismatch": "har ikke riktig form ({pattern})",
    "string_too_long": "er for langt (høyst {max_length} tegn)",
    "enum": "er ikke blant de lovlige verdiene ({expected})",
    "literal_error": "er ikke blant de lovlige verdiene ({expected})",
    "int_type": "skal være et helt tall",
    "int_parsing": "skal være et helt tall",
    "int_from_float": "skal være et helt tall",
    "decimal_type": "skal være et tall",
    "decimal_parsing": "skal være et tall",
    "decimal_max_places": "skal ha høyst {decimal_places} desimaler",
    "finite_number": "skal være et vanlig tall, ikke NaN eller uendelig",
    "decimal_max_digits": "har flere siffer enn Målestokk regner med (høyst {max_digits})",
    "decimal_whole_digits": "er større enn noe tall Målestokk regner med (høyst {whole_digits} siffer før komma)",
    "bool_type": "skal være ja eller nei (true eller false)",
    "bool_parsing": "skal være ja eller nei (true eller false)",
    "greater_than": "skal være større enn {gt}",
    "greater_than_equal": "skal være minst {ge}",
    "less_than": "skal være mindre enn {lt}",
    "less_than_equal": "skal være høyst {le}",
    "too_short": "skal ha minst {min_length}",
    "too_long": "skal ha høyst {max_length}",
    "date_type": "skal være en dato (åååå-mm-dd)",
    "date_parsing": "skal være en dato (åååå-mm-dd)",
    "date_from_datetime_parsing": "skal være en dato (åååå-mm-dd)",
    "datetime_type": "skal være dato og klokkeslett",
    "datetime_parsing": "skal være dato og klokkeslett",
    "datetime_from_date_parsing": "skal være dato og klokkeslett",
    "timezone_naive": "skal ha tidssone",
    "timezone_aware": "skal ha tidssone",
    "dict_type": "skal ha felt med navn og verdi",
    "model_type": "skal ha felt med navn og verdi",
    "model_attributes_type": "skal ha felt med navn og verdi",
    "list_type": "skal være en liste",
    "tuple_type": "skal være en liste",
    "frozen_set_type": "skal være en liste",
    "numbers_as_text": 'har tall med desimaler uten hermetegn ({fields}). Skriv dem som tekst, slik: "12.5"',
    "json_invalid": "er ikke gyldig JSON",
    "union_tag_invalid": "har en ukjent type ({tag})",
    "union_tag_not_found": "mangler type ({discriminator})",
    "default_out_of_bounds": "standardverdien {default} er utenfor {minimum}–{maximum}",
}

_INCONSISTENT = {
    "id_outside_theme": "id-en hører ikke til temaet",
    "parameters_differ_from_text": "tallene i teksten og de oppgitte parametrene er ikke de samme",
    "change_log_not_current": "endringsloggen slutter ikke på gjeldende versjon",
    "points_above_floor_need_absolute": "poeng over minstekravet hører til et absolutt krav",
}


def clause(error_type: str, context: Mapping[str, Any]) -> str:
    """What is wrong, to stand after the field's name; an unforeseen type says only that it is not valid."""
    if error_type == "requirement_inconsistent":
        return "er ikke i samsvar: " + "; ".join(_INCONSISTENT[code] for code in context["problems"])
    return _CLAUSES.get(error_type, "er ikke gyldig").format(**_in_bokmål(context))


def invalid_sentences(fault: ValidationError) -> tuple[str, ...]:
    """One sentence for each field that is wrong in a file from outside."""
    return tuple(_sentence(error) for error in fault.errors(include_url=False))


def _in_bokmål(context: Mapping[str, Any]) -> dict[str, Any]:
    """pydantic lists what it expected with an English «or»."""
    expected = str(context.get("expected", "")).replace(" or ", " eller ")
    return {**context, "expected": expected}


def _sentence(error: Mapping[str, Any]) -> str:
    field = ".".join(str(part) for part in error["loc"])
    wrong = clause(error["type"], error.get("ctx", {}))
    return f"Feltet «{field}» {wrong}." if field else f"Innholdet {wrong}."
