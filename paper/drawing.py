"""A drawing in the language of Vega-Lite as a picture for a document: the one way to the drawer."""

import json
from typing import Any

import vl_convert

from paper.letters import all_keepable

_SCALE = 3


def png(drawing: dict[str, Any], version: str | None = None) -> bytes:
    """The picture, three times as large as it is measured. `version` is that of the language, «5.20».

    The drawer ends the whole process at a sign that XML cannot hold, so such signs are left out.
    """
    kept = json.dumps(all_keepable(drawing))
    return bytes(vl_convert.vegalite_to_png(kept, vl_version=version, scale=_SCALE))
