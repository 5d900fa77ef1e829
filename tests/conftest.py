"""Fixtures every test may use."""

from hypothesis import settings

pytest_plugins = [
    "tests.store_fixtures",
    "tests.counting",
    "tests.ui.browser",
    "tests.ui.machines",
    "tests.ui.showing",
    "tests.ui.meeting",
]

# How long an example takes says nothing of whether it holds.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes are named by what they are for: a packed file holds the time, and two processes must agree on the names."""
    return argname if isinstance(val, bytes) else None
