"""One visit made by the app to itself at start.

The first session of a process that arrives at a deep link is told «Page not found» over the right page; after one
visit to the front page it never happens again.
"""

import asyncio
import logging

from streamlit import get_option
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

_log = logging.getLogger("malestokk")
_TRIES, _PAUSE = 50, 0.2


async def visit_ourselves() -> None:
    """Run the front page once, as soon as the server listens. Failing is logged and stops nothing."""
    address = f"ws://127.0.0.1:{get_option('server.port')}/_stcore/stream"
    for _ in range(_TRIES):
        try:
            await _visit(address)
            return
        except (OSError, WebSocketException):
            await asyncio.sleep(_PAUSE)
    _log.warning("Oppstartsbesøket kom ikke fram til %s", address)


async def _visit(address: str) -> None:
    async with asyncio.timeout(20), connect(address, subprotocols=["streamlit"], proxy=None) as socket:  # type: ignore[list-item]
        hello = BackMsg()
        hello.rerun_script.query_string = ""
        await socket.send(hello.SerializeToString())
        async for message in socket:
            told = ForwardMsg()
            told.ParseFromString(message if isinstance(message, bytes) else message.encode())
            if told.WhichOneof("type") == "script_finished":
                return
