"""Small pieces of sentences."""


def joined(parts: list[str]) -> str:
    """«a», «a og b», «a, b og c»."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} og {parts[-1]}"


def capitalised(words: str) -> str:
    """The words with a capital first letter and the rest as they are."""
    return words[:1].upper() + words[1:]


def things(count: int) -> str:
    """«én ting», «3 ting»."""
    return "én ting" if count == 1 else f"{count} ting"
