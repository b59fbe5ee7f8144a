import type { JournalHistory } from '#src/app/journal-history';
import { clock } from './clock';
import { openJournalReading } from './history/journal-reading';
import { followGlance, followHistory } from './stored';

/** History as the journal page has it. */
export const journalHistory = (): JournalHistory => ({
  ...openJournalReading(),
  zone: () => clock.zone(),
  watch(changed) {
    // What was recorded shows in the glance; what was put right has a sign of its own.
    const stops = [followGlance().watch(changed), followHistory().watch(changed)];
    return () => {
      for (const stop of stops) stop();
    };
  },
});
