"""The base of every domain value: frozen, and strict about what it is made of."""

from typing import Self

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value; unknown fields are refused, so a misspelt field never passes silently."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def __copy__(self) -> Self:
        """The fields alone: what has been worked out from them and kept would not be true of a copy that is changed."""
        copied = super().__copy__()
        for name in vars(self).keys() - type(self).model_fields.keys():
            del vars(copied)[name]
        return copied
