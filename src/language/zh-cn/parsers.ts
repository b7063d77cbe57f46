import type { ParserMessages } from '../../model/messages/parsers.ts';
import type { Catalogue } from '../language.ts';
import { choice, list, quote } from './phrases.ts';

export const parsers: Catalogue<ParserMessages> = {
  'date/not-a-date': ({ text }) => `${quote(text)}不是日期`,
  'date/no-such-day': ({ text }) => `日历上没有 ${text} 这一天`,
  'date/out-of-range': ({ text }) => `${text} 不在 1970 年到 9999 年之间`,
  'instant/not-an-instant': ({ text }) => `${quote(text)}不是 UTC 时刻`,
  'span/not-a-span': ({ text }) => `${quote(text)}不是时长`,
  'span/too-long': ({ text }) => `时长 ${text} 太长：最多 9999`,
  'span/empty': ({ text }) => `${text} 没有时长：至少要一天`,
  'number/not-a-number': ({ text }) => `${quote(text)}不是数字`,
  'number/too-large': ({ text }) => `${text} 太大，无法计算`,
  'number/too-precise': ({ text }) => `${text} 的位数太多，无法完整保留`,
  'confidence/not-a-confidence': ({ text }) => `${quote(text)}不是信心值`,
  'confidence/out-of-range': ({ text }) => `信心值在 0 到 1 之间；${text} 不是`,
  'confidence/ambiguous': ({ text }) => `信心值在 0 到 1 之间；单写 ${text} 有多种读法`,
  'percent/not-a-percent': ({ text }) => `${quote(text)}不是百分比`,
  'id/not-an-id': ({ text }) => `${quote(text)}不能作为 ID`,
  'id/reserved': ({ text }) => `${quote(text)}不能作为 ID：这个词另有用途`,
  'id/calendar-form': ({ text }) => `${quote(text)}不能作为 ID：它看起来是日历上的时段`,
  'reference/not-a-reference': ({ text }) => `${quote(text)}不是引用`,
  'cycle/not-a-name': ({ text }) => `${quote(text)}不能作为周期的名称`,
  'cycle/spelling': ({ text }) => `${quote(text)}是日历上的时段，但写法不规范`,
  'cycle/year-out-of-range': ({ text }) => `${text} 不在 1970 年到 9999 年之间`,
  'cycle/reserved': ({ text }) => `${quote(text)}不能作为周期的名称：这个词另有用途`,
  'need/not-a-need': ({ text, kinds }) =>
    `${quote(text)}不是所需支持：请写 KIND:TEXT（半角冒号），其中 KIND 是 ${choice(kinds)}`,
  'hint/meant': ({ meant }) => `请写 ${choice(meant)}`,
  'hint/number-form': () => '只写数字，用点表示小数：1234.5',
  'hint/number-and-unit': ({ meant, unit }) => `请写 ${meant}；单位只在关键结果中写一次（unit: ${unit}）`,
  'hint/number-and-percent': ({ meant }) => `请写 ${meant}；单位只在关键结果中写一次（unit: percent）`,
  'hint/date-form': () => '请按年、月、日写：2026-11-24',
  'hint/span-form': () => '请写天、周或月：30d、4w、3m',
  'hint/confidence-form': () => '请写小数、百分比或分数：0.7、70%、7/10',
  'hint/percent-form': () => '请写数字和符号：-5%',
  'hint/id-form': () => 'ID 由小写字母、数字和连字符组成，最多 64 个字符，例如 cycle-days',
  'hint/reference-form': () =>
    '请写关键结果、目标、objective/key-result、cycle/objective、cycle/objective/key-result、kpi/id、team/id、person/id 或周期的名称',
  'hint/cycle-form': () =>
    `周期是日历上的时段（${list(['2026', '2026-H2', '2026-Q4', '2026-11'])}），或由字母、数字和连字符组成的名称`,
  'hint/instant-form': () => '请写成 2026-11-24T14:02:11.482Z',
};
