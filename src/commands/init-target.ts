import { relative, resolve } from 'node:path/posix';
import type { Language } from '../language/language.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { settingsIn } from '../model/settings.ts';
import type { Outline } from '../model/workspace.ts';
import type { Disk, FileSource } from '../storage/files.ts';
import { findWorkspace } from '../storage/find-workspace.ts';
import { WORKSPACE_FOLDER } from '../storage/layout.ts';
import { folderWithin } from '../storage/overlay.ts';
import type { World } from './command.ts';
import { type TemplateFolders, templateFolders } from './load-template.ts';
import { asOfDate, openWorkspace } from './open-workspace.ts';
import { shownPath } from './show-places.ts';

/** Where `init` writes: a workspace that exists, or the place of a new one. */
export interface InitTarget {
  readonly exists: boolean;
  /** The absolute folder that the workspace is for. */
  readonly folder: string;
  /** Holds the workspace at `workspace`, and every folder on the way that does not exist yet. */
  readonly disk: Disk;
  readonly workspace: string;
  /** The files of the workspace. */
  readonly files: FileSource;
  readonly outline: Outline;
  readonly language: Language;
  readonly asOf: CalendarDate;
  readonly pathOf: (file: string) => string;
  readonly templateFolders: TemplateFolders;
}

/** The workspace that `typed` holds, or without it the one that the user is in; else the place for a new one. */
export async function initTarget(typed: string | undefined, world: World): Promise<InitTarget> {
  const folder = resolve(world.folder, typed ?? '.');
  const machine = world.disk('/');
  const existing = typed === undefined ? findWorkspace(machine, folder) : ownWorkspace(folder, world);
  return existing === null ? newTarget(folder, world) : existingTarget(existing, world);
}

function ownWorkspace(folder: string, world: World): string | null {
  const found = findWorkspace(world.disk('/'), folder);
  return found === folder || found === `${folder}/${WORKSPACE_FOLDER}` ? found : null;
}

async function existingTarget(folder: string, world: World): Promise<InitTarget> {
  const open = await openWorkspace({ ...world, folder }, 'write');
  const pathOf = (file: string) => shownPath(world.folder, folder, file);
  return {
    ...open,
    ...{ exists: true, folder, workspace: '', pathOf },
    templateFolders: templateFolders({ disk: open.disk, pathOf }, world),
  };
}

async function newTarget(folder: string, world: World): Promise<InitTarget> {
  const base = nearestFolder(folder, world);
  const disk = world.disk(base);
  const workspaceFolder = resolve(folder, WORKSPACE_FOLDER);
  const workspace = relative(base, workspaceFolder);
  const settings = settingsIn(world.preferences.language ?? world.user.language);
  return {
    ...{ exists: false, folder, disk, workspace, files: folderWithin(disk, workspace) },
    ...{ outline: { settings, cycles: [] }, templateFolders: templateFolders(null, world) },
    language: await world.language(settings.language),
    asOf: asOfDate(world, world.clock.today(null)),
    pathOf: (file) => shownPath(world.folder, workspaceFolder, file),
  };
}

function nearestFolder(folder: string, world: World): string {
  if (folder === '/' || world.disk('/').kindOf(folder.slice(1)) !== null) return folder;
  return nearestFolder(resolve(folder, '..'), world);
}
