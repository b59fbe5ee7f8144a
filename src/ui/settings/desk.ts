import type { SettingsPatch, SettingsRefusal } from '#src/app/messages';
import type { PagePorts } from '#src/app/page-ports';
import type { Settings } from '#src/domain/settings/settings';
import { applyPatch, inversePatch } from './patch';

/** A change as a function, so that quick changes one after the other build on what really got saved. */
export type Change = (settings: Settings) => SettingsPatch;

export type Outcome =
  | { readonly kind: 'saved'; readonly undo: SettingsPatch }
  | { readonly kind: 'refused'; readonly refusal: SettingsRefusal; readonly patch: SettingsPatch }
  | { readonly kind: 'failed' };

/** The settings as the page shows them: what is stored, with the changes that are still on their way. */
export interface Desk {
  change(change: Change): Promise<Outcome>;
  close(): void;
}

interface DeskParts {
  /** Refuses a change before it is sent, so that a switch does not flicker; the worker has the last word. */
  readonly refuses: (patch: SettingsPatch, before: Settings) => SettingsRefusal | null;
  /** Told whenever what is to be shown has changed. */
  readonly show: (settings: Settings) => void;
}

/**
 * Opens the settings for editing. Changes show at once, are sent one after the other, and go back to what is stored
 * when they are refused or fail; changes made elsewhere show as they come.
 * @throws what reading the settings throws
 */
export async function openDesk(
  ports: Pick<PagePorts, 'settings' | 'send'>,
  { refuses, show }: DeskParts,
): Promise<Desk> {
  // Watched before it is read: a change in between would be missed otherwise.
  let newer: Settings | null = null;
  let take = (next: Settings) => void (newer = next);
  const close = ports.settings.watch((next) => take(next));
  let stored = await ports.settings.load().catch((fault: unknown) => {
    close();
    throw fault;
  });
  stored = newer ?? stored;

  let underWay: readonly Change[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let heard = 0;
  const showAll = () => show(underWay.reduce((shown, change) => applyPatch(shown, change(shown)), stored));
  take = (next) => {
    heard += 1;
    stored = next;
    showAll();
  };
  showAll();

  async function sendNow(change: Change): Promise<Outcome> {
    const before = stored;
    const patch = change(before);
    const settle = (next: Settings) => {
      underWay = underWay.filter((other) => other !== change);
      stored = next;
      showAll();
    };
    const early = refuses(patch, before);
    if (early) {
      settle(before);
      return { kind: 'refused', refusal: early, patch };
    }
    try {
      const heardBefore = heard;
      const refusal = await ports.send('changeSettings', { patch });
      // What was stored in the meantime is newer than the patch, or has it in.
      settle(refusal || heard !== heardBefore ? stored : applyPatch(stored, patch));
      return refusal ? { kind: 'refused', refusal, patch } : { kind: 'saved', undo: inversePatch(before, patch) };
    } catch {
      // It may have been saved and only the answer got lost: look.
      settle(await ports.settings.load().catch(() => stored));
      return { kind: 'failed' };
    }
  }

  return {
    close,
    change(change) {
      underWay = [...underWay, change];
      showAll();
      const outcome = last.then(() => sendNow(change));
      last = outcome;
      return outcome;
    },
  };
}
