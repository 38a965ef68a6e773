"""A balancer as simple as can be: each request to the next replica that takes it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count

SECONDS = 10


@contextmanager
def balancing(ports: Sequence[int]) -> Iterator[int]:
    """Its own port; whatever is posted there goes round."""
    numbers = count()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            first = next(numbers)
            for each in range(len(ports)):
                port = ports[(first + each) % len(ports)]
                try:
                    status = posted(port, self.path, body, dict(self.headers))
                except (OSError, HTTPException):
                    continue  # it is dead, or died of this one: another may take it
                return self.say(status)
            return self.say(502)

        def say(self, status: int) -> None:
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    serving = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    serving.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        serving.join()


def posted(port: int, path: str, body: bytes, headers: dict[str, str]) -> int:
    """What one replica answers."""
    link = HTTPConnection("127.0.0.1", port, timeout=SECONDS)
    try:
        link.request("POST", path, body, headers)
        return link.getresponse().status
    finally:
        link.close()
