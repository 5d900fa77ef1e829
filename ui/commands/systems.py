"""`malestokk systems import` and `export`: the register and a list, in the database of this installation."""

import argparse
from pathlib import Path

from paper.letters import printable
from requirements_lib.services import people
from scoring.domain.systems.intake import Entry, Intake, Standing
from scoring.domain.systems.list_meaning import fields, words
from scoring.services import list_meaning, register_file, register_list
from scoring.words.systems.intake import stay_out
from scoring.words.systems.list_meaning import sentences_with_map
from scoring.words.terms import label
from ui.bootstrap import application
from ui.commands.acting import person
from ui.commands.folder import write_all
from ui.commands.outcome import FINE, status
from ui.commands.system_list import Given, read_list, tell_list


def take_in(given: argparse.Namespace) -> int:
    """Take a list into the register, or tell what that would do."""
    listed = _recalled(given, read_list(given.file, given.map, given.sheet))
    act = register_list.dry_run if given.dry_run else register_list.take_in
    found = act(application().store, person(given), listed.list, listed.mapping, listed.words)
    tell_list(found)
    print(printable("\n".join(_lines(found, given.dry_run))))
    _left_out(given.left_out, listed, found)
    return status(found.findings)


def export(given: argparse.Namespace) -> int:
    """Write the register as Excel, or with its ratings as the file `--register` reads."""
    made = register_file if given.out.suffix.lower() == ".json" else register_list
    content = made.exported(application().store, person(given))
    (path,) = write_all(given.out.parent, {given.out.name: content})
    print(path)
    return FINE


def _recalled(given: argparse.Namespace, listed: Given) -> Given:
    """The list as it was understood when it came before, which is told; a map says all there is to say."""
    if given.map is not None:
        return listed
    store = application().store
    found = list_meaning.recalled(store, person(given), listed.list)
    for sentence in sentences_with_map(found, people.names(store) if found else {}):
        print(printable(sentence))
    mapping = fields(listed.mapping, found)
    return listed._replace(mapping=mapping, words=words(mapping, found))


def _left_out(path: Path | None, listed: Given, found: Intake) -> None:
    """Write the rows that stay out to a file, or say how to get them."""
    if not found.out:
        return
    count = stay_out(found.refused, len(found.out) - found.refused)
    if path is None:
        print(f"{count} Med --left-out FIL.xlsx får du dem i en fil. Rett dem, og ta inn filen.")
        return
    (at,) = write_all(path.parent, {path.name: register_list.rows_out(listed.list, found)})
    print(f"{count} De står i {at} med de samme kolonnene. Rett dem, og ta inn filen.")


def _lines(found: Intake, dry: bool) -> list[str]:
    counts = ", ".join(f"{label(one)}: {len(found.of(one))}" for one in Standing)
    return [*(_line(one) for one in found.written), f"{'Prøvekjøring. ' if dry else ''}{counts}."]


def _line(entry: Entry) -> str:
    changes = "; ".join(f"{one.field}: {one.before or '–'} → {one.after}" for one in entry.changes)
    return f"Rad {entry.row}  {label(entry.standing):<6}  {entry.system.name}" + (
        f"  ({changes})" if changes else ""
    )
