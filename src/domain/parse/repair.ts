import { safeParse, type GenericSchema } from 'valibot';

/** What every field of a stored object has to be. */
export type Fields<Value> = { readonly [Name in keyof Value]: GenericSchema<unknown, Value[Name]> };

/** The names and values of a stored object; nothing when it is none. */
export function fieldsOf(raw: unknown): ReadonlyMap<string, unknown> | null {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? new Map(Object.entries(raw)) : null;
}

/**
 * Takes what is right field by field and the fallback for the rest, so that one broken field never costs the others.
 * The names of broken fields are added to `faults`; a field that is not there is no fault, only older.
 */
export function repair<Value extends object>(
  fields: Fields<Value>,
  raw: unknown,
  fallback: Value,
  faults: string[],
  path = '',
): Value {
  const given = fieldsOf(raw);
  if (given === null && raw !== undefined) faults.push(path.slice(0, -1) || 'all');
  const repaired = { ...fallback };
  for (const name of Object.keys(fields) as (keyof Value & string)[]) {
    repaired[name] = repairOne(fields[name], given?.get(name), fallback[name], faults, path + name);
  }
  return repaired;
}

/** The same for a single value. */
export function repairOne<Value>(
  field: GenericSchema<unknown, Value>,
  raw: unknown,
  fallback: Value,
  faults: string[],
  name: string,
): Value {
  if (raw === undefined) return fallback;
  const result = safeParse(field, raw);
  if (result.success) return result.output;
  faults.push(name);
  const kept = safeParse(field, sound(field, raw));
  return kept.success ? kept.output : fallback;
}

/** Of a list, and of a table of names, only the broken items go. */
function sound(field: GenericSchema, raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.filter((item) => safeParse(field, [item]).success);
  const given = fieldsOf(raw);
  if (given === null) return raw;
  return Object.fromEntries([...given].filter(([name, value]) => safeParse(field, { [name]: value }).success));
}
