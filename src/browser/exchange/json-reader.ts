import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { faultAt } from '#src/domain/exchange/faults';
import { limits, lists, singles, type ListPart, type SinglePart } from '#src/domain/exchange/format';
import type { Fault } from '#src/domain/parse/faults';

/** Told what is in a file, in the order in which it stands there. */
export interface Reader {
  begins(part: string): void;
  single(part: SinglePart, value: unknown): void;
  entry(part: ListPart, index: number, value: unknown): void;
  /** A part is not what it should be. */
  fault(fault: Fault): void;
}

/** The file cannot be read on from here. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.expected.what);
    this.fault = fault;
  }
}

const isList = (part: string): part is ListPart => lists.some((one) => one === part);
const isSingle = (part: string): part is SinglePart => singles.some((one) => one === part);

/** Reads JSON as it comes in, so that no more than one entry of a list is in memory. */
export class JsonReader {
  readonly #reader: Reader;
  readonly #tokenizer = new Tokenizer();
  readonly #parser = new TokenParser({
    paths: [...singles.map((part) => `$.${part}`), ...lists.map((part) => `$.${part}.*`)],
    keepStack: false,
  });
  #depth = 0;
  /** The part that is being read, and how many entries of it were. */
  #part = '';
  #index = 0;
  #lastText = '';
  #awaitsValue = false;
  /** What comes in a list that is none is not looked at. */
  #isSkipped = false;
  /** Where the last thing ended that is not held any more. */
  #settled = 0;
  #offset = 0;
  #fed = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#tokenizer.onToken = ({ token, value, offset }) => {
      this.#offset = offset;
      this.#look(token, value);
      this.#parser.write({ token, value });
      if (this.#depth <= 1) this.#settled = offset;
    };
    this.#parser.onValue = ({ key, value }) => this.#found(key, value);
  }

  /** @throws Unreadable */
  write(bytes: Uint8Array): void {
    this.#guarded(() => this.#tokenizer.write(bytes));
    this.#fed += bytes.length;
    if (this.#fed - this.#settled > limits.entryBytes)
      throw new Unreadable(faultAt(this.#place(), 'bytes', limits.entryBytes / 1_000_000));
  }

  /** @throws Unreadable when something is still open, or nothing was there */
  end(): void {
    if (!this.#parser.isEnded) throw new Unreadable(faultAt(this.#place(), 'json'));
  }

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      throw new Unreadable(faultAt(this.#place(), 'json'));
    }
  }

  #look(token: TokenType, value: unknown): void {
    const opens = token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET;
    if (this.#depth === 0 && token !== TokenType.LEFT_BRACE) throw new Unreadable(faultAt('', 'object'));
    if (this.#depth === 1 && this.#awaitsValue) {
      this.#awaitsValue = false;
      this.#begin(token);
    } else if (this.#depth === 1 && token === TokenType.STRING) this.#lastText = String(value);
    else if (this.#depth === 1 && token === TokenType.COLON) {
      this.#awaitsValue = true;
      this.#part = this.#lastText;
      this.#index = 0;
    }
    if (opens) this.#depth += 1;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.#depth -= 1;
    if (this.#depth > limits.depth) throw new Unreadable(faultAt(this.#place(), 'depth'));
  }

  #begin(token: TokenType): void {
    this.#reader.begins(this.#part);
    this.#isSkipped = isList(this.#part) && token !== TokenType.LEFT_BRACKET;
    if (this.#isSkipped && isList(this.#part)) this.#reader.fault(faultAt(this.#part, 'list', 0, limits[this.#part]));
  }

  #found(key: string | number | undefined, value: unknown): void {
    if (isList(this.#part)) {
      if (!this.#isSkipped) this.#reader.entry(this.#part, this.#index, value);
      this.#index += 1;
      this.#settled = this.#offset;
    } else if (isSingle(this.#part) && key === this.#part) this.#reader.single(this.#part, value);
  }

  #place(): string {
    return isList(this.#part) && this.#depth > 1 ? `${this.#part}[${this.#index}]` : this.#part;
  }
}
