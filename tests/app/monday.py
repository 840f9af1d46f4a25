# SPDX-License-Identifier: MIT
"""Usage: monday.py FOLDER
A server like Kombo's for three customers, of two pages each. Writes its port into
FOLDER/port. A file FOLDER/monday brings four orders more, FOLDER/revoked takes a
permission from one customer. FOLDER/asked has a line for each request."""

import http.server
import json
import os
import sys

folder = sys.argv[1]
CUSTOMERS = ("acme", "globex", "initech")
REVOKED = {
    "status": "error",
    "error": {
        "code": "INTEGRATION.PERMISSION_MISSING",
        "title": "Permission missing",
        "message": "The user may not read requisitions any more.",
        "log_url": "https://app.kombo.dev/prod/logs/4711",
    },
}


def is_there(name):
    return os.path.exists(os.path.join(folder, name))


def order(customer, number, name):
    return {
        "id": f"{customer}-{number}",
        "package_id": "background",
        "candidate": {"first_name": name, "last_name": customer.title(), "email": f"{name.lower()}@{customer}.example"},
        "application": None,
        "job": {"name": "Nurse", "location": None, "hiring_team": []},
    }


def pages(customer):
    first = [order(customer, 1, "Anna"), order(customer, 2, "Bert")]
    second = [order(customer, 3, "Cleo")]
    if is_there("monday"):
        second.append(order(customer, 4, "Dora"))
        if customer == "initech":
            first.append(order(customer, 5, "Emil"))
    return first, second


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        customer = (self.headers.get("X-Integration-Id") or "").split(":")[-1]
        with open(os.path.join(folder, "asked"), "a", encoding="utf-8") as asked:
            asked.write(f"{self.command} {customer} {self.path}\n")
        if not self.path.startswith("/v1/assessment/orders/open") or customer not in CUSTOMERS:
            return self.answer(404, {"status": "error", "error": {"code": None}})
        if customer == "globex" and is_there("revoked"):
            return self.answer(403, REVOKED)
        first, second = pages(customer)
        is_second = "cursor=next" in self.path
        return self.answer(
            200,
            {
                "status": "success",
                "data": {"results": second if is_second else first, "next": None if is_second else "next"},
            },
        )

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
with open(os.path.join(folder, "port.new"), "w", encoding="ascii") as port:
    port.write(str(server.server_port))
os.rename(os.path.join(folder, "port.new"), os.path.join(folder, "port"))
server.serve_forever()
