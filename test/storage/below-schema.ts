/** What stands in a file that was written anew, below the line that names its schema, which must be its first. */
export function belowSchema(text: string): string {
  const line = /^# yaml-language-server: \$schema=https:\/\/unpkg\.com\/git-okr\/schemas\/[a-z-]+\.json\n/.exec(text);
  if (!line) throw new Error(`no schema is named in the first line of: ${text}`);
  return text.slice(line[0].length);
}
