"""`malestokk rank`: from a file, without a database."""

import argparse

from scoring.domain.explanation import leads
from scoring.domain.ranking.award import award
from scoring.domain.ranking.ranking import Ranking
from scoring.domain.ranking.replay import EvaluationFile, replay
from scoring.words.ranking.award import award_sentence, notes
from scoring.words.ranking.explanation import lead_formula, won_sentence
from scoring.words.ranking.formula import criterion_formula, total_formula
from scoring.words.ranking.ranking import lot_headline, name, place
from scoring.words.ranking.shared_figure import shared_figures
from ui.commands.outcome import FINE, read_json, tell


def rank(given: argparse.Namespace) -> int:
    """Rank the bids of an evaluation file and show every figure."""
    ranking = replay(read_json(EvaluationFile, given.evaluation))
    print(ranking.model_dump_json(indent=1) if given.json else _explained(ranking))
    tell(ranking.findings)
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
