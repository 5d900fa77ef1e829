"""A fault gets a short code: the person tells it, and the log has all of it."""

import logging
import secrets

_log = logging.getLogger("malestokk")


def logged(fault: Exception) -> str:
    """Write the whole fault to the log and return the code that finds it."""
    code = secrets.token_hex(2).upper()
    _log.error("Feilkode %s", code, exc_info=fault)
    return code
