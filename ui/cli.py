"""The command line `malestokk`: every step without the web page, for those who never open it.

Only what a command needs is imported, and only when it runs: `--help` loads neither Streamlit nor pandas.
Exit status 0 fine, 1 findings of error or a refusal, 2 misuse.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from ui.commands.outcome import FINE, MISUSE, told

SHAPES = ("requirement", "profile", "tender", "responses", "evaluation", "systems")

# argparse speaks English through gettext; these are the sentences it can say here.
_BOKMÅL = {
    "usage: ": "bruk: ",
    "options": "valg",
    "positional arguments": "argumenter",
    "show this help message and exit": "vis denne hjelpen og avslutt",
    "the following arguments are required: %s": "disse argumentene mangler: %s",
    "unrecognized arguments: %s": "ukjente argumenter: %s",
    "expected one argument": "venter ett argument",
    "expected at least one argument": "venter minst ett argument",
    "argument %(argument_name)s: %(message)s": "argumentet %(argument_name)s: %(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)": "ugyldig valg: %(value)r (velg blant %(choices)s)",
    "%(prog)s: error: %(message)s\n": "%(prog)s: feil: %(message)s\n",
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line of bokmål, and how to get help."""

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSE, f"{self.prog}: {message}. Se «{self.prog} --help».\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    vars(argparse)["_"] = lambda text: _BOKMÅL.get(text, text)
    given = _parser().parse_args(argv)
    module = importlib.import_module(f"ui.commands.{given.module}")
    return told(lambda: getattr(module, given.run)(given) or FINE)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="malestokk", description="Målestokk på kommandolinjen.")
    commands = parser.add_subparsers(required=True, metavar="KOMMANDO", title="kommandoer")
    _library(commands)
    _tender(commands)
    _scoring(commands)
    demo = commands.add_parser("demo", help="lag demonstrasjonsdatabasen på nytt")
    demo.set_defaults(module="demo", run="demo")
    return parser


def _library(commands: "argparse._SubParsersAction[_Parser]") -> None:
    library = commands.add_parser("library", help="kravbiblioteket").add_subparsers(
        required=True, metavar="HVA"
    )
    check = library.add_parser("check", help="kontroller alle filene i kravbiblioteket")
    check.add_argument(
        "folder", metavar="MAPPE", nargs="?", type=Path, help="mappe (utelatt: den medfølgende)"
    )
    check.set_defaults(module="library", run="check")
    listed = library.add_parser("list", help="list kravene")
    listed.add_argument("--json", action="store_true", help="skriv JSON")
    listed.set_defaults(module="library", run="listed")
    schema = commands.add_parser("schema", help="JSON Schema for en filtype")
    schema.add_argument("shape", metavar="FILTYPE", choices=SHAPES, help=", ".join(SHAPES))
    schema.set_defaults(module="library", run="schema")


def _tender(commands: "argparse._SubParsersAction[_Parser]") -> None:
    annex = commands.add_parser(
        "annex", help="lag bilag 1 og 2, konkurransegrunnlag, evalueringsmodell og tender.json av en profil"
    )
    annex.add_argument("profile", metavar="PROFIL.json", type=Path, help="anskaffelsens felt og svar")
    annex.add_argument("--out", metavar="MAPPE", type=Path, required=True, help="mappe for filene")
    annex.add_argument("--template", metavar="MAL.docx", type=Path, help="kommunens egen Word-mal")
    annex.set_defaults(module="tender", run="annex")
    responses = commands.add_parser("responses", help="svarskjemaer").add_subparsers(
        required=True, metavar="HVA"
    )
    read = responses.add_parser("read", help="les utfylte svarskjemaer")
    read.add_argument("files", metavar="FIL", nargs="+", type=Path, help="utfylt svarskjema (.docx)")
    read.add_argument(
        "--tender", metavar="tender.json", type=Path, required=True, help="konkurransen de svarer på"
    )
    read.add_argument("--json", action="store_true", help="skriv JSON")
    read.set_defaults(module="tender", run="read")


def _scoring(commands: "argparse._SubParsersAction[_Parser]") -> None:
    rank = commands.add_parser("rank", help="ranger tilbud med alle mellomregninger")
    rank.add_argument("evaluation", metavar="EVALUERING.json", type=Path, help="konkurranse, poeng og priser")
    rank.add_argument("--json", action="store_true", help="skriv JSON")
    rank.set_defaults(module="scoring", run="rank")
    systems = commands.add_parser("systems", help="systemer i bruk").add_subparsers(
        required=True, metavar="HVA"
    )
    _lists(systems)
    _judgements(systems)


def _lists(systems: "argparse._SubParsersAction[_Parser]") -> None:
    take_in = systems.add_parser("import", help="ta inn en liste fra Excel eller CSV i registeret")
    take_in.add_argument("file", metavar="FIL", type=Path, help="listen (.xlsx, .xls, .ods, .csv)")
    take_in.add_argument("--map", metavar="KART.json", type=Path, help="hvilket felt hver overskrift er")
    take_in.add_argument("--sheet", metavar="ARK", help="arket som leses (utelatt: det største)")
    take_in.add_argument("--dry-run", action="store_true", help="vis forskjellene uten å lagre")
    take_in.add_argument(
        "--left-out", metavar="FIL.xlsx", type=Path, help="fil for radene som ikke tas inn, til å rette"
    )
    take_in.add_argument("--person", metavar="NAVN", help="den som gjør det (utelatt: systemansvarlig)")
    take_in.set_defaults(module="systems", run="take_in")
    _export(systems)
    ends = systems.add_parser("support-ends", help="ta i bruk en nyere liste over når støtte slutter")
    ends.add_argument("file", metavar="FIL.csv", type=Path, help="listen, på samme form som den medfølgende")
    ends.add_argument("--dry-run", action="store_true", help="vis forskjellene uten å lagre")
    ends.add_argument("--person", metavar="NAVN", help="den som gjør det (utelatt: systemansvarlig)")
    ends.set_defaults(module="support_ends", run="take_in")


def _judgements(systems: "argparse._SubParsersAction[_Parser]") -> None:
    assess = systems.add_parser(
        "assess", help="hvilke systemer som bør vurderes først, og hva vurderingene viser"
    )
    assess.add_argument("--json", action="store_true", help="skriv JSON")
    _register(assess)
    assess.set_defaults(module="assess", run="assess")
    phase_out = systems.add_parser("phase-out", help="lag utfasingslisten")
    phase_out.add_argument("--json", action="store_true", help="skriv JSON")
    formats = ("text", "json", "xlsx", "docx")
    phase_out.add_argument("--format", choices=formats, help="utelatt: etter filnavnet, ellers text")
    phase_out.add_argument("--out", metavar="FIL", type=Path, help="filen som skrives")
    _register(phase_out)
    phase_out.set_defaults(module="phase_out", run="phase_out")


def _export(systems: "argparse._SubParsersAction[_Parser]") -> None:
    export = systems.add_parser(
        "export", help="skriv registeret som Excel, til å ta inn igjen, eller med vurderingene som JSON"
    )
    out_help = "filen som skrives: .xlsx, eller .json, som --register leser"
    export.add_argument("--out", metavar="FIL", type=Path, required=True, help=out_help)
    export.add_argument("--person", metavar="NAVN", help="den som gjør det (utelatt: systemansvarlig)")
    export.set_defaults(module="systems", run="export")


def _register(command: _Parser) -> None:
    """Where the systems are taken from."""
    command.add_argument(
        "--register",
        metavar="FIL",
        type=Path,
        help="systemregister (.json) eller liste (.xlsx, .ods, .csv) i stedet for databasen",
    )
    command.add_argument(
        "--map", metavar="KART.json", type=Path, help="hvilket felt hver overskrift i listen er"
    )
    command.add_argument("--sheet", metavar="ARK", help="arket som leses (utelatt: det største)")
    command.add_argument(
        "--person", metavar="NAVN", help="den som leser databasen (utelatt: systemansvarlig)"
    )


if __name__ == "__main__":
    sys.exit(main())
