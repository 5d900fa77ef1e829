"""How far the cells of a workbook reach, told before it is opened: a reader makes room for all between the ends."""

import io
import re
import zipfile
from typing import Final

# As programs write them; and as anybody may, which takes ten times as long to look for.
_COLUMN: Final = re.compile(rb'<c r="([A-Za-z]{1,3})')
_ROW: Final = re.compile(rb'<c r="[A-Za-z]{1,3}(\d{1,10})')
_ANY_COLUMN: Final = re.compile(rb'\br\s*=\s*["\']([A-Za-z]{1,3})\d')
_ANY_ROW: Final = re.compile(rb'\br\s*=\s*["\'][A-Za-z]{1,3}(\d{1,10})')


def widest(content: bytes) -> int:
    """The number of cells from the corner to the farthest cell of any part; 0 for other files than .xlsx.

    Every part is asked, whatever the workbook says of it, and only what the cells say of themselves is believed.
    """
    if not content.startswith(b"PK"):
        return 0
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return max((_reach(file.read(one)) for one in file.infolist()), default=0)


def _reach(part: bytes) -> int:
    if b"sheetData" not in part:
        return 0
    letters, rows = _COLUMN.findall(part), _ROW
    if len(letters) != part.count(b"<c") - part.count(b"<col") or b":c" in part:  # some are written otherwise
        letters, rows = _ANY_COLUMN.findall(part), _ANY_ROW
    highest = max(map(int, set(rows.findall(part))), default=0)
    return highest * max(map(column, set(letters)), default=0)


def column(letters: bytes) -> int:
    """The number of a column: A is 1."""
    number = 0
    for one in letters.upper():
        number = number * 26 + one - ord("A") + 1
    return number
