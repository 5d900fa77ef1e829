"""dev.py on a folder of its own: nothing is fetched, and the real `.venv` is left alone."""

import ast
import http.server
import importlib.util
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / "dev.py"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with empty locks and nothing to install."""
    (tmp_path / "dev.py").write_bytes(SCRIPT.read_bytes())
    (tmp_path / "requirements").mkdir()
    for name in ("run", "test", "bench"):
        (tmp_path / "requirements" / f"{name}.lock").write_text("")
    return tmp_path


@pytest.fixture
def dev(folder: Path) -> ModuleType:
    """The commands of that project."""
    return load(folder)


def load(folder: Path) -> ModuleType:
    """The folder's own dev.py as a module."""
    specification = importlib.util.spec_from_file_location("dev_of_its_own", folder / "dev.py")
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[specification.name] = module
    specification.loader.exec_module(module)
    return module


@pytest.fixture
def stamped(dev: ModuleType) -> ModuleType:
    """A `.venv` that says it holds run.lock."""
    dev.VENV.mkdir()
    dev.stamp("run").write_text(dev.fingerprint("run"))
    return dev


@pytest.fixture
def busy_port() -> Iterator[int]:
    """A port where something else answers."""
    with http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


def test_no_command_prints_the_usage_and_is_misuse(
    dev: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main([]) == 2
    assert "python3 dev.py" in capsys.readouterr().out


def test_help_is_not_misuse(dev: ModuleType) -> None:
    assert dev.main(["--help"]) == 0


def test_every_command_stands_in_the_usage(dev: ModuleType) -> None:
    assert all(f"\n  {name} " in dev.USAGE for name in ("run", "test", "check", "bench", "lock", "setup"))


def test_a_stamped_environment_is_used_as_it_is(
    stamped: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    assert stamped.main(["setup"]) == 0
    assert capfd.readouterr().out == ""


def test_a_changed_lock_makes_the_environment_unsound(stamped: ModuleType) -> None:
    stamped.lock_file("run").write_text("duckdb==1.5.6\n")
    assert not stamped.sound()


def test_a_folder_that_is_moved_makes_the_environment_unsound(stamped: ModuleType, tmp_path: Path) -> None:
    assert stamped.sound()
    moved = tmp_path.rename(tmp_path.with_name("moved"))
    assert not load(moved).sound()


def test_an_environment_that_was_never_finished_is_unsound(dev: ModuleType) -> None:
    dev.VENV.mkdir()
    assert not dev.sound()


def test_one_lock_installed_says_nothing_of_another(stamped: ModuleType) -> None:
    assert not stamped.stamp("test").exists()
    assert stamped.sound()


def test_an_installation_that_stops_leaves_no_stamp_and_says_so(folder: Path) -> None:
    told = subprocess.run([sys.executable, "dev.py", "setup"], cwd=folder, capture_output=True, text=True)
    assert told.returncode == 1
    assert "installasjonen stoppet" in told.stderr
    assert not (folder / ".venv" / "run.stamp").exists()


def test_without_the_venv_module_the_one_line_to_type_is_named(folder: Path) -> None:
    without = "import sys; sys.modules['ensurepip'] = None; import dev; sys.exit(dev.main(['setup']))"
    told = subprocess.run([sys.executable, "-c", without], cwd=folder, capture_output=True, text=True)
    assert told.returncode == 1
    assert told.stderr.endswith("Skriv: sudo apt install python3-venv\n")


@pytest.mark.parametrize("version", [(3, 10, 9), (3, 15, 0)])
def test_a_python_without_packages_is_refused(
    version: tuple[int, int, int], dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(dev.Stop, match=r"3\.11–3\.14"):
        dev.require_python()


def test_a_busy_port_is_told_before_anything_is_made(
    dev: ModuleType, busy_port: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["run", "--port", str(busy_port)]) == 1
    assert f"port {busy_port} er i bruk" in capsys.readouterr().err
    assert not dev.VENV.exists()


@pytest.mark.parametrize("rest", [["--port"], ["--port", "x"], ["8502"]])
def test_a_port_that_is_not_one_is_refused(rest: list[str], dev: ModuleType) -> None:
    with pytest.raises(dev.Stop):
        dev.chosen_port(rest)


def test_a_lock_nobody_has_is_refused(dev: ModuleType) -> None:
    assert dev.main(["setup", "lager"]) == 1


def test_a_database_of_ones_own_is_not_filled_with_the_demonstration(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MALESTOKK_DATABASE", "postgresql+psycopg://localhost/malestokk")
    dev.make_database()
    assert capfd.readouterr().out == ""


def test_a_tool_is_found_by_any_of_its_names(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    tool = dev.Tool("Nettleser", "browser", (("chromium", "google-chrome"),), ())
    assert not tool.found()
    (tmp_path / "google-chrome").touch(0o755)
    assert tool.found()


def test_a_tool_of_two_programs_needs_both(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "soffice").touch(0o755)
    assert not dev.Tool("LibreOffice", "libreoffice", (("soffice",), ("pdftoppm",)), ()).found()


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The log of an apt-get that only notes what it is asked, on a machine where we are an ordinary person."""
    programs, log = tmp_path / "programs", tmp_path / "apt.log"
    programs.mkdir()
    for name in ("env", "true"):
        (programs / name).symlink_to(shutil.which(name) or name)
    script(programs / "apt-get", f'echo "$@" >> "{log}"')
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return log


def script(path: Path, line: str) -> None:
    """A program of one line."""
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)


def test_missing_tools_are_fetched_with_apt_at_once_when_no_password_is_asked(
    dev: ModuleType, apt: Path
) -> None:
    script(apt.parent / "programs" / "sudo", 'shift; exec "$@"')
    dev.fetch(dev.TOOLS)
    packages = " ".join((*dev.TOOLS[0].packages, *dev.TOOLS[1].packages))
    assert apt.read_text() == f"-qq update\n-qq install --yes {packages}\n"


def test_nothing_is_fetched_when_no_tool_is_missing(dev: ModuleType, apt: Path) -> None:
    script(apt.parent / "programs" / "sudo", 'shift; exec "$@"')
    dev.fetch([])
    assert not apt.exists()


def test_a_missing_tool_is_left_missing_when_a_password_is_asked(dev: ModuleType, apt: Path) -> None:
    script(apt.parent / "programs" / "sudo", "exit 1")
    dev.fetch(dev.TOOLS)
    assert not apt.exists()


def test_it_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 11))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    from_ = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported | from_} <= sys.stdlib_module_names
