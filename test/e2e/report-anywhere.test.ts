import { expect, test } from 'vitest';
import { ACME_FILES } from './acme-files.ts';
import { workspaceIn } from './run-okr.ts';
import { snapshot } from './snapshot.ts';

const LANGUAGES = ['en', 'zh-CN', 'pt-BR'];

const FILES = ['report.txt', 'report.md', 'report.html', 'report.json'];

const PLACES = [
  { TZ: 'America/Sao_Paulo', LANG: 'pt_BR.UTF-8' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', COLUMNS: '200' },
  { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.GB18030', LC_ALL: 'C' },
  { TZ: 'America/St_Johns', LANG: 'nonsense', LANGUAGE: 'ar' },
  { TZ: 'Pacific/Pago_Pago', LC_NUMERIC: 'de_DE', OKR_NOW: '2031-01-01T00:00:00Z' },
];

test.each(LANGUAGES)(
  'in %s every format has the same bytes in any time zone, locale and width, on any day',
  async (language) => {
    const workspace = workspaceIn(undefined, ACME_FILES);
    const outputs = FILES.map((file) => `--output ${file}`).join(' ');
    const written = async (env?: Record<string, string>) => {
      await workspace.okr(`report --as-of 2026-11-24 --language ${language} --forecast ${outputs}`, env ? { env } : {});
      return FILES.map((file) => workspace.read(file));
    };
    const first = await written();
    for (const env of PLACES) expect(await written(env)).toEqual(first);
  },
);

test('reading commands leave every name, byte and time of change in the workspace as it was', async () => {
  const workspace = workspaceIn(undefined, ACME_FILES);
  const before = snapshot(workspace.folder);
  for (const args of [
    'report',
    'report --format html',
    'report --cycle 2026-Q3',
    '--help',
    'help checkin',
    '--version',
  ])
    await workspace.okr(args);
  await workspace.okr('report --cycle 2030', { expect: 2 });
  expect(snapshot(workspace.folder)).toEqual(before);
});
