import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

const popup = fileURLToPath(new URL('../../entrypoints/popup/index.html', import.meta.url)).replaceAll('\\', '/');

/**
 * Whatever the popup waits for and others need, too, goes into one chunk: a cold popup pays for each file it asks for, and
 * for each step of a chain of files most of all.
 */
export function popupChunk(): Rolldown.CodeSplittingNameFunction {
  let shared: ReadonlySet<string> | null = null;
  return (id, context) => {
    shared ??= sharedBy(popup, (module) => context.getModuleInfo(module));
    return shared.has(id) ? 'page' : null;
  };
}

type InfoOf = (id: string) => Pick<Rolldown.ModuleInfo, 'importedIds' | 'importers'> | null;

/** What is loaded before `entry` runs and also imported from elsewhere, with all that belongs to it. */
function sharedBy(entry: string, infoOf: InfoOf): ReadonlySet<string> {
  const imports = (id: string) => infoOf(id)?.importedIds ?? [];
  const waitedFor = reached(imports(entry), imports);
  const elsewhere = (id: string) => infoOf(id)?.importers.some((from) => from !== entry && !waitedFor.has(from));
  return reached([...waitedFor].filter(elsewhere), imports);
}

function reached(from: readonly string[], imports: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    imports(id).forEach(follow);
  };
  from.forEach(follow);
  return found;
}
