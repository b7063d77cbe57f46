import type { WritingMessages } from '../../model/messages/writing.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { plural } from './phrases.ts';

export const writing: Catalogue<WritingMessages> = {
  'write/exists': ({ file }) => `${file} já existe; nada foi alterado`,
  'write/workspace-exists': ({ file }) => `já há um espaço de trabalho: ${file}; nada foi alterado`,
  'write/interrupted': () => 'nada foi gravado',
  'write/cycle-closed': ({ cycle, on }) => `o ciclo ${cycle} foi encerrado em ${on}; nada foi alterado`,
  'write/changed': ({ file }) => `${file} foi alterado por outra pessoa nesse meio-tempo; nada foi alterado agora`,
  'write/locked': ({ pid, host }) =>
    `o processo ${pid} em ${host} está gravando no espaço de trabalho; nada foi alterado`,
  'write/unsafe': ({ file }) => `${file} leva a um lugar em que okr não pode gravar; nada foi alterado`,
  'write/too-much': ({ limit }) => `a mudança tem mais de ${number(limit)} bytes; nada foi alterado`,
  'write/bad-journal': ({ file }) => `${file} não é um diário gravado por okr`,
  'io/failed': ({ operation, path, code }) =>
    `não foi possível ${OPERATIONS[operation] ?? operation} ${path}: ${REASONS[code] ?? code}; nada foi alterado`,
  'files/cannot-be-read': ({ count }) =>
    `os arquivos do espaço de trabalho não podem ser lidos: ${plural(count, 'problema', 'problemas')}`,
  'files/unsafe': ({ count }) => `o espaço de trabalho sai de si mesmo: ${plural(count, 'link', 'links')}`,
  'bug/unexpected': ({ text }) => `um defeito de okr: ${text}`,
  'hint/other-id': () => 'escolha outro id com --id',
  'hint/add-template': () => 'okr init --template ID acrescenta um objetivo a ele',
  'hint/reopen': ({ cycle }) => `remova “closed” do cycle.yaml de ${cycle} para reabri-lo`,
  'hint/try-again': () => 'veja o que diz agora e tente de novo',
  'hint/stale-lock': ({ file }) => `tente de novo; se não há nenhum okr em execução lá, remova ${file}`,
  'hint/remove-file': ({ file }) => `remova ${file} na pasta de okr.yaml`,
  'hint/disk-full': () => 'libere espaço no disco e tente de novo',
  'hint/permission': () => 'verifique quem pode ler e gravar lá',
  'hint/debug': () => 'rode de novo com --debug e relate o que aparecer',
};

/** What was tried, by the name that the disk gives it. */
const OPERATIONS: Readonly<Record<string, string>> = {
  flush: 'confirmar no disco',
  list: 'listar',
  'look at': 'examinar',
  make: 'criar',
  'make the folder': 'criar a pasta',
  read: 'ler',
  remove: 'remover',
  write: 'gravar',
};

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'o disco está cheio (ENOSPC)',
  EDQUOT: 'a cota de disco acabou (EDQUOT)',
  EACCES: 'permissão negada (EACCES)',
  EPERM: 'operação não permitida (EPERM)',
  EROFS: 'o sistema de arquivos é só de leitura (EROFS)',
  EMFILE: 'há arquivos abertos demais (EMFILE)',
  EIO: 'o disco relata um erro (EIO)',
  ENOENT: 'não existe (ENOENT)',
  EEXIST: 'outra coisa já tem esse nome (EEXIST)',
  ENOTDIR: 'algo no caminho não é uma pasta (ENOTDIR)',
};
