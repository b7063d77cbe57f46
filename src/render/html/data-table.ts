import type { Style } from '../style.ts';
import { html, type Markup, type Part } from './markup.ts';

/** A column of figures. */
export interface DataColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Part;
  /** Figures stand at the right. */
  readonly isFigure?: true;
}

/** The figures behind a chart, folded away; closing tags that HTML does without are left out, for there are many of them. */
export function dataTable<Row>(
  caption: string,
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  { language }: Style,
): Markup {
  const heads = columns.map(({ title, isFigure }) => html`<th scope="col"${right(isFigure)}>${title}`);
  const lines = rows.map((row) => html`<tr>${columns.map(({ cell }) => html`<td>${cell(row)}`)}`);
  return html`<details class="data"><summary>${language.words.page.figures}</summary><div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${heads}<tbody>${lines}</table></div></details>`;
}

const right = (isFigure: true | undefined): Part => (isFigure ? html` class="n"` : null);
