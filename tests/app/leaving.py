#!/usr/bin/python3
# SPDX-License-Identifier: MIT
# Usage: leaving.py PROGRAM CALCPASTE, on a display with a window manager.
# Copies and exports with nothing but keys, and reads what left the window as other
# programs do: each flavour by xclip, a paste in LibreOffice Calc, a workbook by openpyxl.
import csv
import glob
import html.parser
import io
import json
import os
import subprocess
import sys
import time

import openpyxl
from keyboard import Failed, begin, clipboard, copied, expect, focus, key, named_window, until

PACKAGE = 2  # the column that holds the texts
REPLACED = "\ufffd"

TEXTS = [
    "00123", "+4930123456", "+49 176 5550 123", "=1+1", '=HYPERLINK("http://x.example","y")', "-2+3", "@SUM(1,1)",
    "\uff1d1+1", "=cmd|' /C calc'!A0", "a\tb", "a\nb", "a\n=1+1", "a\r\nb", '"quoted" ""', "a,b;c|d", "😀 Zoë",
    "שלום ليلى", "\u202eabc", "x" * 32768, "a\0b", "12345678901234567890", "1E5", "2024-01-05", "1/2", "12:30", "5%",
    "1.50", "1,50", "<b>&amp;</b>", "'quoted", "42", "_x0041_",
]


def rows_of(text, dialect):
    return list(csv.reader(io.StringIO(text, newline=""), dialect, strict=True))


class Table(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.rows = []
        self.inside = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
            self.inside = True
        elif tag == "br":
            self.rows[-1][-1] += "\n"

    def handle_endtag(self, tag):
        self.inside = self.inside and tag not in ("td", "th")

    def handle_data(self, data):
        if self.inside:
            self.rows[-1][-1] += data


def without_nul(text):
    return text.replace("\0", REPLACED)


def in_html(text):
    return without_nul(text).replace("\r\n", "\n").replace("\r", "\n")


def compare(what, arrived, changed):
    expect(len(arrived) == len(TEXTS), f"{what}: {len(arrived)} rows of {len(TEXTS)}")
    for text, cell in zip(TEXTS, arrived):
        expect(cell == changed(text), f"{what}: {text[:60]!r} arrived as {cell[:60]!r}")


def column(rows):
    return [row[PACKAGE] for row in rows[1:]]


def order(number, text):
    return {"id": f"o{number}", "package_id": text, "job": {"name": "Nurse"},
            "candidate": {"last_name": f"Row {number:02}", "first_name": None, "email": f"o{number}@example.com"}}


def flavours_say_the_same():
    titles = ["Candidate", "Job", "Package"]
    for target in ("UTF8_STRING", "text/tab-separated-values"):
        rows = rows_of(clipboard(target), "excel-tab")
        expect(rows[0][:3] == titles, f"{target}: titles are {rows[0]}")
        compare(target, column(rows), without_nul)
    compare("text/csv", column(rows_of(clipboard("text/csv"), "excel")), lambda text: text)
    compare("application/json", [row["package"] for row in json.loads(clipboard("application/json"))],
            lambda text: text)
    compare("text/html", column(Table(clipboard("text/html")).rows), in_html)


# Calc makes one blank of a tab in HTML, as every reader of HTML does.
def in_calc(text):
    return in_html(text).replace("\t", " ")


# It breaks a word after some sixteen thousand letters.
def whole(text):
    return text.replace("\n", "") if len(text) > 16000 else text


def calc_pastes_texts(calcpaste):
    said = subprocess.run(["/usr/bin/python3", "-B", calcpaste, str(len(TEXTS) + 1), "3"], check=True,
                          capture_output=True, timeout=300).stdout
    cells = [row[PACKAGE] for row in json.loads(said)[1:]]
    compare("Calc", [whole(text) for text, _ in cells], in_calc)
    expect(all(kind == "text" for _, kind in cells), "Calc took something for a number or ran it")


def exported_workbook(folder):
    found = glob.glob(os.path.join(folder, "orders-*.xlsx"))
    return found[0] if found else None


def workbook_has_texts(path):
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [row[PACKAGE] for row in sheet.iter_rows(min_row=2, values_only=True)]
    sign = "… (cut)"

    def changed(text):
        text = without_nul(text).replace("\r", "_x000D_").replace("_x0041_", "_x005F_x0041_")  # as a workbook says it
        return text if len(text) <= 32767 else text[: 32767 - len(sign)] + sign

    compare("the workbook", cells, changed)


def main():
    program, calcpaste = sys.argv[1:3]
    home = os.environ["HOME"]
    saved = os.path.join(home, "saved.json")
    with open(saved, "w", encoding="utf-8") as file:
        json.dump([order(number, text) for number, text in enumerate(TEXTS)], file)
    docket = subprocess.Popen([program, "--open-file", saved])
    try:
        begin("A saved response with nasty texts opens")
        window = named_window("^saved.json – Docket$")
        focus(window)

        begin("Ctrl+Shift+C brings every flavour, each with the same texts")
        copied(["ctrl+f", "Return", "ctrl+a", "ctrl+shift+c"],
               lambda: clipboard("UTF8_STRING").count("Nurse") == len(TEXTS))
        flavours_say_the_same()

        begin("Pasted into Calc they are the same texts")
        calc_pastes_texts(calcpaste)
        focus(window)

        begin("Ctrl+Shift+E copies the e-mail addresses")
        copied(["ctrl+shift+e"], lambda: clipboard("UTF8_STRING").startswith('"Row 00" <o0@example.com>, "Row 01"'))

        begin("Ctrl+E and Return write a workbook")
        key("ctrl+e")
        named_window("^Export orders$")
        time.sleep(1)
        key("Return")
        until(lambda: exported_workbook(home), "there is no workbook")
        workbook_has_texts(exported_workbook(home))

        begin("Ctrl+Q ends the program")
        until(lambda: key("ctrl+q") or docket.poll() is not None, "it is still running")
        expect(docket.returncode == 0, f"it ended with {docket.returncode}")
    except Failed as failure:
        sys.exit(f"FAIL: {failure}")
    finally:
        docket.kill()
        docket.wait()


csv.field_size_limit(1 << 30)
main()
