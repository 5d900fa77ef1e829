"""The limit of what may be uploaded is that of what can be read."""

from paper.sheet import MAX_FILE
from ui.widgets.systems.importing.sheet import MAX_MEGABYTES


def test_what_may_be_uploaded_is_what_can_be_read() -> None:
    assert MAX_MEGABYTES * 2**20 == MAX_FILE
