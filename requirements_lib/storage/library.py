"""The shipped library: read-only YAML, one file per requirement, a folder per theme."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from requirements_lib.domain.library.library import Library, Theme, check
from requirements_lib.domain.library.needs import Question
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.outcome import Blocked, Finding, errors

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "library"
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Shape = TypeVar("_Shape", bound=BaseModel)


def load(folder: Path = SHIPPED) -> Library:
    """The library in `folder`, whole and checked.

    Raises Blocked with every error at once: unreadable YAML, wrong or missing fields, broken references.
    """
    library, findings = read(folder)
    if library is None or errors(findings):
        raise Blocked(errors(findings))
    return library


def read(folder: Path) -> tuple[Library | None, tuple[Finding, ...]]:
    """The library and all findings about it; no library when a file could not be understood."""
    findings: list[Finding] = []
    head = _mapping(folder / "library.yaml", findings)
    themes = [_valid(Theme, folder / "library.yaml", one, findings) for one in _listed(head, "themes")]
    questions = [
        _valid(Question, folder / "library.yaml", one, findings) for one in _listed(head, "questions")
    ]
    requirements = [_valid(Requirement, path, _mapping(path, findings), findings) for path in _files(folder)]
    if findings or head is None:
        return None, tuple(findings)
    body = {"version": head.get("version"), "approved": head.get("approved")}
    body |= {"themes": themes, "questions": questions, "requirements": requirements}
    library = _valid(Library, folder / "library.yaml", body, findings)
    return library, tuple(findings) if library is None else check(library)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*/*.yaml"))


def _listed(head: dict[str, Any] | None, key: str) -> list[Any]:
    listed = (head or {}).get(key, [])
    return listed if isinstance(listed, list) else [listed]


def _mapping(path: Path, findings: list[Finding]) -> dict[str, Any] | None:
    try:
        content = yaml.load(path.read_text("utf-8"), Loader=_Loader)
    except FileNotFoundError:
        findings.append(_finding("library_file_missing", path))
        return None
    except (yaml.YAMLError, UnicodeDecodeError) as fault:
        findings.append(_finding("library_file_unreadable", path, detail=_where(fault)))
        return None
    if not isinstance(content, dict):
        findings.append(_finding("library_file_not_mapping", path))
        return None
    return content


def _where(fault: Exception) -> str:
    mark = getattr(fault, "problem_mark", None)
    if mark:
        return f"linje {mark.line + 1}, tegn {mark.column + 1}"
    return "ikke UTF-8" if isinstance(fault, UnicodeDecodeError) else "tegn som ikke er tekst"


def _valid(shape: type[_Shape], path: Path, content: Any, findings: list[Finding]) -> _Shape | None:
    if content is None:
        return None
    try:
        return shape.model_validate(content)
    except ValidationError as fault:
        findings.extend(_field_findings(fault, path, content))
        return None


def _field_findings(fault: ValidationError, path: Path, content: Any) -> Iterator[Finding]:
    subject = str(content.get("id", "")) if isinstance(content, dict) else ""
    for error in fault.errors(include_url=False):
        field = ".".join(str(part) for part in error["loc"]) or "hele filen"
        facts = {"id": subject, "field": field, "type": error["type"], "context": error.get("ctx", {})}
        yield _finding("library_field_invalid", path, **facts)


def _finding(code: str, path: Path, **facts: Any) -> Finding:
    return Finding.error(code, f"{path.parent.name}/{path.name}", **facts)
