/** The keys and positions that lead from the top of a file to a value in it. */
export type Path = readonly (string | number)[];

/**
 * Where in a file something stands: the value at a path, or a position counted in UTF-16 units after a byte order mark.
 * The file is named from the workspace's folder, with `/`. Line and column are looked up when it is shown.
 */
export type Place = { readonly file: string; readonly path: Path } | { readonly file: string; readonly offset: number };

/** A place found: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
