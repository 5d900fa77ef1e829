"""Opening a workbook for trial in a process of its own, with a bound on the room it may take.

How far the cells of an old .xls reach is known only to the reader that makes room for all between the ends; where
there is no such room it ends the whole process. Then it is this one that ends, and not everybody's.
"""

import subprocess
import sys
from typing import Final

_ROOM: Final = 2**30
"""Bytes."""
_SECONDS: Final = 60
_OPENED: Final = f"""
import io, sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, ({_ROOM}, {_ROOM}))
except (ImportError, OSError, ValueError):  # Windows has none: then the machine's own bound is the one
    pass
from python_calamine import CalamineWorkbook
try:
    book = CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))
    for name in book.sheet_names:
        book.get_sheet_by_name(name)
except MemoryError:
    sys.exit(3)
except Exception:  # unreadable, and that is told where it is read
    pass
"""


def can_be_opened(content: bytes) -> bool:
    """Whether a reader comes through it alive, and with the room there is; it may still be unreadable."""
    try:
        tried = subprocess.run(
            [sys.executable, "-I", "-c", _OPENED], input=content, capture_output=True, timeout=_SECONDS
        )
    except subprocess.TimeoutExpired:
        return False
    return tried.returncode == 0
