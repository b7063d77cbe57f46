import { expect, test } from 'vitest';
import { type Workspace, workspaceIn } from './run-okr.ts';

const GROW = 'init --template grow-sales';
const SALES = 'okrs/2026-Q4/grow-sales.yaml';

/** What one command leaves in a folder of its own. */
async function after(args: string, files: Record<string, string> = {}, env: Record<string, string> = {}) {
  const workspace = workspaceIn(undefined, files);
  const { stderr } = await workspace.okr(args, { env: { OKR_USER: 'ana', ...env } });
  return { workspace, stderr };
}

const settingsOf = (workspace: Workspace): string[] =>
  workspace
    .read('okrs/okr.yaml')
    .split('\n')
    .filter((line) => /^(?:language|currency):/.test(line));

test.each([
  ['en', ['language: en'], 'Raise sales revenue with new meetings and a higher conversion', 'BRL', 'meetings'],
  ['zh-CN', ['language: zh-CN', 'currency: CNY'], '靠更多客户会面和更高转化率提升销售收入', 'CNY', '次'],
  [
    'pt-BR',
    ['language: pt-BR', 'currency: BRL'],
    'Aumentar a receita de vendas com novas reuniões e uma conversão maior',
    'BRL',
    'reuniões',
  ],
])(
  'init --language %s writes its titles and units, its currency and the language itself',
  async (tag, settings, ...texts) => {
    const { workspace } = await after(`${GROW} --language ${tag}`);
    expect(settingsOf(workspace)).toEqual(settings);
    const [title, currency, meetings] = texts;
    const objective = workspace.written(SALES);
    expect(objective).toMatch(new RegExp(`^objective: ${title}\n`));
    expect(objective).toContain(`    unit: ${currency}\n`);
    expect(objective).toContain(`    unit: ${meetings}\n`);
  },
);

test.each([
  ['LANG alone', { LANG: 'pt_BR.UTF-8' }, '', ['language: pt-BR', 'currency: BRL']],
  [
    'LC_MESSAGES before LANG',
    { LANG: 'pt_BR.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' },
    '',
    ['language: zh-CN', 'currency: CNY'],
  ],
  ['LC_ALL before both', { LANG: 'pt_BR', LC_MESSAGES: 'zh_CN', LC_ALL: 'C' }, '', ['language: en']],
  ['an empty one as none', { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, '', ['language: zh-CN', 'currency: CNY']],
  ['--language before all', { LANG: 'pt_BR.UTF-8' }, ' --language en', ['language: en']],
])('outside of a workspace the environment says the language: %s', async (_, env, flag, settings) => {
  const { workspace } = await after(`init${flag}`, {}, env as Record<string, string>);
  expect(settingsOf(workspace)).toEqual(settings);
});

test('in a workspace its own language and currency count, whatever the environment says; --language is about new texts', async () => {
  const files = { 'okrs/okr.yaml': 'schema: 1\nlanguage: pt-BR\ncurrency: EUR\n' };
  const { workspace: own } = await after(GROW, files, { LANG: 'zh_CN.UTF-8' });
  expect(own.written(SALES)).toMatch(/^objective: Aumentar a receita/);
  const { workspace: asked } = await after(`${GROW} --language zh-CN`, files);
  expect(asked.written(SALES)).toMatch(/^objective: 靠更多客户会面/);
  for (const workspace of [own, asked]) {
    expect(workspace.written(SALES)).toContain('unit: EUR\n');
    expect(workspace.read('okrs/okr.yaml')).toBe(files['okrs/okr.yaml']);
  }
});

test('what is only shown is not in the language of the environment', async () => {
  const titleOf = async (flag: string) => {
    const { stdout } = await workspaceIn().okr(`template show grow-sales --json${flag}`, {
      env: { LANG: 'pt_BR.UTF-8' },
    });
    return JSON.parse(stdout).objective.title;
  };
  expect(await titleOf('')).toMatch(/^Raise sales revenue/);
  expect(await titleOf(' --language pt-BR')).toMatch(/^Aumentar a receita/);
});

test('a text that a template does not give in the language stands in English, else in any that there is, and that is said', async () => {
  const template = (made: string) =>
    `summary: { en: Ours, pt-BR: Nosso }\nwhen: { en: Always, pt-BR: Sempre }\n${made}`;
  const objective = 'term: 3 months\nobjective: { pt-BR: Vender mais }\nkey_results:\n';
  const files = {
    'okrs/okr.yaml': 'schema: 1\nlanguage: pt-BR\n',
    'okrs/templates/ours.yaml': template(
      `${objective}  - { id: deals, title: { en: Deals }, from: 0, to: 9, unit: deals }\n`,
    ),
    'okrs/templates/whole.yaml': template(
      `${objective}  - { id: deals, title: { pt-BR: Negócios }, from: 0, to: 9 }\n`,
    ),
    'okrs/templates/churn.yaml': template('kpi: { en: Churn }\n'),
  };
  const told = (id: string) => `nem todos os textos de ${id} existem em pt-BR; os demais ficam em outro idioma\n`;
  const { workspace, stderr } = await after('init --template ours --template whole', files);
  expect(workspace.written('okrs/2026-Q4/ours.yaml')).toMatch(/^objective: Vender mais\n[\s\S]*title: Deals\n/);
  expect(stderr).toContain(told('ours'));
  expect((await after('init --template whole', files)).stderr).not.toContain('nem todos os textos');
  expect((await after('add kpi --template churn', files)).stderr).toContain(told('churn'));
  expect((await after('template show ours', files)).stderr).toContain(told('ours'));
});
