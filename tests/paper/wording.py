"""Pieces of WordprocessingML, read back."""

from lxml import etree

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NAMESPACE}}}"


def parsed(markup: str) -> etree._Element:
    """Markup as the content of a document's body."""
    return etree.fromstring(f'<w:body xmlns:w="{NAMESPACE}">{markup}</w:body>')


def a_document(body: str) -> bytes:
    """The document part around a body."""
    return f'<w:document xmlns:w="{NAMESPACE}"><w:body>{body}</w:body></w:document>'.encode()
