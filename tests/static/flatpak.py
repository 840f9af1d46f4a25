#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Usage: flatpak.py FOLDER

The Flatpak manifest says what the rest of the tree says, asks for what Docket needs and
no more, and fetches nothing: its sources lie in the tree."""

import json
import pathlib
import re
import sys

MANIFEST = "packaging/flatpak/org.docket.Docket.json"
PERMISSIONS = {
    "--share=network",  # Kombo
    "--share=ipc",  # X11's shared memory
    "--socket=wayland",
    "--socket=fallback-x11",
    "--talk-name=org.freedesktop.secrets",  # keys
    "--talk-name=org.freedesktop.Notifications",
}
MODULE_PROPERTIES = {"name", "buildsystem", "builddir", "config-opts", "build-commands", "sources"}


def problems(folder):
    manifest = json.loads((folder / MANIFEST).read_text())
    desktop = folder / f"resources/{manifest['id']}.desktop"
    if not desktop.exists():
        yield f"no desktop entry is called {manifest['id']}"
    elif f"\nExec={manifest['command']}\n" not in desktop.read_text():
        yield "the desktop entry starts another command"
    if not manifest["runtime"].startswith("org.kde.") or not manifest["runtime-version"].startswith("6."):
        yield "the runtime is not KDE's with Qt 6"
    asked = manifest["finish-args"]
    for permission in sorted(set(asked) ^ PERMISSIONS):
        yield f"{'asks' if permission in asked else 'does not ask'} for {permission}"
    libraries = (folder / "docs/libraries.md").read_text()
    *others, docket = manifest["modules"]
    for module in others:
        if not re.search(rf"^\| \[{re.escape(module['name'])}\]", libraries, re.MULTILINE | re.IGNORECASE):
            yield f"docs/libraries.md does not know {module['name']}"
        folder_of_release = rf"\.\./\.\./build/flatpak/{re.escape(module['name'])}-[0-9.-]+"
        for source in module["sources"]:
            if set(source) != {"type", "path"} or not re.fullmatch(folder_of_release, source["path"]):
                yield f"{module['name']}: not from a folder of one release"
    if docket["name"] != "docket" or docket["sources"] != [{"type": "dir", "path": "../..", "skip": ["build"]}]:
        yield "Docket is not built last, from this tree"
    for module in manifest["modules"]:
        for unknown in sorted(set(module) - MODULE_PROPERTIES):
            yield f"{module['name']}: {unknown} is no property"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    for problem in found:
        print(f"{MANIFEST}: {problem}")
    return bool(found)


sys.exit(main())
