/**
 * A process that changes two files together, for trials of `replace-files` from outside: `FOLDER count TIMES` adds one to the
 * number in both so often, under the lock, and prints each new one; `FOLDER guess TIMES` does so without the lock, and prints
 * none where it was a conflict; `FOLDER mix` changes one, creates one and removes one.
 */
import { exitCode } from '../../src/cli/exit-code.ts';
import { UserError } from '../../src/model/user-error.ts';
import { type FileChange, finishInterrupted, replaceFiles, whileLocked } from '../../src/storage/replace-files.ts';
import { FolderDisk } from '../../src/system/disk.ts';
import { hostName, isAlive, pause, processId } from '../../src/system/process.ts';
import { randomSuffix } from '../../src/system/random.ts';
import { interruption } from '../../src/system/signals.ts';

const [folder = '', mode = '', times = '1'] = process.argv.slice(2);
const disk = new FolderDisk(folder);
const site = { disk, workspace: '', pathOf: (file: string) => file };
const writer = { pid: processId, host: hostName(), isAlive, pause, suffix: () => randomSuffix(10) };
const bytes = (text: string) => new TextEncoder().encode(text);

function contentOf(path: string): Uint8Array {
  const content = disk.read(path, 10_000);
  if (content === 'too-large') throw new Error(`${path} is too large`);
  return content;
}

/** Adds one to both files. Each is filled up, so that half of it would show. */
function oneMore(): { changes: FileChange[]; count: number } {
  const count = Number(/\d+/.exec(new TextDecoder().decode(contentOf('a.yaml')))?.[0]) + 1;
  const changes = ['a.yaml', 'b.yaml'].map((path) => ({
    path,
    before: contentOf(path),
    after: bytes(`count: ${count}\n# ${'x'.repeat(500)}\n`),
  }));
  return { changes, count };
}

async function run(): Promise<number> {
  try {
    await finishInterrupted(site, writer);
    if (mode === 'mix') await mix();
    else for (let turn = 0; turn < Number(times); turn++) await countOn();
    return 0;
  } catch (error) {
    process.stderr.write(`${error}\n`);
    return exitCode(error);
  }
}

async function mix(): Promise<void> {
  const after = bytes('count: 2\n');
  const changes = [
    { path: 'a.yaml', before: contentOf('a.yaml'), after },
    { path: 'new/c.yaml', before: null, after },
    { path: 'b.yaml', before: contentOf('b.yaml'), after: null },
  ];
  await replaceFiles(site, changes, writer);
  process.stdout.write('done\n');
}

async function countOn(): Promise<void> {
  if (mode === 'count') {
    const counted = await whileLocked(site, writer, async (replace) => {
      const { changes, count } = oneMore();
      replace(changes);
      return count;
    });
    process.stdout.write(`${counted}\n`);
    return;
  }
  try {
    const { changes, count } = oneMore();
    await replaceFiles(site, changes, writer);
    process.stdout.write(`${count}\n`);
  } catch (error) {
    if (!(error instanceof UserError && error.kind === 'conflict')) throw error;
  }
}

const interrupted = interruption();
process.exit(await Promise.race([run(), interrupted]));
