"""Runs a check under a Python that has the packages it needs, in .build/venv."""
import os
import pathlib
import subprocess
import sys

VENV = pathlib.Path(__file__).resolve().parent.parent / ".build" / "venv"


def enter(packages, arguments):
    """Starts this program anew with `arguments` in a virtual environment that has `packages`.

    Returns at once when that is where it runs already.
    """
    if pathlib.Path(sys.prefix) == VENV:
        return
    if not (VENV / "bin/pip").exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    for package in packages:
        done = VENV / f"{package}.done"
        if not done.exists():
            subprocess.run([str(VENV / "bin/pip"), "install", "--quiet", "--disable-pip-version-check", package],
                           check=True)
            done.touch()
    python = str(VENV / "bin/python")
    os.execv(python, [python, os.path.abspath(sys.argv[0]), *arguments])
