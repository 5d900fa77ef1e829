"""What a command says when it does not succeed: clear sentences on stderr and an exit status, never a trace."""

import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from paper.letters import printable
from requirements_lib.domain.double import doubles
from requirements_lib.domain.outcome import Blocked, Finding, Refusal, errors
from requirements_lib.words.invalid import invalid_sentences
from requirements_lib.words.terms import label
from scoring.words.outcome import finding_sentence, refusal_sentence
from store.outcome import DatabaseBusy

FINE, FINDINGS, MISUSE = 0, 1, 2
_Shape = TypeVar("_Shape", bound=BaseModel)


class Unreadable(Exception):
    """A file given on the command line cannot be used; each line is a sentence for the user."""


class Unwritable(Exception):
    """Nothing could be written where the command line says; each line is a sentence for the user."""


def told(command: Callable[[], int]) -> int:
    """Run a command; a refusal, an unusable file or an unusable folder becomes sentences and exit status 1."""
    try:
        return command()
    except Blocked as blocked:
        tell(blocked.findings)
    except Refusal as refusal:
        _say([refusal_sentence(refusal)])
    except (Unreadable, Unwritable) as unusable:
        _say(unusable.args)
    except DatabaseBusy:
        _say(["Databasen er i bruk av programmet som kjører. Stopp det, eller bruk nettsiden."])
    except BrokenPipeError:  # whoever reads has had enough, as `head` has; nor may the last flush complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    return FINDINGS


def read_json(shape: type[_Shape], path: Path) -> _Shape:
    """The file as a value of `shape`. Raises Unreadable with every field that is wrong."""
    content = read_bytes(path)
    try:
        read = shape.model_validate_json(content)
    except ValidationError as fault:
        raise Unreadable(*(f"{path.name}: {sentence}" for sentence in invalid_sentences(fault))) from fault
    twice = _twice(content)
    if twice:
        told = f"{path.name}: Feltet «{{}}» står to ganger på samme sted. Da er det ikke sagt hvilket som gjelder."
        raise Unreadable(*map(told.format, twice))
    return read


def read_bytes(path: Path) -> bytes:
    """The file's bytes. Raises Unreadable when there is no such file."""
    try:
        return path.read_bytes()
    except OSError as fault:
        raise Unreadable(f"Filen {path} kan ikke åpnes.") from fault


def _twice(content: bytes) -> list[str]:
    """The names that stand twice in the same object; who reads JSON keeps one of them and tells nobody."""
    found: dict[str, None] = {}

    def told(pairs: list[tuple[str, object]]) -> None:
        found.update(dict.fromkeys(doubles(name for name, _ in pairs)))

    json.loads(content, object_pairs_hook=told)
    return list(found)


def finding_line(finding: Finding) -> str:
    """«Feil: …» or «Advarsel: …» for one finding."""
    return f"{label(finding.severity)}: {finding_sentence(finding)}"


def tell(findings: Iterable[Finding]) -> None:
    """Each finding on a line of its own, on stderr."""
    _say(map(finding_line, findings))


def status(findings: Iterable[Finding]) -> int:
    """Exit status for a set of findings: 1 when any of them is an error."""
    return FINDINGS if errors(findings) else FINE


def _say(sentences: Iterable[Any]) -> None:
    for sentence in sentences:
        print(printable(str(sentence)), file=sys.stderr)
