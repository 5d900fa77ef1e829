"""Who has the common assessment on their screen: told by each one's own polling, and kept by this process alone."""

from threading import Lock

from requirements_lib.words.phrase import joined

SECONDS = 15
"""How long somebody who is no longer heard from is said to be here."""


class Presence:
    """When each person was last heard from in each procurement."""

    def __init__(self) -> None:
        self._heard: dict[tuple[str, str], float] = {}
        self._lock = Lock()

    def here(self, procurement: str, person: str, now: float) -> tuple[str, ...]:
        """Note that this person is here, and tell the ids of everybody who is, in the order they came."""
        with self._lock:
            self._heard[procurement, person] = now
            self._heard = {key: at for key, at in self._heard.items() if now - at <= SECONDS}
            return tuple(one for case, one in self._heard if case == procurement)


presence = Presence()


def here_in_words(own: str, names: list[str]) -> str:
    """«Kari, Jonas og Amina er her.», or that nobody else is."""
    return "Bare du er her." if names == [own] else f"{joined(names)} er her."
