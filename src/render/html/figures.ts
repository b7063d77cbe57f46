import { rounded } from '../../model/rounding.ts';
import type { Status } from '../../model/status.ts';
import { DECIMALS, percent, ratio } from '../figures.ts';
import { statusSign } from '../status-sign.ts';
import type { Style } from '../style.ts';
import { html, type Markup } from './markup.ts';

/** A figure as people read it, and beside it as JSON has it, for who reads the page with a program. */
export const figure = (value: number | null, shown: string): Markup =>
  value === null ? html`${shown}` : html`<data value="${rounded(value, DECIMALS)}">${shown}</data>`;

/** A share in whole percent. */
export const shareFigure = (share: number | null, { language }: Style): Markup =>
  figure(share, percent(share, language));

/** A projected score. */
export const scoreFigure = (score: number | null, { language }: Style): Markup => figure(score, ratio(score, language));

/** A status: a sign of its own shape and the word, so that no reader depends on colour. */
export const statusPill = (status: Status, { language, ascii }: Style, more = ''): Markup =>
  html`<span class="pill ${status}"><span aria-hidden="true">${statusSign(status, ascii)}</span> ${language.words.status[status]}${more}</span>`;

/** A bar of progress with a tick where it should be by now; the figures stand beside it in words. */
export const progressBar = (progress: number | null, expected: number | null, status: Status): Markup =>
  html`<svg class="bar ${status}" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="200" height="10"/>${
    progress === null || progress <= 0 ? null : html`<rect class="fill" width="${length(progress)}" height="10"/>`
  }${expected === null ? null : html`<path class="tick" d="M${Math.min(199.4, length(expected))} 0V10"/>`}</svg>`;

const length = (share: number): number => Math.round(Math.min(Math.max(share, 0), 1) * 2000) / 10;

/** A label and what it says, as one item of a list of facts. */
export const fact = (label: string, content: Markup | string): Markup =>
  html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
