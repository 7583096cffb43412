import type { DataElement } from "../../../domain/plan/data-element";
import { UPPER } from "../../shared/levels";
import { reaches, stock } from "../../shared/shapes";
import { combined, happened, row, standing } from "../../shared/rows";

/**
 * Counted from the first day of the plan on, because one target spans both rounds ("từ nay đến 31/3/2018") and because
 * people found in round I are helped in round II: the figure of the latest round is the whole figure.
 */
const house = standing("nhà", UPPER);
const person = standing("người");
const child = happened("trẻ");

/** PR-13, PR-16 and PR-17. */
export const careElements: readonly DataElement[] = [
  row("MAIAM_DENGHI", "Nhà “Mái ấm công đoàn” đã rà soát, đề nghị hỗ trợ", house, {
    hint: "Lũy kế từ 25/10/2017. Nhà đã đề nghị, nay đã xây mới hoặc sửa chữa thì chỉ tính ở dòng xây mới hoặc sửa chữa.",
  }),
  row("MAIAM_XAYMOI", "Nhà “Mái ấm công đoàn” đã xây mới", house, {
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Mỗi nhà chỉ tính một lần.",
  }),
  row("MAIAM_SUACHUA", "Nhà “Mái ấm công đoàn” đã sửa chữa", house, {
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Mỗi nhà chỉ tính một lần.",
  }),
  row("MAIAM_TONG", "Tổng số nhà “Mái ấm công đoàn” đề nghị, xây mới, sửa chữa", house, {
    ...combined(["MAIAM_DENGHI", "MAIAM_XAYMOI", "MAIAM_SUACHUA"]),
  }),
  row("MAIAM_DAT", "Đơn vị đạt từ 01 nhà “Mái ấm công đoàn” trở lên", {
    unitOfMeasure: "đơn vị",
    ...stock,
    ...reaches("MAIAM_TONG", "at-least", 1),
    origin: UPPER,
  }),
  row("KK_TNLD", "Đoàn viên, người lao động bị tai nạn lao động được rà soát", person, {
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Mỗi người chỉ tính một lần, ở hoàn cảnh chính.",
  }),
  row("KK_BNN", "Đoàn viên, người lao động bị bệnh nghề nghiệp được rà soát", person, {
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Mỗi người chỉ tính một lần, ở hoàn cảnh chính.",
  }),
  row("KK_HOANCANH", "Đoàn viên, người lao động có hoàn cảnh đặc biệt khó khăn được rà soát", person, {
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017. Không tính người đã nêu ở dòng tai nạn lao động, bệnh nghề nghiệp.",
  }),
  row("KK_TONG", "Tổng số đoàn viên, người lao động được rà soát", person, {
    ...combined(["KK_TNLD", "KK_BNN", "KK_HOANCANH"]),
  }),
  row("KK_HOTRO", "Trong đó: đoàn viên, người lao động đã được thăm hỏi, hỗ trợ, tặng quà", person, {
    accumulates: true,
    hint: "Lũy kế từ 25/10/2017, trong số người đã rà soát. Mỗi người chỉ tính một lần.",
  }),
  row("TREEM_TIM", "Trẻ em bị bệnh tim bẩm sinh được đề nghị hỗ trợ", child, {
    hint: "Con CNVCLĐ dưới 16 tuổi, đề nghị trong đợt. Trẻ đã đề nghị ở đợt trước không tính lại.",
  }),
  row("TREEM_MIENG", "Trẻ em bị dị tật hở môi, vòm miệng được đề nghị hỗ trợ", child, {
    hint: "Con CNVCLĐ dưới 16 tuổi, đề nghị trong đợt. Trẻ vừa bị tim bẩm sinh vừa bị dị tật chỉ tính ở dòng tim bẩm sinh.",
  }),
];
