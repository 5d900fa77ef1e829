"""Cells are found in the bytes of whole rows, each at the place it says; anything else is no usual row."""

import pytest

from paper.usual_cells import WIDEST, WORDS, cells

ROWS = (
    b'<row r="9" spans="1:3"><c r="A9" t="s"><v>0</v></c><c r="AB9" s="2"/></row>'
    b'<row r="10"></row>'
    b'<row r="1000000" ht="12"><c r="IV1000000"><v>1.5</v></c></row>'
)


def test_each_cell_is_told_by_its_row_its_column_and_what_is_written_after_its_place() -> None:
    found = cells(ROWS)
    assert found
    assert found.rows.tolist() == [9, 9, 1_000_000] and found.columns.tolist() == [1, 28, WIDEST]
    texts = [
        b"".join(one.tobytes() for one in cell).rstrip(b"\0") for cell in zip(*found.written, strict=True)
    ]
    assert texts == [b' t="s"><v>0</v></c>', b' s="2"/>', b"><v>1.5</v></c>"]


@pytest.mark.parametrize(
    "piece",
    [
        *(b"", b"x", b"<row", b'<row r="1"></row>', ROWS + b" ", b" " + ROWS, ROWS[:-1], ROWS[9:]),
        *(
            ROWS.replace(b"AB9", one)
            for one in (b"AB8", b"AB99", b"A9", b"IW9", b"AAB9", b"ab9", b"9", b"[9")
        ),
        *(ROWS.replace(b' s="2"/>', one) for one in (b"", b"/>" + b"<c", b"x" * (8 * WORDS + 1))),
        *(ROWS.replace(b'r="10"', one) for one in (b'r="0"', b'r="10" x="/"', b'r="10" >', b"r='10'")),
        *(
            ROWS.replace(b"</row>", one, 1)
            for one in (b"", b"</rox>", b"</row >", b"</row>\n", b"</row><x/>")
        ),
    ],
)
def test_what_is_not_cells_in_their_order_in_whole_rows_is_unusual(piece: bytes) -> None:
    assert cells(piece) is None
