"""What a person sees in a document of ours."""

from paper.package import Package
from paper.reading import Row, rows, visible_text
from paper.story import Story
from tests.paper.wording import parsed


def text_of(made: Story | bytes) -> str:
    """All words, with one space wherever there is any, as they would be searched for."""
    body = Package(made).body() if isinstance(made, bytes) else parsed(made.body())
    return " ".join(visible_text(body).split())


def tables_of(made: Story) -> list[Row]:
    """Every row of every table."""
    return list(rows(parsed(made.body())))


def plain(text: str) -> str:
    """A text as `text_of` gives it."""
    return " ".join(text.split())
