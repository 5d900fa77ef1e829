"""`malestokk rank` and `malestokk systems …`: from files, without a database."""

import argparse
from datetime import UTC, datetime

from requirements_lib.domain.outcome import errors
from requirements_lib.storage import law
from requirements_lib.storage.library import load
from scoring.domain.award import award
from scoring.domain.explanation import leads
from scoring.domain.phase_out import in_order
from scoring.domain.phase_out_list import parted
from scoring.domain.ranking import Ranking
from scoring.domain.register import Register
from scoring.domain.replay import EvaluationFile, replay
from scoring.services import phase_out as lists
from scoring.services.system import findings
from scoring.words.award import award_sentence, notes
from scoring.words.explanation import lead_formula, won_sentence
from scoring.words.formula import criterion_formula, total_formula
from scoring.words.phase_out_list import as_json, marking
from scoring.words.ranking import lot_headline, name, place
from scoring.words.shared_figure import shared_figures
from ui.commands.outcome import FINDINGS, FINE, read_json, tell


def rank(given: argparse.Namespace) -> int:
    """Rank the bids of an evaluation file and show every figure."""
    ranking = replay(read_json(EvaluationFile, given.evaluation))
    print(ranking.model_dump_json(indent=1) if given.json else _explained(ranking))
    tell(ranking.findings)
    return FINE


def phase_out(given: argparse.Namespace) -> int:
    """The phase-out list of a register file, most urgent first."""
    register = read_json(Register, given.register)
    today = datetime.now(UTC).date()
    found = findings(register.systems, today)
    tell(found)
    if errors(found):
        return FINDINGS
    data = lists.data(load(), law.load())
    listed = parted(in_order(register.systems, today, data), today)
    print(as_json(listed, marking(data.law, today)))
    return FINE


def _explained(ranking: Ranking) -> str:
    lines = [lot_headline(ranking), *(f"   {words}" for words in shared_figures(ranking))]
    for bid in ranking.bids:
        lines.append(f"\n{place(bid)}. {name(bid)}")
        lines += [
            f"   {one.criterion.name}: {criterion_formula(ranking, one, bid.bid)}" for one in bid.criteria
        ]
        lines.append(f"   {total_formula(bid, ranking)}")
    if ranking.evaluation.winners:
        found = award(ranking, ranking.evaluation.winners)
        lines.append("\n" + "\n".join((award_sentence(found), *notes(found))))
    for lead in leads(ranking):
        lines.append(f"\n{won_sentence(ranking, lead)}")
        lines.append(f"   {lead_formula(ranking, lead)}")
    return "\n".join(lines)
