import { wrapped } from './wrap.ts';

/** Columns by which a line that goes on is indented. */
const HANGING = 2;

/** Lines of at most `width` columns, what goes on in a further line indented below it. */
export function fitted(text: string, width: number): string {
  const lines = text.split('\n').flatMap((line) => {
    const indent = line.length - line.trimStart().length;
    const [first = '', ...rest] = wrapped(line.trimStart(), width - indent - HANGING);
    return [`${' '.repeat(indent)}${first}`, ...rest.map((more) => `${' '.repeat(indent + HANGING)}${more}`)];
  });
  return lines.join('\n');
}
