"""`malestokk systems phase-out`: the phase-out list as text, JSON, Excel or Word, on screen or in a file."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

from paper.letters import printable
from paper.norwegian import today
from requirements_lib.storage import law
from requirements_lib.storage.library import load
from scoring.documents import phase_out_report, phase_out_sheet
from scoring.documents.phase_out_handout import Handout
from scoring.services import phase_out as lists
from scoring.storage import risk_scale
from scoring.words.phase_out import latest_day
from scoring.words.phase_out.phase_out import advice, why_sentences
from scoring.words.phase_out.phase_out_list import UNRATED, as_json, marking
from scoring.words.phase_out.phase_out_method import sentences
from ui.charts.on_paper import pictures
from ui.commands.folder import write_all
from ui.commands.outcome import FINE, Unwritable
from ui.commands.register_source import assessed, confirmed, names

_BINARY = ("xlsx", "docx")
_TEXT = {"text": "txt", "json": "json"}


def phase_out(given: argparse.Namespace) -> int:
    """The phase-out list, most urgent first. Raises Unwritable when Word or Excel has no file to go to."""
    form = _form(given)
    at = datetime.now(UTC)
    on = today(at)
    data = lists.data(load(), law.load())
    found, around = lists.without_register(assessed(given, on), on, data, names(given))
    made = Handout(found, around, marking(data.law, on), _BY, at, sentences(risk_scale.load()))
    content = phase_out_sheet.make(made, confirmed(given, around)) if form == "xlsx" else _MAKERS[form](made)
    if given.out is None:
        print(str(content))
    else:
        told = content if isinstance(content, bytes) else content.encode()
        (path,) = write_all(given.out.parent, {given.out.name: told})
        print(path)
    return FINE


def _form(given: argparse.Namespace) -> str:
    """What is asked for, else what the name of the file says."""
    form: str | None = "json" if given.json else given.format
    if form is None:
        ending = given.out.suffix.lower().removeprefix(".") if given.out else "txt"
        form = ending if ending in (*_BINARY, "json") else "text"
    if given.out is None and form in _BINARY:
        raise Unwritable(f"Skriv --out FIL.{form}. Word og Excel kan ikke vises her.")
    if given.out is not None and given.out.suffix.lower() != f".{_TEXT.get(form, form)}" and form in _BINARY:
        raise Unwritable(f"Filen må hete noe som slutter på .{form}.")
    return form


def _text(made: Handout) -> str:
    lines = []
    for place, one in enumerate(made.list.whole, start=1):
        told = advice(one.proposal) if one.is_rated else UNRATED.lower()
        why = why_sentences(one.proposal) if one.is_rated else ()
        lines.append(f"{place}. {one.system.name}: {told}")
        lines += [f"   {sentence}" for sentence in (*why, latest_day.sentence(one.latest))]
    return printable("\n".join([*lines, "", *made.method, "", made.mark]))


_BY = "kommandolinjen"
_MAKERS: dict[str, Callable[[Handout], bytes | str]] = {
    "text": _text,
    "json": lambda made: as_json(made.list, made.mark, made.method),
    "docx": lambda made: phase_out_report.make(made, pictures(made.around)),
}
