import type { Message } from './message.ts';

/** What a strict parser answers: the value, or what is wrong with the text and the reading that was probably meant. */
export type Parsed<T> = { readonly value: T } | { readonly fault: Message; readonly hint: Message | null };

export const accepted = <T>(value: T): Parsed<T> => ({ value });

export const rejected = (fault: Message, hint: Message | null = null): Parsed<never> => ({ fault, hint });
