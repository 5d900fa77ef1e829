"""The rules of the house for what a screen shows, each told place by place like those in `tests.house`."""

import ast
from collections.abc import Iterator
from pathlib import Path

TOLD = {"error", "warning", "info", "success"}
"""The boxes of Streamlit that tell what went wrong or well: their text is markdown, and often holds people's words."""
OURS = {"plain", "things", "moment", "day", "len", "logged"}
"""What gives a text without signs of markdown, or none but our own."""
FIRST_SHOWN = "ui/widgets/stored.py"


def unescaped(root: Path) -> list[str]:
    """Boxes whose text is not written on the spot and not made plain."""
    return [
        f"{name}:{call.lineno}: {ast.unparse(call.args[0])[:80]}"
        for name, call in _calls(root)
        if _called(call) in TOLD and call.args and _on_streamlit(call) and not _is_ours(call.args[0])
    ]


def seeded(root: Path) -> list[str]:
    """Widgets given their first value past `show_first`: a run that is cut short would leave them empty."""
    return [
        f"{name}:{call.lineno}: {ast.unparse(call)[:80]}"
        for name, call in _calls(root)
        if _called(call) == "setdefault"
        and "session_state" in ast.unparse(call.func)
        and name != FIRST_SHOWN
        and any(isinstance(one, ast.Call) and _called(one) == "from_address" for one in call.args)
    ]


def _calls(root: Path) -> Iterator[tuple[str, ast.Call]]:
    for path in sorted((root / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield path.relative_to(root).as_posix(), node


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _on_streamlit(call: ast.Call) -> bool:
    """A box is made by a method; functions of our own that are called the same are not asked."""
    return isinstance(call.func, ast.Attribute)


def _is_ours(node: ast.AST) -> bool:
    match node:
        case ast.Constant():
            return True
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.isupper()
        case ast.Call(args=args) if _called(node) == "join":
            return all(map(_is_ours, args))
        case ast.Call():
            return _called(node) in OURS
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            return all(map(_is_ours, parts))
        case ast.BinOp(left=left, right=right):
            return _is_ours(left) and _is_ours(right)
        case ast.FormattedValue(value=part) | ast.Starred(value=part):
            return _is_ours(part)
        case ast.GeneratorExp(elt=part) | ast.ListComp(elt=part):
            return _is_ours(part)
    return False
