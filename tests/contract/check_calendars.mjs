// Reads the calendars that `check_agenda.py` left with ical.js, the library behind Thunderbird's: no defect, and the
// occurrences that they should have.
//
//     node check_calendars.mjs FILES
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { strict as assert } from "node:assert";

const frontend = createRequire(
  new URL("../../frontend/package.json", import.meta.url),
);
const { default: ICAL } = await import(frontend.resolve("ical.js"));
ICAL.design.strict = true;

// What ical.js 2.2 itself does not expand as RFC 5545 has it, or not at all: weeks and days of the year, positions, the
// twentieth Monday or the last of a month in a year; and a beginning that the rule does not have.
const NOT_BY_ICAL_JS =
  /BYWEEKNO|BYYEARDAY|BYSETPOS|FREQ=YEARLY.*(BYMONTHDAY|BYDAY=.*\d)|FREQ=DAILY.*BYMONTH/;

let expanded = 0;
const exported = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const { file, uid, rrule, occurrences } of exported) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const events = calendar.getAllSubcomponents("vevent");
  assert.equal(events.length, 1, file);
  const event = new ICAL.Event(events[0]);
  assert.equal(event.uid, uid);
  if (NOT_BY_ICAL_JS.test(rrule)) continue;
  const found = [];
  const dates = event.iterator();
  for (
    let date = dates.next();
    date && found.length < occurrences.length;
    date = dates.next()
  ) {
    found.push(date.toJSDate().toISOString().replace(".000Z", "Z"));
  }
  assert.deepEqual(found, occurrences, `${rrule}\n${file}`);
  expanded += 1;
}
console.log(
  `check_calendars: ${exported.length} files read by ical.js, ${expanded} series expanded alike`,
);
