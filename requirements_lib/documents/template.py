"""The municipality's own Word file, opened as the ground its documents are made on."""

from functools import lru_cache

from paper.package import UnreadableFile
from paper.template import Template, load
from requirements_lib.domain.outcome import Refusal


@lru_cache(maxsize=4)
def opened(content: bytes) -> Template:
    """A .docx or .dotx as a template. Raises Refusal «template_» and the reason it cannot be used."""
    try:
        return load(content)
    except UnreadableFile as unreadable:
        raise Refusal(f"template_{unreadable.reason}") from unreadable
