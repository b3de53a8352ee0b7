"""Starts `vingerafdruk serve` on a free port of this machine, for the checks in this folder."""
import os
import pathlib
import re
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = os.environ.get("VINGERAFDRUK", str(ROOT / ".build/release/vingerafdruk"))
ARTEFACTS = ROOT / ".build/artefacts"


class Server:
    """A running server; `url` is its address, `log()` what it has said."""

    def __init__(self, *options, name="server"):
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        self.log_path = ARTEFACTS / f"{name}.log"
        self.options = options

    def __enter__(self):
        with open(self.log_path, "wb") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "serve", "--port", "0", *self.options], stdin=subprocess.DEVNULL,
                stdout=log, stderr=log)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            found = re.search(r"url=http://([^\s/]+):(\d+)/", self.log())
            if found:
                self.host, self.port = found.group(1), int(found.group(2))
                self.url = f"http://{self.host}:{self.port}"
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise SystemExit(f"the server did not start:\n{self.log()}")

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def log(self):
        return self.log_path.read_text(errors="replace")

    def memory(self):
        """Resident bytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS"))
