import { useMemo, useState } from 'preact/hooks';
import type { Ask, Command, RecordRefusal } from '#src/app/messages';
import type { TextKey } from '#src/app/page-ports';
import type { BreakRecord, Outcome } from '#src/domain/history/record';
import type { KnotRegion } from '#src/domain/history/checkin';
import type { DayOff } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';
import { usePorts } from '../context';
import type { Message } from '../settings/use-desk';

/** What people can change in their journal. Each change is told, with a way to take it back. */
export interface Deeds {
  markDay(day: Day, mark: DayOff | null, before: DayOff | null): void;
  edit(record: BreakRecord, outcome: Outcome, seconds: readonly number[]): Promise<boolean>;
  remove(record: BreakRecord): void;
  /** How the knot is today; `null` takes the word back. */
  sayKnot(region: KnotRegion, score: number | null, before: number | null): void;
  /** Whether the journal asks for knots. */
  keepKnots(on: boolean): void;
}

interface DeedsDesk {
  readonly deeds: Deeds;
  readonly message: Message | null;
  readonly dismiss: () => void;
}

type Undoing = 'restoreRecord' | 'markDay' | 'logKnot' | 'changeSettings';

/** @param changed called after each change that went through */
export function useDeeds(changed: () => void): DeedsDesk {
  const ports = usePorts();
  const { t } = ports;
  const [message, setMessage] = useState<Message | null>(null);
  const deeds = useMemo(() => {
    const say = (said: Omit<Message, 'nth'>) => setMessage((last) => ({ ...said, nth: (last?.nth ?? 0) + 1 }));
    const fault = (key: TextKey) => say({ tone: 'fault', text: t(key), undo: null });

    /** Sends, tells, and offers the way back. Whether it went through. */
    async function act<Name extends Command>(
      name: Name,
      ask: Ask<Name>,
      text: string,
      undo: (() => void) | null,
    ): Promise<boolean> {
      try {
        const answer: unknown = await ports.send(name, ask);
        changed();
        if (isRefusal(answer)) {
          fault(answer.kind === 'gone' ? 'journal_gone' : 'journal_refused');
          return false;
        }
        say({ tone: 'saved', text, undo });
        return true;
      } catch {
        // It may have gone through, and only the answer was lost.
        changed();
        fault('journal_failed');
        return false;
      }
    }

    const back =
      <Name extends Undoing>(name: Name, ask: Ask<Name>) =>
      () =>
        void act(name, ask, t('journal_undone'), null);

    return {
      markDay(day, mark, before) {
        void act('markDay', { day, mark }, t(markKeys[mark ?? 'none']), back('markDay', { day, mark: before }));
      },
      edit({ id }, outcome, seconds) {
        return act('editRecord', { id, outcome, seconds }, t('journal_edited'), back('restoreRecord', { id }));
      },
      remove({ id }) {
        void act('deleteRecord', { id }, t('journal_deleted'), back('restoreRecord', { id }));
      },
      sayKnot(region, score, before) {
        void act('logKnot', { region, score }, t('journal_knot_kept'), back('logKnot', { region, score: before }));
      },
      keepKnots(on) {
        const text = t(on ? 'journal_knot_nowOn' : 'journal_knot_nowOff');
        void act(
          'changeSettings',
          { patch: { knot: { on } } },
          text,
          back('changeSettings', { patch: { knot: { on: !on } } }),
        );
      },
    } satisfies Deeds;
  }, [ports, t, changed]);
  return { deeds, message, dismiss: () => setMessage(null) };
}

const markKeys = {
  holiday: 'journal_marked_holiday',
  sick: 'journal_marked_sick',
  none: 'journal_marked_none',
} as const satisfies Record<DayOff | 'none', TextKey>;

const isRefusal = (answer: unknown): answer is RecordRefusal =>
  typeof answer === 'object' && answer !== null && 'kind' in answer;
