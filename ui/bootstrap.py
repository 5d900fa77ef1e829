"""What the whole process shares: the store, the library, the law values, the contracts. Knows nothing of Streamlit."""

import os
import secrets
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.storage import law, library, standard_contract
from scoring.domain.ranking.low_bid import LowBidRules
from scoring.domain.systems.risk_scale import RiskScale
from scoring.services import support_list
from scoring.storage import low_bid, quick_form, risk_scale
from store.engine import Store, open_store

ROOT = Path(__file__).resolve().parents[1]
LOCAL = ROOT / "data" / "local"


@dataclass(frozen=True, kw_only=True)
class Shipped:
    """What comes with the program and is only read."""

    library: Library = field(default_factory=library.load)
    law: LawTable = field(default_factory=law.load)
    contracts: StandardContracts = field(default_factory=standard_contract.load)
    risk_scale: RiskScale = field(default_factory=risk_scale.load)
    low_bids: LowBidRules = field(default_factory=low_bid.load)


@dataclass(frozen=True, kw_only=True)
class Application(Shipped):
    """Opened once per process."""

    store: Store


@cache
def shipped() -> Shipped:
    """Read once. Raises ValueError when a question of the half-hour rating names a requirement that is not there."""
    found = Shipped()
    quick_form.load().require_known({one.id for one in found.library.approved_requirements})
    return found


@cache
def application() -> Application:
    """The process's one application. Raises DatabaseBusy when another process holds the database file."""
    store = open_store(database_url())
    support_list.begin(store)
    return Application(store=store, **vars(shipped()))


def database_url() -> str:
    """Where the database is: MALESTOKK_DATABASE, or the embedded file."""
    return os.environ.get("MALESTOKK_DATABASE") or f"duckdb:///{database_file()}"


def database_file() -> Path:
    """The embedded database's file; its folder is made when it is missing."""
    LOCAL.mkdir(parents=True, exist_ok=True)
    return LOCAL / "malestokk.duckdb"


@cache
def cookie_secret() -> str:
    """The secret that signs cookies: MALESTOKK_SECRET, or one made at the first start and kept readable by us alone."""
    given = os.environ.get("MALESTOKK_SECRET")
    if given:
        return given
    path = LOCAL / "secret"
    LOCAL.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(32))
    return path.read_text()
