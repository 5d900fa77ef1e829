"""«Hvorfor er dette kravet med?» in sentences, for every line in and every line left out."""

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.trigger import Verdict
from requirements_lib.domain.tender.selection import Ground, Line, Standing
from requirements_lib.words.phrase import joined
from requirements_lib.words.terms import term


def why(line: Line, library: Library) -> str:
    """Why the requirement is in, out or undecided, and what the officer may do about one that is offered."""
    told = reason(line, library)
    return f"{told} Ta det med hvis dere trenger det." if line.standing is Standing.OFFERED else told


def reason(line: Line, library: Library) -> str:
    """One sentence that says why the requirement is in, out or undecided, and who or what decided it."""
    if line.ground is Ground.OWN:
        return "Kravet er med fordi dere har laget det selv."
    if line.ground is Ground.OFFICER and line.override is not None:
        verb = "tatt med" if line.override.include else "tatt ut"
        given = line.override.reason.strip().rstrip(".")
        said = f"Kravet er {verb} av innkjøperen"
        if line.override.withheld:
            return f"{said}. Begrunnelsen vises når meddelelsen er sendt."
        if given:
            return f"{said}: {given}."
        return f"{said}. Det gjelder{_applies(line, library)}." if line.override.include else f"{said}."
    if line.ground is Ground.DELIVERY_MODEL:
        models = " og ".join(sorted(term(model) for model in line.requirement.delivery_models))
        return f"Kravet er utelatt fordi det bare gjelder {models}."
    return _by_rule(line, library)


def _by_rule(line: Line, library: Library) -> str:
    if line.standing is Standing.UNDECIDED:
        asked = joined([f"«{library.question(one).ask}»" for one, _ in line.verdict.because])
        return f"Kravet er ikke avgjort. Det avhenger av svaret på {asked}."
    if line.standing is Standing.OFFERED:
        return f"Kravet gjelder{_applies(line, library)}, men er ikke i startsettet."
    if not line.verdict.because:
        return "Kravet er med fordi det gjelder alle anskaffelser."
    verb = "med" if line.standing is Standing.IN else "utelatt"
    return f"Kravet er {verb} fordi {_clauses(line.verdict, library)}."


def _applies(line: Line, library: Library) -> str:
    if not line.verdict.because:
        return " alle anskaffelser"
    return f" fordi {_clauses(line.verdict, library)}"


def _clauses(verdict: Verdict, library: Library) -> str:
    return joined(
        [library.question(question).phrase(answer).rstrip(".") for question, answer in verdict.because]
    )
