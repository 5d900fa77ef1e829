"""A template from outside holds no code, no other files, and fetches nothing."""

import random

import pytest
from lxml import etree

from paper.hazards import LARGEST, UnusableTemplate, fetches, refuse
from paper.package import Package, UnreadableFile
from tests.paper import letterhead
from tests.paper.wording import NAMESPACE

HEADER_RELATIONS = "word/_rels/header1.xml.rels"
MAIN_RELATIONS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _line(kind: str, target: str, *, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="rIdX" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'


def _with_relation(line: str, part: str = MAIN_RELATIONS) -> bytes:
    return letterhead.changed(
        letterhead.with_logo(),
        lambda name, content: (
            content.replace(b"</Relationships>", f"{line}</Relationships>".encode())
            if name == part
            else content
        ),
    )


def _with_type(before: str, after: str) -> bytes:
    return letterhead.changed(
        letterhead.with_logo(),
        lambda name, content: (
            content.replace(before.encode(), after.encode()) if name == "[Content_Types].xml" else content
        ),
    )


def _with_part(name: str) -> bytes:
    return letterhead.changed(letterhead.with_logo(), lambda _, content: content, **{name: b"x"})


def _in_header(markup: str) -> bytes:
    return letterhead.changed(
        letterhead.with_logo(),
        lambda name, content: (
            content.replace(b"</w:hdr>", f"<w:p>{markup}</w:p></w:hdr>".encode())
            if name.startswith("word/header")
            else content
        ),
    )


def _reason(content: bytes) -> str:
    with pytest.raises(UnreadableFile) as refused:
        refuse(content, Package(content))
    return refused.value.reason


@pytest.mark.parametrize(
    "line",
    [
        "",
        _line("hyperlink", "https://lindvik.example", external=True),
        _line("hyperlink", "mailto:post@lindvik.example", external=True),
        _line("attachedTemplate", "file:///brev.dotm", external=True),
    ],
)
def test_a_letterhead_with_a_logo_and_links_is_let_through(line: str) -> None:
    content = _with_relation(line)
    refuse(content, Package(content))


@pytest.mark.parametrize(
    "content",
    [
        _with_part("word/vbaProject.bin"),
        _with_part("word/VBADATA.xml"),
        _with_type("document.main+xml", "document.macroEnabled.main+xml"),
        _with_relation(_line("vbaProject", "x.bin")),
    ],
    ids=["part", "data", "docm", "relation"],
)
def test_macros_are_refused_under_whatever_name(content: bytes) -> None:
    assert _reason(content) == "macros"


@pytest.mark.parametrize(
    "content",
    [
        _with_part("word/embeddings/oleObject1.bin"),
        _with_part("word/activeX/activeX1.xml"),
        _with_relation(_line("oleObject", "x.bin")),
        _with_relation(_line("package", "x.xlsx")),
        _with_relation(_line("aFChunk", "x.html")),
    ],
    ids=["embedding", "activex", "ole", "package", "chunk"],
)
def test_files_inside_the_file_are_refused(content: bytes) -> None:
    assert _reason(content) == "embedded"


@pytest.mark.parametrize(
    "content",
    [
        _with_relation(_line("image", "https://other.example/logo.png", external=True), HEADER_RELATIONS),
        _with_relation(_line("image", "file://tjener/logo.png", external=True), HEADER_RELATIONS),
        _with_relation(_line("hyperlink", "file://tjener/dokument.docx", external=True)),
        _with_relation(_line("frame", "https://other.example", external=True)),
        _in_header('<w:fldSimple w:instr=" INCLUDEPICTURE &quot;https://other.example/x.png&quot; "/>'),
        _in_header("<w:r><w:instrText> dde excel x </w:instrText></w:r>"),
    ],
    ids=["picture", "share", "link to a file", "frame", "field", "old field"],
)
def test_what_is_fetched_from_elsewhere_is_refused(content: bytes) -> None:
    assert _reason(content) == "external"


def test_an_old_picture_with_an_address_is_fetched_and_one_inside_the_file_is_not() -> None:
    def header(attribute: str) -> etree._Element:
        return etree.fromstring(
            f'<w:hdr xmlns:w="{NAMESPACE}" xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata {attribute}/></w:hdr>'
        )

    assert fetches(header('src="https://other.example/x.png"'))
    assert fetches(header(r'src="\\tjener\x.png"'))
    assert not fetches(header('title="logo"'))


def test_one_that_is_too_large_or_grows_when_it_is_unpacked_is_refused() -> None:
    noise = random.Random(1).randbytes(LARGEST)
    large = letterhead.changed(
        letterhead.with_logo(), lambda _, content: content, **{"word/media/stor.png": noise}
    )
    assert _reason(large) == "too_large"
    bomb = letterhead.changed(
        letterhead.with_logo(),
        lambda _, content: content,
        **{f"word/media/{number}.png": b"\0" * 9_000_000 for number in range(4)},
    )
    assert len(bomb) < 200_000
    assert _reason(bomb) == "too_large"


def test_what_cannot_be_used_can_still_be_read() -> None:
    assert issubclass(UnusableTemplate, UnreadableFile)
