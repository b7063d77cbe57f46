import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page in the browser, and what it did since it was opened. */
export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  /** What was printed to the console, and every error. */
  readonly said: readonly string[];
  /** The addresses that it asked for, its own among them. */
  readonly asked: readonly string[];
}

const WIDE = { width: 1280, height: 900 };

let connecting: Promise<Browser> | null = null;
let count = 0;

/** Opens a page as its reader does, from a file, with nothing that another page left behind. */
export async function openPage(html: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  connecting ??= chromium.connect(inject('browser'));
  const context = await (await connecting).newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  const file = join(inject('pages'), `${process.pid}-${++count}.html`);
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  await page.goto(address);
  return { page, address, said, asked };
}

/** Unfolds the tables, so that what is folded away is looked at too. */
export const unfold = (page: Page, which = 'details'): Promise<void> =>
  page.locator(which).evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
