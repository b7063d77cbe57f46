import { describe, expect, test } from 'vitest';
import { chinese } from '../../src/language/zh-cn/index.ts';
import { choice, list, quote, spaced } from '../../src/language/zh-cn/phrases.ts';
import { message } from '../../src/model/message.ts';
import { inAscii } from '../../src/render/ascii.ts';
import { on } from '../model/dates.ts';

const { words, say } = chinese;

test.each([
  ['1970-01-01', '1970年1月1日'],
  ['2026-11-24', '2026年11月24日'],
  ['9999-12-31', '9999年12月31日'],
])('the date %s is %s, in a table as in a sentence', (date, text) => {
  expect(chinese.date(on(date))).toBe(text);
  expect(chinese.fullDate(on(date))).toBe(text);
});

test.each([
  [58, '天', '58 天'],
  [1200, 'days', '1,200 days'],
  [2.5, 'percent', '2.5%'],
  [-5, '%', '-5%'],
  [1234567.5, null, '1,234,567.5'],
  [1200, 'CNY', '¥1,200'],
  [-1200.5, 'CNY', '-¥1,200.50'],
  [1200, 'JPY', 'JP¥1,200'],
  [1200, 'USD', 'US$1,200'],
  [1200, 'EUR', '€1,200'],
  [1200, 'GBP', '£1,200'],
  [1200, 'BRL', 'R$1,200'],
  [1200, 'INR', '₹1,200'],
  [1200, 'CHF', 'CHF 1,200'],
])('%d in the unit %s is %s', (value, unit, text) => expect(chinese.quantity(value, unit)).toBe(text));

test('values of one unit name it once, and money by its code under --ascii', () => {
  expect(chinese.quantities([60, null, 55], '天', ' → ')).toBe('60 → – → 55 天');
  expect(chinese.quantities([0, 1200], 'CNY', ' → ')).toBe('¥0 → ¥1,200');
  expect(inAscii(chinese).quantities([0, 1200], 'CNY', ' → ')).toBe('CNY 0 -> CNY 1,200');
  expect(inAscii(chinese).quantity(1200, 'JPY')).toBe('JPY 1,200');
});

describe('phrases', () => {
  test.each([
    [[], '', ''],
    [['成本'], '成本', '成本'],
    [['成本', '周期'], '成本和周期', '成本或周期'],
    [['成本', '周期', '质量'], '成本、周期和质量', '成本、周期或质量'],
    [['--from', '--to', '--change'], '--from、--to 和 --change', '--from、--to 或 --change'],
    [['成本', 'NPS'], '成本和 NPS', '成本或 NPS'],
  ])('%j is listed as “%s” and offered as “%s”', (items, all, one) => {
    expect(list(items)).toBe(all);
    expect(choice(items)).toBe(one);
  });

  test('a space stands where Chinese meets Latin letters and digits, and nowhere else', () => {
    expect(spaced('Ana', '需要决策')).toBe('Ana 需要决策');
    expect(spaced('张伟', '需要决策')).toBe('张伟需要决策');
    expect(spaced('基线', '60 天')).toBe('基线 60 天');
    expect(spaced('基线', '待补')).toBe('基线待补');
    expect(spaced('（基线）', '60')).toBe('（基线）60');
  });

  test('a text longer than 60 characters is cut between characters', () => {
    expect(quote('周'.repeat(60))).toBe(`“${'周'.repeat(60)}”`);
    expect(quote('周'.repeat(61))).toBe(`“${'周'.repeat(59)}…”`);
  });
});

const values = (joint: string) => `60${joint}55 天`;

test.each([
  [words.readBack.move(values, true, '2026年11月30日'), '到2026年11月30日，从 60 降到 55 天'],
  [words.readBack.moveBy('5%', values, true, '2026年11月30日'), '到2026年11月30日，从 60 降到 55 天，降低 5%'],
  [words.readBack.stay(null, '2%', '2026年11月30日'), '到2026年11月30日为止，保持不高于 2%'],
  [words.readBack.stay('1%', '2%', '2026年11月30日'), '到2026年11月30日为止，保持在 1% 与 2% 之间'],
  [words.fromTo('60 天', '55 天'), '基线 60 天，目标值 55 天'],
  [words.fromTo(words.baselineMissing, '55 天'), '基线待补，目标值 55 天'],
  [words.hold('1%', '2%'), '不低于 1%，不高于 2%'],
  [words.changedSince('+31', '2026年10月25日'), '较2026年10月25日 +31'],
  [words.every({ count: 1, unit: 'w' }), '每周'],
  [words.every({ count: 3, unit: 'm' }), '每 3 个月'],
  [words.ago(0), '今天'],
  [words.ago(1), '昨天'],
  [words.ago(11), '11 天前'],
  [words.count('at_risk', 2), '2 个有风险'],
  [words.support.asks.decision('Ana', '试用？'), 'Ana 需要决策：试用？'],
  [words.support.asks.decision('王芳', '试用？'), '王芳需要决策：试用？'],
  [words.forecast.target('2026年11月30日'), '预计2026年11月30日达标'],
  [words.forecast.target(words.forecast.never), '按此速度无法达标'],
  [words.join.facts(['有风险', '待更新']), '有风险，待更新'],
  [words.join.aside('流失率  ', '取自 kpi/churn'), '流失率（取自 kpi/churn）'],
])('%s', (said, expected) => expect(said).toBe(expected));

test.each([
  [
    message('usage/bad-value', { name: 'VALUE', fault: message('number/not-a-number', { text: '5x' }) }),
    'VALUE：“5x”不是数字',
  ],
  [message('usage/missing', { flags: ['REF', 'VALUE'] }), '缺少 REF 和 VALUE'],
  [message('file/syntax', { code: 'BAD_INDENT', detail: 'Nope' }), '无法作为 YAML 读取：缩进与前后各行不一致'],
  [message('file/syntax', { code: 'NEW_ONE', detail: 'Nope' }), '无法作为 YAML 读取：Nope'],
  [message('usage/command-line', { text: "unknown option '--nope'" }), '没有选项 --nope'],
  [
    message('io/failed', { operation: 'look at', path: 'okrs', code: 'EACCES' }),
    '无法查看 okrs：没有权限（EACCES）；未做任何改动',
  ],
  [message('usage/bad-rows', { file: '-', count: 2 }), '标准输入中有 2 处错误；未写入任何内容'],
  [message('usage/bad-rows', { file: 'a.csv', count: 2 }), 'a.csv 中有 2 处错误；未写入任何内容'],
])('%j is told in Chinese', (one, text) => expect(say(one)).toBe(text));

test('what is typed as it stands keeps to ASCII', () => {
  expect(say(message('hint/milestone-id', { text: '3 家客户试点' }))).toContain('--milestone "pilot: 3 家客户试点"');
  expect(say(message('need/not-a-need', { text: '决策：试用', kinds: ['decision', 'skill'] }))).toContain('KIND:TEXT');
});

test('under --ascii the letters and the marks of Chinese stay, signs of ours do not', () => {
  const { say: told, words: plain } = inAscii(chinese);
  expect(told(message('date/not-a-date', { text: '明天' }))).toBe('"明天"不是日期');
  expect(plain.unknown).toBe('-');
  expect(plain.hold('1%', '2%')).toBe('不低于 1%，不高于 2%');
  expect(plain.join.about('标题', '“周期”→')).toBe('标题：“周期”→');
});
