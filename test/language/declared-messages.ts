import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SOURCE = join(import.meta.dirname, '..', '..', 'src');
const DECLARATIONS = join(SOURCE, 'model', 'messages');

/** A message as its declaration has it: each argument by name, with its type as it is written. */
export interface DeclaredMessage {
  readonly id: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Every message of `model/messages`, read from the text, because types are gone when a test runs. */
export function declaredMessages(): readonly DeclaredMessage[] {
  return readdirSync(DECLARATIONS).flatMap((file) => {
    const text = readFileSync(join(DECLARATIONS, file), 'utf8');
    return [...text.matchAll(/^ {2}'([^']+)':\s*([^;{]+|\{[^}]*\});$/gm)].map(([, id = '', type = '']) => ({
      id,
      args: declaredArguments(type),
    }));
  });
}

const declaredArguments = (type: string): Record<string, string> =>
  Object.fromEntries([...type.matchAll(/(\w+): ([^;}]+?)\s*[;}]/g)].map(([, name = '', of = '']) => [name, of]));

/** The ids of every line that begins like a message, so that one in a form that is not understood is not passed over. */
export function declaredIds(): readonly string[] {
  return readdirSync(DECLARATIONS).flatMap((file) =>
    [...readFileSync(join(DECLARATIONS, file), 'utf8').matchAll(/^\s*'([^']+)'\??:/gm)].map(([, id = '']) => id),
  );
}
