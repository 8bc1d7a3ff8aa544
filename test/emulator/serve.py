"""Starts the emulator so that it makes the same account twice: identifiers depend on the
request alone, and the clock stands where the request says (header x-demarc-clock, ISO 8601)
or at DEMARC_CLOCK. Usage: python serve.py PORT"""

import collections
import datetime
import hashlib
import io
import os
import random
import re
import sys
import threading
import uuid

real = datetime.datetime
start = os.environ["DEMARC_CLOCK"]
clock = {"now": start}


class AnyDatetime(type):
    # Values made before the clock was replaced are still dates.
    def __instancecheck__(cls, value):
        return isinstance(value, real)


class FixedDatetime(real, metaclass=AnyDatetime):
    @classmethod
    def now(cls, tz=None):
        now = real.fromisoformat(clock["now"].replace("Z", "+00:00"))
        moment = now.astimezone(tz) if tz else now.replace(tzinfo=None)
        return cls(
            moment.year, moment.month, moment.day, moment.hour, moment.minute,
            moment.second, moment.microsecond, moment.tzinfo,
        )

    @classmethod
    def utcnow(cls):
        return cls.now()


datetime.datetime = FixedDatetime

from moto.moto_api._internal import mock_random  # noqa: E402

uuid.uuid4 = mock_random.uuid4


def sow(text):
    seed = hashlib.sha256(text.encode()).hexdigest()
    mock_random.seed(seed)
    random.seed(seed)


import corrections  # noqa: E402, F401
from moto.ec2.models import EC2Backend  # noqa: E402
from moto.moto_server.werkzeug_app import (  # noqa: E402
    DomainDispatcherApplication,
    MotoRequestHandler,
    create_backend_app,
)
from werkzeug.serving import make_server  # noqa: E402

first = EC2Backend.__init__


def of_region(self, region_name, account_id):
    # A Region's default network is made by whatever asks first: not by that should its ids be decided.
    state = mock_random.getstate()
    sow(f"region {account_id} {region_name}")
    first(self, region_name, account_id)
    mock_random.setstate(state)


EC2Backend.__init__ = of_region

backend = DomainDispatcherApplication(create_backend_app)
lock = threading.Lock()
seen = collections.Counter()
tokens = re.compile(
    rb"(ClientToken|IdempotencyToken|ClientRequestToken)(=|\"\s*:\s*\"|>)[0-9A-Za-z-]*"
)


def application(environ, answer):
    length = int(environ.get("CONTENT_LENGTH") or 0)
    body = environ["wsgi.input"].read(length) if length else b""
    environ["wsgi.input"] = io.BytesIO(body)
    scope = re.search(r"Credential=[^/]*/\d+/([^,\s]*)", environ.get("HTTP_AUTHORIZATION", ""))
    said = hashlib.sha256(tokens.sub(b"", body)).hexdigest()
    text = " ".join(
        [
            environ["REQUEST_METHOD"],
            environ["PATH_INFO"],
            environ.get("QUERY_STRING", ""),
            scope.group(1) if scope else "",
            said,
        ]
    )
    with lock:
        clock["now"] = environ.get("HTTP_X_DEMARC_CLOCK", start)
        sow(f"{text} {seen[text]}")
        seen[text] += 1
        return [b"".join(backend(environ, answer))]


def follow():
    # Whoever started this holds its input open: when that ends, however it ends, this ends too.
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=follow, daemon=True).start()
    server = make_server(
        "127.0.0.1", int(sys.argv[1]), application, threaded=True, request_handler=MotoRequestHandler
    )
    print(f"listening {server.server_port}", flush=True)
    server.serve_forever()
