import { rollUpJson } from "../../src/command-line/roll-up/roll-up-json";
import type { RollUpResult } from "../../src/desk/roll-up/roll-up-files";
import { drawRollUp } from "../../src/desk/roll-up/roll-up-readings";
import { templateOf } from "../../src/forms/issuing/make-form";
import { planId, roundId } from "../../src/model/codes";
import { judgedSummary } from "../../src/model/judged/judged-summary";
import { planById } from "../../src/model/standard/plan-by-id";
import { bundledPlans } from "../../src/plans/bundled-plans";
import { practiceFiles } from "../../src/desk/practice/practice-files";
import type { Plan } from "../../src/model/plan/plan";
import type { UnitRegistry } from "../../src/model/unit/unit";
import { plainText } from "../../src/summary/document/plain-text";
import { writtenReport } from "../../src/summary/document/report/office-report";
import { countWords, targetsWords } from "../../src/summary/words/judged-words";
import { printedSheet } from "../../src/workbook/page/printed-sheet";
import { drawnWorkbooks } from "../support/files/drawn-workbooks";
import { received, stoppedClock } from "../support/files/real-workbooks";
import {
  binhPhuoc2017,
  dakNong2020,
  dakNongPlan2020,
  giaLamGrassroots,
  giaLamPlan2023,
  langSon2015,
  langSon2025,
  langSonPlan2015,
  phuRieng2017,
  thanhHoa2021,
  thanhHoa2025,
  thanhHoaPlan2021,
} from "../support/plans/bundled";
import { filledForms, inventedReports, sendersOf } from "../plans/independent/harness";
import { sheetNamed, shownSheet } from "../support/sheets/shown-sheet";

const workbooks = drawnWorkbooks();
const { rolledUp, rolledUpFiles } = filledForms(workbooks);

/** Names of the verdicts, and the command line's names in JSON. */
const VERDICTS: Readonly<Record<string, string>> = {
  vượt: "exceeded",
  đạt: "met",
  "gần đạt": "nearly-met",
  "ngoài mức giao": "outside",
  "đang thực hiện": "in-progress",
  "chưa đạt": "not-met",
  "chưa đủ số liệu": "insufficient-data",
  "chưa đủ số liệu để đánh giá": "insufficient-data",
  "không đánh giá được": "impossible",
};

const ROUNDS: readonly (readonly [Plan, string, UnitRegistry])[] = [
  ...["1", "2", "NAM"].map((round) => [dakNongPlan2020, round, dakNong2020] as const),
  ...["1", "2", "NAM"].map((round) => [giaLamPlan2023, round, giaLamGrassroots] as const),
  ...["1", "2", "NAM"].map((round) => [langSonPlan2015, round, langSon2015] as const),
  ...["I", "II"].map((round) => [phuRieng2017, round, binhPhuoc2017] as const),
  ...[2021, 2024].map((year) => [thanhHoaPlan2021, String(year), thanhHoa2021] as const),
  ...[2025, 2030].map((year) => [thanhHoaPlan2021, String(year), thanhHoa2025] as const),
];

type Counts = Readonly<Record<string, number>>;

/**
 * "Trong 7 chỉ tiêu được giao có 5 chỉ tiêu vượt, 2 chỉ tiêu chưa đạt." → { total: 7, exceeded: 5, "not-met":
 * 2 }; "Cả 7 chỉ tiêu được giao đều chưa đạt." → { total: 7, "not-met": 7 }.
 */
function countsIn(text: string, kind: "assigned" | "followed"): Counts | undefined {
  const [all, only, each] = {
    assigned: ["chỉ tiêu được giao", "Chỉ tiêu được giao duy nhất", "chỉ tiêu"],
    followed: ["việc theo dõi, không giao mức,", "Việc theo dõi duy nhất, không giao mức,", "việc"],
  }[kind];
  const verdict = (words: string): string => VERDICTS[words] ?? `unknown: ${words}`;
  const [, one] = new RegExp(`${only} ([^.]*)\\.`).exec(text) ?? [];
  if (one !== undefined) return { total: 1, [verdict(one)]: 1 };
  const [, alike, same = ""] = new RegExp(`Cả (\\d+) ${all} đều ([^.]*)\\.`).exec(text) ?? [];
  if (alike !== undefined) return { total: Number(alike), [verdict(same)]: Number(alike) };
  const [, total, list = ""] = new RegExp(`Trong (\\d+) ${all} có ([^.]*)\\.`).exec(text) ?? [];
  if (total === undefined) return undefined;
  const counted = list.split(", ").map((part): [string, number] => {
    const [, count, words = ""] = new RegExp(`^(\\d+) ${each} (.*)$`).exec(part) ?? [];
    return [verdict(words), Number(count)];
  });
  return { total: Number(total), ...Object.fromEntries(counted) };
}

const sorted = (counts: Counts | undefined): unknown =>
  counts && Object.entries(counts).toSorted(([one], [other]) => (one < other ? -1 : 1));

/** Returns a sheet's verdicts by code, without "tạm tính". */
const verdictsOn = (sheet: string, column: string): ReadonlyMap<string, string> =>
  new Map(
    sheet.split("\n").flatMap((line) => {
      const [, code] = /\| A: ([^ |]+)/.exec(line) ?? [];
      const [, words] =
        new RegExp(` \\| ${column}: =?([^|]+?)(?: \\(tạm tính\\))?(?: \\||$)`, "u").exec(line) ?? [];
      const verdict = VERDICTS[words?.toLocaleLowerCase("vi") ?? ""];
      return code === undefined || verdict === undefined ? [] : [[code, verdict] as const];
    }),
  );

interface Json {
  readonly units: { readonly received: number; readonly expected: number };
  readonly targets: { readonly assigned: Counts; readonly followed: Counts };
  readonly totals: Readonly<
    Record<string, { readonly status: string; readonly n: number; readonly of: number }>
  >;
}

function expectOneJudgement(plan: Plan, round: string, registry: UnitRegistry, facts: RollUpResult): void {
  const { summary } = facts;
  const subject = { plan, round: roundId(round), registry, plans: [plan] };
  const drawing = drawRollUp(subject, facts, stoppedClock.today());
  const front = shownSheet(drawing, "Tóm tắt");
  const overview = shownSheet(drawing, "Tổng hợp");
  const word = plainText(
    writtenReport({ ...facts, plan, template: templateOf(plan, roundId(round), registry.office) }),
  );
  const json = JSON.parse(JSON.stringify(rollUpJson({ plan }, facts))) as Json;
  const judged = judgedSummary(plan, facts);
  for (const kind of ["assigned", "followed"] as const) {
    const { provisional: _provisional, ...counts } = json.targets[kind];
    const told = [front, word, targetsWords(judged).join(" ")].map((text) => sorted(countsIn(text, kind)));
    const expected = counts.total === 0 ? undefined : sorted(counts);
    expect(told).toEqual([expected, expected, expected]);
  }

  const verdicts = judged.indicators.flatMap(({ indicator: { code, label }, total: { status }, kind }) =>
    kind === "counted" ? [] : [{ code, label, status }],
  );
  const [onFront, onOverview] = [verdictsOn(front, "G"), verdictsOn(overview, "J")];
  for (const { code, label, status } of verdicts) {
    const line = word.split("\n").find((each) => each.split("\t")[1] === label) ?? "";
    const [, , , , , , words = ""] = line.split("\t");
    const told = {
      overview: onOverview.get(code),
      front: onFront.get(code) ?? status,
      json: json.totals[code]?.status,
      word: VERDICTS[words.replace(" (tạm tính)", "").toLocaleLowerCase("vi")],
    };
    expect({ code, ...told }).toEqual({ code, overview: status, front: status, json: status, word: status });
  }

  const { pages, smallestText = 9 } = printedSheet(sheetNamed(drawing, "Tóm tắt"));
  expect([pages, smallestText >= 9]).toEqual([1, true]);

  // Every chart is whole on its page, below any heading.
  const charts = sheetNamed(drawing, "Biểu đồ");
  expect(printedSheet(charts).pages).toBe(1 + (charts.print.pagesFrom ?? []).length);

  const { received: sent, expected: asked } = json.units;
  if (summary.units.every(({ code }) => code === summary.office.code)) return;
  expect(front).toContain(`Tổng hợp từ ${String(sent)}/${String(asked)} đơn vị`);
  expect(word).toContain(`Có ${String(sent)}/${String(asked)} đơn vị gửi báo cáo`);
  expect(word.match(/\t(?:Nộp đúng hạn|Nộp quá hạn|Đã nộp|Thiếu đợt)$/gm)).toHaveLength(sent);
  for (const { indicator, total } of judged.indicators) {
    const line = word.split("\n").find((each) => each.split("\t")[1] === indicator.label);
    const inJson = json.totals[indicator.code];
    expect([`${String(inJson?.n)}/${String(inJson?.of)}`, line?.split("\t")[7]]).toEqual(
      Array.from({ length: 2 }, () => `${String(total.n)}/${String(total.of)}`),
    );
  }
}

/** Each summary once: reviews need them again. */
const made = new Map<string, Promise<RollUpResult>>();
const summaryOf = (plan: Plan, round: string, registry: UnitRegistry): Promise<RollUpResult> => {
  const key = `${plan.id} ${round}`;
  const reports = inventedReports(plan.id);
  const result = made.get(key) ?? rolledUp(plan, round, sendersOf(registry, reports), reports);
  made.set(key, result);
  return result;
};

/** Returns the office's own summaries of the rounds as files of a review. */
async function reviewOfOwn(plan: Plan, review: string, registry: UnitRegistry): Promise<RollUpResult> {
  const { of = [] } = plan.rounds.find(({ id }) => id === review) ?? {};
  const files = await Promise.all(
    of.map(async (round) =>
      received(`Tổng hợp ${round}.xlsx`, (await summaryOf(plan, round, registry)).workbook),
    ),
  );
  return rolledUpFiles(plan, review, registry, files);
}

test("verdicts that are all alike are one statement", () => {
  const counts = (status: "met" | "not-met", total: number) =>
    ({ total, byStatus: [[status, total]], provisional: 0 }) as const;
  expect([
    ...countWords("assigned", counts("not-met", 1)),
    ...countWords("followed", counts("not-met", 1)),
    ...countWords("assigned", counts("met", 3)),
    ...countWords("followed", counts("not-met", 2)),
  ]).toEqual([
    "Chỉ tiêu được giao duy nhất chưa đạt.",
    "Việc theo dõi duy nhất, không giao mức, chưa đạt.",
    "Cả 3 chỉ tiêu được giao đều đạt.",
    "Cả 2 việc theo dõi, không giao mức, đều chưa đạt.",
  ]);
});

describe("front page, overview, Word, pane and JSON say the same counts, verdicts and completeness", () => {
  test.each(ROUNDS.map((each) => [each[0].id, each[1], each] as const))(
    "%s, round %s",
    async (_id, round, [plan, , registry]) =>
      expectOneJudgement(plan, round, registry, await summaryOf(plan, round, registry)),
  );

  test.each([
    ["NAM", dakNongPlan2020, dakNong2020],
    ["NAM", giaLamPlan2023, giaLamGrassroots],
    ["NAM", langSonPlan2015, langSon2015],
    ["5-NAM", thanhHoaPlan2021, thanhHoa2025],
    ["10-NAM", thanhHoaPlan2021, thanhHoa2025],
  ])("the review %s of the office's own summaries, %#", async (review, plan, registry) =>
    expectOneJudgement(plan, review, registry, await reviewOfOwn(plan, review, registry)),
  );

  test.each([
    ["hdcd-2", "2025-05", langSon2015],
    ["thoa-uoc_2026-Q_70", "2026-Q1", langSon2025],
    ["doan-vien_2026-T_100", "2026-T03", langSon2025],
    ["thi-dua_2026-6T_100_100_70", "2026-6T1", langSon2025],
  ])("%s, %s, of practice forms", async (id, round, registry) => {
    const plan = planById(bundledPlans, planId(id));
    if (plan === undefined) throw new Error(`no plan ${id}`);
    const some = { ...registry, units: registry.units.slice(0, 8) };
    const request = { plan, round: roundId(round), registry: some, mishapOf: () => "none" as const };
    const files = Array.from(practiceFiles(request, workbooks), ({ fileName, bytes }) =>
      received(fileName, bytes),
    );
    const result = await rolledUpFiles(plan, round, some, files.slice(1));
    expect(result.rejected).toEqual([]);
    expectOneJudgement(plan, round, some, result);
  });
});
