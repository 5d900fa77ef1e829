"""Writing a command's files into a folder: all of them or none."""

import errno
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from ui.commands.outcome import Unwritable


def write_all(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write the files by name and return where they are; what stood there before is replaced.

    Raises Unwritable with one sentence, and then no file is changed.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".malestokk-", dir=folder) as beside:
            new, old = Path(beside, "new"), Path(beside, "old")
            new.mkdir()
            old.mkdir()
            for name, content in files.items():
                (new / name).write_bytes(content)
            _swap(files, new, folder, old)
    except OSError as fault:
        raise Unwritable(_sentence(folder, fault)) from fault
    return tuple(folder / name for name in files)


def _swap(names: Iterable[str], new: Path, folder: Path, old: Path) -> None:
    """Move each new file in and the one before it out; when one cannot be moved, everything is put back."""
    begun: list[str] = []
    try:
        for name in names:
            if (folder / name).is_dir():
                raise IsADirectoryError(errno.EISDIR, "a folder", str(folder / name))
            begun.append(name)
            if (folder / name).exists():
                (folder / name).replace(old / name)
            (new / name).replace(folder / name)
    except OSError:
        for name in begun:
            _put_back(name, new, folder, old)
        raise


def _put_back(name: str, new: Path, folder: Path, old: Path) -> None:
    if not (new / name).exists():
        (folder / name).unlink()
    if (old / name).exists():
        (old / name).replace(folder / name)


def _sentence(folder: Path, fault: OSError) -> str:
    match fault:
        case FileExistsError() | NotADirectoryError():
            return f"«{folder}» er ikke en mappe. Velg en annen mappe."
        case IsADirectoryError():
            return f"«{fault.filename}» er en mappe og kan ikke erstattes av en fil. Velg en annen mappe."
        case PermissionError():
            return (
                f"Du kan ikke skrive i mappen «{folder}», eller en av filene der er åpen i et annet program."
            )
        case _:
            return f"Filene kan ikke skrives i mappen «{folder}»."
