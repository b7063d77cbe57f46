import type { WritingMessages } from '../../model/messages/writing.ts';
import type { Catalogue } from '../language.ts';

export const writing: Catalogue<WritingMessages> = {
  'write/exists': ({ file }) => `${file} 已存在；未做任何改动`,
  'write/workspace-exists': ({ file }) => `已有工作区 ${file}；未做任何改动`,
  'write/interrupted': () => '未写入任何内容',
  'write/cycle-closed': ({ cycle, on }) => `周期 ${cycle} 已于 ${on} 关闭；未做任何改动`,
  'write/changed': ({ file }) => `${file} 刚刚被别人改过；未做任何改动`,
  'write/locked': ({ pid, host }) => `${host} 上的进程 ${pid} 正在写入工作区；未做任何改动`,
  'write/unsafe': ({ file }) => `${file} 指向 okr 不得写入的地方；未做任何改动`,
  'write/too-much': ({ limit }) => `改动超过 ${limit} 字节；未做任何改动`,
  'write/bad-journal': ({ file }) => `${file} 不是 okr 写的日志`,
  'io/failed': ({ operation, path, code }) =>
    `无法${OPERATIONS[operation] ?? '处理'} ${path}：${REASONS[code] ?? code}；未做任何改动`,
  'files/cannot-be-read': ({ count }) => `无法读取工作区的文件：${count} 处错误`,
  'files/unsafe': ({ count }) => `工作区有 ${count} 个链接指向外部`,
  'bug/unexpected': ({ text }) => `okr 的程序错误：${text}`,
  'hint/other-id': () => '请用 --id 换一个 ID',
  'hint/add-template': () => 'okr init --template ID 可在其中添加目标',
  'hint/reopen': ({ cycle }) => `要重新打开，请从 ${cycle} 的 cycle.yaml 中删除“closed”`,
  'hint/try-again': () => '请查看文件现在的内容，然后重试',
  'hint/stale-lock': ({ file }) => `请重试；如果那里没有 okr 在运行，请删除 ${file}`,
  'hint/remove-file': ({ file }) => `请删除 okr.yaml 所在文件夹中的 ${file}`,
  'hint/disk-full': () => '请腾出磁盘空间后重试',
  'hint/permission': () => '请检查那里的读写权限',
  'hint/debug': () => '请加上 --debug 重新运行，并反馈输出的内容',
};

const OPERATIONS: Readonly<Record<string, string>> = {
  flush: '保存',
  list: '列出',
  'look at': '查看',
  make: '新建',
  'make the folder': '新建文件夹',
  read: '读取',
  remove: '删除',
  write: '写入',
};

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满（ENOSPC）',
  EDQUOT: '磁盘配额已用完（EDQUOT）',
  EACCES: '没有权限（EACCES）',
  EPERM: '不允许此操作（EPERM）',
  EROFS: '文件系统是只读的（EROFS）',
  EMFILE: '打开的文件太多（EMFILE）',
  EIO: '磁盘报告错误（EIO）',
  ENOENT: '不存在（ENOENT）',
  EEXIST: '已有同名的内容（EEXIST）',
  ENOTDIR: '路径中有一段不是文件夹（ENOTDIR）',
};
