"""Who is acting."""

from requirements_lib.domain.access import Role
from requirements_lib.domain.value import Value


class Person(Value):
    """A person as the rules see one: a pseudonymous id, a name to show, roles in the municipality.

    Roles in one procurement (lead, evaluator, observer) belong to the procurement, not to the person.
    """

    id: str
    name: str
    roles: frozenset[Role] = frozenset()
    confirmed: bool = False
    """True only when a sign-in provider has vouched for the identity; reports say so when it is not."""

    @property
    def initials(self) -> str:
        """First letters of the name, for dot plots where colour alone must not tell people apart."""
        return "".join(part[0] for part in self.name.split()[:2])
