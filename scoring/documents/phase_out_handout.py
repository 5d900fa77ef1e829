"""What every file of the phase-out list is made from."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from paper.document import Properties
from paper.norwegian import OSLO
from scoring.domain.phase_out.overview import Overview
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.words.phase_out.phase_out_list import MARK


class Handout(NamedTuple):
    """The list with what stands around it, and what each file says of itself."""

    list: PhaseOutList
    around: Overview
    mark: str
    """That it may be exempt from public access, and by which provisions."""
    by: str
    """Who it is made for."""
    at: datetime
    method: Sequence[str] = ()
    """How a proposal is made, sentence by sentence."""

    def properties(self, title: str) -> Properties:
        """What a Word file says of itself, with the marking on every page."""
        return Properties(
            title=title,
            organisation="Utfasingslisten",
            subject="Utfasing av systemer i bruk",
            footer=f"{MARK} · Laget {self.at.astimezone(OSLO):%d.%m.%Y}",
        )
