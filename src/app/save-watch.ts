import type { Ports } from './ports/ports';

/**
 * Writes, and tells people while nothing can be saved. That cannot be told in storage, so it is told beside it; once, and
 * taken back with the first write that arrives. What a worker before us told is looked at with our first write.
 */
export function watchedWrite({
  store,
  alert,
  fault,
}: Pick<Ports, 'store' | 'alert' | 'fault'>): Ports['store']['write'] {
  let told: boolean | null = null;
  const tell = async (cannotSave: boolean): Promise<void> => {
    if (told === cannotSave) return;
    told = cannotSave;
    await (cannotSave ? alert.cannotSave() : alert.savesAgain()).catch((error: unknown) => fault('alert', error));
  };
  return async (items) => {
    try {
      await store.write(items);
    } catch (error) {
      await tell(true);
      throw error;
    }
    void tell(false);
  };
}
