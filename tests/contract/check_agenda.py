"""Asks a running server for the occurrences of a thousand generated series and compares them with python-dateutil's;
reads the calendars that it exports with icalendar, and gives them back to it. What it exported, and the occurrences it
should have, it leaves in FILES, for `check_calendars.mjs`.

    BASE=… PAUTA_ADMIN_EMAIL=… PAUTA_ADMIN_PASSWORD=… check_agenda.py FILES [SEED]
"""

import json
import os
import pathlib
import random
import sys
import urllib.error
import urllib.request
import warnings
from datetime import datetime, timedelta, timezone
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import icalendar
from dateutil.rrule import rrulestr
from icalendar import Calendar

BASE = os.environ["BASE"]
RULES = 1_000
EXPORTED = 200
ZONES = [
    "America/Fortaleza", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Australia/Sydney",
    "Asia/Kathmandu", "Europe/Lisbon", "Europe/London", "UTC",
]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
FAR = datetime(2100, 1, 1)
seed = int(sys.argv[2]) if len(sys.argv) > 2 else 20_261_122
random.seed(seed)


def call(method, path, body=None, kind="application/json"):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    if body is not None:
        headers["Content-Type"] = kind
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(BASE + path, body, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def some(values, most):
    return random.sample(values, random.randint(1, most))


def joined(values):
    return ",".join(str(value) for value in values)


def rule(start, zone):
    freq = random.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
    parts = [f"FREQ={freq}"]
    if random.random() < 0.5:
        parts.append(f"INTERVAL={random.randint(1, 5)}")
    if random.random() < 0.3:
        parts.append(f"WKST={random.choice(DAYS)}")
    by = random.random()
    if freq == "DAILY" and by < 0.4:
        parts.append(f"BYMONTH={joined(some(range(1, 13), 3))}")
    elif freq == "WEEKLY" and by < 0.6:
        parts.append(f"BYDAY={joined(some(DAYS, 4))}")
    elif freq == "MONTHLY" and by < 0.4:
        parts.append(f"BYMONTHDAY={joined(some([*range(1, 32), -1, -2, -5], 3))}")
    elif freq == "MONTHLY" and by < 0.7:
        parts.append("BYDAY=" + joined(f"{random.choice([1, 2, 3, 4, -1, -2])}{day}" for day in some(DAYS, 2)))
    elif freq == "MONTHLY" and by < 0.85:
        parts.append(f"BYDAY={joined(some(DAYS, 5))}")
        parts.append(f"BYSETPOS={random.choice([1, 2, -1])}")
    elif freq == "YEARLY" and by < 0.3:
        parts.append(f"BYMONTH={joined(some(range(1, 13), 3))}")
        parts.append(f"BYMONTHDAY={joined(some([*range(1, 32), -1], 2))}")
    elif freq == "YEARLY" and by < 0.5:
        parts.append(f"BYWEEKNO={joined(some([1, 20, 52, 53, -1], 2))}")
        parts.append(f"BYDAY={joined(some(DAYS, 2))}")
    elif freq == "YEARLY" and by < 0.65:
        parts.append(f"BYYEARDAY={joined(some([1, 59, 60, 100, 365, 366, -1, -100], 3))}")
    elif freq == "YEARLY" and by < 0.8:
        parts.append("BYDAY=" + joined(f"{random.choice([1, 20, -1])}{day}" for day in some(DAYS, 2)))
    end = random.random()
    if end < 0.3:
        parts.append(f"COUNT={random.randint(1, 120)}")
    elif end < 0.5:
        last = (start + timedelta(days=random.randint(0, 3000))).replace(tzinfo=ZoneInfo(zone))
        parts.append(f"UNTIL={last.astimezone(timezone.utc):%Y%m%dT%H%M%SZ}")
    return ";".join(parts)


def walls(text, start, zone, end):
    """dateutil's occurrences as wall times: as it advises, the zone is attached afterwards."""
    parts = text.split(";")
    for at, part in enumerate(parts):
        if part.startswith("UNTIL="):
            until = datetime.strptime(part[6:], "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
            parts[at] = f"UNTIL={until.astimezone(ZoneInfo(zone)):%Y%m%dT%H%M%S}"
    for wall in rrulestr(";".join(parts), dtstart=start):
        if wall >= end:
            return
        yield wall


def instant(wall, zone):
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc)


def text(at):
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


token = None
login = {"email": os.environ["PAUTA_ADMIN_EMAIL"], "password": os.environ["PAUTA_ADMIN_PASSWORD"]}
token = json.loads(call("POST", "/api/v1/auth/login", login)[1])["access_token"]
units = json.loads(call("GET", "/api/v1/units")[1])["items"]
# An administrator plans nothing: somebody who does.
head = {"name": "Chefe", "email": "chefe@example.org", "password": "uma frase bem comprida",
        "roles": [{"unit_id": units[0]["id"], "role": "head"}]}
status, answer = call("POST", "/api/v1/users", head)
assert status == 201, answer
token = json.loads(call("POST", "/api/v1/auth/login", {"email": head["email"], "password": head["password"]})[1])["access_token"]

occurrences, exported = 0, []
for n in range(RULES):
    zone = random.choice(ZONES)
    start = datetime(2015, 1, 1) + timedelta(days=random.randint(0, 5000), minutes=30 * random.randint(0, 47))
    rrule = rule(start, zone)
    begin = instant(start, zone)
    event = {"kind": "meeting", "title": f"Série {n}", "tags": [f"serie-{n}"], "rrule": rrule, "time_zone": zone,
             "starts_at": text(begin), "ends_at": text(begin + timedelta(minutes=30))}
    status, answer = call("POST", "/api/v1/agenda", event)
    # A wall time that the clocks skip is another once it was an instant.
    local = begin.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    ever = next(walls(rrule, local, zone, FAR), None)
    if status == 422 and ever is None:
        continue
    assert status == 201, (seed, n, zone, rrule, answer)
    series = json.loads(answer)
    for _ in range(2):
        origin = random.choice([ever or start, start + timedelta(days=random.randint(0, 4000))])
        first = instant(origin - timedelta(days=random.randint(0, 3)), zone)
        last = first + timedelta(days=random.choice([1, 31, 90, 366]))
        query = urlencode({"tag": f"serie-{n}", "from": text(first), "to": text(last), "limit": 100})
        found = [item["starts_at"] for item in json.loads(call("GET", f"/api/v1/agenda?{query}")[1])["items"]]
        wanted = (instant(wall, zone) for wall in walls(rrule, local, zone, last.replace(tzinfo=None) + timedelta(days=2)))
        length = timedelta(minutes=30)
        wanted = [text(at) for at in wanted if at < last and at + length > first][:100]
        assert found == wanted, (seed, n, zone, text(begin), rrule, text(first), text(last), found, wanted)
        occurrences += len(found)
    if n < EXPORTED:
        status, file = call("GET", f"/api/v1/agenda/{series['id']}.ics")
        assert status == 200, file
        calendar = Calendar.from_ical(file)
        assert not calendar.errors and len(calendar.events) == 1, file
        read = calendar.events[0]
        assert not read.errors and str(read["UID"]) == series["uid"], file
        assert read.start.astimezone(timezone.utc) == begin and read.start.utcoffset() is not None, (read.start, begin)
        assert read.end - read.start == timedelta(minutes=30)
        assert len(calendar.timezones) == (zone != "UTC"), file
        # Written by another, it is still the same.
        for again in (file, calendar.to_ical()):
            told = json.loads(call("POST", "/api/v1/agenda/import?dry_run=true", again, "text/calendar")[1])
            assert told == {"created": 0, "updated": 0, "unchanged": 1, "skipped": []}, (told, again)
        ahead = [text(instant(wall, zone)) for wall, _ in zip(walls(rrule, local, zone, FAR), range(50))]
        exported.append({"file": file.decode(), "uid": series["uid"], "rrule": rrule, "occurrences": ahead})



def events_in(file):
    """How many events another reader finds; none in what it cannot read."""
    try:
        return sum(len(calendar.walk("VEVENT")) for calendar in Calendar.from_ical(file, multiple=True))
    except (ValueError, IndexError, KeyError):
        return 0


# What it thinks of them is not asked.
warnings.filterwarnings("ignore", module="icalendar")
wild = sorted((pathlib.Path(icalendar.__file__).parent / "tests").rglob("*.ics"))
assert len(wild) > 150, wild
sent = taken = 0
for path in wild:
    whole = path.read_bytes()
    damaged = [whole.replace(b"\r\n", b"\n"), whole[:len(whole) // 2], b"\xef\xbb\xbf" + whole,
               whole.decode(errors="replace").encode("cp1252", "replace"), whole.replace(b":", b";", 7)]
    for file in [whole, *damaged]:
        status, answer = call("POST", "/api/v1/agenda/import?dry_run=true", file, "text/calendar")
        assert status == 200, (path, status, answer)
        sent += 1
        told = json.loads(answer)
        assert all(skipped["reason"] for skipped in told["skipped"]), (path, told)
        if file is whole:
            here = told["created"] + told["updated"] + told["unchanged"]
            left = sum(skipped["component"] == "VEVENT" for skipped in told["skipped"])
            assert here + left >= events_in(file), (path, events_in(file), told)
            taken += here

with open(sys.argv[1], "w") as files:
    json.dump(exported, files)
print(f"check_agenda: {RULES} rules, {occurrences} occurrences as python-dateutil has them; {len(exported)} files read by icalendar; "
      f"{sent} odd files, {taken} events in the {len(wild)} whole ones")
