import { isoDate, type IsoDate } from "../../../src/base/codes";
import fc, { type GeneratorValue } from "fast-check";

/** Words of plans: all kinds of letters, and signs with a meaning in formulas, lists and Excel. */
const WORDS = [
  "Công đoàn",
  "tỷ lệ ≥ 70%",
  "“Mái ấm”",
  "(A / B)",
  "=1+1",
  "+84",
  "- một",
  "@chung",
  "50%",
  "đợt I",
  "I, II",
  "ngày 01/02/2020",
  "007",
  "có",
  "không",
  "tử số",
  "a&b <c>",
] as const;

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(" "));
const value = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.integer({ min: 1, max: 9_999 }).map((hundredths) => hundredths / 100),
);
const share = fc.integer({ min: 1, max: 1_000 }).map((thousandths) => thousandths / 1_000);

/** Returns a random selection of a type's optional members. */
export class Invention {
  constructor(private readonly g: GeneratorValue) {}
  readonly flip = (): boolean => this.g(fc.boolean);
  readonly text = (): string => this.g(() => text);
  readonly value = (): number => this.g(() => value);
  readonly share = (): number => this.g(() => share);
  readonly upTo = (most: number): number => this.g(fc.nat, most);
  readonly pick = <T>(items: readonly T[]): T => this.g(() => fc.constantFrom(...items));
  readonly some = <T>(items: readonly T[], least = 1): readonly T[] =>
    this.g(() => fc.subarray([...items], { minLength: Math.min(least, items.length) }));
  readonly maybe = <M extends object>(member: () => M): Partial<M> => (this.flip() ? member() : {});
}

export const day = (offset: number): IsoDate =>
  isoDate(new Date(Date.UTC(2019, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10));
