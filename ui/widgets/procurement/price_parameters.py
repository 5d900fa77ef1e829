"""The parameters of each price model as an officer fills them in: what they are called, written and read."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError

from requirements_lib.domain.weighing import model_fit
from requirements_lib.domain.weighing.own_price import own_field
from requirements_lib.domain.weighing.price_model import BasketLine, CostLine, PriceModel
from requirements_lib.domain.weighing.price_model import PriceModelCode as Code
from requirements_lib.words.invalid import clause
from scoring.words.numbers import given
from scoring.words.outcome import finding_sentence

_MODEL: TypeAdapter[PriceModel] = TypeAdapter(PriceModel)
_YEAR_PARTS = 4
_DIGITS = 20
"""So many digits are read in a number; nobody writes more."""
_FIELD = {"kink_out_of_order": "zero_at", "cost_line_twice": "lines", "cost_years_out_of_order": "lines"}
"""The field at which parameters that are at odds are told."""


class Kind(StrEnum):
    """How a parameter is filled in."""

    NUMBER = "number"
    SWITCH = "switch"
    LINES = "lines"
    RANKED_BY = "ranked_by"


class Parameter(NamedTuple):
    """One field."""

    name: str
    label: str
    kind: Kind = Kind.NUMBER
    help: str = ""
    start: str | bool = ""
    """What stands in it until something is saved."""
    optional: bool = False
    """Whether it may be left empty; nothing is ever put into a field that somebody has emptied."""


class Wrong(Exception):
    """What was filled in makes no model; `by_field` has a sentence for each field, and `args` the same in a row."""

    def __init__(self, by_field: Mapping[str, str]) -> None:
        super().__init__(*by_field.values())
        self.by_field = dict(by_field)


_ROUNDING = Parameter(
    "decimals",
    "Avrunding i formelen (antall desimaler, kan stå tomt)",
    help="Fylles bare ut når formelen selv skal avrunde.",
    optional=True,
)
_SLOPE = Parameter("slope", "Stigningstall", start="1")
_CLAMPED = Parameter("clamped", "Poengene holdes mellom 0 og 10", Kind.SWITCH, start=True)
_RANKED_BY = Parameter("ranked_by", "Kostnaden rangeres som", Kind.RANKED_BY, start=Code.PROPORTIONAL)
_OWN: dict[Code, tuple[Parameter, ...]] = {
    Code.LINEAR: (
        Parameter("floor_at_zero", "Poengene stopper på 0", Kind.SWITCH, start=True),
        _SLOPE._replace(help="1 gir 0 poeng ved dobbel pris, 2 gir 0 poeng ved halvannen gang laveste pris."),
    ),
    Code.DEDUCTION: (
        Parameter(
            "full_value", "Verdien av full kvalitet (kroner ekskl. mva.)", help="Fordeles etter vektene."
        ),
    ),
    Code.SURCHARGE: (
        Parameter(
            "full_value", "Påslag uten noen kvalitet (kroner ekskl. mva.)", help="Fordeles etter vektene."
        ),
    ),
    Code.CONTRACT_SURCHARGE: (Parameter("contract_value", "Kontraktsverdi (kroner ekskl. mva.)"),),
    Code.KINKED: (
        Parameter("break_at", "Knekkpunkt (prosent over laveste pris)", start="50"),
        Parameter("break_points", "Poeng i knekkpunktet", start="5"),
        Parameter("zero_at", "0 poeng fra (prosent over laveste pris)", start="200"),
    ),
    Code.REFERENCE: (
        Parameter("reference", "Referansepris (kroner ekskl. mva.)"),
        Parameter("reference_points", "Poeng ved referanseprisen", start="5"),
        _SLOPE._replace(help="1 endrer poengene med 1 for hver tidel prisen ligger fra referanseprisen."),
        _CLAMPED,
    ),
    Code.MEAN: (
        _SLOPE._replace(help="1 endrer poengene med 1 for hver tidel prisen ligger fra gjennomsnittet."),
        _CLAMPED,
    ),
    Code.LIFE_CYCLE: (
        Parameter(
            "lines",
            "Betalinger, én på hver linje: navn; fra år; til år; andel i prosent",
            Kind.LINES,
            "For eksempel «Lisens; 1; 5» og «Opsjon på vedlikehold; 6; 7; 50». År 0 er når avtalen starter.",
        ),
        Parameter("rate", "Rente (prosent i året)"),
        Parameter("cost_decimals", "Avrunding av summen (antall desimaler)", start="2"),
        _RANKED_BY,
    ),
    Code.BASKET: (
        Parameter(
            "lines",
            "Poster, én på hver linje: navn; mengde",
            Kind.LINES,
            "For eksempel «Timer konsulent; 1500».",
        ),
        _RANKED_BY,
    ),
}


def parameters(code: Code) -> tuple[Parameter, ...]:
    """The fields of a model, in order."""
    own = _OWN.get(code, ())
    return own if code in (Code.LIFE_CYCLE, Code.BASKET) else (*own, _ROUNDING)


def own_parameter(code: Code) -> Parameter | None:
    """The field of a model that each lot may fill in for itself."""
    return next((one for one in parameters(code) if one.name == own_field(code)), None)


def own_model(model: PriceModel, filled: str) -> PriceModel | None:
    """The model as it is in a lot that has filled in its own field; None when that is empty.

    Raises Wrong with a sentence for everything that cannot be used.
    """
    own = own_parameter(model.code)
    if own is None or not filled:
        return None
    return model_of(
        model.code, {one.name: written(model, one) for one in parameters(model.code)} | {own.name: filled}
    )


def written(model: PriceModel, parameter: Parameter) -> str | bool:
    """A saved parameter as it stands in its field."""
    value = getattr(model, parameter.name)
    if parameter.kind is Kind.LINES:
        return "\n".join(map(_line, value))
    if parameter.kind is Kind.RANKED_BY:
        return Code(value.code)
    if isinstance(value, Decimal):
        return given(value)
    return value if isinstance(value, bool) else "" if value is None else str(value)


def model_of(code: Code, filled: Mapping[str, Any]) -> PriceModel:
    """The model that was filled in. Raises Wrong with a sentence for every field that cannot be used."""
    values: dict[str, Any] = {"code": code}
    wrong: dict[str, str] = {}
    for one in parameters(code):
        try:
            values |= _read(code, one, filled.get(one.name, one.start))
        except ValueError as fault:
            wrong[one.name] = str(fault)
    try:
        model = _MODEL.validate_python(values)
    except ValidationError as fault:
        raise Wrong(_sentences(code, fault) | wrong) from fault
    if wrong:
        raise Wrong(wrong)
    if at_odds := {_FIELD[one.code]: finding_sentence(one) for one in model_fit.parameters(model)}:
        raise Wrong(at_odds)
    return model


def needs_decision(code: Code) -> bool:
    """Whether the model has numbers or lines of its own, which somebody must see before it is saved."""
    return any(not one.optional for one in parameters(code))


def _read(code: Code, one: Parameter, filled: Any) -> dict[str, Any]:
    """The parameter with its value; nothing when an optional field is empty."""
    if one.kind is Kind.SWITCH:
        return {one.name: bool(filled)}
    if one.kind is Kind.RANKED_BY:
        return {one.name: {"code": filled}}
    text = str(filled).strip()
    if not text:
        if one.optional:
            return {}
        raise ValueError(f"{_named_on_screen(one)} mangler.")
    if one.kind is Kind.LINES:
        read = _basket_line if code is Code.BASKET else _payment
        return {one.name: [read(line) for line in text.splitlines() if line.strip()]}
    return {one.name: read_number(text, one.label)}


def read_number(text: str, label: str) -> Decimal:
    """«1 250 000,50» as a number. Raises ValueError with a sentence."""
    try:
        number = Decimal("".join(text.split()).replace(",", "."))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise ValueError(f"{label} må være et tall.")
    if len(number.as_tuple().digits) > _DIGITS or abs(number.adjusted()) > _DIGITS:
        raise ValueError(f"{label} har for mange sifre. Skriv høyst {_DIGITS}.")
    return number


def _basket_line(line: str) -> dict[str, Any]:
    name, mark, quantity = line.rpartition(";")
    if not mark:
        name, quantity = line, ""
    return {"name": _named(name, line), "quantity": read_number(quantity, f"Mengden i «{line.strip()}»")}


def _named(name: str, line: str) -> str:
    if not name.strip():
        raise ValueError(f"Linjen «{line.strip()}» mangler navn.")
    return name.strip()


def _payment(line: str) -> dict[str, Any]:
    parts = [part.strip() for part in line.split(";")]
    if len(parts) > _YEAR_PARTS:
        raise ValueError(f"Linjen «{line.strip()}» har for mange deler.")
    names = ("first_year", "last_year", "share")
    values = {
        name: read_number(part, f"Tallet «{part}» i «{line.strip()}»")
        for name, part in zip(names, parts[1:], strict=False)
    }
    return {"name": _named(parts[0], line), "last_year": values.get("first_year", 0)} | values


def _line(line: BasketLine | CostLine) -> str:
    if isinstance(line, BasketLine):
        return f"{line.name}; {given(line.quantity)}"
    share = "" if line.share == 100 else f"; {given(line.share)}"
    return f"{line.name}; {line.first_year}; {line.last_year}{share}"


def _sentences(code: Code, fault: ValidationError) -> dict[str, str]:
    """What is wrong with each field, by the name it has on the screen; the first thing of each."""
    known = {one.name: one for one in parameters(code)}
    found: dict[str, str] = {}
    for error in fault.errors(include_url=False):
        inside = error["loc"][1:]  # the first is the code of the model, which may be called as a field is
        name = next((part for part in inside if part in known), next(iter(known)))
        told = clause(error["type"], error.get("ctx", {}))
        found.setdefault(str(name), f"{_named_on_screen(known[str(name)])} {told}.")
    return found


def _named_on_screen(one: Parameter) -> str:
    return one.label.split(", én ")[0]
