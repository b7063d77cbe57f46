import type { RowMessages } from '../../model/messages/rows.ts';
import type { Catalogue } from '../language.ts';
import { choice, list, quote, spaced } from './phrases.ts';

/** What a table is called in a sentence. */
export const tableName = (file: string): string => (file === '-' ? '标准输入' : file);

export const rows: Catalogue<RowMessages> = {
  'row/unknown-column': ({ column }) => `没有${quote(column)}这一列`,
  'row/duplicate-column': ({ column }) => `${quote(column)}列出现了两次`,
  'row/no-kr-column': () => '第一行没有“kr”列',
  'row/unnamed-column': () => '这个单元格所在的列没有名称',
  'row/cell-count': ({ cells, columns }) => `这一行有 ${cells} 个单元格，而第一行有 ${columns} 列`,
  'row/open-quote': () => '这个引号没有对应的后引号',
  'row/stray-quote': () => '单元格不以引号开头，中间却有引号',
  'row/after-quote': () => '后引号与单元格末尾之间还有内容',
  'row/not-json': () => '无法作为 JSON 读取',
  'row/not-a-text': () => '这里既不是文字也不是数字',
  'row/ambiguous-number': ({ text }) => `${text} 有两种读法：点可能是小数点，也可能是千位分隔`,
  'row/no-key-result': () => '这一行没有写关键结果',
  'row/value-and-add': () => '一行只能有“value”或“add”，不能两者都有',
  'row/says-nothing': () => '这一行没有写关键结果的任何情况',
  'row/note-too-long': ({ limit }) => `备注超过 ${limit} 个字符`,
  'row/too-many-of-a-day': ({ reference, date, by, limit }) =>
    `${by} 在 ${date} 对 ${reference} 最多可以有 ${limit} 行，这一行超出了`,
  'usage/bad-rows': ({ file, count }) => `${spaced(tableName(file), '中有')} ${count} 处错误；未写入任何内容`,
  'usage/too-many-rows': ({ file, limit }) => `${spaced(tableName(file), '超过')} ${limit} 行`,
  'usage/input-too-large': ({ file, limit }) => `${spaced(tableName(file), '超过')} ${limit / 1_048_576} MiB`,
  'usage/not-a-file': ({ file }) => `${quote(file)}不是普通文件`,
  'usage/input-is-terminal': () => '--from -：标准输入是终端，没有可读的内容',
  'usage/from-alone': ({ flags }) => `使用 --from 时，更新内容来自各行；请去掉 ${list(flags)}`,
  'usage/without-from': ({ flag }) => `${flag} 说明如何读取 --from 的各行，但没有给出 --from`,
  'hint/meant-or-comma': ({ meant }) => `请写 ${choice(meant)}；如果小数用逗号表示，请加 --decimal comma`,
  'hint/meant-or-point': ({ decimal, thousands }) =>
    `如果点是千位分隔，请写 ${thousands}，否则写 ${decimal}；如果小数用点表示，请加 --decimal point`,
  'hint/number-form-comma': () => '只写数字，用逗号表示小数：1234,5',
  'hint/confidence-form-comma': () => '请写小数、百分比或分数：0,7、70%、7/10',
  'hint/add-column': ({ amount }) => `要设为这个数值，请写 ${amount}；要累加，请把 ${amount} 移到“add”列`,
  'hint/columns': ({ columns }) => `可用的列有 ${list(columns)}`,
  'hint/double-quotes': () => '请用引号括住整个单元格，其中的引号写两遍："say ""yes"""',
  'hint/one-object': () => '每行写一个对象，值为文字或数字：{"kr": "cycle-days", "value": 58}',
  'hint/statement-columns': () => '请写 value、add、done、confidence 或 note',
  'hint/candidates': ({ candidates, more }) =>
    more === 0 ? `是否指 ${choice(candidates)}？` : `是否指其中之一：${candidates.join('、')}…（另有 ${more} 个）`,
  'hint/split-file': () => '请拆成几个文件',
  'hint/pipe': ({ command }) => `请指定文件，或通过管道输入各行：${command} --from - < rows.csv`,
  'hint/done-column': ({ milestones }) => `请在“done”列写已完成的里程碑：${milestones.join(' ')}`,
};
