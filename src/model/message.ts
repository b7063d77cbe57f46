import type { AddingMessages } from './messages/adding.ts';
import type { CheckMessages } from './messages/checks.ts';
import type { EditingMessages } from './messages/editing.ts';
import type { FileMessages } from './messages/files.ts';
import type { GateMessages } from './messages/gates.ts';
import type { ImportMessages } from './messages/importing.ts';
import type { MethodMessages } from './messages/method.ts';
import type { ParserMessages } from './messages/parsers.ts';
import type { RowMessages } from './messages/rows.ts';
import type { UsageMessages } from './messages/usage.ts';
import type { WritingMessages } from './messages/writing.ts';

/** Every sentence the program can say about a failure, a finding or a write, with the values it is made of. */
export interface Messages
  extends ParserMessages,
    FileMessages,
    CheckMessages,
    MethodMessages,
    UsageMessages,
    AddingMessages,
    EditingMessages,
    WritingMessages,
    GateMessages,
    RowMessages,
    ImportMessages {}

export type MessageId = keyof Messages;

/** A sentence before it has a language: `language/` puts the words. */
export type Message = { readonly [Id in MessageId]: { readonly id: Id; readonly args: Messages[Id] } }[MessageId];

/** The message `id`, its arguments checked against the declaration. */
export function message<Id extends MessageId>(id: Id, args: Messages[Id]): Message {
  return { id, args } as Message;
}
