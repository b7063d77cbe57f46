import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser that all tests share is reached. */
    readonly browser: string;
    /** The folder of the pages that are opened. */
    readonly pages: string;
  }
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** It shows what it is given, as whoever runs the tests, and asks nobody for anything. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the one browser that all tests share; what is returned ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ executablePath: browserPath(), args: FLAGS });
  const pages = mkdtempSync(join(tmpdir(), 'okr-pages-'));
  project.provide('browser', server.wsEndpoint());
  project.provide('pages', pages);
  return async () => {
    await server.close();
    rmSync(pages, { recursive: true, force: true });
  };
}

/** The Chromium that CHROMIUM names, or the first one in PATH. Where there is none the tests fail: skipped they would prove nothing. */
function browserPath(): string {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (path) return path;
  throw new Error('no Chromium: install one (on Debian: apt-get install chromium), or name it in CHROMIUM');
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
