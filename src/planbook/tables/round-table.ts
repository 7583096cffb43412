import type { IsoDate } from "../../base/codes";
import type { Round } from "../../model/plan";
import { codes, ownCode } from "../codec/code-codecs";
import { yesNo } from "../codec/choice-codecs";
import { blankable, neededText, or, TEXT } from "../codec/codec";
import { day, neededDay, NO_DAY } from "../codec/number-codecs";
import { column, held, record, type Part } from "../codec/part";
import { table } from "../codec/table";
import type { PlanSheetFault } from "../codec/plan-sheet-problem";
import { codeWords, must } from "../words/column-words";

/** A codec for "Có", or blank. */
export const whereSo = blankable<true>(
  yesNo,
  () => yesNo.encode(true),
  (cell) => (yesNo.decode(cell) === true ? true : undefined),
);

type Sprint = NonNullable<Round["sprint"]>;

const SPRINT_COLUMNS = record<Partial<Sprint>>({
  name: column("SPRINT", 24, TEXT, {
    heading: "Đợt nước rút",
    note: "Tên, nếu có. VD: 90 ngày nước rút",
  }),
  from: column("SPRINT_FROM", 13, day, { heading: "Nước rút từ ngày", note: "Nếu có" }),
  to: column("SPRINT_TO", 13, day, { heading: "Nước rút đến ngày", note: "Nếu có" }),
  isInferred: column("SPRINT_INFERRED", 12, whereSo, {
    heading: "Ngày nước rút suy ra",
    note: "“Có” khi kế hoạch không nêu ngày",
  }),
});

/** A stretch has a name and two days, or none of them. */
const SPRINT: Part<Sprint | undefined> = {
  columns: SPRINT_COLUMNS.columns,
  encode: (sprint) => SPRINT_COLUMNS.encode(sprint ?? {}),
  decode: (row) => {
    const cells = SPRINT_COLUMNS.columns.map(({ code }) => row.at(code));
    if (cells.every(({ tidy }) => tidy === "")) return undefined;
    for (const cell of cells.slice(0, 3)) if (cell.tidy === "") cell.reportMissing();
    const { name = "", from = NO_DAY, to = NO_DAY, isInferred } = SPRINT_COLUMNS.decode(row);
    return { name, from, to, isInferred };
  },
};

export const ROUNDS = table(
  "round",
  {
    sheet: "Đợt",
    title: "ĐỢT BÁO CÁO",
    guidance:
      "Mỗi đợt thu báo cáo là một dòng. Các đợt không chồng ngày lên nhau. Sơ kết, tổng kết gồm nhiều đợt thì ghi mã các đợt đó ở cột Gồm các đợt.",
    frozen: 2,
    isNeeded: true,
  },
  held(
    record<Omit<Round, "milestoneOf">>({
      id: column("CODE", 10, ownCode("round"), codeWords("Mã đợt", "I")),
      name: column("NAME", 20, neededText, must("Tên đợt", "VD: Đợt I")),
      theme: column("THEME", 44, or(TEXT, ""), { heading: "Chủ đề", note: "Như kế hoạch nêu" }),
      from: column("FROM", 13, neededDay, must("Từ ngày")),
      to: column("TO", 13, neededDay, must("Đến ngày")),
      isPeriodInferred: column("PERIOD_INFERRED", 12, whereSo, {
        heading: "Ngày của đợt suy ra",
        note: "“Có” khi kế hoạch không nêu ngày đầu hoặc ngày cuối",
      }),
      due: column("DUE", 13, day, {
        heading: "Hạn gửi báo cáo",
        note: "Ngày cuối còn đúng hạn; để trống thì không ai bị coi là gửi chậm",
        isNeeded: true,
      }),
      isDueInferred: column("DUE_INFERRED", 12, whereSo, {
        heading: "Hạn chưa xác nhận",
        note: "“Có” khi kế hoạch không nêu hạn",
        prompt: "Ghi “Có” thì hạn chỉ là dự kiến, không đơn vị nào bị tính quá hạn. Xóa đi là xác nhận hạn.",
      }),
      of: column("OF", 16, codes("round"), {
        heading: "Gồm các đợt",
        note: "Chỉ ghi khi là sơ kết, tổng kết. VD: I, II",
      }),
      sprint: SPRINT,
    }),
    {
      FROM: (round, { plan }) =>
        plan.rounds
          .slice(0, plan.rounds.indexOf(round))
          .filter((first) => sharesDays(first, round))
          .map((first) => ({ kind: "overlapping-rounds", first: first.id, second: round.id })),
      // A deadline may be before the end of its round.
      TO: (round) => backwards(round, round.to),
      DUE: (round) => (round.to < round.from ? [] : backwards(round, round.due)),
      SPRINT_TO: ({ id, sprint }) => (sprint ? backwards({ id, from: sprint.from }, sprint.to) : []),
      OF: ({ id, of = [] }, { plan }) =>
        of
          .filter(
            (part) => part === id || plan.rounds.some((round) => round.id === part && round.of !== undefined),
          )
          .map((part) => ({ kind: "review-of-review", of: part })),
    },
  ),
);

const backwards = (
  { id, from }: Pick<Round, "id" | "from">,
  day: IsoDate | undefined,
): readonly PlanSheetFault[] =>
  day !== undefined && day < from ? [{ kind: "round-backwards", round: id }] : [];

/** Checks that a review shares days with its rounds. */
const sharesDays = (one: Round, other: Round): boolean =>
  one.from <= other.to && other.from <= one.to && !one.of && !other.of;
