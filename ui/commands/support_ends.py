"""`malestokk systems support-ends`: a newer list of when support ends."""

import argparse
from datetime import date

from scoring.domain.systems.support_end import Release
from scoring.services import support_list
from scoring.words.numbers import day
from ui.bootstrap import application
from ui.commands.acting import person
from ui.commands.outcome import FINE, read_bytes


def take_in(given: argparse.Namespace) -> int:
    """Take the list into use, or tell what that would change."""
    store, content = application().store, read_bytes(given.file)
    act = support_list.compare if given.dry_run else support_list.take_in
    found = act(store, person(given), content)
    for one in found.moved:
        systems = f" ({', '.join(one.systems)})" if one.systems else ""
        print(f"{one.after.id}: {_ends(one.before)} → {_ends(one.after)}{systems}")
    for kept in found.kept:
        print(f"{kept.id}: står ikke i den nye listen, men er bekreftet og beholdes")
    dry = "Prøvekjøring. " if given.dry_run else ""
    print(
        f"{dry}Fra {day(found.was)} til {day(found.now)}. Nye: {len(found.new)}, endret: {len(found.moved)}."
    )
    return FINE


def _ends(one: Release) -> str:
    end: date | None = one.ends
    if end is None:
        return "har sluttet" if one.ended else "ikke kunngjort"
    return day(end)
