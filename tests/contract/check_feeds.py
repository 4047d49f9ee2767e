"""Reads every public format of a running server with independent parsers: feedparser for RSS and Atom, the JSON schema of
IPTC ninjs 3.1, and plain rules of JSON Feed 1.1. The same release must have the same id, title, times and text in all.

    BASE=http://127.0.0.1:8080 check_feeds.py
"""

import calendar
import json
import os
import re
import sys
import urllib.parse
import urllib.request
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timezone
from html.parser import HTMLParser
from pathlib import Path

import feedparser
import jsonschema

BASE = os.environ["BASE"]
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
checked = 0


def check(condition, *what):
    global checked
    checked += 1
    if not condition:
        sys.exit(f"check_feeds: {' '.join(str(part) for part in what)}")


def get(address):
    url = address if address.startswith("http") else BASE + address
    with urllib.request.urlopen(url, timeout=60) as answer:
        return answer.headers, answer.read()


def get_json(address):
    return json.loads(get(address)[1])


formats = jsonschema.FormatChecker(formats=())


@formats.checks("uri")
def is_uri(value):
    parts = urllib.parse.urlsplit(value)
    return bool(parts.scheme and (parts.netloc or parts.path)) and not re.search(r'[\s<>"]', value)


@formats.checks("date-time")
def is_instant(value):
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", value))


schema = json.loads((Path(__file__).parent / "ninjs-3.1.schema.json").read_text())
jsonschema.Draft202012Validator.check_schema(schema)
ninjs = jsonschema.Draft202012Validator(schema, format_checker=formats)


def check_ninjs(address, item):
    faults = [f"{fault.json_path}: {fault.message[:200]}" for fault in ninjs.iter_errors(item)]
    check(not faults, address, faults)


class Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.text = []

    def handle_starttag(self, tag, attributes):
        self.text.append("\n" if tag not in ("a", "strong", "em", "u", "s", "sub", "sup") else "")

    def handle_data(self, data):
        self.text.append(data)


def words(html):
    parser = Words()
    parser.feed(html)
    return "".join(parser.text).split()


def second(text):
    """A time in whole seconds, as RSS has them."""
    text = re.sub(r"\.\d+", "", text.replace("Z", "+00:00"))
    return int(datetime.fromisoformat(text).timestamp())


def is_within(fewer, more):
    """Whether all of `fewer` comes in `more`, in the same order."""
    rest = iter(more)
    return all(word in rest for word in fewer)


def xml_feed(address):
    headers, body = get(address)
    feed = feedparser.parse(body, response_headers=dict(headers.items()))
    check(feed.bozo == 0, address, feed.get("bozo_exception"))
    links = {(link.rel, link.get("type")): link.href for link in feed.feed.links}
    own = [href for (rel, _), href in links.items() if rel == "self"]
    check(own == [BASE + address], address, "self is", own)
    check(feed.feed.title and feed.feed.updated_parsed, address, "no title or no time")
    return feed.entries


def check_query(query):
    suffix = f"?{query}" if query else ""
    rss = xml_feed(f"/feeds/releases.rss{suffix}")
    atom = xml_feed(f"/feeds/releases.atom{suffix}")
    feed = get_json(f"/feeds/releases.json{suffix}")
    check(feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"], "not a JSON Feed 1.1")
    listed = get_json(f"/feeds/releases.ninjs.json{suffix}")
    check_ninjs(f"ninjs list {query}", listed)
    lists = [rss, atom, feed["items"], listed["associations"]]
    check(len({len(entries) for entries in lists}) == 1 and rss, query, "lengths", [len(entries) for entries in lists])
    for entry in zip(*lists):
        check_release(*entry)
    return len(rss)


def check_release(rss, atom, item, association):
    slug = item["url"].rsplit("/", 1)[1]
    release = get_json(f"/api/v1/public/releases/{slug}")
    single = get_json(f"/api/v1/public/releases/{slug}.ninjs.json")
    check_ninjs(slug, single)
    check({key: value for key, value in association.items() if key not in ("name", "rel")} == single, slug, "ninjs differ")
    expected = f"urn:uuid:{release['id']}"
    for name, value in [("rss", rss.id), ("atom", atom.id), ("json", item["id"]), ("ninjs", single["uri"])]:
        check(value == expected, slug, name, "id", value)
    for name, value in [("rss", rss.link), ("atom", atom.link), ("ninjs", single["renditions"][0]["href"])]:
        check(value == item["url"], slug, name, "link", value)
    # feedparser takes titles for HTML, and unescapes them.
    titles = [("json", item["title"]), ("ninjs", single["title"]), ("headline", single["headlines"][0]["value"])]
    for name, value in [("rss", rss.title), ("atom", atom.title), *titles]:
        check(value == release["title"], slug, name, "title", value)
    published, updated = second(release["published_at"]), second(release["updated_at"])
    for name, entry in [("rss", rss), ("atom", atom)]:
        check(calendar.timegm(entry.published_parsed) == published, slug, name, "published", entry.published)
        check(calendar.timegm(entry.updated_parsed) == updated, slug, name, "updated", entry.updated)
    check(item["date_published"] == release["published_at"] == single["firstCreated"], slug, "published")
    check(item["date_modified"] == release["updated_at"] == single["versionCreated"], slug, "updated")
    text = words(release["body_html"])
    bodies = [("rss", rss.content[0].value), ("atom", atom.content[0].value), ("json", item["content_html"])]
    for name, html in [*bodies, ("ninjs", single["bodies"][0]["value"])]:
        check(words(html) == text, slug, name, "text")
    plain = single["bodies"][1]["value"]
    check(item["content_text"] == plain and is_within(text, plain.split()), slug, "plain text")
    headers, body = get(f"/api/v1/public/releases/{slug}.txt")
    check(headers["Content-Type"] == "text/plain; charset=utf-8" and plain in body.decode(), slug, "txt")
    check(release["title"] in body.decode() and item["url"] in body.decode(), slug, "txt")
    check(item["authors"][0]["name"] == rss.author == atom.author, slug, "author", rss.author, atom.author)
    tags = [[tag.term for tag in rss.get("tags", [])], [tag.term for tag in atom.get("tags", [])], item["tags"]]
    check(all(terms == release["tags"] for terms in tags), slug, "tags", tags)


def check_page_and_print(slug):
    release = get_json(f"/api/v1/public/releases/{slug}")
    headers, body = get(f"/api/v1/public/releases/{slug}.pdf")
    check(headers["Content-Type"] == "application/pdf" and body.startswith(b"%PDF-"), slug, "pdf")
    page = get(f"/imprensa/{slug}")[1].decode()
    article = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL).group(1))
    check(article["@type"] == "NewsArticle" and article["identifier"] == f"urn:uuid:{release['id']}", slug, "JSON-LD")
    check(article["headline"] == release["title"] and article["dateModified"] == release["updated_at"], slug, "JSON-LD")
    check(is_within(words(release["body_html"]), article["articleBody"].split()), slug, "JSON-LD text")


def check_sitemap():
    recent = ElementTree.fromstring(get("/sitemap-news.xml")[1])
    now = datetime.now(timezone.utc).timestamp()
    for url in recent.iter(f"{SITEMAP}url"):
        slug = url.findtext(f"{SITEMAP}loc").rsplit("/", 1)[1]
        release = get_json(f"/api/v1/public/releases/{slug}")
        news = url.find(f"{NEWS}news")
        check(news.findtext(f"{NEWS}title") == release["title"], slug, "sitemap title")
        check(news.findtext(f"{NEWS}publication_date") == release["published_at"], slug, "sitemap date")
        check(now - second(release["published_at"]) < 49 * 3600, slug, "too old for the sitemap")
    check(f"Sitemap: {BASE}/sitemap-news.xml" in get("/robots.txt")[1].decode(), "robots.txt")


def main():
    newest = get_json("/api/v1/public/releases?limit=100")["items"]
    check(newest, "nothing is published")
    queries = [""]
    queries += [f"tag={tag}" for tag in newest[0]["tags"][:1]]
    queries += [f"unit={newest[0]['unit']['slug']}"]
    queries += [f"municipality={code}" for release in newest for code in release["municipality_codes"][:1]][:1]
    entries = sum(check_query(query) for query in queries)
    for release in newest[:5]:
        check_page_and_print(release["slug"])
    check_sitemap()
    print(f"Feeds: {len(queries)} selections, {entries} entries in four formats, {checked} checks passed.")


main()
