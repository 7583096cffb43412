import { isoDate } from "../../src/base/codes";
import { columnCode, elementCode, registerCode, type ElementCode } from "../../src/model/codes";
import { templateFor } from "../../src/model/form/template";
import { numberValue, type Value } from "../../src/model/value";
import { withDue } from "../../src/model/plan/round-due";
import { binhPhuoc2017, phuRieng2017, phuRiengFederation, ROUND_I } from "../support/plans/bundled";
import { drawForm } from "../../src/forms/draw-form";
import type { DrawnRegisterRow } from "../../src/forms/layout/form-input";
import type { BaseForm } from "./accident";

/**
 * Consistent invented figures of one district federation: 25 + 35 = 60; 3,500 + 250 + 30 - 45 - 35 = 3,700.
 */
export const FIGURES = {
  CDCS_TONG: 60,
  CDCS_HCSN: 35,
  DN_CD: 25,
  DN_NN_CD: 4,
  DN_NNN_CD: 21,
  QT_CDCS: 48,
  TULDTT_DN_KY: 18,
  TULDTT_XL_A: 5,
  TULDTT_XL_B: 6,
  TULDTT_XL_C: 4,
  TULDTT_XL_D: 2,
  TULDTT_XL_CHUA: 1,
  KP_SXKD_THU: 920_000_000,
  KP_SXKD_DT: 1_000_000_000,
  DP_SXKD_THU: 450_000_000,
  DP_SXKD_DT: 500_000_000,
  KP_CHUACD_THU: 180_000_000,
  KP_CHUACD_DT: 200_000_000,
  ATVSV_DN: 22,
  ATVSV_NGUOI: 130,
  ATVSV_HOITHI: 1,
  SK_HOSO: 3,
  SK_RASOAT: 4,
  MAIAM_DENGHI: 2,
  MAIAM_XAYMOI: 1,
  MAIAM_SUACHUA: 1,
  KK_TNLD: 1,
  KK_BNN: 1,
  KK_HOANCANH: 36,
  KK_HOTRO: 30,
  TREEM_TIM: 2,
  TREEM_MIENG: 1,
  LD_TONG: 4200,
  LD_NU: 2300,
  DV_DAU: 3500,
  DV_KETNAP: 250,
  DV_CHUYENDEN: 30,
  DV_CHUYENDI: 45,
  DV_GIAM: 35,
  DV_CUOI: 3700,
  DV_NU: 2000,
  TULDTT_NN_KY: 4,
  TULDTT_MOI: 3,
  QUYETTOAN: 55,
  MOHINH: 2,
  DIENHINH: 5,
  HS_MAIAM: 2,
  HS_TNLD: 1,
  HS_TREEM: 2,
  CT_KHAOSAT: 2,
  CT_DENGHI: 1,
  KHEN_TT: 12,
  KHEN_CN: 80,
  KHEN_TRUCTIEP: 30,
  TULDTT_NN_A: 1,
  TULDTT_NN_B: 1,
  TULDTT_NN_C: 1,
  TULDTT_NN_D: 0,
  TULDTT_NN_CHUA: 1,
  DV_KETNAP_NAM: 610,
  DV_GIAO: 600,
  CDCS_MOI: 2,
  CDCS_VM: 44,
  KTGS: 3,
} as const;

const yes: Value = { kind: "yes-no", yes: true };
const values = new Map<ElementCode, Value>([
  ...Object.entries(FIGURES).map(([code, figure]): [ElementCode, Value] => [
    elementCode(code),
    numberValue(figure),
  ]),
  [elementCode("QT_CAPTREN"), yes],
  [elementCode("ATVSV_BC"), yes],
]);

type Said = string | number | { readonly day: string };

/** A row of a list by column. All persons are invented. */
const row = (cells: Readonly<Record<string, Said>>): DrawnRegisterRow => ({
  cells: new Map(
    Object.entries(cells).map(([code, said]): [ReturnType<typeof columnCode>, Value] => [
      columnCode(code),
      valueOf(said),
    ]),
  ),
});

function valueOf(said: Said): Value {
  if (typeof said === "number") return numberValue(said);
  return typeof said === "string" ? { kind: "text", text: said } : { kind: "date", date: isoDate(said.day) };
}

const child = (name: string, born: string, illness: string, parent: string): DrawnRegisterRow =>
  row({ HO_TEN: name, NGAY_SINH: { day: born }, BENH: illness, CHA_ME: parent });

const registers = new Map([
  [
    registerCode("MAI_AM"),
    [
      row({ HO_TEN: "Người mẫu Một", HOAN_CANH: "Nhà dột", HINH_THUC: "Xây mới", KINH_PHI: 50_000_000 }),
      row({ HO_TEN: "Người mẫu Hai", HOAN_CANH: "Nhà cũ", HINH_THUC: "Sửa chữa", KINH_PHI: 25_000_000 }),
    ],
  ],
  [
    registerCode("TRE_EM"),
    [
      child("Trẻ mẫu Một", "2010-05-01", "Tim bẩm sinh", "Người mẫu Ba"),
      child("Trẻ mẫu Hai", "2012-08-19", "Tim bẩm sinh", "Người mẫu Bốn"),
      child("Trẻ mẫu Ba", "2015-02-28", "Dị tật hở môi, vòm miệng", "Người mẫu Năm"),
    ],
  ],
  [
    registerCode("CONG_TRINH"),
    [
      row({
        TEN_CT: "Sân chơi mẫu",
        THUC_HIEN: "CĐCS mẫu",
        NGAY_DK: { day: "2017-10-30" },
        NGAY_XONG: { day: "2017-12-20" },
        GIA_TRI: 30_000_000,
        GAN_BIEN: "Có",
      }),
    ],
  ],
]);

/** The form of LĐLĐ huyện Phú Riềng for round I, filled in and saved in time. */
export const ISSUED: BaseForm = {
  // The document names no deadline; the office has confirmed the usual one.
  plan: withDue(phuRieng2017, ROUND_I, isoDate("2018-01-10")),
  units: binhPhuoc2017,
  drawing: drawForm({
    template: templateFor(phuRieng2017, ROUND_I, phuRiengFederation),
    unit: phuRiengFederation,
    above: binhPhuoc2017.office,
    values,
    registers,
    reported: { received: 60, expected: 60 },
    createdAt: "2018-01-05T08:00:00Z",
  }),
};
