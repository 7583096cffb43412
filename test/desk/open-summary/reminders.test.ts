import { fingerprint, isoDate } from "../../../src/base/codes";
import { planId, roundId, unitCode } from "../../../src/model/codes";
import { EMPTY_LEDGER } from "../../../src/model/ledger/ledger";
import { submissionBoard } from "../../../src/model/board/submission-board";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { dakNongPlan2020, phuRieng2017 } from "../../support/plans/bundled";
import { withDue } from "../../../src/model/plan/round-due";
import { reminders, remindersText } from "../../../src/desk/open-summary/reminders";
import { expectGolden } from "../../support/sheets/expect-golden";
import { aRegistry, aUnit } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

const round = phuRieng2017.rounds.find(({ id }) => id === roundId("I"));
if (round === undefined) throw new Error("plan phu-rieng-2017 has no round I");
const [{ code: lowest } = { code: undefined }, upper] = phuRieng2017.levels;
if (lowest === undefined || upper === undefined) throw new Error("plan phu-rieng-2017 has too few levels");

const office = aUnit("698", { name: "LĐLĐ huyện Mẫu", level: upper.code });
const named = (code: string) => aUnit(code, { name: `CĐCS Mẫu ${code}`, level: lowest });
const units = ["1", "2", "3", "4", "5"].map(named);
const at = "2018-01-13T08:00:00+07:00";
/** The document names no last day: the office has confirmed the usual one. */
const confirmed = withDue(phuRieng2017, round.id, round.due);
const asked = { plan: confirmed, round: round.id, registry: aRegistry(units, office) };

const sent = (unit: string) =>
  aSubmission({ unit, plan: phuRieng2017.id, round: round.id, level: lowest, savedAt: round.due });

/** 1 is in order; 2 returned; 3 with an error; 4 sent the form of another plan; 5 nothing. */
const board = submissionBoard({
  summary: rollUp({
    plan: phuRieng2017,
    round: round.id,
    office,
    units,
    submissions: ["1", "2", "3"].map(sent),
  }),
  findings: [
    {
      rule: "required",
      severity: "error",
      unit: unitCode("3"),
      subject: "",
      found: null,
      expected: null,
    },
  ],
  rejected: [
    {
      file: "báo cáo cũ.xlsx",
      rejection: { kind: "wrong-plan", found: planId("khac"), expected: phuRieng2017.id },
    },
  ],
  files: [{ file: "báo cáo cũ.xlsx", unit: unitCode("4") }],
  excused: [],
  ledger: {
    ...EMPTY_LEDGER,
    units: [
      {
        unit: unitCode("2"),
        ruling: "returned",
        fingerprint: fingerprint("sha-of-2"),
        reason: "thiếu danh sách",
        at: "2018-01-08T08:00:00+07:00",
      },
    ],
  },
});

describe("reminders", () => {
  it("go to those who have not sent or have to mend something, and to nobody else", () => {
    expect(reminders(board, asked, { at }).units.map(({ unit }) => unit.code)).toEqual(["2", "3", "4", "5"]);
  });

  it("count the days since the due day of the round: from 10/01 to 13/01 three", () => {
    expect(round.due).toBe("2018-01-10");
    expect(reminders(board, asked, { at }).units.at(-1)?.body).toContain(
      "Hạn nộp là ngày 10/01/2018, đã quá hạn 3 ngày.",
    );
  });

  it("hold nobody late against a day that the document does not name and nobody confirmed", () => {
    const unconfirmed = { ...asked, plan: phuRieng2017 };
    expect(reminders(board, unconfirmed, { at }).units.at(-1)?.body).not.toContain("quá hạn");
  });

  it("before the due day mention no delay", () => {
    const early = reminders(board, asked, { at: `${round.due}T10:00:00+07:00` });
    expect(early.units.at(-1)?.body).toContain("Hạn nộp là ngày 10/01/2018.");
    expect(early.units.at(-1)?.body).not.toContain("quá hạn");
  });

  it("reminders.txt: the texts, for the staff to proofread", () => {
    const text = remindersText(reminders(board, asked, { at, by: "2018-01-15" }));
    expectGolden("reminders.txt", text.replaceAll("\r\n", "\n").slice(1));
  });

  it("name the day by the clocks of Vietnam: 00:30 on 13/01 is still 12/01 in UTC", () => {
    const { letter } = reminders(board, asked, { at: "2018-01-12T17:30:00Z" });
    expect(letter?.body).toContain("tính đến ngày 13/01/2018");
    expect(letter?.body).toContain("quá hạn 3 ngày");
  });

  it("say of a unit whose only file was set aside that it came", () => {
    const [line] = board.filter(({ unit }) => unit.code === "5");
    const aside = line === undefined ? [] : [{ ...line, uncounted: ["bản nháp.xlsx"] }];
    const [text] = reminders(aside, asked, { at }).units;
    expect(text?.body).toContain("đã nhận được “bản nháp.xlsx” nhưng chưa đưa vào tổng hợp");
  });

  it("omit a unit whose file awaits the office's decision", () => {
    const [line] = board.filter(({ unit }) => unit.code === "3");
    const waiting = line === undefined ? [] : [{ ...line, handling: "to-decide" } as const];
    expect(waiting).toHaveLength(1);
    expect(reminders(waiting, asked, { at })).toEqual({ units: [] });
  });

  it("ask for the rounds a review lacks, and do not say that everybody has reported", () => {
    const review = dakNongPlan2020.rounds.find(({ id }) => id === roundId("NAM"));
    const [level] = dakNongPlan2020.levels.slice(1);
    if (review === undefined || level === undefined) throw new Error("plan dak-nong-2020 has no review");
    const [first, second] = ["7", "8"].map((code) =>
      aUnit(code, { name: `LĐLĐ Mẫu ${code}`, level: level.code }),
    );
    if (first === undefined || second === undefined) throw new Error("no units");
    const reportOf = ({ code }: typeof first, id: string) =>
      aSubmission({
        ...{
          unit: code,
          plan: dakNongPlan2020.id,
          round: roundId(id),
          level: level.code,
          savedAt: review.due,
        },
        fingerprint: fingerprint(`${code}-${id}`),
      });
    const lines = submissionBoard({
      summary: rollUp({
        plan: dakNongPlan2020,
        round: review.id,
        office,
        units: [first, second],
        submissions: [reportOf(first, "1"), reportOf(first, "2"), reportOf(second, "1")],
      }),
      ...{ findings: [], rejected: [], files: [], excused: [], ledger: EMPTY_LEDGER },
    });
    const { units: texts, letter } = reminders(
      lines,
      { ...asked, plan: dakNongPlan2020, round: review.id },
      { at },
    );
    expect(texts.map(({ unit }) => unit.code)).toEqual(["8"]);
    expect(texts[0]?.body).toContain("còn thiếu: Đợt 2");
    expect(letter?.body).toContain("1. LĐLĐ Mẫu 8 (còn thiếu: Đợt 2)");
  });

  it("ask what took the place of a unit that has ended, and write to nobody that there is no more", () => {
    const review = dakNongPlan2020.rounds.find(({ id }) => id === roundId("NAM"));
    const [level] = dakNongPlan2020.levels.slice(1);
    if (review === undefined || level === undefined) throw new Error("plan dak-nong-2020 has no review");
    const merged = aUnit("7", {
      ...{ name: "LĐLĐ Mẫu 7", level: level.code, validTo: isoDate("2020-09-30") },
      successors: [unitCode("8")],
    });
    const closed = aUnit("9", {
      ...{ name: "LĐLĐ Mẫu 9", level: level.code, validTo: isoDate("2020-09-30"), successors: [] },
    });
    const successor = aUnit("8", { name: "LĐLĐ Mẫu 8", level: level.code });
    const ofReview = [merged, successor, closed];
    const sentBy8 = ["1", "2"].map((id) =>
      aSubmission({
        ...{ unit: "8", plan: dakNongPlan2020.id, round: roundId(id), level: level.code },
        fingerprint: fingerprint(`8-${id}`),
      }),
    );
    const lines = submissionBoard({
      summary: rollUp({
        ...{ plan: dakNongPlan2020, round: review.id, office, units: ofReview, submissions: sentBy8 },
      }),
      ...{ findings: [], rejected: [], files: [], excused: [], ledger: EMPTY_LEDGER },
    });
    const collection = { plan: dakNongPlan2020, round: review.id, registry: aRegistry(ofReview, office) };
    const { units: texts, letter } = reminders(lines, collection, { at: "2021-01-10T08:00:00+07:00" });
    expect(texts.map(({ unit, to }) => [unit.code, to.code])).toEqual([["7", "8"]]);
    expect(texts[0]?.body).toContain(
      "Kính gửi: LĐLĐ Mẫu 8\n\nVề báo cáo của LĐLĐ Mẫu 7 (đã kết thúc hoạt động ngày 30/09/2020, đơn vị tiếp nhận;",
    );
    expect(letter?.body).toContain(
      "1. LĐLĐ Mẫu 7 (đã kết thúc hoạt động ngày 30/09/2020; LĐLĐ Mẫu 8 tiếp nhận)",
    );
    expect(letter?.body).toContain(
      "2. LĐLĐ Mẫu 9 (đã kết thúc hoạt động ngày 30/09/2020; chưa rõ đơn vị tiếp nhận",
    );
    // It still existed when the letter was written.
    const inTime = reminders(lines, collection, { at: "2020-09-10T08:00:00+07:00" });
    expect(inTime.units.map(({ to }) => to.code)).toEqual(["7", "9"]);
  });

  it("where everybody has reported there is no letter", () => {
    const done = reminders(board.slice(0, 1), asked, { at });
    expect(done).toEqual({ units: [] });
    expect(remindersText(done)).toContain("Tất cả đơn vị đã nộp");
  });
});
