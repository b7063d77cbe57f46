import type { EditingMessages } from '../../model/messages/editing.ts';
import type { Catalogue } from '../language.ts';
import { number } from './numbers.ts';
import { quote } from './phrases.ts';

export const editing: Catalogue<EditingMessages> = {
  'edit/no-file': ({ file }) => `${file} não existe; nada foi alterado`,
  'edit/nothing-there': ({ file, path }) => `${file} não tem ${path}; nada foi alterado`,
  'edit/already-there': ({ file, path }) => `${file} já tem ${path}; nada foi alterado`,
  'edit/unusual-form': ({ file, path }) =>
    `${path} em ${file} está escrito de um jeito que não dá para editar sem adivinhar; nada foi alterado`,
  'edit/too-large': ({ file, limit }) => `${file} passaria de ${number(limit / 1_048_576)} MiB; nada foi alterado`,
  'edit/editor-failed': ({ editor }) => `o editor falhou: ${editor}; nada foi alterado`,
  'usage/id-stays': ({ key }) =>
    `${key} não pode mudar: check-ins e referências o citam; já o título pode mudar quando quiser`,
  'usage/no-such-item': ({ text, list }) => `não há ${quote(text)} em ${list}`,
  'usage/not-listed': ({ reference }) => `${reference} não está em okr.yaml`,
  'usage/not-a-key': ({ text }) => `${quote(text)} não é uma chave, como to ou hold.at_most`,
  'usage/not-droppable': ({ reference }) =>
    `só um objetivo ou um resultado-chave pode ser cancelado, e ${reference} não é nenhum dos dois`,
  'usage/why-without-drop': () => '--why acompanha --drop',
  'usage/nothing-to-edit': () => 'nenhuma mudança foi informada, e aqui não dá para abrir um editor',
  'usage/edit-unusable': () => 'com essa mudança os arquivos não poderiam ser lidos; nada foi alterado',
  'usage/edit-loses': ({ count }) =>
    `atualizações que não levariam a lugar nenhum com essa mudança: ${number(count)}; nada foi alterado`,
  'usage/nothing-to-amend': ({ reference, by, date }) =>
    `${by} não tem check-in de ${reference} em ${date} para corrigir`,
  'write/already-dropped': ({ reference, on }) => `${reference} foi cancelado em ${on}; nada foi alterado`,
  'hint/without-amend': () => 'sem --amend, um novo check-in é criado; --date e --by dizem qual deve ser corrigido',
  'hint/edit-flags': () =>
    'use --set KEY=VALUE, --unset KEY ou --drop --why TEXT; em um terminal, VISUAL ou EDITOR diz qual é o editor',
  'hint/drop-instead': () =>
    'para deixar de contar um resultado-chave sem perder os check-ins: okr edit REF --drop --why TEXT',
  'hint/unset-dropped': ({ reference }) => `para voltar a contar: okr edit ${reference} --unset dropped`,
  'hint/edit-by-hand': () => 'mude em um editor',
};
