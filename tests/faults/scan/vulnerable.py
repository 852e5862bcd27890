#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""A page with a fault of each kind, on the loopback, for the scanners to find: what finds nothing here has found nothing anywhere."""
import http.client
import http.server
import os
import sqlite3
import urllib.parse
import urllib.request

DATABASE = sqlite3.connect(":memory:", check_same_thread=False)
DATABASE.executescript("CREATE TABLE item (id INTEGER, name TEXT); INSERT INTO item VALUES (1, 'one'), (2, 'two'), (3, 'three');")


def rows(condition):
    try:
        return "".join(f"<li>{name}</li>" for (name,) in DATABASE.execute(f"SELECT name FROM item WHERE {condition}"))
    except sqlite3.Error as error:
        return f"<p>SQLite error 1: {error}</p>"


class Page(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, text, status=200, headers=()):
        body = f"<!DOCTYPE html><html><body>{text}</body></html>".encode(errors="replace")
        self.send_response(status)
        for name, value in (("Content-Type", "text/html"), ("Content-Length", str(len(body))), ("Set-Cookie", "session=1; Path=/"), *headers):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        one = {name: values[0] for name, values in urllib.parse.parse_qs(url.query).items()}
        if url.path == "/item":
            self.answer(rows(f"id = {one.get('id', '1')}"))
        elif url.path.startswith("/item/"):
            self.answer(rows(f"id = {urllib.parse.unquote(url.path[6:])}"))
        elif url.path == "/search":
            self.answer(f"<p>{one.get('q', '')}</p>")
        elif url.path == "/go":
            self.answer("", 302, [("Location", urllib.parse.quote(one.get("to", "/"), safe=":/?&=#"))])
        elif url.path == "/file":
            self.answer(self.read(one.get("name", "")))
        elif url.path == "/run":
            self.answer("PATH=/usr/bin:/bin PWD=/" if ";env" in one.get("word", "") else one.get("word", "").split(";")[0])
        elif url.path == "/fetch":
            self.answer(self.fetch(one.get("url", "")))
        else:
            self.answer("nothing", 404)

    def do_POST(self):
        form = urllib.parse.parse_qs(self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode(errors="replace"))
        self.answer(rows(f"name = '{form.get('name', [''])[0]}'"))

    @staticmethod
    def read(name):
        if "\0" in name or os.path.realpath(name) != "/etc/passwd":  # no other, whoever else asks on this machine
            return "no such file"
        with open("/etc/passwd", encoding="utf-8") as file:
            return file.read()

    @staticmethod
    def fetch(url):
        if urllib.parse.urlsplit(url).hostname not in ("localhost", "127.0.0.1"):
            return "no answer"
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                return answer.read(1000).decode(errors="replace")
        except (OSError, ValueError, http.client.HTTPException):
            return "no answer"

    def log_message(self, *_):
        pass


SERVER = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
print(SERVER.server_address[1], flush=True)
SERVER.serve_forever()
