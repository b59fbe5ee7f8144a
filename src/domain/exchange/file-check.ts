import { fileVersion, format } from '../own-moves/file';
import type { Fault } from '../parse/faults';
import { fieldsOf } from '../parse/repair';
import type { Programme } from '../programme/programme';
import { fail, ok, type Result } from '../result';
import type { CalendarEntry, Marks } from '../streak/calendar';
import type { Day } from '../time';
import {
  parseFiledEntry,
  parseFiledMarks,
  parseFiledProgramme,
  parseFiledRow,
  type FiledRow,
  type RowPart,
} from './entries';
import { faultAt, FaultList, type FileRefusal } from './faults';
import { contents, limits, type ListPart, type SinglePart } from './format';

/** The first and the last day of something. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** What a file is beside its rows, once all of it was checked. */
export interface CheckedFile {
  readonly calendar: readonly CalendarEntry[];
  readonly marks: Marks;
  readonly programme: Programme | null;
  /** As they stand in the file: what is wrong in them is left out, and named, where they are taken. */
  readonly settings: ReadonlyMap<string, unknown> | null;
  /** The days of its breaks and check-ins. */
  readonly span: DaySpan | null;
}

/** Checks a file while it is read: nothing of it counts before the end is seen and right. */
export class FileCheck {
  readonly faults = new FaultList();
  readonly #seen = new Set<string>();
  readonly #ids: Readonly<Record<RowPart, Set<string>>> = {
    breaks: new Set(),
    checkins: new Set(),
    rests: new Set(),
    moves: new Set(),
  };
  readonly #calendar: CalendarEntry[] = [];
  readonly #values = new Map<SinglePart, unknown>();
  #foreign: Fault | null = null;
  #marks: Marks = {};
  #programme: Programme | null = null;
  #span: DaySpan | null = null;

  /** A part of the file begins. Twice the same is a fault: the second would replace the first unseen. */
  begins(part: string): void {
    if (this.#seen.has(part)) this.faults.add(part, [faultAt('', 'no-repetition')]);
    this.#seen.add(part);
  }

  single(part: SinglePart, raw: unknown): void {
    this.#values.set(part, raw);
    if (part === 'marks') {
      const parsed = parseFiledMarks(raw);
      if (parsed.ok) this.#marks = parsed.value;
      else this.faults.add(part, parsed.error);
    }
    if (part === 'programme') {
      const parsed = parseFiledProgramme(raw);
      if (parsed.ok) this.#programme = parsed.value;
      else this.faults.add(part, parsed.error);
    }
    if (part === 'settings' && fieldsOf(raw) === null) this.faults.add(part, [faultAt('', 'object')]);
    if (part === 'format' && raw !== format) this.#foreign ??= faultAt(part, 'unknot');
    if (part === 'version' && raw !== fileVersion) this.#foreign ??= faultAt(part, 'version', fileVersion);
  }

  /** Another program wrote it, or a later version of this one: there is no use in reading on. */
  get isForeign(): boolean {
    return this.#foreign !== null;
  }

  /** What is wrong with it; of a file that is foreign nothing but that. */
  refusal(): FileRefusal {
    return this.#foreign === null ? this.faults.refusal() : { faults: [this.#foreign], more: 0 };
  }

  /** An entry of a list; the row to keep, if it is one and is right. */
  entry(part: ListPart, index: number, raw: unknown): FiledRow | null {
    if (index >= limits[part]) {
      // Named once, at the first one that is too many.
      if (index === limits[part]) this.faults.add(part, [faultAt('', 'list', 0, limits[part])]);
      return null;
    }
    const place = `${part}[${index}]`;
    if (part === 'calendar') {
      const parsed = parseFiledEntry(raw);
      if (parsed.ok) this.#calendar.push(parsed.value);
      else this.faults.add(place, parsed.error);
      return null;
    }
    const parsed = parseFiledRow(part, raw);
    if (parsed.ok) return this.#noted(place, parsed.value);
    this.faults.add(place, parsed.error);
    return null;
  }

  /** Everything was read. */
  end(): Result<CheckedFile, FileRefusal> {
    if (!this.#values.has('format')) this.faults.add('format', [faultAt('', 'unknot')]);
    else if (!this.#values.has('version')) this.faults.add('version', [faultAt('', 'missing')]);
    else if (!contents.some((part) => this.#seen.has(part)))
      this.faults.add('', [faultAt('', 'some-part', contents.join(', '))]);
    if (this.isForeign || !this.faults.isEmpty) return fail(this.refusal());
    const settings = fieldsOf(this.#values.get('settings'));
    const [calendar, marks, programme] = [this.#calendar, this.#marks, this.#programme];
    return ok({ calendar, marks, programme, settings, span: this.#span });
  }

  #noted(place: string, filed: FiledRow): FiledRow {
    const { part, row } = filed;
    if (this.#ids[part].has(row.id)) this.faults.add(place, [faultAt('id', 'no-repetition')]);
    this.#ids[part].add(row.id);
    if (part !== 'rests' && 'day' in row) this.#span = stretched(this.#span, row.day);
    return filed;
  }
}

const stretched = (span: DaySpan | null, day: Day): DaySpan => ({
  from: span === null || day < span.from ? day : span.from,
  to: span === null || day > span.to ? day : span.to,
});
