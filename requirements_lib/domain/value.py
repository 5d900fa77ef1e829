"""The base of every domain value: frozen, and strict about what it is made of."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """An immutable value; unknown fields are refused, so a misspelt field never passes silently."""

    model_config = ConfigDict(frozen=True, extra="forbid")
