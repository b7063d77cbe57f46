import type { RuleReason } from '../../rule-texts.ts';

/** Rules on the names of files and folders, and on what stands where. */
export const layout = {
  'file/cycle': {
    title: 'a folder whose name a cycle cannot have',
    why: 'A folder of objectives is a cycle, named 2026, 2026-H2, 2026-Q4, 2026-11 or a word of letters, digits and hyphens. In another spelling, 2026-q4, it would be a second folder on some systems and the same on others.',
    mend: 'Rename the folder as the finding says.',
  },
  'file/extension': {
    title: 'a file that ends in .yml',
    why: 'Names end in .yaml here. A file of another ending would be left unread, and nobody would know.',
    mend: 'Rename it with git mv.',
  },
  'file/stray-folder': {
    title: 'a folder of YAML files that nothing would read',
    why: 'A cycle has its objectives directly in its folder, and its check-ins in folders of months. What lies deeper would not be counted.',
    mend: 'Move the files into the folder of the cycle; say “team” to tell whose they are.',
  },
  'file/stray-file': {
    title: 'a YAML file that nothing would read',
    why: 'Beside okr.yaml there are only folders. An objective there belongs to no cycle.',
    mend: 'Move it into the folder of its cycle, or out of the workspace.',
  },
  'file/case-twin': {
    title: 'cycles whose names differ only in case',
    why: 'On Windows and macOS they are one folder, so that a clone there mixes the two.',
    mend: 'Give one of them another name.',
  },
  'file/cycle-without-dates': {
    title: 'a folder of YAML files that is no cycle',
    why: 'Its name is no period of the calendar, and no cycle.yaml says when it runs. Its objectives could not be placed in time.',
    mend: 'Write a cycle.yaml with start and end, or rename the folder to a period such as 2026-Q4.',
  },
  'file/not-a-file': {
    title: 'something that is named like a file and is none',
    why: 'Reading from a pipe or a device may wait for ever.',
    mend: 'Replace it by an ordinary file.',
  },
  'file/outside-link': {
    title: 'a link that leads out of the workspace, or nowhere',
    why: 'A repository that you did not write could show you, and whoever reads your reports, any file of your machine. okr opens nothing outside of the workspace.',
    mend: 'Replace the link by the file or folder itself.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
