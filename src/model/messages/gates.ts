import type { Status } from '../status.ts';

/** Why a report fails, with the figures behind it. */
export interface GateMessages {
  'gate/status': { reference: string; status: Status; progress: number; expected: number };
  'gate/stale': { reference: string; lastCheckin: string | null };
  'gate/projected': { name: string; projected: number; least: number };
}
