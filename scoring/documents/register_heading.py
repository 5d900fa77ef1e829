"""Which row of a list holds the headings, and which field each of them means."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from paper.letters import keepable
from paper.sheet import Cell, Formula, Sheet
from scoring.documents.register_cell import shown
from scoring.domain.systems.intake import KEPT
from scoring.words.systems.intake import NAMES

_ROWS_LOOKED_AT = 30
_SIMILAR = 0.82
_UNNAMED = "Kolonne "
_NOT_READ = " (ikke lest)"
_NUMBERED = re.compile(r" \(\d+\)$")
_SAYING_LITTLE = frozenset(
    (
        "fra",
        "til",
        "start",
        "slutt",
        "begynner",
        "slutter",
        "dato",
        "år",
        "nummer",
        "sak",
        "ref",
        "type",
        "sist",
        "neste",
    )
)
"""Headings that may be of anything, as long as nobody sees the group they stand under."""
_TOTALS = ("sum", "sum totalt", "totalsum", "total", "totalt", "i alt")

Synonyms = Mapping[str, Sequence[str]]


def heading_row(rows: Sequence[Sequence[Cell]], synonyms: Synonyms) -> int:
    """The row where most cells are headings we know; without any, the first with most different texts.

    Of headings with groups over them it is the lower row.
    """
    known = set(_meanings(synonyms))

    def weight(place: int) -> tuple[int, int, int]:
        texts = {_bare(one) for one in rows[place] if isinstance(one, str) and one.strip()}
        return len(texts & known), len(texts), -place

    found = max(range(min(len(rows), _ROWS_LOOKED_AT)), key=weight)
    return found + 1 if found + 1 < len(rows) and _divides(rows[found + 1], rows[found]) else found


def headings(sheet: Sheet, row: int, synonyms: Synonyms) -> tuple[str, ...]:
    """Each column's heading, with the group over it where it says too little alone.

    A repeated one without a group gets a number, and a missing one what stands over it or its letter.
    """
    found: list[str] = []
    taken = Counter[str]()
    for place, text in enumerate(_under_groups(sheet, row, set(_meanings(synonyms)))):
        name = text or f"{_UNNAMED}{letter(place)}"
        times = taken[name]
        found.append(f"{name} ({times + 1})" if times else name)
        taken.update({found[-1], *(found[-1][: one.start()] for one in re.finditer(r" \(", found[-1]))})
    return tuple(found)


def _under_groups(sheet: Sheet, row: int, known: Collection[str]) -> Iterator[str]:
    """The text of each heading: «Slutt», «Avtale: Slutt», or what stands over it when it is empty."""
    texts = _texts(sheet.rows[row])
    above = _texts(sheet.rows[row - 1]) if row else [""] * len(texts)
    grouped, repeated, last = _in_groups(above), Counter(texts), ""
    for place, text in enumerate(texts):
        over = above[place]
        last = over or last
        if not text:
            yield over if grouped or _bare(over) in known else ""
        elif last not in ("", text) and _bare(last + text) in known:
            yield f"{last}: {text}"
        elif over not in ("", text) and (
            repeated[text] > 1 or (place in grouped and _bare(text) in _SAYING_LITTLE)
        ):
            yield f"{over}: {text}"
        else:
            yield text


def _divides(row: Sequence[Cell], above: Sequence[Cell]) -> bool:
    """Whether a row says what the columns under each group are, and nothing else."""
    texts, over = _texts(row), _texts(above)
    groups = _in_groups(over)
    pairs = [(over[place], texts[place]) for place in groups]
    return (
        bool(groups)
        and all(text not in ("", group) for group, text in pairs)
        and len(set(pairs)) == len(pairs)
        and all(isinstance(row[place], str) for place in groups)
        and all(texts[place] in ("", over[place]) for place in range(len(texts)) if place not in groups)
    )


def _in_groups(texts: Sequence[str]) -> frozenset[int]:
    """The columns one text stands over with another column beside; the title of the list is no group."""
    if set(texts) - {""} == {texts[0]}:
        return frozenset()
    beside = (place for place in range(1, len(texts)) if texts[place] and texts[place] == texts[place - 1])
    return frozenset(one for place in beside for one in (place - 1, place))


def _texts(row: Sequence[Cell]) -> list[str]:
    return [" ".join(keepable(shown(one)).split()) for one in row]


class _Meaning(NamedTuple):
    """What a heading may say, ready to be held against many."""

    bare: str
    matcher: SequenceMatcher[str]
    field: str

    def likeness(self, heading: str) -> float:
        """How alike they are; 0 where their lengths or letters show that it is too little, as for most."""
        if _bound(len(heading), len(self.bare)) < _SIMILAR:
            return 0.0
        self.matcher.set_seq1(heading)
        return self.matcher.ratio() if self.matcher.quick_ratio() >= _SIMILAR else 0.0


def guess(found: Sequence[str], synonyms: Synonyms) -> dict[str, str]:
    """The field each heading most likely means, each field once; the others are kept as they are."""
    meanings = _meanings(synonyms)
    near = [_Meaning(one, SequenceMatcher(None, "", one), field) for one, field in meanings.items()]
    likely = sorted(
        (-score, place, name, field)
        for place, name in enumerate(found)
        if not is_unnamed(name)
        for score, field in _likely(_bare(name), meanings, near)
    )
    chosen: dict[str, str] = {}
    for _, _, name, field in likely:
        if name not in chosen and field not in chosen.values():
            chosen[name] = field
    return {name: chosen.get(name, KEPT) for name in found}


def is_heading(row: Sequence[Cell]) -> bool:
    """One text merged across every column: a heading between the rows."""
    return len(row) > 2 and isinstance(row[0], str) and row[0] != "" and row.count(row[0]) == len(row)


def is_unnamed(heading: str) -> bool:
    """Whether it is the letter of a column nobody has given a heading."""
    return heading.startswith(_UNNAMED)


def sayings(heading: str) -> frozenset[str]:
    """How a heading may have stood in the list before it was told apart from others like it."""
    bare = _NUMBERED.sub("", heading)
    return frozenset((heading, bare, bare.rpartition(": ")[2]))


def not_read(heading: str) -> str:
    """Where the text of a cell stands that could not be read: nothing of a list is lost."""
    return f"{heading}{_NOT_READ}"


def keeps_not_read(heading: str) -> bool:
    """Whether what stands under it is such texts."""
    return heading.endswith(_NOT_READ)


def is_total(row: Sequence[Cell]) -> bool:
    """«Sum» and figures or formulas, and no other words: the last line of a list, and no system."""
    filled = [one for one in row if one != ""]
    texts = [one for one in filled if isinstance(one, str) and not isinstance(one, Formula)]
    words = [one for one in texts if any(map(str.isalpha, one))]  # in a text file figures are texts too
    return len(filled) > len(words) > 0 and all(says_total(one) for one in words)


def says_total(text: str) -> bool:
    """Whether it is a word for what is added up."""
    return text.casefold().strip().rstrip(":") in _TOTALS


def letter(place: int) -> str:
    """«A», «B» … «AA», as the spreadsheet names its columns."""
    first, last = divmod(place, 26)
    return (letter(first - 1) if first else "") + chr(ord("A") + last)


def _likely(bare: str, meanings: Mapping[str, str], near: Sequence[_Meaning]) -> list[tuple[float, str]]:
    if bare in meanings:
        return [(1.0, meanings[bare])]
    scored = ((one.likeness(bare), one.field) for one in near)
    return sorted((one for one in scored if one[0] >= _SIMILAR), reverse=True)[:3]


def _bound(one: int, other: int) -> float:
    """Two texts are at most as alike as their lengths let them be."""
    return 2 * min(one, other) / ((one + other) or 1)


def _meanings(synonyms: Synonyms) -> dict[str, str]:
    found = {_bare(one): field for field, words in synonyms.items() for one in words}
    return found | {_bare(name): field for field, name in NAMES.items()}


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())
