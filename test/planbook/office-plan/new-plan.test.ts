import { isoDate } from "../../../src/base/codes";
import type { Plan } from "../../../src/model/plan/plan";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { findRegistry, unitRegistries } from "../../../src/plans/unit-registries";
import {
  binhPhuoc2017,
  dakNongPlan2020,
  dongNai2025,
  giaLamPlan2023,
  phuRieng2017,
} from "../../support/plans/bundled";
import { readPlan } from "../../../src/planbook/reading/read-plan";
import { moveText } from "../../../src/planbook/renewal/move-text";
import { newPlan } from "../../../src/planbook/office-plan/new-plan";
import { planDrawing } from "../../../src/planbook/office-plan/plan-export";
import { realWorkbooks, stoppedClock } from "../../support/files/real-workbooks";
import type { Drawing } from "../../../src/workbook/drawing/drawing";

/** Writes a plan to a file and reads it back, like an officer's copy. */
function throughFile(drawing: Drawing) {
  const grids = realWorkbooks.read(realWorkbooks.write(drawing));
  const read = grids.ok ? readPlan(grids.value) : undefined;
  if (!read?.ok) throw new Error(`no plan: ${JSON.stringify(read)}`);
  return read.value;
}

/** Phú Riềng's plan for 2026, made once. */
const MOVED = newPlanOf(phuRieng2017, 2026).drawing;

function newPlanOf(plan: Plan, year: number) {
  const made = newPlan(
    { plan, registry: findRegistry(plan.defaultRegistry) },
    year,
    unitRegistries,
    stoppedClock,
  );
  if (!made.ok) throw new Error(made.failure.kind);
  return made.value;
}

/** The lines of the first sheet. */
function linesOf({ sheets: [sheet] }: Drawing): readonly (readonly string[])[] {
  expect(sheet?.name).toBe("Đổi năm");
  const lines = new Map<number, string[]>();
  for (const { row, content } of sheet?.cells ?? []) {
    lines.set(row, [...(lines.get(row) ?? []), content.kind === "text" ? content.text : ""]);
  }
  return [...lines.values()];
}

const others = standardPlans.filter(({ rounds }) => !rounds.some(({ from }) => from.startsWith("2026")));

describe("a plan made anew for 2026", () => {
  it.each(others.map((plan) => [plan.id, plan] as const))(
    "of %s is sound and says nothing of its old years",
    (_id, plan) => {
      const made = newPlanOf(plan, 2026);
      const read = throughFile(made.drawing);
      expect(read.plan.id).not.toBe(plan.id);
      expect(read.plan.rounds[0]?.from.slice(0, 4)).toBe("2026");
      expect(read.plan.indicators.map(({ code }) => code)).toEqual(plan.indicators.map(({ code }) => code));
      expect(read.plan.legalBasis).toEqual([]);
      expect(read.plan.number).toBeUndefined();
      expect(read.plan.issuedOn).toBeUndefined();
      const ofKind = (kind: string) => read.leftOvers.filter((left) => left.kind === kind);
      expect(ofKind("to-replace")).toHaveLength(plan.indicators.length);
      // All five mention districts, and Gia Lâm's own list is that of a district.
      expect(ofKind("district").length).toBeGreaterThan(0);
      const ended = ofKind("ended-unit").map(({ found }) => found);
      expect(ended[0]).toBe(plan.id === "gia-lam-2023" ? "LĐLĐ huyện Gia Lâm" : undefined);
      const others = [...ofKind("to-replace"), ...ofKind("district"), ...ofKind("ended-unit")];
      expect(read.leftOvers).toHaveLength(others.length);
    },
  );

  it("moves Phú Riềng's rounds, deadlines and words by nine years", () => {
    const { plan } = throughFile(MOVED);
    expect(plan.id).toBe("phu-rieng-2026");
    expect(plan.rounds.map(({ from, to, due }) => [from, to, due])).toEqual([
      ["2026-10-25", "2026-12-31", "2027-01-10"],
      ["2027-01-01", "2027-03-31", "2027-04-10"],
    ]);
    const deadlines = plan.indicators.flatMap(({ deadline }) =>
      deadline?.kind === "day" ? [deadline.day] : [],
    );
    expect(new Set(deadlines)).toEqual(new Set(["2026-12-31", "2027-03-31"]));
    // Tết is on another day every year: that of Đinh Mùi is 06/02/2027.
    const tet = plan.indicators.find(({ code }) => code === "PR-16");
    expect(tet?.deadline).toEqual({ kind: "words", words: "Dịp Tết Nguyên đán", by: "2027-02-05" });
    expect(plan.awards).toContain("Khen thưởng tổng kết năm 2026 của các cấp công đoàn");
    expect(plan.elements.find(({ code }) => code === "THU_KPCD_THU")?.hint ?? "").not.toContain("2017");
  });

  it("names lunar years anew, and takes no day that was read from other words along", () => {
    const { plan: giaLam } = throughFile(newPlanOf(giaLamPlan2023, 2027).drawing);
    expect(giaLam.indicators.find(({ code }) => code === "GL-06")?.deadline).toEqual({
      ...{ kind: "words", words: "Tết Nguyên đán Đinh Mùi 2027", by: "2027-02-05" },
    });
    const { plan: dakNong } = throughFile(newPlanOf(dakNongPlan2020, 2027).drawing);
    expect(dakNong.indicators.find(({ code }) => code === "DN-08")?.deadline).toEqual({
      ...{ kind: "words", words: "Trước hội nghị, đại hội" },
    });
  });

  it("tells of the list of units that it took the place of another, and asks nothing about our own guidance", () => {
    const found = linesOf(MOVED);
    const ofUnits = found.filter((line) =>
      line.some((text) => text.includes("đơn vị có sẵn") || text.includes("danh sách đơn vị")),
    );
    expect(ofUnits.map(([sheet, , item, before, after, task]) => [sheet, item, before, after, task])).toEqual(
      [
        [
          "Kế hoạch",
          "Tên danh sách đơn vị",
          binhPhuoc2017.title,
          dongNai2025.title,
          "Xem danh sách đơn vị đã đúng chưa",
        ],
      ],
    );
    expect(found.filter(([sheet, cell]) => sheet === "Kế hoạch" && cell?.startsWith("D"))).toEqual([]);
  });

  it("lists every place with its cell, before and after", () => {
    const found = linesOf(MOVED);
    expect(found).toContainEqual([
      "Đợt",
      "D6",
      "I",
      "25/10/2017",
      "25/10/2026",
      "Xem năm, ngày đã đúng chưa",
    ]);
    expect(found).toContainEqual([
      "Kế hoạch",
      "C6",
      "Mã kế hoạch",
      "phu-rieng-2017",
      "phu-rieng-2026",
      "Xem năm, ngày đã đúng chưa",
    ]);
    expect(found).toContainEqual([
      "Kế hoạch",
      "C14",
      "Ngày ban hành",
      "25/10/2017",
      "",
      "Ghi theo văn bản mới",
    ]);
  });

  it("is refused for the year the plan already has", () => {
    const made = newPlan({ plan: phuRieng2017, registry: undefined }, 2017, [], stoppedClock);
    expect(made).toEqual({ ok: false, failure: { kind: "same-year" } });
  });
});

it("a copy with only id, title and days of rounds changed gets a list of its remaining mentions of 2017", () => {
  const copy: Plan = {
    ...phuRieng2017,
    rounds: phuRieng2017.rounds.map((round) => ({
      ...round,
      from: isoDate(round.from.replace(/^\d+/, (year) => String(Number(year) + 9))),
      to: isoDate(round.to.replace(/^\d+/, (year) => String(Number(year) + 9))),
      due: isoDate((round.due ?? "").replace(/^\d+/, (year) => String(Number(year) + 9))),
    })),
  };
  const { leftOvers } = throughFile(planDrawing({ plan: copy, registry: undefined }, stoppedClock));
  const late = leftOvers.filter(({ kind }) => kind === "day-before-rounds");
  // Every indicator with a deadline, all of them in 2017 and 2018.
  expect(late).toHaveLength(
    phuRieng2017.indicators.filter(({ deadline }) => deadline?.kind === "day").length,
  );
  expect(leftOvers.filter(({ kind }) => kind === "old-year").length).toBeGreaterThan(40);
  const sections = leftOvers.filter(({ sheet, kind }) => sheet === "Phần" && kind === "old-year");
  expect(sections.map(({ found }) => found)).toContain(
    "Chỉ tiêu phấn đấu từ nay đến cuối năm 2017 (mục 2.1 phần II)",
  );
});

it.each([
  ["Tết Mậu Tuất và Tết Kỷ Hợi", "Tết Đinh Mùi và Tết Mậu Thân"],
  ["dịp đầu xuân Mậu Tuất 2018", "dịp đầu xuân Đinh Mùi 2027"],
  ["Tết Mậu Thân 1968", "Tết Mậu Thân 1968"],
])("a lunar year moves with its plan, one of history stays: %s", (before, after) => {
  expect(moveText(before, 9, { first: 2017, last: 2018 })).toBe(after);
});
