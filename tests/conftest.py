"""Fixtures every test may use."""

from hypothesis import settings

pytest_plugins = [
    "tests.store_fixtures",
    "tests.counting",
    "tests.ui.browser",
    "tests.ui.showing",
    "tests.ui.meeting",
]

# How long an example takes says nothing of whether it holds.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
