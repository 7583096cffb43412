import { elementCode } from "../../domain/codes";
import type { DataElement } from "../../domain/plan/data-element";
import { elementCodes } from "../code-lists";
import { GRASSROOTS, UPPER } from "../shared/levels";
import { stock } from "../shared/shapes";
import { AGENCY, PUBLIC_SERVICE } from "./sectors";

/** Ditto marks and blanks in the column "Đơn vị tính" are written out. */
const people = { unitOfMeasure: "người", type: "count", ...stock, origin: GRASSROOTS } as const;

const wage = (weight: string) =>
  ({
    unitOfMeasure: "đồng",
    type: "money",
    overUnits: { meanWeightedBy: elementCode(weight) },
    overRounds: "latest",
    origin: GRASSROOTS,
  }) as const;

const sumOf = (...codes: readonly string[]): Pick<DataElement, "derived"> => ({
  derived: { at: "every-level", by: { kind: "combination", plus: elementCodes(...codes), minus: [] } },
});

/** All wages of a CĐCS of the sector are wages of the sector; the offices above weigh those of their CĐCS. */
const all = (code: string): Pick<DataElement, "derived"> => ({
  derived: { at: "origin", by: { kind: "combination", plus: elementCodes(code), minus: [] } },
});

const counted = "Số người mà tiền lương được tính vào mức bình quân ở dòng trên.";

/**
 * One list for both forms: a CĐCS fills what form 1 asks, the offices above what form 2 asks. Numbers (TT) differ between
 * the forms, so the labels say them; lines without a number have none on the form either.
 */
export const elements: readonly DataElement[] = [
  { code: elementCode("LD_TONG"), label: "Tổng số lao động (TT 1)", ...people },
  { code: elementCode("LD_NU"), label: "Trong đó: nữ (TT 2 của Mẫu 1)", ...people },
  {
    code: elementCode("LD_THIEU"),
    label: "Số lao động thiếu việc làm (TT 3 của Mẫu 1, TT 2 của Mẫu 2)",
    ...people,
  },
  {
    code: elementCode("LD_THIEU_NU"),
    label: "Trong đó: lao động nữ thiếu việc làm (TT 4 của Mẫu 1, TT 3 của Mẫu 2)",
    ...people,
  },
  {
    code: elementCode("TL_BQ"),
    label: "Tiền lương bình quân tháng của 1 người lao động (TT 5 của Mẫu 1, TT 4 của Mẫu 2)",
    ...wage("TLN_BQ"),
    hint: "Tính bằng đồng. Công đoàn cấp trên tính bình quân theo số người được tính, không lấy trung bình cộng của các đơn vị.",
  },
  {
    code: elementCode("TLN_BQ"),
    label: "Số người được tính vào tiền lương bình quân",
    ...people,
    hint: counted,
  },
  {
    code: elementCode("TL_HC"),
    label: "Tiền lương bình quân tháng trong các cơ quan hành chính nhà nước (TT 5 của Mẫu 2)",
    ...wage("TLN_HC"),
    sectors: [AGENCY],
    ...all("TL_BQ"),
  },
  {
    code: elementCode("TLN_HC"),
    label: "Số người được tính trong các cơ quan hành chính nhà nước",
    ...people,
    sectors: [AGENCY],
    ...all("TLN_BQ"),
    hint: counted,
  },
  {
    code: elementCode("TL_SN"),
    label: "Tiền lương bình quân tháng trong các đơn vị sự nghiệp (TT 6 của Mẫu 2)",
    ...wage("TLN_SN"),
    sectors: [PUBLIC_SERVICE],
    ...all("TL_BQ"),
  },
  {
    code: elementCode("TLN_SN"),
    label: "Số người được tính trong các đơn vị sự nghiệp",
    ...people,
    sectors: [PUBLIC_SERVICE],
    ...all("TLN_BQ"),
    hint: counted,
  },
  {
    code: elementCode("TLN_HCSN"),
    label: "Cộng số người được tính ở TT 5 và TT 6 (dòng kiểm tra, không có trên Mẫu 2)",
    ...people,
    ...sumOf("TLN_HC", "TLN_SN"),
  },
  {
    code: elementCode("TL_TT7"),
    label: "Tiền lương bình quân tháng của 1 người lao động … (TT 7 của Mẫu 2; nhãn chưa đủ)",
    unitOfMeasure: "đồng",
    type: "money",
    // Its weight is not known, so that it cannot be averaged over units.
    overUnits: "none",
    overRounds: "latest",
    origin: UPPER,
    isOptional: true,
    hint: "Ghi theo nhãn đầy đủ của biểu chính thức. Chưa biết dòng số người được tính nên phần mềm không tính bình quân dòng này.",
  },
  {
    code: elementCode("NO_LUONG"),
    label: "Tổng số tiền doanh nghiệp còn nợ lương người lao động (TT 6 của Mẫu 1)",
    unitOfMeasure: "đồng",
    type: "money",
    ...stock,
    origin: GRASSROOTS,
    hint: "Còn nợ đến ngày chốt số liệu, tính bằng đồng. Không nợ thì ghi KPS.",
  },
  {
    code: elementCode("NHA_BOTRI"),
    label: "Số người được nhà nước, cơ quan, doanh nghiệp bố trí nhà ở (TT 7 của Mẫu 1)",
    ...people,
  },
  { code: elementCode("NHA_THUE"), label: "Số người phải tự thuê nhà ở (TT 8 của Mẫu 1)", ...people },
  {
    code: elementCode("NHA_TONG"),
    label: "Cộng số người ở TT 7 và TT 8 (dòng kiểm tra, không có trên Mẫu 1)",
    ...people,
    ...sumOf("NHA_BOTRI", "NHA_THUE"),
  },
  {
    code: elementCode("HDLD"),
    label: "Số lao động được ký hợp đồng lao động (TT 9 của Mẫu 1)",
    ...people,
  },
  {
    code: elementCode("BAOHIEM"),
    label: "Số lao động được đóng BHXH, BHYT, BHTN (TT 10 của Mẫu 1)",
    ...people,
  },
];
