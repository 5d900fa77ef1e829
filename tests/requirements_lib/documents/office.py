"""LibreOffice as others have it: files converted, and pages counted and read."""

import subprocess
from pathlib import Path


def converted(content: bytes, ending: str, folder: Path, source: str = "docx") -> bytes:
    """The file saved by LibreOffice in another format; every conversion has a folder of its own."""
    number = sum(1 for _ in folder.glob("*")) + 1
    place = folder / f"{number}"
    (place / "made").mkdir(parents=True)
    (place / f"file.{source}").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(place / "made")]
    subprocess.run([*command, str(place / f"file.{source}")], check=True, capture_output=True, timeout=120)
    return (place / "made" / f"file.{ending}").read_bytes()


def pages(content: bytes, folder: Path) -> list[str]:
    """The text of each page of a Word file as LibreOffice lays it out."""
    pdf = folder / "pages.pdf"
    pdf.write_bytes(converted(content, "pdf", folder))
    told = subprocess.run(
        ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True, timeout=60
    )
    return told.stdout.split("\f")[:-1]
