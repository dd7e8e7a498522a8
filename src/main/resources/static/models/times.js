import { locale } from '../words/words.js';

const day = { weekday: 'short', day: 'numeric', month: 'short' };
const date = { ...day, year: 'numeric' };
const hourAndMinute = { hour: 'numeric', minute: '2-digit' };

/** The year is told where it is another than this one: past calls come in from years ago. */
function dayIn(year) {
  return year === new Date().getFullYear() ? day : date;
}

/** A promised time as the customer's clock will show it: the offset that it carries is theirs, so it is not turned. */
export function dayAndTime(iso) {
  const theirs = new Date(`${iso.slice(0, 16)}Z`);
  return new Intl.DateTimeFormat(locale, { ...dayIn(theirs.getUTCFullYear()), ...hourAndMinute, timeZone: 'UTC' }).format(theirs);
}

/** A time on the customer's clock as `YYYY-MM-DDTHH:MM`, with the offset that holds there then. @param zone theirs; this machine's where it is not known */
export function onTheirClock(local, zone) {
  const asIfUtc = Date.parse(`${local}Z`);
  const clock = offsets(zone);
  // The offset near that time; then the one at the moment that it gives, which near a change of the clocks is another.
  const near = clock(asIfUtc);
  return `${local}:00${clock(asIfUtc - milliseconds(near))}`;
}

/** What a zone's clock is ahead of UTC at a moment, as `+02:00`; this machine's where the zone is none that the browser knows. */
function offsets(zone) {
  const format = formatOf(zone) ?? formatOf(undefined);
  return (moment) => format.formatToParts(moment).find(({ type }) => type === 'timeZoneName').value.replace('GMT', '') || '+00:00';
}

function formatOf(zone) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone || undefined, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}

function milliseconds(offset) {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)/.exec(offset);
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** A moment on this machine's clock. */
export function moment(iso) {
  const here = new Date(iso);
  return new Intl.DateTimeFormat(locale, { ...dayIn(here.getFullYear()), ...hourAndMinute }).format(here);
}

/** The time of day on this machine's clock, with its seconds. */
export function clock(iso) {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', second: '2-digit' }).format(new Date(iso));
}

/** A day, written with its year; of a moment the day on this machine's clock. */
export function dateOf(iso) {
  const isDay = iso.length === 10;
  return new Intl.DateTimeFormat(locale, isDay ? { ...date, timeZone: 'UTC' } : date).format(new Date(iso));
}
