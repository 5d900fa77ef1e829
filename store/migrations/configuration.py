"""Alembic's settings, made here: there is no alembic.ini."""

from pathlib import Path

import duckdb_sqlalchemy.alembic_impl  # noqa: F401  teaches Alembic DuckDB; by itself it may come too late
from alembic.config import Config
from sqlalchemy import Connection


def configuration(connection: Connection, versions: Path) -> Config:
    """Return the settings for the steps in `versions`, run on `connection`."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("path_separator", "newline")
    config.set_main_option("script_location", _literal(Path(__file__).parent))
    config.set_main_option("version_locations", _literal(versions))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.set_section_option("post_write_hooks", "hooks", "format")
    config.set_section_option("post_write_hooks", "format.type", "module")
    config.set_section_option("post_write_hooks", "format.module", "ruff")
    config.set_section_option(
        "post_write_hooks", "format.options", "format --line-length 110 REVISION_SCRIPT_FILENAME"
    )
    return config


def _literal(path: Path) -> str:
    return str(path).replace("%", "%%")
