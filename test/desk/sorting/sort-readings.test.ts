import { SUMMARY_SHEETS } from "../../../src/forms/words/sheet-names";
import { fingerprint } from "../../../src/base/codes";
import { planId, roundId } from "../../../src/model/codes";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { binhPhuoc2017 } from "../../support/plans/bundled";
import { unitRegistries } from "../../../src/plans/unit-registries";
import type { FormReading, RejectedReading } from "../../../src/desk/received/read-received-file";
import type { Batch } from "../../../src/desk/sorting/batch";
import { reportingUnits } from "../../../src/desk/sorting/reporting-units";
import { sortReadings } from "../../../src/desk/sorting/sort-readings";
import { aSubmission } from "../../support/forms/submission-builder";

const knowledge = { plans: standardPlans, registries: unitRegistries };
const extras = { externalLinks: [], hasMacros: false, hasEmbeddedObjects: false };

function form(file: string, plan: string, round: string, unit: string, isSummary = false): FormReading {
  const formSheet = isSummary ? SUMMARY_SHEETS.upward : "Biểu";
  const submission = aSubmission({ file, plan: planId(plan), round: roundId(round), unit, formSheet });
  return { kind: "form", source: { file, fingerprint: submission.fingerprint }, submission, extras };
}

const inPhuRieng = (file: string, unit: string, round = "I"): FormReading =>
  form(file, "phu-rieng-2017", round, unit);

/** A workbook without our marks. */
const foreign = (
  file: string,
  texts: string,
  filled: number,
  summaryOf?: string,
  sheets = ["Biểu 1"],
): RejectedReading => ({
  kind: "rejected",
  source: { file, fingerprint: fingerprint(`sha-of-${file}`) },
  rejection: { kind: "no-form" },
  print: {
    ...{ sheets, filled, texts: texts.split(" ") },
    summaryOf: summaryOf === undefined ? undefined : fingerprint(`sha-of-${summaryOf}`),
  },
});

const pdf: RejectedReading = {
  kind: "rejected",
  source: { file: "quet.pdf" },
  rejection: { kind: "not-a-workbook", looksLike: "pdf" },
};

/** Describes a batch in one line: kind, units, files, and ← what it continues from. */
function told(batch: Batch): string {
  const names = (files: readonly (FormReading | RejectedReading)[]): string =>
    files.map(({ source }) => source.file).join(" ");
  switch (batch.kind) {
    case "plan": {
      const { plan, round, registry, forms, summary } = batch;
      const from = summary === undefined ? "" : ` ← ${summary.source.file}`;
      return `${plan.id} ${round} ${registry.id}: ${names(forms)}${from}`;
    }
    case "form": {
      const from = batch.summary === undefined ? "" : ` ← ${batch.summary.source.file}`;
      return `form ${batch.serving?.source.file ?? "?"}: ${names(batch.copies)}${from}`;
    }
    case "unknown-plan":
      return `unknown ${batch.found}: ${names(batch.copies)}`;
  }
}

function sorted(...readings: readonly (FormReading | RejectedReading)[]) {
  const { batches, others } = sortReadings(readings, knowledge);
  return { batches: batches.map(told), others: others.map(({ source }) => source.file) };
}

describe("received files sorted by what they say they are", () => {
  it("are one batch of a plan, a round and the list that their units are of", () => {
    expect(sorted(inPhuRieng("b.xlsx", "698"), inPhuRieng("a.xlsx", "689"), pdf)).toEqual({
      batches: ["phu-rieng-2017 I binh-phuoc-2017: a.xlsx b.xlsx"],
      others: ["quet.pdf"],
    });
  });

  it("make a batch for each plan and round, largest first, in any file order", () => {
    const files = [
      inPhuRieng("1.xlsx", "698", "II"),
      form("2.xlsx", "gia-lam-2023", "1", "HN-01"),
      inPhuRieng("3.xlsx", "689"),
      inPhuRieng("4.xlsx", "698"),
      inPhuRieng("5.xlsx", "690"),
      form("6.xlsx", "gia-lam-2023", "1", "HN-02"),
    ];
    const rounds = (all: readonly FormReading[]): readonly string[] =>
      sorted(...all).batches.map((line) => line.replace(/ [\w-]+:/, ":"));
    expect(rounds(files)).toEqual([
      "phu-rieng-2017 I: 3.xlsx 4.xlsx 5.xlsx",
      "gia-lam-2023 1: 2.xlsx 6.xlsx",
      "phu-rieng-2017 II: 1.xlsx",
    ]);
    expect(rounds(files.toReversed())).toEqual(rounds(files));
  });

  it("one level down are of the list of that office", () => {
    const [unit] = unitRegistries.find(({ id }) => id === "phu-rieng-cdcs")?.units ?? [];
    expect(sorted(inPhuRieng("a.xlsx", unit?.code ?? "")).batches).toEqual([
      "phu-rieng-2017 I phu-rieng-cdcs: a.xlsx",
    ]);
  });

  it("continue from the office's own summary of the round among them", () => {
    const province = unitRegistries.find(({ id }) => id === "binh-phuoc-2017")?.office.code ?? "";
    const summary = form("tong-hop.xlsx", "phu-rieng-2017", "I", province, true);
    expect(sorted(summary, inPhuRieng("a.xlsx", "698")).batches).toEqual([
      "phu-rieng-2017 I binh-phuoc-2017: a.xlsx ← tong-hop.xlsx",
    ]);
    expect(sorted(summary).batches).toEqual(["phu-rieng-2017 I binh-phuoc-2017:  ← tong-hop.xlsx"]);
  });

  it("take the summary of another office for its report", () => {
    const below = form("phu-rieng.xlsx", "phu-rieng-2017", "I", "698", true);
    expect(sorted(below, inPhuRieng("a.xlsx", "689")).batches).toEqual([
      "phu-rieng-2017 I binh-phuoc-2017: a.xlsx phu-rieng.xlsx",
    ]);
  });

  it("are a review where nothing but the office's own summaries of its rounds is here", () => {
    const office = unitRegistries.find(({ id }) => id === "ha-noi-2022")?.office.code ?? "";
    const summaries = ["1", "2"].map((round) => form(`${round}.xlsx`, "gia-lam-2023", round, office, true));
    const [line = ""] = sorted(...summaries).batches;
    expect(line.replace(/ [\w-]+:/, ":")).toBe("gia-lam-2023 NAM: 1.xlsx 2.xlsx");
  });

  it("of a round that the plan does not have are in no batch", () => {
    expect(sorted(inPhuRieng("a.xlsx", "698"), inPhuRieng("b.xlsx", "689", "")).others).toEqual(["b.xlsx"]);
  });

  it("of no known plan are copies of one form; the one that is filled in least serves as the form", () => {
    const head = "bao-cao don-vi stt noi-dung so-luong";
    expect(
      sorted(
        foreign("b.xlsx", `${head} ba-suoi`, 12),
        foreign("a.xlsx", `${head} doi-xanh`, 9),
        foreign("c.xlsx", "danh-sach ho-ten ngay-sinh", 3, undefined, ["DS"]),
        foreign("d.xlsx", "danh-sach ho-ten ngay-sinh que-quan", 4, undefined, ["DS"]),
      ).batches,
    ).toEqual(["form a.xlsx: a.xlsx b.xlsx", "form c.xlsx: c.xlsx d.xlsx"]);
  });

  it("of no known plan continue from the summary of their form", () => {
    const head = "bao-cao don-vi stt";
    expect(
      sorted(
        foreign("mau.xlsx", head, 5),
        foreign("a.xlsx", head, 1),
        foreign("tong-hop.xlsx", "khac han roi", 90, "mau.xlsx", ["Tình hình nộp"]),
      ).batches,
    ).toEqual(["form mau.xlsx: a.xlsx mau.xlsx ← tong-hop.xlsx"]);
  });

  it("with one strange workbook among forms leave that one out", () => {
    const { batches, others } = sorted(inPhuRieng("a.xlsx", "698"), foreign("x.xlsx", "mot hai ba", 2));
    expect([batches.length, others]).toEqual([1, ["x.xlsx"]]);
  });

  it("of unknown plans are grouped by the plan they name", () => {
    const unknown = (file: string, found: string): RejectedReading => ({
      kind: "rejected",
      source: { file },
      rejection: { kind: "unknown-plan", found },
    });
    expect(sorted(unknown("a.xlsx", "X-2030"), unknown("b.xlsx", "X-2030")).batches).toEqual([
      "unknown X-2030: a.xlsx b.xlsx",
    ]);
  });
});

describe("the units of forms", () => {
  it("are recognised as in a roll-up: by name without a code, each once, and never the office by its summary", () => {
    const named = (file: string, unitName: string): FormReading => {
      const reading = inPhuRieng(file, "");
      const level = binhPhuoc2017.units[0]?.level ?? reading.submission.level;
      return { ...reading, submission: { ...reading.submission, unitName, level } };
    };
    const forms = [
      inPhuRieng("a.xlsx", "698"),
      inPhuRieng("b.xlsx", "698"),
      named("c.xlsx", "LĐLĐ huyện Phú Riềng"),
      named("d.xlsx", binhPhuoc2017.units.find(({ code }) => code !== "698")?.name ?? ""),
      named("e.xlsx", "Không ai gọi như vậy"),
      form("f.xlsx", "phu-rieng-2017", "I", binhPhuoc2017.office.code, true),
    ];
    expect(reportingUnits(forms, binhPhuoc2017, {})).toEqual({ known: 2, unclear: 1 });
  });
});
