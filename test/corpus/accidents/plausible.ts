import { isoDate } from "../../../src/base/codes";
import { elementCode, type ElementCode } from "../../../src/model/codes";
import { a1 } from "../../../src/workbook/grid/address";
import type { Expectation } from "../../../src/forms/rules/subject/rule";
import { dateSerial } from "../../../src/workbook/grid/date-serial";
import { accident, both, type Accident, type BaseForm } from "../accident";
import { formOf, type, type Typed } from "../damage/on-sheet";
import { ISSUED } from "../issued-form";
import { DAK_NONG, GIA_LAM, LANG_SON, STATISTICS, THANH_HOA } from "../other-forms";

/** Returns the cell of a row by its code in the first column; figures are in column E. */
function cellOf({ drawing }: BaseForm, code: string): string {
  const found = formOf(drawing).cells.find(
    ({ column, content }) => column === 0 && content.kind === "text" && content.text === code,
  );
  if (found === undefined) throw new Error(`the form has no row ${code}`);
  return a1(found.row, 4);
}

/** Overwrites the row of a code; the finding, if any, is in the row of another code. */
const typed = (
  form: BaseForm,
  what: string,
  values: Readonly<Record<string, Typed>>,
  ...found: readonly (readonly [words: string, code: string])[]
): Accident => {
  const [first, ...others] = Object.entries(values).map(([code, value]) => type(cellOf(form, code), value));
  if (first === undefined) throw new Error("nothing is typed");
  return accident(
    what,
    both(first, ...others),
    ...found.map(([words, code]) => `${words} ${cellOf(form, code)}`),
  );
};

const of = (values: Readonly<Record<string, number>>): ReadonlyMap<ElementCode, number> =>
  new Map(Object.entries(values).map(([code, amount]) => [elementCode(code), amount]));
const beside = (before: Readonly<Record<string, number>>): Expectation => ({ lastRound: of(before) });
const day = (date: string): number => dateSerial(isoDate(date));

const KAD = "KAD";
const denied = (code: string) => ["warning not-applicable", code] as const;

export const PLAUSIBLE_ISSUED: readonly Accident[] = [
  typed(ISSUED, "PR: women do not apply", { LD_NU: KAD }, denied("LD_NU")),
  typed(ISSUED, "PR: workers do not apply, but women do", { LD_TONG: "Không áp dụng" }, denied("LD_TONG")),
  typed(ISSUED, "PR: what is divided by does not apply", { KP_SXKD_DT: KAD }, denied("KP_SXKD_DT")),
  typed(
    ISSUED,
    "PR: what was collected does not apply, but what was planned of it does",
    { KP_SXKD_THU: KAD },
    denied("KP_SXKD_THU"),
  ),
  typed(ISSUED, "PR: the list names a child more", { TREEM_MIENG: 0 }, ["warning listed", "TREEM_MIENG"]),
  typed(ISSUED, "PR: the list names a child fewer", { TREEM_MIENG: 2 }, ["note listed", "TREEM_MIENG"]),
  accident(
    "PR: a child stands there twice, once without accents",
    both(
      type("DS trẻ em!D8", "Tre mau Mot"),
      type("DS trẻ em!E8", 40_299),
      type("DS trẻ em!F8", "Tim bẩm sinh"),
      type("DS trẻ em!G8", "Người mẫu Ba"),
    ),
    "warning repeated-entry DS trẻ em!D8",
  ),
  {
    ...typed(ISSUED, "PR: a running count falls", { KK_TNLD: 1 }, ["warning falling-count", "KK_TNLD"]),
    asked: beside({ KK_TNLD: 2 }),
  },
  {
    ...typed(ISSUED, "PR: ten times as many needy", { KK_HOANCANH: 36 }),
    asked: beside({ KK_HOANCANH: 3 }),
  },
  {
    ...typed(ISSUED, "PR: what happened was given with the round before", { KHEN_CN: 80 }, [
      "warning cumulated-flows",
      "SK_HOSO",
    ]),
    asked: beside({
      SK_HOSO: 1,
      MOHINH: 1,
      DIENHINH: 3,
      HS_MAIAM: 1,
      HS_TREEM: 1,
      CT_KHAOSAT: 1,
      KHEN_TT: 9,
      KHEN_CN: 50,
      KHEN_TRUCTIEP: 20,
    }),
  },
];

/** The sprint is from 20/8 to 26/12. */
export const PLAUSIBLE_DAK_NONG: readonly Accident[] = [
  typed(DAK_NONG, "DN: initiatives do not apply", { SANGKIEN: KAD }, denied("SANGKIEN")),
  typed(DAK_NONG, "DN: the list names an initiative more", { SANGKIEN: 1 }, ["warning listed", "SANGKIEN"]),
  typed(DAK_NONG, "DN: the list names a work more", { CT_DANGKY: 3, CT_XONG: 1 }, [
    "warning listed",
    "CT_DANGKY",
  ]),
  typed(DAK_NONG, "DN: the list names new works only", { CT_DANGKY: 9 }),
  typed(DAK_NONG, "DN: what was assigned does not apply", { KTXH_GIAO: KAD }, denied("KTXH_GIAO")),
  typed(DAK_NONG, "DN: all unions do not apply", { CDCS_TONG: KAD }, denied("CDCS_TONG")),
  typed(DAK_NONG, "DN: the sprint ends before it begins", { NUOCRUT_DEN: day("2020-08-15") }, [
    "warning day-order",
    "NUOCRUT_DEN",
  ]),
  typed(DAK_NONG, "DN: the sprint has a last day only", { NUOCRUT_TU: "KPS" }, [
    "warning day-order",
    "NUOCRUT_DEN",
  ]),
  typed(DAK_NONG, "DN: 3/10 became 10/3", { NUOCRUT_TU: day("2020-03-10") }, [
    "warning mistyped-day",
    "NUOCRUT_TU",
  ]),
  typed(DAK_NONG, "DN: a year too early", { NUOCRUT_TU: day("2019-10-03") }, [
    "warning mistyped-day",
    "NUOCRUT_TU",
  ]),
  accident(
    "DN: a work was completed before it was registered",
    type("DS công trình!F9", day("2020-10-06")),
    "warning day-order DS công trình!G9",
  ),
  accident(
    "DN: a work was completed eighteen years ago",
    both(type("DS công trình!F9", undefined), type("DS công trình!G9", day("2002-09-06"))),
    "warning date-in-round DS công trình!G9",
  ),
  {
    ...typed(DAK_NONG, "DN: fewer works than in the round before", { CT_XONG: 3 }, [
      "warning falling-count",
      "CT_XONG",
    ]),
    asked: beside({ CT_XONG: 5 }),
  },
];

export const PLAUSIBLE_LANG_SON: readonly Accident[] = [
  typed(LANG_SON, "LS: pupils do not apply", { HOCTAP_NGUOI: KAD }, denied("HOCTAP_NGUOI")),
  typed(LANG_SON, "LS: the list names a work more", { CT_SANPHAM: 2 }, ["warning listed", "CT_SANPHAM"]),
  typed(LANG_SON, "LS: workers do not apply", { LD_TONG: KAD }, denied("LD_TONG")),
  typed(LANG_SON, "LS: the review was before the end of the round", { SOKET_NGAY: day("2015-06-20") }, [
    "warning day-before-end",
    "SOKET_NGAY",
  ]),
  typed(LANG_SON, "LS: the review was a year ago", { SOKET_NGAY: day("2014-07-23") }, [
    "warning mistyped-day",
    "SOKET_NGAY",
  ]),
];

export const PLAUSIBLE_GIA_LAM: readonly Accident[] = [
  typed(GIA_LAM, "GL: recruits do not apply", { DV_KETNAP: KAD }, denied("DV_KETNAP")),
  typed(GIA_LAM, "GL: the list names a work more", { CT_CHAOMUNG: 1 }, ["warning listed", "CT_CHAOMUNG"]),
  typed(GIA_LAM, "GL: workers do not apply, members do", { LD_DN: KAD }, denied("LD_DN")),
  {
    ...typed(GIA_LAM, "GL: the base of the trend is forty workers more than before", { LD_DN_GOC: 7128 }, [
      "warning opening-stock",
      "LD_DN_GOC",
    ]),
    asked: beside({ LD_DN_GOC: 7088, DV_DN_GOC: 3036 }),
  },
  {
    ...typed(
      GIA_LAM,
      "GL: the base of the trend is without the workers of the union merged into this one",
      { LD_DN_GOC: 7128 },
      ["warning opening-stock", "LD_DN_GOC"],
    ),
    asked: { ...beside({ LD_DN_GOC: 7300, DV_DN_GOC: 3036 }), joined: ["CĐCS Mẫu"] },
  },
  {
    ...typed(GIA_LAM, "GL: a running count falls", { SK_NGUOI: 1533 }, ["warning falling-count", "SK_NGUOI"]),
    asked: beside({ SK_NGUOI: 1534 }),
  },
];

export const PLAUSIBLE_THANH_HOA: readonly Accident[] = [
  typed(THANH_HOA, "TH: posters do not apply", { TRUCQUAN: KAD }, denied("TRUCQUAN")),
  typed(THANH_HOA, "TH: the list names a work more", { CT_TRONGDIEM: 3 }, ["warning listed", "CT_TRONGDIEM"]),
  typed(THANH_HOA, "TH: unions do not apply", { CDCS_2021: KAD }, denied("CDCS_2021")),
  typed(THANH_HOA, "TH: a year ahead", { KH_NGAY: day("2022-01-29") }, ["error date-in-round", "KH_NGAY"]),
  {
    ...typed(THANH_HOA, "TH: 5/3 became 3/5", { KH_NGAY: day("2021-05-03") }, [
      "warning mistyped-day",
      "KH_NGAY",
    ]),
    asked: {
      neighbourDays: new Map([
        [
          elementCode("KH_NGAY"),
          ["2021-03-01", "2021-03-02", "2021-03-04", "2021-03-05", "2021-03-05"].map(isoDate),
        ],
      ]),
    },
  },
];

/** A mean of 6,085,000 đồng of 4,937 persons. */
export const PLAUSIBLE_STATISTICS: readonly Accident[] = [
  typed(STATISTICS, "HĐCĐ: the wage does not apply", { TL_BQ: KAD }, denied("TL_BQ")),
  typed(STATISTICS, "HĐCĐ: who is paid does not apply", { TLN_BQ: KAD }, denied("TLN_BQ")),
  typed(STATISTICS, "HĐCĐ: all workers do not apply", { LD_TONG: KAD }, denied("LD_TONG")),
  typed(STATISTICS, "HĐCĐ: a wage of nothing", { TL_BQ: 0 }, ["warning mean-weight", "TL_BQ"]),
  typed(STATISTICS, "HĐCĐ: no wage", { TL_BQ: "KPS" }, ["warning mean-weight", "TL_BQ"]),
  typed(STATISTICS, "HĐCĐ: a wage of nobody", { TLN_HC: 0 }, ["warning mean-weight", "TL_HC"]),
  {
    ...typed(STATISTICS, "HĐCĐ: the wage of a year", { TL_BQ: 73_020_000 }, ["warning change", "TL_BQ"]),
    asked: beside({ TL_BQ: 6_000_000 }),
  },
  {
    ...typed(STATISTICS, "HĐCĐ: four times the wage of the units", { TL_SN: 25_000_000 }, [
      "warning change",
      "TL_SN",
    ]),
    asked: {
      neighbours: new Map([[elementCode("TL_SN"), [5.1e6, 5.4e6, 6.2e6, 5.9e6, 6.4e6, 5.2e6]]]),
    },
  },
  {
    ...typed(STATISTICS, "HĐCĐ: ten times as many without work", { LD_THIEU_NU: 48, LD_THIEU: 60 }, [
      "warning change",
      "LD_THIEU_NU",
    ]),
    asked: beside({ LD_THIEU_NU: 4, LD_THIEU: 60 }),
  },
];
