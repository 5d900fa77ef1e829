"""Målestokk's own commands: run, test, check, bench, lock, setup.

Standard library only and Python 3.11 or later, so that it works before anything is installed.
"""

from __future__ import annotations

import hashlib
import http.client
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
DATABASE = ROOT / "data" / "local" / "malestokk.duckdb"
LOCKS = ("run", "test", "bench")
OLDEST, NEWEST = (3, 11), (3, 14)
PORT = 8501

USAGE = """bruk: python3 dev.py KOMMANDO

  run [--port N]   gjør klart og start Målestokk på http://localhost:8501
  test [VALG …]    gjør klart og kjør alle testene; valgene går videre til pytest
  check [VALG …]   ruff, mypy og importreglene, så testene
  bench [VALG …]   målingene i benchmarks/
  lock [VALG …]    lag låsefilene på nytt; valgene går videre til uv (--upgrade løfter versjonene)
  setup [LÅS]      bare gjør klart: run (utelatt), test eller bench"""

GATES = (("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy", "."), ("lint-imports",))
COMPILE = (
    *("pip", "compile", "pyproject.toml", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
)

AT_ONCE = ("-n", "2", "--dist", "loadgroup", "--no-loadscope-reorder")
"""All the tests: two at a time, the slow tools last and each file of them in one process."""


class Stop(Exception):
    """The command cannot go on; the text is the sentence for the person who typed it."""


@dataclass(frozen=True)
class Tool:
    """A program some tests need and no Python package brings: found, else fetched with apt when allowed."""

    name: str
    mark: str
    programs: tuple[tuple[str, ...], ...]
    packages: tuple[str, ...]

    def found(self) -> bool:
        """Whether each program is there, by any of its names."""
        return all(any(map(shutil.which, names)) for names in self.programs)


CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
"""What the browser may be called on a machine."""

TOOLS = (
    Tool("Nettleser", "browser", (CHROMIUM,), ("chromium",)),
    Tool(
        "LibreOffice",
        "libreoffice",
        (("soffice",), ("pdftoppm",)),
        ("libreoffice-writer", "libreoffice-calc", "python3-uno", "poppler-utils"),
    ),
)


def main(arguments: Sequence[str]) -> int:
    """Carry out one command and return its exit status: 0 fine, 1 not, 2 misuse."""
    commands = {"run": run, "test": test, "check": check, "bench": bench, "lock": lock, "setup": setup}
    if not arguments or arguments[0] not in commands:
        print(USAGE)
        return 0 if arguments and arguments[0] in ("-h", "--help") else 2
    try:
        return commands[arguments[0]](list(arguments[1:]))
    except Stop as stop:
        print(f"dev.py: {stop}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(rest: list[str]) -> int:
    """Start the app, with everything it needs, for this machine only."""
    port = chosen_port(rest)
    if answers(port):
        raise Stop(f"port {port} er i bruk. Kjører Målestokk allerede på http://localhost:{port}?")
    set_up("run")
    make_database()
    return serve(port)


def test(rest: list[str]) -> int:
    """Run the tests; the plugin `tests/counting.py` ends the run with the counts."""
    fetching = threading.Thread(target=fetch, args=([tool for tool in TOOLS if not tool.found()],))
    fetching.start()  # while the packages are installed
    try:
        set_up("test")
    finally:
        fetching.join()
    return call(PYTHON, "-m", "pytest", *(rest or AT_ONCE))


def check(rest: list[str]) -> int:
    """Every gate, and the tests whatever the gates said: one run tells everything that is wrong."""
    set_up("test")
    failed = [" ".join(gate) for gate in GATES if call(PROGRAMS / gate[0], *gate[1:])]
    if test(rest):
        failed.append("testene")
    say(f"Ikke rent: {', '.join(failed)}." if failed else "Rent.")
    return 1 if failed else 0


def bench(rest: list[str]) -> int:
    """Measure against peers."""
    set_up("bench")
    return call(PYTHON, "-m", "benchmarks", *rest)


def lock(rest: list[str]) -> int:
    """Make the lock files anew; test and bench hold the same versions as run."""
    set_up("test")
    for name in LOCKS:
        extra = () if name == "run" else ("--extra", name, "--constraint", "requirements/run.lock")
        if call(PROGRAMS / "uv", *COMPILE, *extra, *rest, "--output-file", f"requirements/{name}.lock"):
            raise Stop(f"requirements/{name}.lock ble ikke laget.")
    return 0


def setup(rest: list[str]) -> int:
    """Only make `.venv` ready."""
    name = rest[0] if rest else "run"
    if name not in LOCKS:
        raise Stop(f"ingen lås heter «{name}»; velg blant {', '.join(LOCKS)}.")
    set_up(name)
    return 0


def set_up(name: str) -> None:
    """Make `.venv` hold exactly what the lock names; takes no time when it already does."""
    if stamp(name).exists() and sound():
        return
    require_python()
    if not sound():
        make_environment()
    say(f"Installerer pakkene i requirements/{name}.lock. Første gang tar det noen minutter.")
    locked = ("--require-hashes", "--no-deps", "--only-binary", ":all:")
    install(*locked, "-r", str(lock_file(name)))
    install("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    stamp(name).write_text(fingerprint(name))


def make_environment() -> None:
    """A new `.venv` with nothing in it, whatever was there before."""
    if not all(map(importlib.util.find_spec, ("venv", "ensurepip"))):
        raise Stop("Python mangler venv-modulen. Skriv: sudo apt install python3-venv")
    say(f"Lager {VENV.name} med Python {sys.version_info.major}.{sys.version_info.minor}.")
    if call(sys.executable, "-m", "venv", "--clear", VENV):
        raise Stop(f"fikk ikke laget {VENV}.")


def require_python() -> None:
    """Refuse a Python the lock files do not hold packages for."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        raise Stop(f"trenger Python 3.11–3.14, men dette er {sys.version.split()[0]}.")


def sound() -> bool:
    """Whether `.venv` was made to the end, and for these locks, this Python and this folder only."""
    stamped = [name for name in LOCKS if stamp(name).exists()]
    return bool(stamped) and all(stamp(name).read_text() == fingerprint(name) for name in stamped)


def fingerprint(name: str) -> str:
    """What `.venv` must have been made of to be used as it is."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return hashlib.sha256(lock_file(name).read_bytes() + f"{version} {ROOT}".encode()).hexdigest()


def lock_file(name: str) -> Path:
    """The lock's file."""
    return ROOT / "requirements" / f"{name}.lock"


def stamp(name: str) -> Path:
    """The file in `.venv` that tells which lock was installed last."""
    return VENV / f"{name}.stamp"


def install(*arguments: str) -> None:
    """Install with pip into `.venv`."""
    if call(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments):
        raise Stop("installasjonen stoppet; årsaken står over. Prøv igjen når den er rettet.")


def make_database() -> None:
    """The demonstration municipality, unless there is a database already or another is named."""
    if os.environ.get("MALESTOKK_DATABASE") or DATABASE.exists():
        return
    say("Lager databasen med en demonstrasjonskommune.")
    if call(PYTHON, "-m", "ui.cli", "demo"):
        raise Stop("demonstrasjonsdatabasen ble ikke laget.")


def serve(port: int) -> int:
    """Run Streamlit until it ends or is stopped."""
    options = (
        "--server.address",
        "127.0.0.1",
        "--server.port",
        str(port),
        "--logger.hideWelcomeMessage",
        "true",
    )
    app = subprocess.Popen([PYTHON, "-m", "streamlit", "run", "app.py", *options], cwd=ROOT)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # being told to end: the app ends with us
    try:
        while app.poll() is None and not answers(port):
            time.sleep(0.2)
        if app.poll() is None:
            say(f"Målestokk kjører på http://localhost:{port} (stopp med Ctrl+C).")
        return app.wait()
    except KeyboardInterrupt:
        return 0
    finally:
        app.terminate()
        app.wait()


def chosen_port(rest: list[str]) -> int:
    """The port after `--port`, or the usual one."""
    if not rest:
        return PORT
    if len(rest) == 2 and rest[0] == "--port" and rest[1].isdecimal():
        return int(rest[1])
    raise Stop("run tar bare --port og et tall.")


def answers(port: int) -> bool:
    """Whether something on this machine answers web requests on the port."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/klar")
        connection.getresponse()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return True


def fetch(tools: Sequence[Tool]) -> None:
    """Install the tools with apt when we may; else their tests are counted as not run."""
    administrator = as_administrator() if tools else None
    if administrator is None or shutil.which("apt-get") is None:
        return
    say(f"Installerer {' og '.join(tool.name for tool in tools)} med apt-get.")
    apt = (*administrator, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq")
    call(*apt, "update")
    call(*apt, "install", "--yes", *(package for tool in tools for package in tool.packages))


def as_administrator() -> tuple[str, ...] | None:
    """What to write before a command to run it as administrator without being asked, or None."""
    if os.name == "nt":
        return None
    if os.geteuid() == 0:
        return ()
    asked = shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True)
    return ("sudo", "-n") if asked and asked.returncode == 0 else None


def call(*command: str | Path) -> int:
    """Run a command in the project's folder, its output in ours, and return its exit status."""
    return subprocess.run(command, cwd=ROOT).returncode


def say(sentence: str) -> None:
    """Tell at once, also when the output is a file."""
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
