type Snake<Id extends string> = Id extends `${infer Head}-${infer Rest}` ? `${Head}_${Snake<Rest>}` : Id;

/** The key of a text that belongs to an id: `textKey('skip', 'wrist-pain')` is `skip_wrist_pain`. */
export const textKey = <Prefix extends string, Id extends string>(prefix: Prefix, id: Id) =>
  `${prefix}_${id.replaceAll('-', '_')}` as `${Prefix}_${Snake<Id>}`;
