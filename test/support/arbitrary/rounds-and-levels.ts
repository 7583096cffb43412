import { levelCode, roundId } from "../../../src/model/codes";
import type { Round } from "../../../src/model/plan/round";
import { day, type Invention } from "./invention";

/** Invents consecutive rounds of thirty days, sometimes with a review of all of them. */
export function rounds(some: Invention): readonly Round[] {
  const plain = ["I", "II", "2-b"].slice(0, 1 + some.upTo(2)).map((id, index): Round => ({
    id: roundId(id),
    name: some.text(),
    theme: some.pick(["", some.text()]),
    from: day(index * 30),
    to: day(index * 30 + 29),
    due: day(index * 30 + 29 + some.upTo(20)),
    ...some.maybe(() => ({
      sprint: { name: some.text(), from: day(index * 30 + 3), to: day(index * 30 + 9) },
    })),
  }));
  if (plain.length < 2 || some.flip()) return plain;
  const of = plain.map(({ id }) => id);
  return [
    ...plain,
    { id: roundId("NAM"), name: "Năm", theme: "", from: day(0), to: day(80), due: day(90), of },
  ];
}

export const LOWEST = levelCode("CS");
export const LEVELS = [LOWEST, levelCode("TREN"), levelCode("TINH")];
