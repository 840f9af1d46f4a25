#!/usr/bin/python3
# SPDX-License-Identifier: MIT
# Usage: calcpaste.py ROWS COLUMNS, on a display with a clipboard.
# Pastes what is on the clipboard into a new sheet of LibreOffice Calc, as its Edit menu
# does, and prints the cells as JSON: of each its text, and what Calc took it for.
import json
import os
import subprocess
import sys
import tempfile
import threading
import time

import uno
from com.sun.star.connection import NoConnectException
from com.sun.star.table.CellContentType import EMPTY, FORMULA, TEXT

NAMES = {EMPTY.value: "nothing", FORMULA.value: "formula", TEXT.value: "text"}
PATIENCE = 120  # seconds


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


# Calc asks how to take what is pasted; Return takes it as proposed.
def agree():
    end = time.monotonic() + PATIENCE
    window = []
    while not window and time.monotonic() < end:
        time.sleep(0.1)
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Import Options$"], check=False,
                                capture_output=True, encoding="utf-8").stdout.split()
    if window:
        subprocess.run(["xdotool", "windowfocus", "--sync", window[0], "key", "--clearmodifiers", "Return"], check=False)


def pasted(context, rows, columns):
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    sheet = document.Sheets.getByIndex(0)
    threading.Thread(target=agree, daemon=True).start()
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:Paste", "", 0, ())
    cells = [
        [(cell.String, NAMES.get(cell.Type.value, "number")) for cell in
         (sheet.getCellByPosition(column, row) for column in range(columns))]
        for row in range(rows)
    ]
    document.close(False)
    try:
        desktop.terminate()
    except Exception:  # it may be gone before it answers
        pass
    return cells


def main():
    rows, columns = int(sys.argv[1]), int(sys.argv[2])
    pipe = f"docket-{os.getpid()}"
    with tempfile.TemporaryDirectory() as home:
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{home}", "--norestore", "--nologo", "--nodefault",
             f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "SAL_USE_VCLPLUGIN": "gen"})
        try:
            json.dump(pasted(connected(pipe), rows, columns), sys.stdout)
        finally:
            try:
                office.wait(30)
            except subprocess.TimeoutExpired:
                office.kill()
                office.wait()


main()
