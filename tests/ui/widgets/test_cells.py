"""A table's cells as HTML say what Streamlit would have said of the same markdown, or are left to Streamlit."""

import pytest

from ui.widgets.cells import Unread, cell_html, table_html
from ui.widgets.plain import plain


@pytest.mark.parametrize(
    ("cell", "html"),
    [
        ("Oppfyller 32–36 av 59, kl. 10", "Oppfyller 32–36 av 59, kl. 10"),
        (
            "[Ark\\*ivet](/systemer?system=a&del=Plan)",
            '<a href="/systemer?system=a&amp;del=Plan">Ark*ivet</a>',
        ),
        ("24.09.2024 :orange-badge[Gammel]", '24.09.2024 <span class="merke orange">Gammel</span>'),
        (":gray-badge[Ikke vurdert]", '<span class="merke gray">Ikke vurdert</span>'),
        ("**Sum** for R&D", "<strong>Sum</strong> for R&amp;D"),
        ("[**A**](/b)", '<a href="/b"><strong>A</strong></a>'),
    ],
)
def test_the_marks_our_rows_are_written_with_are_read(cell: str, html: str) -> None:
    assert cell_html(cell) == html


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "*x*",
            "a_b",
            "`x`",
            "<b>",
            "a | b",
            "[x](https://x.no)",
            "[x](//x.no/systemer)",
            "[x]",
            "~~x~~",
            "$x$",
            "&nbsp;",
            "\\",
            "a\nb",
        ),
        *("- a", "1. a", "a -- b", ":material/check:", "http://x.no", ":red[x]", "[*x*](/a)", "**x"),
    ],
)
def test_what_only_streamlit_reads_is_left_to_it(cell: str) -> None:
    with pytest.raises(Unread):
        cell_html(cell)


def test_peoples_own_words_are_shown_as_they_were_written() -> None:
    written = "<script>*hei* & [her](/x) - 1. :smile: `a` | \"b\" 'c' $3 C# a_b ~e~ \\ {f}!"
    shown = "&lt;script&gt;*hei* &amp; [her](/x) - 1. :smile: `a` | &quot;b&quot; &#x27;c&#x27; $3 C# a_b ~e~ \\ {f}!"
    assert cell_html(plain(written)) == shown
    assert cell_html(f"[{plain(written)}](/a)") == f'<a href="/a">{shown}</a>'


def test_a_table_has_its_name_its_headings_and_its_rows() -> None:
    assert table_html([["A", ""], ["B", "2"]], ["System", "Krav"], "Systemene «i dag»") == (
        '<div class="tabell"><table aria-label="Systemene «i dag»">'
        '<thead><tr><th scope="col">System</th><th scope="col">Krav</th></tr></thead>'
        "<tbody><tr><td>A</td><td>&nbsp;</td></tr><tr><td>B</td><td>2</td></tr></tbody></table></div>"
    )
