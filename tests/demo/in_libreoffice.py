"""Fill in a form with LibreOffice, as a supplier without Word does. Run by the system's own Python, which has `uno`.

Standard input is a JSON object: `form` and `stored` (addresses of files), `profile` (of LibreOffice's own folder) and
`values` (what to write, by the bookmark around the field).
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any

_PIPE = f"malestokk-{time.time_ns()}"
_QUIET = ("--headless", "--norestore", "--nologo", "--nodefault")
_SECONDS = 90


def main() -> None:
    """Fill in and store one form."""
    told = json.load(sys.stdin)
    command = [
        "soffice",
        *_QUIET,
        f"-env:UserInstallation={told['profile']}",
        f"--accept=pipe,name={_PIPE};urp",
    ]
    office = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        desktop = _desktop(office)
        document = desktop.loadComponentFromURL(told["form"], "_blank", 0, (_named("Hidden", True),))
        for bookmark, text in told["values"].items():
            _fill(document.Bookmarks.getByName(bookmark).Anchor.Text, text)
        document.storeToURL(told["stored"], (_named("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        desktop.terminate()
        office.wait(30)
    finally:
        office.kill()


def _desktop(office: "subprocess.Popen[bytes]") -> Any:
    uno = import_module("uno")
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end and office.poll() is None:
        try:
            there = resolver.resolve(f"uno:pipe,name={_PIPE};urp;StarOffice.ComponentContext")
        except Exception:  # it does not listen yet; the library has no narrower name for it
            time.sleep(0.2)
        else:
            return there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
    sys.exit("LibreOffice did not start")


def _named(name: str, value: object) -> Any:
    return import_module("uno").createUnoStruct("com.sun.star.beans.PropertyValue", Name=name, Value=value)


def _fill(cell: Any, text: str) -> None:
    """Write in the one field of a table cell."""
    for portion in _portions(cell):
        if portion.TextPortionType == "ContentControl":
            control = portion.ContentControl
            control.ShowingPlaceHolder = False
            _each(control)[0].String = text
            return
        if portion.TextPortionType == "TextField":
            portion.TextField.Content = text
            return
    sys.exit(f"no field for «{text}»")


def _portions(cell: Any) -> Iterator[Any]:
    for paragraph in _each(cell):
        yield from _each(paragraph)


def _each(parts: Any) -> list[Any]:
    found, enumeration = [], parts.createEnumeration()
    while enumeration.hasMoreElements():
        found.append(enumeration.nextElement())
    return found


if __name__ == "__main__":
    main()
