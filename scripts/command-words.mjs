/**
 * The words of a command line as a shell would read them, for lines of nothing but words and quotes:
 * `checkin meetings +3 --note "A good week"` has five. A quote may stand within a word and ends with its like.
 * @param {string} line
 * @returns {string[]}
 */
export function commandWords(line) {
  const words = [];
  for (const [, word, rest] of line.matchAll(/((?:"[^"]*"|'[^']*'|[^\s"'])+)|(\S)/g)) {
    if (rest !== undefined || word === undefined) throw new Error(`A quote is not closed: ${line}`);
    words.push(word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
  }
  return words;
}
