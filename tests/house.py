"""The rules of the house that no other tool keeps.

Each function takes the project's folder and tells, place by place, what breaks one rule.
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

FILE, PAGE, FUNCTION = 300, 120, 40
BESIDE_THE_PACKAGES = {"benchmarks", "tests"}
WHOLE = {  # tests of more than one module
    "tests/requirements_lib/test_library_fairness.py",
    "tests/requirements_lib/test_library_likeness.py",
    "tests/requirements_lib/test_library_texts.py",
    "tests/scoring/test_judged_whole.py",
    "tests/scoring/test_price_seal.py",
    "tests/store/test_kills.py",
    "tests/test_line.py",
    "tests/test_published_cases.py",
    "tests/ui/test_closeness_in_browser.py",
    "tests/ui/test_line.py",
    "tests/ui/test_lots_in_browser.py",
    "tests/ui/test_needs_to_tender.py",
    "tests/ui/test_requirements_in_browser.py",
    "tests/ui/test_outbox.py",
    "tests/ui/test_price_seal.py",
    "tests/ui/test_scoring_in_browser.py",
    "tests/ui/test_pages.py",
    "tests/ui/test_sign_out.py",
}
CLOCK = {"now", "today", "utcnow"}
VAGUE = {"common", "helpers", "manager", "models", "util", "utils"}
EVALUATION_MODELS = (
    "scoring/domain/models"  # here the word is the field's own: a price model, a scoring model
)
GENERATED = "store/migrations/versions/"
LINE_OF_LOCK = re.compile(
    r"[a-z0-9._-]+==[A-Za-z0-9.+!]+( ; [^:@/\\]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?"
)
TEXT = {
    ".cfg",
    ".css",
    ".html",
    ".js",
    ".json",
    ".lock",
    ".md",
    ".py",
    ".svg",
    ".toml",
    ".txt",
    ".yaml",
    ".yml",
    "",
}
# In pieces, so that this file may be searched as well.
UNWANTED = [
    re.compile(first + second)
    for first, second in (
        (r"(?<![\w.])/(work|root|home|opt)", r"/"),
        (r"\.\./sha", r"red"),
        (r"/tmp", r"/m\b"),
        (r"pypi\.", r"org"),
        (r"python", r"hosted"),
        (r"npm", r"js\.(com|org)"),
        (r"\bTO", r"DO\b"),
        (r"\bFIX", r"ME\b"),
        (r"raise NotImpl", r"ementedError"),
        (r"(?i)kommer", r" snart"),
        (r"(?i)ikke", r" implementert"),
        (r"(?i)lorem", r" ipsum"),
        (r"(?i)sub", r"agent"),
        (r"(?i)\b(cla", r"ude|chat" + r"gpt|open" + r"ai|anthro" + r"pic)\b"),
        (r"@pytest\.mark\.", r"(skip|xfail)"),
    )
]


def too_long(root: Path) -> list[str]:
    """Files and functions over their budget; what Alembic writes is not ours to shorten."""
    return [
        complaint
        for path in _python(root)
        if GENERATED not in path.as_posix()
        for complaint in (*_long_file(root, path), *_long_functions(root, path))
    ]


def without_module(root: Path) -> list[str]:
    """Test files that mirror no module, and names in WHOLE that are no longer there."""
    return [
        f"{_name(root, path)} tests no module"
        for path in sorted((root / "tests").rglob("test_*.py"))
        if not _module_of(root, path).exists() and _name(root, path) not in WHOLE
    ] + [f"{name} is gone" for name in sorted(WHOLE) if not (root / name).exists()]


def vague(root: Path) -> list[str]:
    """Modules and packages whose names tell nothing."""
    return [
        f"{_name(root, path)} tells nothing"
        for path in _python(root)
        for part in (path if path.name != "__init__.py" else path.parent,)
        if part.stem in VAGUE and _name(root, part).removeprefix("tests/") != EVALUATION_MODELS
    ]


def unwanted(root: Path) -> list[str]:
    """Texts that must not be in the project: places on one machine, hosts, unfinished work, skipped tests."""
    return [
        f"{_name(root, path)}:{number}: {line.strip()[:80]}"
        for path in _texts(root)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if any(pattern.search(line) for pattern in UNWANTED)
    ]


def settings(root: Path) -> dict[str, Any]:
    """What pyproject.toml says to import-linter."""
    told: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    return told["tool"]["importlinter"]  # type: ignore[no-any-return]


def unplaced(root: Path) -> list[str]:
    """Folders of Python at the top that the import contracts do not know, and folders without `__init__.py`."""
    known = BESIDE_THE_PACKAGES | set(settings(root)["root_packages"])
    folders = {path.parent for path in _python(root)} - {root}
    top = {_name(root, folder).split("/")[0] for folder in folders}
    bare = [
        folder
        for folder in folders
        if not (folder / "__init__.py").exists() and GENERATED[:-1] not in str(folder)
    ]
    return [f"{name} has no contract" for name in sorted(top - known)] + [
        f"{_name(root, folder)} has no __init__.py" for folder in sorted(bare)
    ]


def odd_locks(root: Path) -> list[str]:
    """Lines of a lock that are not one pinned package or one of its hashes, and versions that differ from run.lock."""
    locks = {
        path.name: path.read_text().splitlines() for path in sorted((root / "requirements").glob("*.lock"))
    }
    odd = [
        f"{name}: {line}"
        for name, lines in locks.items()
        for line in lines
        if not LINE_OF_LOCK.fullmatch(line)
    ]
    return odd + [
        f"{name} lacks {line}"
        for name, lines in locks.items()
        for line in sorted(set(locks["run.lock"]) - set(lines))
        if "==" in line
    ]


def not_locked(root: Path) -> list[str]:
    """Libraries the app imports that run.lock does not hold."""
    locked = {line.split("==")[0] for line in (root / "requirements" / "run.lock").read_text().splitlines()}
    packages = {path.name for path in root.iterdir() if path.is_dir()}
    imported = {(name, path) for path in _python(root) if _runs(root, path) for name in _imported(path)}
    return sorted(
        f"{_name(root, path)} imports {name}"
        for name, path in imported
        if name not in sys.stdlib_module_names | packages and not _distributions().get(name, set()) & locked
    )


def clocks_in_domain(root: Path) -> list[str]:
    """Calls in a domain folder that ask what time it is."""
    return [
        f"{_name(root, path)}:{node.lineno}"
        for path in _python(root)
        if "domain" in path.relative_to(root).parts and path.relative_to(root).parts[0] != "tests"
        for node in _nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK
    ]


def _long_file(root: Path, path: Path) -> list[str]:
    name, lines = _name(root, path), len(path.read_text("utf-8").splitlines())
    budget = PAGE if name.startswith("ui/pages/") else FILE
    return [f"{name}: {lines} lines, at most {budget}"] if lines > budget else []


def _long_functions(root: Path, path: Path) -> list[str]:
    functions = [node for node in _nodes(path) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [
        f"{_name(root, path)}:{one.lineno}: {one.name} has {length} lines, at most {FUNCTION}"
        for one in functions
        if (length := (one.end_lineno or one.lineno) - one.lineno + 1) > FUNCTION
    ]


def _module_of(root: Path, test: Path) -> Path:
    """The module a test file is named after; beside it when it tests one of the tests' own."""
    name = test.name.removeprefix("test_")
    mirrored = root / test.parent.relative_to(root / "tests") / name
    return mirrored if mirrored.exists() else test.with_name(name)


def _imported(path: Path) -> Iterator[str]:
    for node in _nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def _nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text("utf-8")))


@cache
def _distributions() -> dict[str, set[str]]:
    """The names a lock may use for what `import` calls by another."""
    return {
        name: {re.sub(r"[-_.]+", "-", one).lower() for one in projects}
        for name, projects in packages_distributions().items()
    }


def _runs(root: Path, path: Path) -> bool:
    return _name(root, path).split("/")[0] not in BESIDE_THE_PACKAGES


def _python(root: Path) -> list[Path]:
    return [path for path in _texts(root) if path.suffix == ".py"]


def _texts(root: Path) -> list[Path]:
    """Our own text files: nothing hidden but the continuous integration, nothing made at run time."""
    return sorted(
        path
        for path in root.rglob("*")
        if path.suffix in TEXT and path.is_file() and _ours(path.relative_to(root).parts)
    )


def _ours(parts: tuple[str, ...]) -> bool:
    shown = [
        part for part in parts if part.startswith(".") and part not in (".ci", ".streamlit", ".gitignore")
    ]
    return not shown and "__pycache__" not in parts and parts[:2] != ("data", "local")


def _name(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()
