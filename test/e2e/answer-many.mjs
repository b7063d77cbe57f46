/**
 * Runs command lines of the built program one after another, because most of what a process costs is its start. Reads one JSON
 * object `{ folder, words, env }` a line from standard input; writes `{ stdout, stderr, code }` a line, in the same order.
 */
import { createInterface } from 'node:readline';

const write = process.stdout.write.bind(process.stdout);
const { exit } = process;
const { answer } = await import('./answer.mjs');

for await (const line of createInterface({ input: process.stdin })) {
  const answered = await answer(JSON.parse(line));
  await new Promise((resolve) => write(`${JSON.stringify(answered)}\n`, resolve));
}
exit(0);
