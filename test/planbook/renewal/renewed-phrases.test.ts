import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isoDate } from "../../../src/base/codes";
import { planId } from "../../../src/model/codes";
import { makeForm, templateOf } from "../../../src/forms/issuing/make-form";
import type { Plan } from "../../../src/model/plan/plan";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { planById } from "../../../src/model/standard/plan-by-id";
import type { UnitRegistry } from "../../../src/model/unit/unit";
import { unitsInRound } from "../../../src/model/unit/unit-validity";
import { ENDED_PROVINCE } from "../../../src/planbook/words/ended-provinces";
import { planTexts } from "../../../src/planbook/text/write-plan-texts";
import { bundledPlans } from "../../../src/plans/bundled-plans";
import { findRegistry } from "../../../src/plans/unit-registries";
import { plainText } from "../../../src/summary/document/plain-text";
import { specialReport } from "../../../src/summary/document/lists/special-report";
import { writtenReport } from "../../../src/summary/document/report/office-report";
import { consistentValues } from "../../support/forms/consistent-values";
import { filledSubmission } from "../../support/forms/filled-submission";
import { answered, newPlanOf, throughFile } from "../../support/plans/renewed-plan";

const YEARS = [2026, 2027] as const;

/** Everything that may be false in another year: anniversaries, terms, ordinals, days, years, places. */
const PHRASE = new RegExp(
  [
    /\d+ năm(?: [^.;,()\n"]*\(\d[^)]*\)| \(\d[^)]*\))?/u,
    /[\d/]+\/[A-ZĐ]+-[A-ZĐ-]+(?: ngày [\d/]+)?/u,
    /(?:(?:nhiệm kỳ|giai đoạn) )?(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d/u,
    /giai đoạn \d+/u,
    /(?:lần thứ|lần|Đại hội|Hội nghị|khóa) [IVXLC]+(?!\p{L})/u,
    /(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý) (?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)(?: \d{4})?/u,
    /(?:\d{1,2}\/){1,2}(?:19|20)\d\d/u,
    /[0-3]\d\/[01]\d(?!\d|\/)/u,
    /(?:Quý [IV]+\/|[Nn]ăm )?(?:19|20)\d\d(?![\d-])/u,
    /(?:(?:LĐLĐ|Liên đoàn Lao động) )?(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|HU)(?!\p{L})/u,
    /(?:mục [\d., ]+ )?phần [IVX]+(?!\p{L})/u,
    /Ban (?:Tuyên giáo và )?(?:Dân vận|DV)/u,
    /Đắk Nông|Lâm Đồng|Bình Phước|Đồng Nai/u,
  ]
    .map(({ source }) => String.raw`(?<![\p{L}\p{N}_/-])${source}`)
    .join("|"),
  "gu",
);

const phrasesIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text) => [...text.matchAll(PHRASE)].map(([found]) => found.replace(/^N(?=ăm)/, "n"))),
  ),
];

interface Line {
  readonly old: string;
  readonly of: Readonly<Record<(typeof YEARS)[number], string>>;
}

/** Reads the table by plan. "2021…2030" stands for every year from one to the other. */
function readTable(): ReadonlyMap<string, readonly Line[]> {
  const tables = new Map<string, Line[]>();
  const text = readFileSync(join(__dirname, "../../fixtures/plans/renewed-phrases.tsv"), "utf8");
  for (const part of text.split(/^# /m).slice(1)) {
    const [plan = "", ...lines] = part.trimEnd().split("\n");
    tables.set(
      plan,
      lines.map((line) => {
        const [old = "", of2026 = "", of2027 = ""] = line.split("\t");
        return { old, of: { 2026: eachYear(of2026), 2027: eachYear(of2027) } };
      }),
    );
  }
  return tables;
}

const eachYear = (cell: string): string =>
  cell.replace(/(\S* ?)(\d{4})…(\d{4})/g, (_, before: string, first: string, last: string) =>
    Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_year, index) => `${before}${String(Number(first) + index)}`,
    ).join(", "),
  );

interface Renewed {
  readonly plan: Plan;
  readonly registry: UnitRegistry;
  /** The tables of the plan that people read, as text. */
  readonly tables: readonly string[];
}

const READ = [
  "ke-hoach.csv",
  "dot.csv",
  "phan.csv",
  "so-lieu.csv",
  "chi-tieu.csv",
  "danh-sach.csv",
  "bao-cao-rieng.csv",
];

const tablesOf = (plan: Plan): readonly string[] =>
  planTexts(plan, undefined, []).flatMap(({ name, text }) => (READ.includes(name) ? [text] : []));

/** A template is written with its rhythm: "doan-vien_Q". */
function renewed(id: string, year: (typeof YEARS)[number], lines: readonly Line[]): Renewed {
  const [template = "", rhythm] = id.split("_");
  const plan = planById(bundledPlans, planId(rhythm === undefined ? id : `${template}_${year}-${rhythm}`));
  if (plan === undefined) throw new Error(`no plan ${id}`);
  if (rhythm !== undefined)
    return { plan, registry: unitsOf(findRegistry(plan.defaultRegistry)), tables: [] };
  const answers = new Map(lines.map(({ old, of }) => [old, of[year]]));
  const { drawing } = newPlanOf(plan, year);
  const read = throughFile(answered(drawing, (phrase) => answers.get(phrase) ?? "giữ nguyên"));
  return { plan: read.plan, registry: unitsOf(read.registry), tables: tablesOf(read.plan) };
}

function unitsOf(registry: UnitRegistry | undefined): UnitRegistry {
  if (registry === undefined) throw new Error("no units");
  return registry;
}

/**
 * Returns every text of the plan, of the forms of all rounds and levels, and of the reports on two practice
 * forms, without dates and lists, which are invented.
 */
function textsOf({ plan, registry, tables }: Renewed): readonly string[] {
  const { office } = registry;
  const texts = new Set(tables);
  for (const { id: round, to } of plan.rounds) {
    for (const { code: level } of plan.levels)
      addTexts(makeForm(plan, round, { ...office, level, sector: undefined }, office, ""), texts);
    const { units } = unitsInRound(registry, plan, round);
    const submissions = units.slice(0, 2).map((unit, index) => {
      const template = templateOf(plan, round, unit);
      const values = [...consistentValues(template, index + 1).values].filter(
        ([, { kind }]) => kind !== "date",
      );
      return filledSubmission(template, { values: new Map(values), registers: new Map() }, unit.code);
    });
    const today = isoDate(to);
    const report = {
      ...{ plan, today, excused: [], findings: [] },
      summary: rollUp({ plan, round, office, units, submissions, today }),
      template: templateOf(plan, round, office),
      above: undefined,
    };
    const special = (plan.reports ?? []).map((each) => specialReport(report, each));
    addTexts(
      [writtenReport(report), ...special.flatMap((each) => (each.ok ? [each.value] : []))].map(plainText),
      texts,
    );
  }
  return [...texts];
}

/** What people do not see. */
const UNSEEN = new Set(["kind", "style", "properties", "names", "createdAt"]);

function addTexts(value: unknown, texts: Set<string>, seen = new Set<unknown>()): void {
  if (typeof value === "string") texts.add(value.replace("ví dụ 05/03/2018", "ví dụ"));
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || Array.isArray(value))
    for (const part of value.values()) addTexts(part, texts, seen);
  else for (const [key, part] of Object.entries(value)) if (!UNSEEN.has(key)) addTexts(part, texts, seen);
}

const TABLES = [...readTable()].flatMap(([id, lines]) => YEARS.map((year) => ({ id, year, lines })));

it.each(TABLES)("forms and reports of $id in $year say only what is true then", ({ id, year, lines }) => {
  const texts = textsOf(renewed(id, year, lines));
  const expected = phrasesIn(lines.map(({ of }) => of[year]));
  expect([...phrasesIn(texts)].sort()).toEqual([...expected].sort());
  const standing = texts.flatMap((text) => [...text.matchAll(ENDED_PROVINCE)].map(([place]) => place));
  expect(standing).toEqual([]);
});
