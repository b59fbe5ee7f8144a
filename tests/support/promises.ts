interface Words {
  /** What promises a cure, or sounds like it. */
  readonly promise: RegExp;
  /** What takes a promise back: "it does not treat anything". */
  readonly denial: RegExp;
}

const word = (either: string) => new RegExp(`(?<!\\p{L})(?:${either})`, 'iu');

/** By the tag of the language. */
const words: Readonly<Record<string, Words>> = {
  en: {
    promise: word(
      String.raw`(?:cure|heal|treat|prevent|relieve|guarantee)[sd]?(?!\p{L})|pain[- ]free|(?:heal|treat|cur)ing`,
    ),
    denial: word(String.raw`(?:not|never|nor|no)(?!\p{L})`),
  },
  de: {
    promise: word(
      'heil(?:t|en|ung|sam)|kurier|behebt|beseitig|garantier|schmerzfrei|behandel|verhinder|vorbeugt|vorbeugung|beugt vor',
    ),
    denial: word(String.raw`kein|(?:nicht|nie|weder|nichts)(?!\p{L})`),
  },
  es: {
    promise: word(String.raw`(?:cura|sana|trata|elimina)[nr]?(?!\p{L})|garantiza|previene|prevenir`),
    denial: word(String.raw`(?:no|ni|nunca|ningún|nada)(?!\p{L})`),
  },
  fr: {
    promise: word(String.raw`guéri|soigne|élimin|garanti|prévien|prévenir|traite(?:nt|r)?(?!\p{L})`),
    denial: word(String.raw`ne (?=\p{L})|n’`),
  },
  'pt-BR': {
    promise: word(String.raw`(?:cura|sara|trata|elimina)[mr]?(?!\p{L})|garant|previn|prevenir`),
    denial: word(String.raw`(?:não|nem|nunca|nada)(?!\p{L})`),
  },
  ja: { promise: /治[すしりるせっ]|治療|治癒|完治|予防|解消|保証/u, denial: /ません|ない/u },
  'zh-CN': { promise: /治愈|治疗(?!师)|根治|疗效|预防|根除|祛痛|保证/u, denial: /不|没有/u },
  ar: {
    promise:
      /شفاء|(?<!\p{L})[يت]شفي|علاج(?! (?:ال)?طبيعي)|(?<!\p{L})[يت]عالج|وقاية|(?<!\p{L})[يت]قي |(?<!\p{L})[يت]ضمن|مضمون/u,
    denial: /(?<!\p{L})(?:لا|ولا|ليس|لن)(?!\p{L})/u,
  },
};

/** The clauses of a text that promise too much. */
export function promisesIn(tag: string, text: string): string[] {
  const known = words[tag];
  if (known === undefined) throw new Error(`No list of words for ${tag}: add it to tests/support/promises.ts.`);
  return text
    .split(/[.!?:;。！？：；؟؛\n]/u)
    .filter((clause) => known.promise.test(clause) && !known.denial.test(clause));
}
