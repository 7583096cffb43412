import { elementCode } from "../../../src/model/codes";
import { accident, unasked, type Accident } from "../accident";
import { type } from "../damage/on-sheet";
import { FIGURES } from "../issued-form";

const of = (code: string, amount: number) => new Map([[elementCode(code), amount]]);
const several = (code: string, ...amounts: readonly number[]) => new Map([[elementCode(code), amounts]]);

/** The previous round has the same figures. */
const asNow = new Map(
  Object.entries(FIGURES).map(([code, figure]): [ReturnType<typeof elementCode>, number] => [
    elementCode(code),
    figure,
  ]),
).set(elementCode("QT_CAPTREN"), 1);

/** Contradictions to other rounds and other units. */
export const ROUND_ACCIDENTS: readonly Accident[] = [
  unasked(
    "members begin with another number than they ended with",
    { lastRound: of("DV_CUOI", 3400) },
    "warning opening-stock E80",
  ),
  unasked(
    "members begin without those of the unit that was merged into this one",
    { lastRound: of("DV_CUOI", 3400), joined: ["CĐCS Mẫu"] },
    "warning opening-stock E80",
  ),
  unasked(
    "ten times as many as in the round before",
    { lastRound: of("ATVSV_NGUOI", 13) },
    "warning change E51",
  ),
  unasked("a tenth of the round before", { lastRound: of("LD_TONG", 42_000) }, "warning change E78"),
  unasked(
    "thousands of dong before, dong now",
    { lastRound: of("KP_SXKD_DT", 1_000_000) },
    "warning change E41",
  ),
  unasked("ten times as many as a year ago", { lastYear: of("ATVSV_NGUOI", 13) }, "warning change E51"),
  unasked("usual before, ten times a year ago", {
    lastRound: of("ATVSV_NGUOI", 120),
    lastYear: of("ATVSV_NGUOI", 13),
  }),
  unasked(
    "far outside the rounds before",
    { history: several("LD_TONG", 1000, 1010, 1020, 990) },
    "warning change E78",
  ),
  unasked(
    "the report of the round before was sent again",
    { lastRound: asNow.set(elementCode("ATVSV_BC"), 1) },
    "warning repeated-report",
  ),
  unasked("as it always was", { history: several("LD_TONG", 4100, 4150, 4200, 4180) }),
  unasked(
    "far outside all other units",
    { neighbours: several("ATVSV_NGUOI", 2, 3, 2, 4, 3, 2, 3, 3, 2, 4, 130) },
    "warning change E51",
  ),
  {
    ...accident("a figure stayed that was ten times too large before", type("E51", 130)),
    asked: { lastRound: of("ATVSV_NGUOI", 130) },
  },
];
