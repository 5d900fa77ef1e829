"""The house stands as it was drawn, and each rule bites: it is broken here once, in a copy or a folder of its own."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import house, house_screens

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("paper", "requirements_lib", "scoring", "store", "ui")
TRESPASSES = {  # contract: where, what, and what the linter says of it
    "packages": ("store/trespass.py", "requirements_lib.domain.outcome", "store.trespass"),
    "layers": ("scoring/words/trespass.py", "scoring.storage.tables", "scoring.words.trespass"),
    "screens": ("ui/charts/trespass.py", "ui.widgets.frame", "ui.charts.trespass"),
    "pages": ("ui/pages/trespass.py", "ui.pages.overview", "ui.pages.trespass"),
    "cycles": ("store/canonical.py", "store.work", "No cycles are allowed in store"),
    "domain": ("scoring/domain/trespass.py", "pathlib", "scoring.domain.trespass"),
    "scoring-values": (
        "scoring/domain/trespass.py",
        "requirements_lib.services.people",
        "scoring.domain.trespass",
    ),
    "scoring-services": (
        "scoring/services/trespass.py",
        "requirements_lib.storage.library",
        "scoring.services.tres",
    ),
    "streamlit": ("scoring/services/trespass.py", "streamlit", "scoring.services.trespass"),
    "database": ("scoring/services/trespass.py", "sqlalchemy", "scoring.services.trespass"),
    "office": ("scoring/storage/trespass.py", "docx", "scoring.storage.trespass"),
}
HASH = f"    --hash=sha256:{'0' * 64}\n"

Rule = Callable[[Path], list[str]]


def lint(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    """Run import-linter in a folder, on the contracts named or on all."""
    program = Path(sys.executable).with_name("lint-imports")
    chosen = [f"--contract={one}" for one in contracts]
    return subprocess.run([program, "--no-cache", *chosen], cwd=folder, capture_output=True, text=True)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The packages and their contracts, to be broken."""
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__", "static")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that breaks no rule."""
    texts = {
        "pyproject.toml": '[tool.importlinter]\nroot_packages = ["store"]\n',
        "requirements/run.lock": f"duckdb==1.5.6 \\\n{HASH}",
        "requirements/test.lock": f"duckdb==1.5.6 \\\n{HASH}pytest==9.2.0 ; python_version < '3.12' \\\n{HASH}",
        "store/__init__.py": "",
        "store/engine.py": "import duckdb\n",
        "tests/__init__.py": "",
        "tests/store/test_engine.py": "",
    }
    for name in house.WHOLE:
        texts |= {name: "", str(Path(name).with_name("__init__.py")): ""}
    for name, text in texts.items():
        write(tmp_path / name, text)
    return tmp_path


def write(path: Path, text: str) -> None:
    """Write a file, and the folder it is in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_every_import_contract_is_kept() -> None:
    told = lint(ROOT)
    assert told.returncode == 0, told.stdout


def test_every_import_contract_is_broken_once_below() -> None:
    contracts = house.settings(ROOT)["contracts"]
    assert {one["id"] for one in contracts} == set(TRESPASSES)


@pytest.mark.parametrize("contract", TRESPASSES)
def test_a_trespass_breaks_its_import_contract(contract: str, copy: Path) -> None:
    name, module, said = TRESPASSES[contract]
    assert said not in lint(copy, contract).stdout
    with (copy / name).open("a", encoding="utf-8") as file:
        file.write(f"\nimport {module}\n")
    assert said in lint(copy, contract).stdout


@pytest.mark.parametrize("package", ["scoring", "ui"])
def test_a_module_without_a_layer_breaks_the_contract(package: str, copy: Path) -> None:
    write(copy / package / "newcomer.py", "")
    assert f"{package}.newcomer" in lint(copy, "layers", "screens").stdout


RULES: list[Rule] = [
    house.too_long,
    house.without_module,
    house.vague,
    house.unwanted,
    house.unplaced,
    house.odd_locks,
    house.not_locked,
    house.clocks_in_domain,
    house_screens.unescaped,
    house_screens.seeded,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_its_own_rule(rule: Rule) -> None:
    assert rule(ROOT) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_faultless_project_breaks_no_rule(rule: Rule, project: Path) -> None:
    assert rule(project) == []


@pytest.mark.parametrize(
    ("rule", "name", "text"),
    [
        (house.too_long, "store/engine.py", "#\n" * 301),
        (house.too_long, "ui/pages/bids.py", "#\n" * 121),
        (house.too_long, "store/engine.py", "def long() -> None:\n" + "    print()\n" * 40),
        (house.without_module, "tests/store/test_nothing.py", ""),
        (house.vague, "store/utils.py", ""),
        (house.vague, "scoring/models/__init__.py", ""),
        (house.unwanted, "docs/drift.md", "/wo" + "rk/main"),
        (house.unwanted, "ui/pages/bids.py", "# TO" + "DO"),
        (house.unwanted, "ui/pages/bids.py", "'Denne siden kommer" + " snart'"),
        (house.unwanted, ".ci/run", "curl https://pypi" + ".org"),
        (house.unwanted, "tests/store/test_engine.py", "@pytest.mark" + ".xfail"),
        (house.unplaced, "newcomer/__init__.py", ""),
        (house.unplaced, "store/deep/column.py", ""),
        (house.odd_locks, "requirements/run.lock", "--index-url https://example\n"),
        (house.odd_locks, "requirements/run.lock", "duckdb @ file:///tmp/duckdb.whl\n"),
        (house.odd_locks, "requirements/test.lock", f"duckdb==1.5.5 \\\n{HASH}"),
        (house.not_locked, "store/engine.py", "import hypothesis\n"),
        (house.clocks_in_domain, "store/domain/bid.py", "datetime.now(UTC)\n"),
        (house_screens.unescaped, "ui/widgets/bid.py", "st.error(str(fault))\n"),
        (house_screens.unescaped, "ui/widgets/bid.py", 'left.info(f"{plain(one)} {name}")\n'),
        (
            house_screens.seeded,
            "ui/widgets/bid.py",
            "st.session_state.setdefault(from_address(KEY, all), 1)\n",
        ),
    ],
)
def test_a_fault_breaks_its_rule(rule: Rule, name: str, text: str, project: Path) -> None:
    write(project / name, text)
    assert rule(project) != []


def test_readme_names_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert "python3 dev.py run" in readme
    assert "python3 dev.py test" in readme


def test_continuous_integration_runs_the_same_test_command() -> None:
    assert "CI=true python3 dev.py test" in (ROOT / ".ci" / "run").read_text("utf-8")
