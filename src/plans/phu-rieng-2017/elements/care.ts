import { elementCode } from "../../../domain/codes";
import type { DataElement } from "../../../domain/plan/data-element";
import { elementCodes } from "../../code-lists";
import { GRASSROOTS, UPPER } from "../../shared/levels";
import { flow, reaches, stock } from "../../shared/shapes";

/**
 * Counted from the first day of the plan on, because one target spans both rounds ("từ nay đến 31/3/2018") and because
 * people found in round I are helped in round II: the figure of the latest round is the whole figure.
 */
const house = { unitOfMeasure: "nhà", type: "count", ...stock, origin: UPPER } as const;
const person = { unitOfMeasure: "người", type: "count", ...stock, origin: GRASSROOTS } as const;
const child = { unitOfMeasure: "trẻ", type: "count", ...flow, origin: GRASSROOTS } as const;

/** PR-13, PR-16 and PR-17. */
export const careElements: readonly DataElement[] = [
  {
    code: elementCode("MAIAM_DENGHI"),
    label: "Nhà “Mái ấm công đoàn” đã rà soát, đề nghị hỗ trợ",
    ...house,
    hint: "Lũy kế từ 25/10/2017. Nhà đã đề nghị, nay đã xây mới hoặc sửa chữa thì chỉ tính ở dòng xây mới hoặc sửa chữa.",
  },
  {
    code: elementCode("MAIAM_XAYMOI"),
    label: "Nhà “Mái ấm công đoàn” đã xây mới",
    ...house,
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Mỗi nhà chỉ tính một lần.",
  },
  {
    code: elementCode("MAIAM_SUACHUA"),
    label: "Nhà “Mái ấm công đoàn” đã sửa chữa",
    ...house,
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Mỗi nhà chỉ tính một lần.",
  },
  {
    code: elementCode("MAIAM_TONG"),
    label: "Tổng số nhà “Mái ấm công đoàn” đề nghị, xây mới, sửa chữa",
    ...house,
    derived: {
      at: "every-level",
      by: {
        kind: "combination",
        plus: elementCodes("MAIAM_DENGHI", "MAIAM_XAYMOI", "MAIAM_SUACHUA"),
        minus: [],
      },
    },
  },
  {
    code: elementCode("MAIAM_DAT"),
    label: "Đơn vị đạt từ 01 nhà “Mái ấm công đoàn” trở lên",
    unitOfMeasure: "đơn vị",
    ...stock,
    ...reaches("MAIAM_TONG", "at-least", 1),
    origin: UPPER,
  },
  {
    code: elementCode("KK_TNLD"),
    label: "Đoàn viên, người lao động bị tai nạn lao động được rà soát",
    ...person,
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Mỗi người chỉ tính một lần, ở hoàn cảnh chính.",
  },
  {
    code: elementCode("KK_BNN"),
    label: "Đoàn viên, người lao động bị bệnh nghề nghiệp được rà soát",
    ...person,
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Mỗi người chỉ tính một lần, ở hoàn cảnh chính.",
  },
  {
    code: elementCode("KK_HOANCANH"),
    label: "Đoàn viên, người lao động có hoàn cảnh đặc biệt khó khăn được rà soát",
    ...person,
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Không tính người đã nêu ở dòng tai nạn lao động, bệnh nghề nghiệp.",
  },
  {
    code: elementCode("KK_TONG"),
    label: "Tổng số đoàn viên, người lao động được rà soát",
    ...person,
    derived: {
      at: "every-level",
      by: { kind: "combination", plus: elementCodes("KK_TNLD", "KK_BNN", "KK_HOANCANH"), minus: [] },
    },
  },
  {
    code: elementCode("KK_HOTRO"),
    label: "Trong đó: đoàn viên, người lao động đã được thăm hỏi, hỗ trợ, tặng quà",
    ...person,
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017, trong số người đã rà soát. Mỗi người chỉ tính một lần.",
  },
  {
    code: elementCode("TREEM_TIM"),
    label: "Trẻ em bị bệnh tim bẩm sinh được đề nghị hỗ trợ",
    ...child,
    hint: "Con CNVCLĐ dưới 16 tuổi, đề nghị trong đợt. Trẻ đã đề nghị ở đợt trước không tính lại.",
  },
  {
    code: elementCode("TREEM_MIENG"),
    label: "Trẻ em bị dị tật hở môi, vòm miệng được đề nghị hỗ trợ",
    ...child,
    hint: "Con CNVCLĐ dưới 16 tuổi, đề nghị trong đợt. Trẻ vừa bị tim bẩm sinh vừa bị dị tật chỉ tính ở dòng tim bẩm sinh.",
  },
];
