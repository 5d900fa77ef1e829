"""The counting plugin, in runs of its own."""

import pytest

from tests.counting import NAMES

pytest_plugins = ["pytester"]

SUITE = """
import pytest

@pytest.mark.libreoffice
def test_annex(): pass

@pytest.mark.browser
def test_page(): pass

@pytest.mark.engine_duckdb
def test_row(): pass

def test_sum(): pass
"""

PAGES = """
import os, time, pytest

@pytest.mark.browser
@pytest.mark.parametrize("page", range(6))
def test_page(page):
    time.sleep(0.1)
    open(f"run-by-{os.getpid()}", "a").close()
"""

MADE_ONCE = """
import os, time, pytest

@pytest.fixture(scope="module")
def story():
    open(f"made-by-{os.getpid()}", "a").close()

@pytest.mark.parametrize("page", range(6))
def test_story(story, page):
    time.sleep(0.1)
"""


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """One test of each kind, the slow ones first, on a machine that has every tool."""
    monkeypatch.delenv("CI", raising=False)
    tools = pytester.mkdir("tools")
    for name in ("chromium", "soffice", "pdftoppm"):
        (tools / name).touch(0o755)
    monkeypatch.setenv("PATH", str(tools))
    pytester.makeini("[pytest]\nmarkers =\n" + "".join(f"    {mark}\n" for mark in NAMES))
    pytester.makepyfile(SUITE)
    return pytester


def counted(suite: pytest.Pytester, *options: str) -> pytest.RunResult:
    """Run the suite with the plugin."""
    return suite.runpytest_inprocess("-p", "tests.counting", "-p", "no:cacheprovider", *options)


def test_each_engine_and_tool_has_its_count(suite: pytest.Pytester) -> None:
    told = counted(suite)
    told.stdout.re_match_lines(
        [r"DuckDB +1 +0 +0", r"Nettleser +1 +0 +0", r"LibreOffice +1 +0 +0", r"Øvrige +1 +0 +0"]
    )
    assert told.ret == 0


def test_the_slow_tools_come_last(suite: pytest.Pytester) -> None:
    counted(suite, "-v").stdout.fnmatch_lines(["*test_row*", "*test_sum*", "*test_page*", "*test_annex*"])


def test_the_tests_of_a_tool_in_one_file_are_run_by_one_process(suite: pytest.Pytester) -> None:
    suite.makepyfile(PAGES)
    assert counted(suite, "-n", "2", "--dist", "loadgroup", "--no-loadscope-reorder").ret == 0
    assert len([*suite.path.glob("run-by-*")]) == 1


def test_what_is_made_once_for_a_file_is_made_by_one_process(suite: pytest.Pytester) -> None:
    suite.makepyfile(MADE_ONCE)
    assert counted(suite, "-n", "2", "--dist", "loadgroup", "--no-loadscope-reorder").ret == 0
    assert len([*suite.path.glob("made-by-*")]) == 1


def test_tests_of_a_missing_tool_are_named_as_not_run(suite: pytest.Pytester) -> None:
    (suite.path / "tools" / "chromium").unlink()
    told = counted(suite)
    told.stdout.re_match_lines([r"Nettleser +0 +1 +0", r"Ikke kjørt, 1: fant ikke Nettleser på maskinen"])
    assert told.ret == 0


def test_what_was_not_run_is_a_failure_in_continuous_integration(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    assert counted(suite).ret == 0
    (suite.path / "tools" / "soffice").unlink()
    assert counted(suite).ret == 1


def test_a_test_that_skips_itself_is_counted_as_not_run(
    suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite.makepyfile("import pytest\ndef test_server(): pytest.skip('ingen tjener')")
    monkeypatch.setenv("CI", "true")
    told = counted(suite)
    told.stdout.fnmatch_lines(["Ikke kjørt, 1: ingen tjener"])
    assert told.ret == 1


def test_a_test_that_fails_while_cleaning_up_has_failed(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        "import pytest\n@pytest.fixture\ndef room():\n    yield\n    raise OSError\ndef test_row(room): pass"
    )
    counted(suite).stdout.re_match_lines([r"Øvrige +0 +0 +1"])
