import type { Writer } from '../../src/storage/writer.ts';

/** A writer of the host `desk` with names that count up; it alone is alive, and time stands still, unless told otherwise. */
export function writerOf({
  pid = 7,
  host = 'desk',
  alive = [pid],
  ...more
}: Partial<Writer> & { alive?: number[] } = {}) {
  let count = 0;
  const writer: Writer = {
    pid,
    host,
    isAlive: (other) => alive.includes(other),
    pause: async () => {},
    suffix: () => `t${count++}`,
    ...more,
  };
  return writer;
}
