import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** The line and the column at which something begins, both from 0. */
interface Position {
  readonly line: number;
  readonly character: number;
}

/** What an editor marks in a file. */
export interface Marked {
  readonly range: { readonly start: Position };
  readonly message: string;
}

type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: { message: string } };

const require = createRequire(import.meta.url);
const SERVER = require.resolve('yaml-language-server/bin/yaml-language-server');
const SETTINGS = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };

/** The language server that editors run for YAML, and the editor's side of it. It is told what stands under an address of the web. */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #contentOf: (address: string) => string;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #marked = new Map<string, (marked: readonly Marked[]) => void>();
  #received = Buffer.alloc(0);
  #requests = 0;

  private constructor(contentOf: (address: string) => string) {
    this.#contentOf = contentOf;
    this.#child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
    this.#child.stdout.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  static async started(contentOf: (address: string) => string): Promise<LanguageServer> {
    const server = new LanguageServer(contentOf);
    const textDocument = { completion: {}, hover: {}, publishDiagnostics: {} };
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { configuration: true }, textDocument },
    });
    server.#tell('initialized', {});
    server.#tell('yaml/registerContentRequest', {});
    return server;
  }

  /** What is marked in a file that is opened. */
  open(uri: string, text: string): Promise<readonly Marked[]> {
    const marked = new Promise<readonly Marked[]>((resolve) => this.#marked.set(uri, resolve));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return marked;
  }

  /** The names of what could be typed in a place of an open file. */
  async completions(uri: string, position: Position): Promise<readonly string[]> {
    const answer = await this.#ask('textDocument/completion', { textDocument: { uri }, position });
    return (answer as { items: { label: string }[] }).items.map(({ label }) => label);
  }

  /** What is told of a place of an open file. */
  async hover(uri: string, position: Position): Promise<string> {
    const answer = await this.#ask('textDocument/hover', { textDocument: { uri }, position });
    return (answer as { contents: { value: string } } | null)?.contents.value ?? '';
  }

  async stop(): Promise<void> {
    await this.#ask('shutdown', null);
    this.#tell('exit', null);
  }

  async #ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#requests;
    const answer = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const head = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.subarray(0, head).toString())?.[1]);
      if (head < 0 || this.#received.length < head + 4 + length) return;
      const message: Message = JSON.parse(this.#received.subarray(head + 4, head + 4 + length).toString());
      this.#received = this.#received.subarray(head + 4 + length);
      this.#take(message);
    }
  }

  #take(message: Message): void {
    if (message.method === undefined) this.#answers.get(message.id ?? 0)?.(message);
    else if (message.id !== undefined) this.#send({ id: message.id, result: this.#answerTo(message) });
    else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly Marked[] };
      this.#marked.get(uri)?.(diagnostics);
    }
  }

  #answerTo({ method, params }: Message): unknown {
    if (method === 'vscode/content') return this.#contentOf((params as [string])[0]);
    if (method !== 'workspace/configuration') return null;
    return (params as { items: { section?: string }[] }).items.map(({ section }) =>
      section === 'yaml' ? SETTINGS : {},
    );
  }
}
