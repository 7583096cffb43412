import { elementCode, fingerprint } from "../../../src/domain/codes";
import { readForm } from "../../../src/sheets/form/read-form";
import { drawSummary } from "../../support/sheets/draw-summary";
import { drawingToGrids } from "../../support/sheets/drawing-to-grids";
import { SAMPLE_PLAN } from "../../support/plans/sample-plan";
import { SAMPLE_INPUT, SAMPLE_OFFICE } from "../../support/desk/sample-summary";

it("is itself a submission of the office: the level above reads its totals and registers", () => {
  const reading = readForm(drawingToGrids(drawSummary(SAMPLE_INPUT)), {
    plans: [SAMPLE_PLAN],
    file: "tong-hop.xlsx",
    fingerprint: fingerprint("0".repeat(64)),
    levelOf: () => SAMPLE_OFFICE.level,
  });
  if (!reading.ok) throw new Error(reading.failure.kind);
  const { unit, round, formSheet, entries, registers } = reading.value;
  expect([unit, round, formSheet]).toEqual(["TINH", "R1", "Báo cáo cấp trên"]);
  const readingOf = (code: string) => entries.get(elementCode(code))?.reading;
  expect(readingOf("A1")).toEqual({ kind: "number", number: 1200 });
  expect(readingOf("D1")).toEqual({ kind: "number", number: 140_000_000 });
  expect(readingOf("H1")).toEqual({ kind: "blank" });
  const [children] = registers.values();
  expect(children?.map(({ cells }) => [...cells.values()][0]?.reading)).toEqual([
    { kind: "text", text: "CĐCS Công ty Sông Trong" },
    { kind: "text", text: "CĐCS Công ty Gió Núi (LĐLĐ huyện Thung Lũng)" },
    { kind: "text", text: "LĐLĐ huyện Thung Lũng" },
  ]);
});
