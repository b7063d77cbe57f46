import type { RuleReason } from '../../rule-texts.ts';

/** Rules on a file as text and as YAML. */
export const syntax = {
  'file/syntax': {
    title: 'something that YAML cannot read',
    why: 'YAML gives a meaning to signs such as “: ”, “#”, “%” and “[”. A text that contains them needs quotation marks; without them the rest of the file would be read as something else.',
    mend: 'Do what the finding says for that line; most often, put quotation marks around the text.',
  },
  'file/conflict-marker': {
    title: 'a merge that nobody has finished',
    why: 'Two branches changed the same lines and git could not decide. Nothing should be computed from half of a decision. Check-ins never conflict, as each is a file of its own.',
    mend: 'Keep what both sides mean, remove the three lines of marks, then git add the file.',
  },
  'file/too-large': {
    title: 'a file of more than 1 MiB, or of more than 100,000 words and signs',
    why: 'No objective or check-in is that long. The limits keep a report quick whatever lies in the folder.',
    mend: 'Move what makes it long elsewhere.',
  },
  'file/not-utf-8': {
    title: 'a file in another encoding than UTF-8',
    why: 'In another encoding letters would be read as other letters, silently. Names and texts would differ between machines.',
    mend: 'Save the file as UTF-8 in your editor.',
  },
  'file/too-deep': {
    title: 'values nested more than 32 deep',
    why: 'Nothing that okr reads is nested more than a few levels. The limit keeps a file from wearing out the reader.',
    mend: 'Write the value as the documentation shows it.',
  },
  'file/alias': {
    title: 'a YAML alias',
    why: 'An alias stands for what is written elsewhere in the file, which cannot be seen where it is used, and a few of them can stand for gigabytes.',
    mend: 'Write out what it stands for.',
  },
  'file/anchor': {
    title: 'a YAML anchor',
    why: 'An anchor gives a value a name for aliases, which are not read here. On its own it does nothing.',
    mend: 'Remove the word that begins with &.',
  },
  'file/tag': {
    title: 'a YAML tag',
    why: 'A tag such as !!str changes what a value means. Here each key has one type, so that there is nothing to say.',
    mend: 'Remove the word that begins with !.',
  },
  'file/directive': {
    title: 'a line that begins with %',
    why: 'To YAML it is a directive, which changes how the rest is read: after %YAML 1.1 the word “no” is false.',
    mend: 'Remove the line.',
  },
  'file/several-documents': {
    title: 'a second YAML document in a file',
    why: 'A line with --- begins another document. One file is one objective or one check-in; a second one would be left unread.',
    mend: 'Move what follows --- to a file of its own.',
  },
  'file/no-content': {
    title: 'a file that says nothing',
    why: 'An empty file is most often one that was not saved, or one whose content was lost. It is not passed over in silence.',
    mend: 'Write what it should say, or remove the file.',
  },
  'file/not-a-key': {
    title: 'a key that is not plain text',
    why: 'YAML allows lists and maps as keys. Nothing here has such a key, so it is a slip of brackets.',
    mend: 'Write the key as a word.',
  },
  'file/duplicate-key': {
    title: 'the same key twice',
    why: 'Only one of the two could count, and a reader of the file would not know which.',
    mend: 'Remove one of the two.',
  },
  'file/forbidden-key': {
    title: 'a key that programs use for themselves',
    why: 'Keys such as __proto__ or << have an effect in many programs that read YAML. None of them is data.',
    mend: 'Remove the key.',
  },
  'file/empty-value': {
    title: 'a key or an item without a value',
    why: 'Nothing could mean “unknown”, “none” or “not yet written”. A text that begins with # is a comment to YAML, so it looks empty too.',
    mend: 'Give it a value, or remove the line. Put quotation marks around a text that begins with #.',
  },
} as const satisfies Readonly<Record<string, RuleReason>>;
