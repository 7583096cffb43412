import { elementCode, isoDate, type ElementCode, type LevelCode } from "../../domain/codes";
import type { PracticeRange, PracticeScale } from "../../domain/plan/practice-scale";

type Line = readonly [code: string, range: PracticeRange];

export const between = (code: string, from: number, to: number): Line => [
  code,
  { kind: "between", from, to },
];

export const share = (code: string, of: string, from: number, to: number): Line => [
  code,
  { kind: "share", of: elementCode(of), from, to },
];

/** For a date. */
export const days = (code: string, from: string, to: string): Line => [
  code,
  { kind: "days", from: isoDate(from), to: isoDate(to) },
];

/** The scale of one level, line by line. */
export const scale = (level: LevelCode, lines: readonly Line[]): PracticeScale => ({
  level,
  ranges: new Map<ElementCode, PracticeRange>(lines.map(([code, range]) => [elementCode(code), range])),
});
