import type { EditingMessages } from '../../model/messages/editing.ts';
import type { Catalogue } from '../language.ts';
import { quote } from './phrases.ts';

export const editing: Catalogue<EditingMessages> = {
  'edit/no-file': ({ file }) => `${file} 不存在；未做任何改动`,
  'edit/nothing-there': ({ file, path }) => `${file} 中没有 ${path}；未做任何改动`,
  'edit/already-there': ({ file, path }) => `${file} 中已有 ${path}；未做任何改动`,
  'edit/unusual-form': ({ file, path }) => `${file} 中 ${path} 的写法特殊，无法准确修改；未做任何改动`,
  'edit/too-large': ({ file, limit }) => `${file} 将超过 ${limit / 1_048_576} MiB；未做任何改动`,
  'edit/editor-failed': ({ editor }) => `编辑器出错：${editor}；未做任何改动`,
  'usage/id-stays': ({ key }) => `${key} 不能修改：更新和引用都用到它；标题则随时可以修改`,
  'usage/no-such-item': ({ text, list }) => `${list} 中没有${quote(text)}`,
  'usage/not-listed': ({ reference }) => `okr.yaml 中没有列出 ${reference}`,
  'usage/not-a-key': ({ text }) => `${quote(text)}不是键，键的例子有 to 或 hold.at_most`,
  'usage/not-droppable': ({ reference }) => `只有目标和关键结果可以放弃，${reference} 两者都不是`,
  'usage/why-without-drop': () => '--why 要与 --drop 一起使用',
  'usage/nothing-to-edit': () => '没有给出要修改的内容，这里也无法打开编辑器',
  'usage/edit-unusable': () => '这样修改后文件将无法读取；未做任何改动',
  'usage/edit-loses': ({ count }) => `这样修改后将有 ${count} 条更新失去所指的对象；未做任何改动`,
  'usage/nothing-to-amend': ({ reference, by, date }) => `${by} 在 ${date} 没有 ${reference} 的更新可以修正`,
  'write/already-dropped': ({ reference, on }) => `${reference} 已于 ${on} 放弃；未做任何改动`,
  'hint/without-amend': () => '不加 --amend 则新建一次更新；--date 和 --by 指明要修正哪一次',
  'hint/edit-flags': () =>
    '请加 --set KEY=VALUE、--unset KEY 或 --drop --why TEXT；在终端中，用 VISUAL 或 EDITOR 指定编辑器',
  'hint/drop-instead': () => '如果不再跟踪某个关键结果而想保留它的更新：okr edit REF --drop --why TEXT',
  'hint/unset-dropped': ({ reference }) => `恢复跟踪：okr edit ${reference} --unset dropped`,
  'hint/edit-by-hand': () => '请在编辑器中修改',
};
