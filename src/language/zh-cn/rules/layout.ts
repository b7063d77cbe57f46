import type { RuleReason } from '../../rule-texts.ts';

/** Rules on the names of files and folders, and on what stands where. */
export const layout = {
  'file/cycle': {
    title: '名称不能作为周期的文件夹',
    why: '放目标的文件夹就是周期，名称为 2026、2026-H2、2026-Q4、2026-11，或由字母、数字和连字符组成。换一种写法，例如 2026-q4，在有的系统上是另一个文件夹，在有的系统上却是同一个。',
    mend: '按提示重命名文件夹。',
  },
  'file/extension': {
    title: '以 .yml 结尾的文件',
    why: '这里的文件名都以 .yaml 结尾。其他后缀的文件不会被读取，也没有人会察觉。',
    mend: '用 git mv 重命名。',
  },
  'file/stray-folder': {
    title: '其中的 YAML 文件不会被读取的文件夹',
    why: '目标直接放在周期的文件夹里，更新放在各月的文件夹里。放得更深就不会计入。',
    mend: '把文件移到周期的文件夹里；用“team”说明属于哪个团队。',
  },
  'file/stray-file': {
    title: '不会被读取的 YAML 文件',
    why: '与 okr.yaml 并列的只有文件夹。放在那里的目标不属于任何周期。',
    mend: '移到所属周期的文件夹里，或移出工作区。',
  },
  'file/case-twin': {
    title: '名称只差大小写的周期',
    why: '在 Windows 和 macOS 上，它们是同一个文件夹，克隆下来就会混在一起。',
    mend: '给其中一个换个名称。',
  },
  'file/cycle-without-dates': {
    title: '有 YAML 文件却不是周期的文件夹',
    why: '它的名称不是日历上的时段，也没有 cycle.yaml 说明起止时间。其中的目标无法对应到时间。',
    mend: '写一个带 start 和 end 的 cycle.yaml，或用 2026-Q4 这样的时段命名文件夹。',
  },
  'file/not-a-file': {
    title: '名称像文件、其实不是文件的东西',
    why: '从管道或设备读取，可能会一直等下去。',
    mend: '换成普通文件。',
  },
  'file/outside-link': {
    title: '指向工作区之外或没有指向的链接',
    why: '别人写的仓库可能借此让您和看报告的人看到您电脑上的任何文件。okr 不打开工作区之外的任何内容。',
    mend: '用文件或文件夹本身代替链接。',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
