#!/usr/bin/env python3
"""Many requests at once are all answered right, bad ones are refused, and memory stays flat.

usage: .ci/browser/load.py [REQUESTS [CLIENTS]]     10,000 and 50 if not given
"""
import http.client
import json
import socket
import subprocess
import sys
import threading
import time

from server import PROGRAM, Server

TEXTS = [
    "Wij zien dat hij zijn werk doet.",
    "Ik neem het voortouw en zet zelf de toon, want zo doe ik dat altijd.",
    "Jullie hebben het over de gemeente, en dat bedrijf luistert niet.",
    "Ik luister eerst naar de bewoners. Daarna breng ik hun verhaal naar binnen.",
    "'k Weet 't niet; zo'n overleg is gewoon nooit écht af. " * 40,
    "",
]
SECRET = "Kwibuskwab"


def command_line(command):
    """What the command line says of the texts: the records that the server must give."""
    lines = "".join(
        json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(TEXTS))
    result = subprocess.run(
        [PROGRAM, command, "-", "--input-format", "ndjson", "--id-column", "id", "--format",
         "ndjson"], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in result.stdout.splitlines()]


def ask(connection, method, path, body=None, kind="application/json", headers=None):
    body = body.encode() if isinstance(body, str) else body
    head = {"Content-Type": kind, **(headers or {})} if body is not None else headers or {}
    connection.request(method, path, body, head)
    answer = connection.getresponse()
    return answer, answer.read()


def check(condition, message):
    if not condition:
        raise SystemExit(f".ci/browser/load.py: {message}")


def many(server, expected, requests, clients):
    """Sends the requests and returns the resident memory after a fifth of them and at the end."""
    wrong, counter, memory = [], iter(range(requests)), {}
    lock = threading.Lock()

    def client():
        connection = http.client.HTTPConnection(server.host, server.port, timeout=60)
        while not wrong:
            with lock:
                number = next(counter, None)
                if number == requests // 5:
                    memory["early"] = server.memory()
            if number is None:
                return
            text = number % len(TEXTS)
            command = ("analyse", "classify")[number // len(TEXTS) % 2]
            body = json.dumps({"id": str(text), "text": TEXTS[text]})
            try:
                answer, data = ask(connection, "POST", f"/v1/{command}", body)
                if answer.status != 200 or json.loads(data) != expected[command][text]:
                    wrong.append(f"{answer.status} for text {text}: {data[:300]!r}")
            except OSError as error:
                wrong.append(f"request {number}: {error!r}")

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check(not wrong, f"{len(wrong)} wrong answers, the first: {wrong[:1]}")
    return memory["early"], server.memory()


def raw(server, data, seconds):
    """The first line and the code of the answer to some bytes that no client would send."""
    with socket.create_connection((server.host, server.port), timeout=seconds) as connection:
        connection.sendall(data)
        answer = b""
        while block := connection.recv(65536):
            answer += block
    head, _, body = answer.partition(b"\r\n\r\n")
    return head.split(b"\r\n")[0].decode(), json.loads(body)["code"] if body else None


def refusals(server):
    head = b"POST /v1/analyse HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
    start = time.monotonic()
    line, code = raw(server, head + b"Content-Length: 100\r\n\r\nabc", 10)
    check("408" in line and code == "too-slow", f"a slow body got {line} {code}")
    check(time.monotonic() - start < 6, "a slow body was waited for too long")
    line, code = raw(server, head + b"Content-Length: 99999999\r\n\r\nabc", 10)
    check("413" in line and code == "too-large", f"a large body got {line} {code}")
    chunk = b"%x\r\n%s\r\n" % (1 << 16, b"a" * (1 << 16))
    line, code = raw(server, head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 17, 10)
    check("413" in line and code == "too-large", f"a large body in chunks got {line} {code}")
    for bad in [b"\0\1\2\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET /" + b"a" * 100_000 + b"\r\n\r\n",
                b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 5000 + b"\r\n"]:
        line, _ = raw(server, bad, 10)
        check(line.split()[1:2] in (["400"], ["413"], ["431"]), f"{bad[:20]} got {line!r}")
    connection = http.client.HTTPConnection(server.host, server.port, timeout=10)
    for body, kind, status in [("{", "application/json", 400), ("<a/>", "text/xml", 415)]:
        answer, _ = ask(connection, "POST", "/v1/tokens", body, kind)
        check(answer.status == status, f"{kind} {body} got {answer.status}")
    answer, _ = ask(connection, "GET", "/v1/health", headers={"Host": "evil.example"})
    check(answer.status == 421, f"a foreign host got {answer.status}")


def crowd(server):
    """With no room, requests are refused at once with a time to come back, and none is lost."""
    statuses = []

    def client():
        connection = http.client.HTTPConnection(server.host, server.port, timeout=60)
        answer, _ = ask(connection, "POST", "/v1/classify", TEXTS[4] * 40, "text/plain")
        statuses.append(answer.status if answer.status == 200 or answer.getheader("Retry-After") else 0)

    threads = [threading.Thread(target=client) for _ in range(200)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check(set(statuses) <= {200, 503} and 200 in statuses and len(statuses) == 200,
          f"a crowd got {sorted(statuses)}")
    return statuses.count(503)


def stopping(server):
    """A request under way is finished when the server is told to stop."""
    connection = http.client.HTTPConnection(server.host, server.port, timeout=60)
    body = (TEXTS[4] * 100 + SECRET).encode()
    connection.request("POST", "/v1/tokens", body, {"Content-Type": "text/plain"})
    time.sleep(0.1)
    start = time.monotonic()
    server.process.terminate()
    answer = connection.getresponse()
    records = json.loads(answer.read())
    check(answer.status == 200 and records[-1]["form"] == SECRET, "the last answer was cut off")
    status = server.process.wait(timeout=60)
    check(status == 0, f"exit status {status} on SIGTERM")
    return time.monotonic() - start


def main():
    requests = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    clients = int(sys.argv[2]) if len(sys.argv) > 2 else 50
    expected = {command: command_line(command) for command in ("analyse", "classify")}
    with Server("--timeout", "3", "--max-body", str(1 << 20), name="load") as server:
        start = time.monotonic()
        early, late = many(server, expected, requests, clients)
        print(f"{requests} requests of {clients} clients in {time.monotonic() - start:.1f} s, "
              f"all right; memory {early >> 20} MiB, then {late >> 20} MiB")
        check(late < early * 1.1 + (8 << 20), "memory grew")
        refusals(server)
        refused = crowd(server)
        print(f"200 large requests at once: {refused} refused with Retry-After, none lost")
        answer, data = ask(
            http.client.HTTPConnection(server.host, server.port), "GET", "/v1/health")
        check(answer.status == 200, "the server is no longer well")
        print(f"stopped in {stopping(server):.1f} s, the request under way answered")
        check(SECRET not in server.log(), "the log holds a text")
        check("error" not in server.log(), "the log has errors")


if __name__ == "__main__":
    main()
