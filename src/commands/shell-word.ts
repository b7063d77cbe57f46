/** A word as it is typed into a shell. */
export const shellWord = (text: string): string =>
  /^[\w.,/:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
