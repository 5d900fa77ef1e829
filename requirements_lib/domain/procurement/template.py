"""The municipality's own Word template, as it is told of: the file itself stays in the store."""

from datetime import datetime

from requirements_lib.domain.value import Value


class TemplateRevision(Value):
    """Which template documents are made on, since when and by whom."""

    name: str
    """The file's name; empty when the house style is used again."""
    digest: str
    """SHA-256 of the file, as 64 hexadecimal digits."""
    at: datetime
    by: str
    revision: int

    @property
    def is_own(self) -> bool:
        """Whether it is the municipality's own file."""
        return bool(self.name)
