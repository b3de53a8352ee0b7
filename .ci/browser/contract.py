#!/usr/bin/env python3
"""Holds the running server to its OpenAPI document: schemathesis, bounded in time.

usage: .ci/browser/contract.py [SECONDS]     45 if not given
"""
import os
import pathlib
import subprocess
import sys
import tempfile

from server import ARTEFACTS, Server

HERE = pathlib.Path(__file__).resolve().parent
# Whether texts of any kind are accepted is for the unit tests: a schema cannot say what is a readable
# file, and text/plain takes everything.
CHECKS = ("not_a_server_error,status_code_conformance,content_type_conformance,"
          "response_headers_conformance,response_schema_conformance,unsupported_method,"
          "allow_header_conformance")


def main():
    seconds = sys.argv[1] if len(sys.argv) > 1 else "45"
    with tempfile.TemporaryDirectory() as folder, Server(
            "--timeout", "5", "--store", f"{folder}/projects.sqlite", name="contract") as server:
        result = subprocess.run(
            [str(pathlib.Path(sys.executable).parent / "schemathesis"), "run",
             f"{server.url}/openapi.json", "--max-time", seconds, "--seed", "1", "--workers", "1",
             "--checks", CHECKS, "--warnings", "off"],
            env={**os.environ, "PYTHONPATH": str(HERE), "SCHEMATHESIS_HOOKS": "serializers"},
            cwd=ARTEFACTS, capture_output=True, text=True, timeout=int(seconds) + 60)
        (ARTEFACTS / "contract.txt").write_text(result.stdout + result.stderr)
        if result.returncode != 0:
            raise SystemExit(f".ci/browser/contract.py: {result.stdout[-5000:]}{result.stderr[-2000:]}")
        summary = next(line for line in result.stdout.splitlines() if "generated" in line)
        print(f".ci/browser/contract.py:{summary}")
        if "error" in server.log():
            raise SystemExit(".ci/browser/contract.py: the server's log has errors")


if __name__ == "__main__":
    main()
