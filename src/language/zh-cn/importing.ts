import type { ImportMessages } from '../../model/messages/importing.ts';
import type { ImportWords } from '../importing.ts';
import type { Catalogue } from '../language.ts';
import { choice, list, quote, spaced } from './phrases.ts';
import { tableName } from './rows.ts';

export const importing: Catalogue<ImportMessages> = {
  'row/unmapped-column': ({ column }) => `不清楚${quote(column)}列写的是什么`,
  'row/no-objective-column': () => '第一行没有写目标的列',
  'row/no-objective': () => '这一行没有写目标，上面的行也没有',
  'row/says-otherwise': ({ column }) => `同一目标上面的行在${quote(column)}列写的不一样`,
  'row/multiple': ({ text }) => `${text} 有两种读法：数字后面的部分可能是倍数，也可能是单位`,
  'row/shared-sign': ({ sign }) => `${sign} 是几种货币共用的符号`,
  'row/other-unit': ({ text, unit }) => `${quote(text)}的单位不是这一行其他数字所用的${quote(unit)}`,
  'row/objective-exists': ({ reference }) => `${reference} 已有相同的标题或 id，但内容不同`,
  'usage/no-such-column': ({ text }) => `--map：表格中没有${quote(text)}列`,
  'usage/not-a-mapping': ({ text }) => `--map：${quote(text)}不是 COLUMN=NAME 的形式`,
  'hint/meant-or-decimal': ({ meant, sign }) =>
    `请写 ${choice(meant)}；如果小数用${sign === 'comma' ? '逗号' : '点'}表示，请加 --decimal ${sign}`,
  'hint/map-column': ({ column, columns: [first, ...more] }) => {
    const names = first === undefined ? '其他名称' : [first, ...more].join('、');
    const meant =
      first !== undefined && more.length === 0
        ? quoted(column, first)
        : `${spaced(quoted(column, 'NAME'), '（NAME 可以是')} ${names} 等）`;
    return `请加 --map ${spaced(meant, '，或用')} --map ${quoted(column, '')} 略过这一列`;
  },
  'hint/map-objective': () => '请在第一行写各列的名称，或用 --map COLUMN=objective 指明是哪一列',
  'hint/leave-column-out': ({ column }) => `请用 --map ${quoted(column, '')} 略过这一列，或指明它是什么`,
  'hint/objective-above': () => '请在目标的第一行写明目标',
  'hint/name-key-result': () => '请在“kr”列写明这是哪个关键结果',
  'hint/say-it-once': () => '请只在其中一行写，或各行写得一样',
  'hint/write-out': ({ meant, amount, unit }) =>
    meant.length === 0
      ? `请把数字完整写出，或写 ${amount}，并在“unit”列写${quote(unit)}`
      : `如果是倍数，请写 ${choice(meant)}，否则写 ${amount}，并在“unit”列写${quote(unit)}`,
  'hint/currency-code': () => '请在“unit”列写货币代码，例如 USD 或 CNY',
  'hint/one-unit': () => '请都用同一个单位',
  'hint/bound-column': ({ column, bound, amount }) =>
    `如果这就是${quote(column)}的值，请写 ${amount}；如果要一直保持，请移到${quote(bound)}列`,
  'hint/measure-columns': () => '请填写 to、change、at_least、at_most 或 milestones',
  'hint/id-column': ({ column }) => `请在${quote(column)}列写另一个 id，例如 cycle-days`,
  'hint/objective-exists': ({ reference }) => `请去掉这个目标的各行，改用 okr edit ${reference}，或在这里换一个标题`,
};

/** A mapping as it is typed into a shell. */
const quoted = (column: string, name: string): string => `"${column.replace(/["\\$`]/g, '\\$&')}=${name}"`;

export const importWords: ImportWords['importing'] = {
  heading: (objectives, keyResults, file, cycle) =>
    `${spaced('来自', tableName(file), '的')} ${objectives} 个新目标和 ${keyResults} 个关键结果，写入 ${cycle}`,
  columns: (read, leftOut) =>
    [
      ...(read.length > 0 ? [`各列：${read.join('、')}`] : []),
      ...(leftOut.length > 0 ? [`略过：${list(leftOut)}`] : []),
    ].join('；'),
  askColumn: (column, cells) => `${quote(column)}${cells.length > 0 ? `（${cells.join('、')}）` : ''}是哪一列？`,
  askWrite: (objectives) => `写入这 ${objectives} 个目标吗？`,
};
