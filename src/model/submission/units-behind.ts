/** How many of its units an office's report includes; for a review, the least complete round. */
export interface UnitsBehind {
  readonly received: number;
  readonly expected: number;
  /** As on the form: "3/5", "5/5; Đợt 1: 4/5; Đợt 2: 5/5". */
  readonly text: string;
}

export const isShort = ({ received, expected }: UnitsBehind): boolean => received < expected;

/** Reads "đã nộp/phải nộp" with any text around it; undefined without two numbers. */
export function readUnitsBehind(text: string): UnitsBehind | undefined {
  const pairs = [...text.matchAll(/(?<![\d/])(\d{1,5})\s*\/\s*(\d{1,5})(?![\d/])/g)].map(
    ([, received, expected]) => ({ received: Number(received), expected: Number(expected) }),
  );
  const share = (pair: (typeof pairs)[number]): number => pair.received / Math.max(pair.expected, 1);
  const [least] = pairs.toSorted((one, other) => share(one) - share(other));
  return least && { ...least, text: text.trim() };
}
