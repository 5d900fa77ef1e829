"""`python3 dev.py bench [NAVN …]`: each comparison with its table and goals; exit status 1 when one is missed."""

import importlib
import sys

COMPARISONS = (
    *("annex", "library", "language", "system_list", "system_risk", "list_page"),
    *("weighted_sum", "acceptability"),
)


def main(chosen: list[str]) -> int:
    """Run the comparisons named, or all."""
    unknown = set(chosen) - set(COMPARISONS)
    if unknown:
        print(f"Ingen måling heter {', '.join(sorted(unknown))}. Velg blant {', '.join(COMPARISONS)}.")
        return 2
    goals = [importlib.import_module(f"benchmarks.{name}").compare() for name in chosen or COMPARISONS]
    return 0 if all(goals) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
