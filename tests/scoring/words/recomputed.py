"""A printed calculation done again by its reader: only what is printed is used."""

import re
from collections.abc import Iterator
from fractions import Fraction

_FORMULA = re.compile(r"(?:^|[:.] |= |Utgjør )([-\d(][-\d\s.()*/+^%]*?) ([=≈]) (-?[\d ]+(?:\.\d+)?)")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def read(text: str) -> str:
    """Norwegian as a machine reads it: a point for the comma, no space inside a number, per cent as a part."""
    plain = text.replace("\u2212", "-").replace("·", "*").replace("\u00a0%", " / 100")
    plain = re.sub(r"(?<=\d)\u00a0(?=\d)", "", plain)
    return re.sub(r"(?<=\d),(?=\d)", ".", plain)


def formulas(text: str) -> Iterator[tuple[str, str, Fraction]]:
    """(what is computed, «=» or «≈», what it is said to be) for every formula in a sentence."""
    for expression, sign, said in _FORMULA.findall(read(text)):
        yield expression, sign, Fraction(said.replace(" ", ""))


def numbers(text: str) -> list[Fraction]:
    """Every number in a sentence, in order, without its sign."""
    return [Fraction(one) for one in _NUMBER.findall(read(text))]


def value(expression: str) -> Fraction:
    """An expression of plain numbers, in fractions."""
    exact = _NUMBER.sub(lambda found: f"Fraction('{found[0]}')", expression.replace("^", "**"))
    result: Fraction = eval(exact, {"__builtins__": {}, "Fraction": Fraction})
    return result
