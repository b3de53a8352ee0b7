#!/usr/bin/env python3
"""Hold every import line under Sources to the layers that Package.swift declares.

Swift lets a module import whatever its dependencies import, so the compiler does not check this.
Also: layers 1 to 7 import no Foundation, and only the doors import other packages.
"""
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SYSTEM = {"Dispatch", "Glibc", "Synchronization"}
# Layers 8 and up, and tools, which may touch files.
MAY_USE_FOUNDATION = {"Readers", "Reports", "Vingerafdruk", "Databases", "Pages", "VingerafdrukServer"}
# Libraries that exist to put another package behind a door of ours.
MAY_USE_PACKAGES = {"Databases", "Pages", "VingerafdrukServer"}
IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:public |package |internal |fileprivate |private )?"
    r"import (?:struct |class |enum |func |protocol |typealias )?(\w+)", re.MULTILINE)


def main():
    dump = subprocess.run(
        ["swift", "package", "dump-package"], cwd=ROOT, capture_output=True, text=True, check=True)
    problems = []
    layers = {}
    for target in json.loads(dump.stdout)["targets"]:
        if target["type"] == "test" or (target.get("path") or "").startswith("Tests/"):
            continue
        name = target["name"]
        own, products = set(), set()
        for dependency in target["dependencies"]:
            (kind, value), = dependency.items()
            (products if kind == "product" else own).add(value[0])
        layers[name] = own
        door = target["type"] == "executable"
        if products and not door and name not in MAY_USE_PACKAGES:
            problems.append(f"{name}: only doors depend on packages, not a library of a layer")
        folder = ROOT / (target.get("path") or f"Sources/{name}")
        for file in sorted(folder.rglob("*.swift")):
            for module in IMPORT.findall(file.read_text(encoding="utf-8")):
                place = f"{file.relative_to(ROOT)}: imports {module}"
                if module.startswith("Foundation") or module == "FoundationEssentials":
                    if not door and name not in MAY_USE_FOUNDATION:
                        problems.append(f"{place}; layers 1 to 7 have no Foundation")
                elif module not in SYSTEM | products | own:
                    problems.append(f"{place}, which Package.swift does not name for {name}")
    # SwiftPM refuses cycles; the order of the manifest is the order of the layers.
    order = list(layers)
    for name, own in layers.items():
        for below in own & layers.keys():
            if order.index(below) > order.index(name):
                problems.append(f"{name} depends on {below}, which stands below it in Package.swift")
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f".ci/layers.py: {len(layers)} targets, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
