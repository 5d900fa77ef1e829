"""`python -m store.migrations new "what changed"` or `again`, from the root of the checkout."""

import argparse
from pathlib import Path

from store.migrations.new import again, import_rooms, new


def main() -> None:
    """Read the command and write one step."""
    parser = argparse.ArgumentParser(prog="python -m store.migrations", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("new", help="write the next step").add_argument("text")
    commands.add_parser("again", help="write the last step anew, before it is released")
    chosen = parser.parse_args()
    import_rooms(Path.cwd())
    if chosen.command == "new":
        new(chosen.text)
    else:
        again()


if __name__ == "__main__":
    main()
