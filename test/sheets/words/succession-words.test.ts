import { unitCode } from "../../../src/domain/codes";
import {
  rebasedFigureSentence,
  leftFigureSentence,
} from "../../../src/sheets/words/summary/succession-words";

const nameOf = (code: string): string => `Đơn vị ${code}`;
const A = unitCode("A");
const B = unitCode("B");
const C = unitCode("C");

test.each([
  [{ kind: "split", into: [B, C] } as const, "đã tách về Đơn vị B, Đơn vị C"],
  [{ kind: "ended" } as const, "không có đơn vị kế tục"],
  [{ kind: "unknown" } as const, "chưa có nguồn cho biết"],
])("a figure that is left over says whose it is and why: %j", (fate, why) => {
  const sentence = leftFigureSentence({ unit: A, amount: 1, fate }, nameOf);
  expect(sentence).toContain("Đơn vị A");
  expect(sentence).toContain(why);
});

test("a carried figure names the units in it, and those that are missing", () => {
  const carried = { unit: C, amount: 3, from: [A] };
  expect(rebasedFigureSentence({ ...carried, without: [] }, nameOf)).toBe(
    "Số liệu của Đơn vị C gồm số liệu của Đơn vị A.",
  );
  expect(rebasedFigureSentence({ ...carried, without: [B] }, nameOf)).toContain(
    "còn thiếu phần của Đơn vị B",
  );
});
