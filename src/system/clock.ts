/** Year, month (1–12) and day of a moment, as a calendar on the wall of that place shows them. */
export interface WallDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Names of zones that agree with UTC all year, which `isOffsetless` cannot tell from a zone that does not exist. */
const UTC_NAMES = new Set([
  'UTC',
  'GMT',
  'Etc/UTC',
  'Etc/GMT',
  'Etc/Universal',
  'Etc/Zulu',
  'UCT',
  'Zulu',
  'Universal',
]);

/** The system takes `UTC-3` for the rule of a zone (three hours *ahead* of UTC), although no zone bears that name. */
const HAS_DIGIT = /\d/;

/** Milliseconds since this process began. */
export const uptime = (): number => performance.now();

/** The moment that the real clock shows, or the one that `pinned` (an ISO instant) says; null where that is no instant. */
export function currentMoment(pinned: string | null): Date | null {
  const moment = pinned ? new Date(pinned) : new Date();
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/**
 * The date in a time zone, the system's where it is null; null where the zone does not exist.
 * The zone is set for the process while its date is read: Intl would take 30 ms to say the same.
 */
export function wallDate(moment: Date, timezone: string | null): WallDate | null {
  if (timezone === null) return localDate(moment);
  const before = process.env['TZ'];
  try {
    process.env['TZ'] = timezone;
    return (isOffsetless(moment) || HAS_DIGIT.test(timezone)) && !exists(timezone) ? null : localDate(moment);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const localDate = (moment: Date): WallDate => ({
  year: moment.getFullYear(),
  month: moment.getMonth() + 1,
  day: moment.getDate(),
});

/** An unknown zone reads as UTC. */
const isOffsetless = (moment: Date): boolean => moment.getTimezoneOffset() === 0;

function exists(timezone: string): boolean {
  if (UTC_NAMES.has(timezone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone });
    return true;
  } catch {
    return false;
  }
}

/** The IANA name of the system's time zone. */
export const systemTimezone = (): string => new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
