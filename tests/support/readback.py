#!/usr/bin/python3
# SPDX-License-Identifier: MIT
# Usage: readback.py FORMAT FILE
# Reads what Docket wrote with a program that knows nothing of Docket, and prints its rows
# as JSON: an array of arrays of texts, the titles first. Of an "xlsx" the sheets one after
# the other, each behind a row with its name.
import csv
import html.parser
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def read_csv(path, **dialect):
    with open(path, newline="", encoding="utf-8") as file:
        return [row for row in csv.reader(file, strict=True, **dialect)]


# A workbook's escapes, which this reader leaves to who calls it.
def unescaped(text):
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def read_xlsx(path):
    import openpyxl

    rows = []
    for sheet in openpyxl.load_workbook(path).worksheets:
        rows.append([sheet.title, str(sheet.freeze_panes), str(sheet.auto_filter.ref)])
        for row in sheet.iter_rows():
            assert all(cell.data_type in "sn" and (cell.value is None or cell.data_type == "s") for cell in row)
            rows.append([unescaped(cell.value or "") for cell in row])
    return rows


# A table as LibreOffice has it: the text of each cell, and "number:" before those that it
# took for anything but a text.
def read_fods(path):
    rows = []
    for table in ElementTree.parse(path).iter(TABLE + "table"):
        for row in table.iter(TABLE + "table-row"):
            cells = []
            for cell in row.iter(TABLE + "table-cell"):
                kind = cell.get(OFFICE + "value-type", "")
                assert cell.get(TABLE + "formula") is None, "a formula was run"
                text = "\n".join(said(part) for part in cell.findall(TEXT + "p"))
                text = text if kind in ("", "string") else "number:" + text
                cells += [text] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 64)
            while cells and cells[-1] == "":
                cells.pop()
            if cells:
                rows.append(cells)
    return rows


def said(element):
    text = element.text or ""
    for part in element:
        if part.tag == TEXT + "s":
            text += " " * int(part.get(TEXT + "c", "1"))
        elif part.tag == TEXT + "tab":
            text += "\t"
        elif part.tag == TEXT + "line-break":
            text += "\n"
        else:
            text += said(part)
        text += part.tail or ""
    return text


class TableReader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.rows = []
        self.cell = None

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.cell = ""
        elif tag == "br":
            self.cell += "\n"

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.rows[-1].append(self.cell)
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data


def read_html(text):
    reader = TableReader()
    reader.feed(text)
    return reader.rows


def read_markdown(path):
    page = subprocess.run(
        ["cmark-gfm", "--unsafe", "--extension", "table", path], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    return read_html(page)


def read_jq(path):
    fields = "[.id, .package_id]"
    return by_jq(path, "if type == \"array\" then .[] else . end | " + fields)


def read_events(path):
    return by_jq(path, "if type == \"array\" then .[] else . end"
                 " | [.id, .type, .data.id, .data.package_id, .data.status, .data.integration_id]")


def by_jq(path, program):
    lines = subprocess.run(["jq", "-c", program, path], check=True, capture_output=True).stdout
    return [json.loads(line) for line in lines.splitlines()]


def read_vcards(path):
    import vobject

    with open(path, newline="", encoding="utf-8") as file:
        cards = list(vobject.readComponents(file.read()))
    return [
        [card.fn.value, card.n.value.family, card.n.value.given]
        + [line.value for line in card.contents.get("email", [])]
        + [line.value for line in card.contents.get("tel", [])]
        for card in cards
    ]


def read(kind, path):
    if kind == "csv":
        return read_csv(path)
    if kind == "tsv":
        return read_csv(path, dialect="excel-tab")
    if kind == "html":
        with open(path, newline="", encoding="utf-8") as file:
            return read_html(file.read())
    readers = {
        "xlsx": read_xlsx,
        "fods": read_fods,
        "md": read_markdown,
        "json": read_jq,
        "ndjson": read_jq,
        "webhook": read_events,
        "vcf": read_vcards,
    }
    return readers[kind](path)


csv.field_size_limit(1 << 30)
json.dump(read(sys.argv[1], sys.argv[2]), sys.stdout)
