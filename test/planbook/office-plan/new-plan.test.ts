import { isoDate } from "../../../src/base/codes";
import type { Plan } from "../../../src/model/plan/plan";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { dakNongPlan2020, giaLamPlan2023, langSonPlan2015, phuRieng2017 } from "../../support/plans/bundled";
import { readPlanTexts } from "../../../src/planbook/text/read-plan-texts";
import { planTexts } from "../../../src/planbook/text/write-plan-texts";
import { moveText } from "../../../src/planbook/renewal/move-text";
import { newPlan } from "../../../src/planbook/office-plan/new-plan";
import { planDrawing } from "../../../src/planbook/office-plan/plan-export";
import { stoppedClock } from "../../support/files/real-workbooks";
import { answered, newPlanOf, throughFile } from "../../support/plans/renewed-plan";
import type { Drawing } from "../../../src/workbook/drawing/drawing";

/** Phú Riềng's plan for 2026, made once. */
const MOVED = newPlanOf(phuRieng2017, 2026).drawing;

/** The lines of a sheet. */
function linesOf({ sheets }: Drawing, name = "Đổi năm"): readonly (readonly string[])[] {
  const sheet = sheets.find((each) => each.name === name);
  const lines = new Map<number, string[]>();
  for (const { row, content } of sheet?.cells ?? []) {
    lines.set(row, [...(lines.get(row) ?? []), content.kind === "text" ? content.text : ""]);
  }
  return [...lines.values()];
}

const planOf = (id: string): Plan => standardPlans.find((plan) => plan.id === id) ?? phuRieng2017;

const others = standardPlans.filter(({ rounds }) => !rounds.some(({ from }) => from.startsWith("2026")));

/** What had ended before 2026, besides the lists of units that have a successor. */
const ENDED: Readonly<Record<string, string>> = {
  "gia-lam-2023": "LĐLĐ huyện Gia Lâm",
  "thanh-hoa-2021": "Công đoàn Viên chức tỉnh",
};

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
      expect(ofKind("to-replace")).toHaveLength(plan.indicators.length + (plan.reports?.length ?? 0));
      const ended = ofKind("ended-unit").map(({ found }) => found);
      expect(ended[0]).toBe(ENDED[plan.id]);
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

  it("lists every place with its cell, before and after", () => {
    const found = linesOf(MOVED);
    expect(found).toContainEqual(["Đợt", "D6", "I", "25/10/2017", "25/10/2026", "Đã đổi"]);
    expect(found).toContainEqual([
      "Kế hoạch",
      "C6",
      "Mã kế hoạch",
      "phu-rieng-2017",
      "phu-rieng-2026",
      "Đã đổi",
    ]);
    expect(found).toContainEqual([
      "Kế hoạch",
      "C14",
      "Ngày ban hành",
      "25/10/2017",
      "",
      "Đã bỏ trống, ghi theo văn bản mới",
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

/** What the office is asked about each plan of 2026, read from its document. */
const ASKED: readonly (readonly [string, readonly string[]])[] = [
  [
    "phu-rieng-2017",
    [
      ...["nhiệm kỳ 2018 - 2023", "lần thứ X", "Đại hội XII", "Bình Phước"],
      ...[
        "Liên đoàn Lao động huyện Phú Riềng",
        "LĐLĐ huyện",
        "HU",
        "Ban Dân vận HU",
        "LĐLĐ huyện, thị xã, thành phố",
      ],
      ...["toàn huyện", "cấp huyện", "(ngày, chủ đề của các đợt)", "(mức của các chỉ tiêu)"],
      ...["(số, ngày, căn cứ của văn bản)", "(danh sách đơn vị)"],
    ],
  ],
  [
    "dak-nong-2020",
    [
      ...[
        "lần thứ IV",
        "lần thứ X",
        "Đắk Nông",
        "Ban Dân vận Tỉnh ủy",
        "lần thứ XIII",
        "giai đoạn 2016 - 2020",
      ],
      ...["LĐLĐ huyện, thị xã, thành phố", "Đại hội IV", "(ngày, chủ đề của các đợt)"],
      ...["(mức của các chỉ tiêu)", "(số, ngày, căn cứ của văn bản)", "(danh sách đơn vị)"],
    ],
  ],
  [
    "lang-son-2015",
    [
      ...[
        "Ban Dân vận Tỉnh ủy",
        "LĐLĐ huyện, TP, CĐN",
        "LĐLĐ huyện, thị xã, thành phố",
        "(ngày, chủ đề của các đợt)",
      ],
      ...["(số, ngày, căn cứ của văn bản)", "(danh sách đơn vị)"],
    ],
  ],
  [
    "gia-lam-2023",
    [
      ...["CNVCLĐ Huyện", "Liên đoàn Lao động huyện Gia Lâm", "LĐLĐ huyện", "Huyện ủy", "LĐLĐ Huyện"],
      ...["giai đoạn 2", "giai đoạn 2022 - 2025", "toàn huyện", "(ngày, chủ đề của các đợt)"],
      ...["(mức của các chỉ tiêu)", "(số, ngày, căn cứ của văn bản)"],
    ],
  ],
  [
    "thanh-hoa-2021",
    [
      ...["Ban DV, TG Tỉnh ủy", "LĐLĐ huyện, thị xã, thành phố"],
      ...["(ngày, chủ đề của các đợt)", "(mức của các chỉ tiêu)"],
      ...["(số, ngày, căn cứ của văn bản)", "(danh sách đơn vị)"],
    ],
  ],
];

/** What is told of words that an answer kept, or that nobody was asked about. */
const KEPT: ReadonlySet<string> = new Set(["to-replace", "ended-unit", "ended-board"]);

/** An office's answers, to the phrase whose words they replace. */
const ANSWERS: Readonly<Record<string, string>> = {
  "nhiệm kỳ 2018 - 2023": "nhiệm kỳ 2025 - 2030",
  "lần thứ X": "lần thứ XI",
  "lần thứ IV": "lần thứ V",
  "lần thứ XIII": "lần thứ XIV",
  "Đại hội XII": "Đại hội XIV",
  "Đại hội IV": "Đại hội I",
  "giai đoạn 2016 - 2020": "giai đoạn 2026 - 2030",
  "giai đoạn 2022 - 2025": "giai đoạn 2026 - 2030",
  "Bình Phước": "đồng ý",
  "Đắk Nông": "đồng ý",
  "LĐLĐ huyện, TP, CĐN": "Công đoàn xã, phường",
  "LĐLĐ huyện, thị xã, thành phố": "Công đoàn xã, phường",
  "LĐLĐ huyện": "Công đoàn xã",
  "LĐLĐ Huyện": "Công đoàn xã",
  "CNVCLĐ Huyện": "CNVCLĐ xã",
  "Liên đoàn Lao động huyện Phú Riềng": "Công đoàn xã Phú Riềng",
  "Liên đoàn Lao động huyện Gia Lâm": "Công đoàn xã Gia Lâm",
  HU: "Đảng ủy",
  "Ban Dân vận HU": "Ban Xây dựng Đảng xã",
  "Huyện ủy": "Đảng ủy",
  "toàn huyện": "toàn xã",
  "cấp huyện": "cấp xã",
};

describe("what only the office knows", () => {
  it.each(ASKED)("of %s is asked once each, at most fifteen questions", (id, phrases) => {
    const { drawing } = newPlanOf(planOf(id), 2026);
    const asked = linesOf(drawing, "Câu hỏi").slice(3);
    expect(asked.map((line) => line[2])).toEqual(phrases);
    expect(phrases.length).toBeLessThanOrEqual(15);
    expect(throughFile(drawing).questions.map(({ phrase }) => phrase)).toEqual(phrases);
  });

  it.each(ASKED)("of %s, once answered, stands in every text instead of the old words", (id) => {
    for (const year of [2026, 2027]) {
      const { drawing } = newPlanOf(planOf(id), year);
      const read = throughFile(answered(drawing, (phrase) => ANSWERS[phrase] ?? "giữ nguyên"));
      expect(read.questions).toEqual([]);
      const { plan } = read;
      const texts = JSON.stringify({ ...plan, changes: [] });
      const old =
        /.{9}(?:huyện|Đắk Nông|Bình Phước|2016 - 2020|2018 - 2023|2022 - 2025|lần thứ (?:IV|X|XIII)(?!\p{L})).{9}/gu;
      expect(texts.match(old)).toBeNull();
      const left = read.leftOvers.filter(({ kind }) => !KEPT.has(kind));
      expect(left).toEqual([]);
    }
  });

  it("stays open until it is answered or its words are gone; an answer may take the proposal", () => {
    const { drawing } = newPlanOf(dakNongPlan2020, 2026);
    const read = throughFile(answered(drawing, (phrase) => (phrase === "Đắk Nông" ? "Đồng ý" : "")));
    expect(read.plan.issuer).toBe("Liên đoàn Lao động tỉnh Lâm Đồng");
    expect(read.questions).toHaveLength(11);
    expect(read.questions[0]).toMatchObject({
      ...{ place: { sheet: "Câu hỏi", cell: "G5" }, phrase: "lần thứ IV", proposal: "" },
      question: "Lần thứ mấy vào năm của kế hoạch mới?",
    });
  });
});

it.each([
  [
    2026,
    "Kỷ niệm 96 năm thành lập Đảng cộng sản Việt Nam (03/02/1930 - 03/02/2026), kỷ niệm 51 năm ngày giải phóng hoàn toàn Miền Nam thống nhất đất nước (30/4/1975 - 30/4/2026), kỷ niệm 140 năm Ngày Quốc tế Lao động (1/5/1886 - 1/5/2026), kỷ niệm 72 năm chiến thắng Điện Biên Phủ (7/5/1954 - 7/5/2026), kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)",
    "Kỷ niệm 97 năm Ngày thành lập tổ chức Công đoàn Việt Nam (28/7/1929 - 28/7/2026), kỷ niệm 81 năm cách mạng Tháng Tám (19/8/1945 - 19/8/2026) và Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2026), kỷ niệm 82 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2026), 37 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2026)",
  ],
  [
    2027,
    "Kỷ niệm 97 năm thành lập Đảng cộng sản Việt Nam (03/02/1930 - 03/02/2027), kỷ niệm 52 năm ngày giải phóng hoàn toàn Miền Nam thống nhất đất nước (30/4/1975 - 30/4/2027), kỷ niệm 141 năm Ngày Quốc tế Lao động (1/5/1886 - 1/5/2027), kỷ niệm 73 năm chiến thắng Điện Biên Phủ (7/5/1954 - 7/5/2027), kỷ niệm 137 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2027)",
    "Kỷ niệm 98 năm Ngày thành lập tổ chức Công đoàn Việt Nam (28/7/1929 - 28/7/2027), kỷ niệm 82 năm cách mạng Tháng Tám (19/8/1945 - 19/8/2027) và Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2027), kỷ niệm 83 năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/2027), 38 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2027)",
  ],
])("anniversaries of Lạng Sơn are counted anew for %i", (year, first, second) => {
  const themes = throughFile(newPlanOf(langSonPlan2015, year).drawing).plan.rounds.map(({ theme }) => theme);
  const greeting = "Thi đua lập thành tích chào mừng: ";
  expect(themes).toEqual([
    `${greeting}${first}`,
    `${greeting}${second}`,
    `Phong trào thi đua năm ${String(year)}`,
  ]);
});

it.each([
  ["137 năm ngày Quốc tế lao động 1/5", "140 năm ngày Quốc tế lao động 1/5"],
  ["kỷ niệm 86 năm ngày thành lập 28/7/2023", "kỷ niệm 89 năm ngày thành lập 28/7/2026"],
  // With both days it is counted from them, also where the old document miscounted: 2026 - 1930.
  [
    "kỷ niệm 92 năm thành lập Đảng (03/02/1930 - 03/02/2023)",
    "kỷ niệm 96 năm thành lập Đảng (03/02/1930 - 03/02/2026)",
  ],
  // No anniversaries.
  ["Sơ kết 05 năm, kế hoạch 5 năm, 2 năm liền", "Sơ kết 05 năm, kế hoạch 5 năm, 2 năm liền"],
])("an anniversary is counted on, or anew from its days: %s", (before, after) => {
  expect(moveText(before, 3, { first: 2023, last: 2023 })).toBe(after);
});

it.each([
  ["Tết Mậu Tuất và Tết Kỷ Hợi", "Tết Đinh Mùi và Tết Mậu Thân"],
  ["dịp đầu xuân Mậu Tuất 2018", "dịp đầu xuân Đinh Mùi 2027"],
  ["Tết Mậu Thân 1968", "Tết Mậu Thân 1968"],
])("a lunar year moves with its plan, one of history stays: %s", (before, after) => {
  expect(moveText(before, 9, { first: 2017, last: 2018 })).toBe(after);
});

describe("the questions of Gia Lâm's plan, renewed for 2027", () => {
  const { drawing, questions } = newPlanOf(giaLamPlan2023, 2027);
  const asked = throughFile(drawing);

  it("go along into text tables, and are still open when these are read", () => {
    const texts = planTexts(asked.plan, asked.registry, asked.questions);
    expect(texts.map(({ name }) => name)).toContain("cau-hoi.csv");
    const read = readPlanTexts(texts);
    const again = read.ok ? read.value.questions : [];
    expect(again.map(({ phrase, proposal }) => [phrase, proposal])).toEqual(
      asked.questions.map(({ phrase, proposal }) => [phrase, proposal]),
    );
    expect(again).toHaveLength(questions);
  });

  it("answered there, rename the units, too, which then go on", () => {
    expect(asked.registry?.office).toMatchObject({ name: "LĐLĐ huyện Gia Lâm", validTo: "2025-06-30" });
    const texts = planTexts(asked.plan, asked.registry, asked.questions).map(({ name, text }) => ({
      name,
      text:
        name === "cau-hoi.csv"
          ? text.replace(/^(.*,Liên đoàn Lao động huyện Gia Lâm,.*),$/m, "$1,Công đoàn xã Gia Lâm")
          : text,
    }));
    const read = readPlanTexts(texts);
    const office = read.ok ? read.value.registry?.office : undefined;
    expect(office).toMatchObject({ name: "Công đoàn xã Gia Lâm" });
    expect(office?.validTo).toBeUndefined();
  });
});

it("a renewed plan as text tables has the same words to look at as its workbook", () => {
  const { plan, registry, questions, leftOvers } = throughFile(newPlanOf(langSonPlan2015, 2027).drawing);
  const read = readPlanTexts(planTexts(plan, registry, questions));
  expect(leftOvers.length).toBeGreaterThan(0);
  expect(read.ok && read.value.leftOvers.map(({ kind }) => kind)).toEqual(leftOvers.map(({ kind }) => kind));
});

it.each(
  standardPlans.flatMap((plan) =>
    [2026, 2027]
      .filter((year) => !plan.rounds[0]?.from.startsWith(String(year)))
      .map((year) => [plan.id, year, plan] as const),
  ),
)("%s renewed for %d asks the office at most 15 questions", (_id, year, plan) => {
  const { questions } = newPlanOf(plan, year);
  expect(questions).toBeGreaterThan(0);
  expect(questions).toBeLessThanOrEqual(15);
});
