"""Fixtures every test may use."""

pytest_plugins = [
    "tests.store_fixtures",
    "tests.counting",
    "tests.ui.browser",
    "tests.ui.showing",
    "tests.ui.meeting",
]
