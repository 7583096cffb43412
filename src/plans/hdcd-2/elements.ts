import { elementCode } from "../../domain/codes";
import type { DataElement } from "../../domain/plan/data-element";
import { elementCodes } from "../code-lists";
import { GRASSROOTS, UPPER } from "../shared/levels";
import { stock } from "../shared/shapes";
import { AGENCY, PUBLIC_SERVICE } from "./sectors";
import { combined, row, standing } from "../shared/rows";

/** Ditto marks and blanks in the column "Đơn vị tính" are written out. */
const people = standing("người");

const wage = (weight: string) =>
  ({
    unitOfMeasure: "đồng",
    type: "money",
    overUnits: { meanWeightedBy: elementCode(weight) },
    overRounds: "latest",
    origin: GRASSROOTS,
  }) as const;

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
  row("LD_TONG", "Tổng số lao động (TT 1)", people),
  row("LD_NU", "Trong đó: nữ (TT 2 của Mẫu 1)", people),
  row("LD_THIEU", "Số lao động thiếu việc làm (TT 3 của Mẫu 1, TT 2 của Mẫu 2)", people),
  row("LD_THIEU_NU", "Trong đó: lao động nữ thiếu việc làm (TT 4 của Mẫu 1, TT 3 của Mẫu 2)", people),
  row(
    "TL_BQ",
    "Tiền lương bình quân tháng của 1 người lao động (TT 5 của Mẫu 1, TT 4 của Mẫu 2)",
    wage("TLN_BQ"),
    {
      hint: "Tính bằng đồng. Công đoàn cấp trên tính bình quân theo số người được tính, không lấy trung bình cộng của các đơn vị.",
    },
  ),
  row("TLN_BQ", "Số người được tính vào tiền lương bình quân", people, { hint: counted }),
  row("TL_HC", "Tiền lương bình quân tháng trong các cơ quan hành chính nhà nước (TT 5 của Mẫu 2)", {
    ...wage("TLN_HC"),
    ...all("TL_BQ"),
    sectors: [AGENCY],
  }),
  row("TLN_HC", "Số người được tính trong các cơ quan hành chính nhà nước", {
    ...people,
    ...all("TLN_BQ"),
    sectors: [AGENCY],
    hint: counted,
  }),
  row("TL_SN", "Tiền lương bình quân tháng trong các đơn vị sự nghiệp (TT 6 của Mẫu 2)", {
    ...wage("TLN_SN"),
    ...all("TL_BQ"),
    sectors: [PUBLIC_SERVICE],
  }),
  row("TLN_SN", "Số người được tính trong các đơn vị sự nghiệp", {
    ...people,
    ...all("TLN_BQ"),
    sectors: [PUBLIC_SERVICE],
    hint: counted,
  }),
  row("TLN_HCSN", "Cộng số người được tính ở TT 5 và TT 6 (dòng kiểm tra, không có trên Mẫu 2)", {
    ...people,
    ...combined(["TLN_HC", "TLN_SN"]),
  }),
  // Its weight is not known, so that it cannot be averaged over units.
  row("TL_TT7", "Tiền lương bình quân tháng của 1 người lao động … (TT 7 của Mẫu 2; nhãn chưa đủ)", {
    unitOfMeasure: "đồng",
    type: "money",
    overUnits: "none",
    overRounds: "latest",
    origin: UPPER,
    isOptional: true,
    hint: "Ghi theo nhãn đầy đủ của biểu chính thức. Chưa biết dòng số người được tính nên phần mềm không tính bình quân dòng này.",
  }),
  row("NO_LUONG", "Tổng số tiền doanh nghiệp còn nợ lương người lao động (TT 6 của Mẫu 1)", {
    unitOfMeasure: "đồng",
    type: "money",
    ...stock,
    origin: GRASSROOTS,
    hint: "Còn nợ đến ngày chốt số liệu, tính bằng đồng. Không nợ thì ghi KPS.",
  }),
  row("NHA_BOTRI", "Số người được nhà nước, cơ quan, doanh nghiệp bố trí nhà ở (TT 7 của Mẫu 1)", people),
  row("NHA_THUE", "Số người phải tự thuê nhà ở (TT 8 của Mẫu 1)", people),
  row("NHA_TONG", "Cộng số người ở TT 7 và TT 8 (dòng kiểm tra, không có trên Mẫu 1)", {
    ...people,
    ...combined(["NHA_BOTRI", "NHA_THUE"]),
  }),
  row("HDLD", "Số lao động được ký hợp đồng lao động (TT 9 của Mẫu 1)", people),
  row("BAOHIEM", "Số lao động được đóng BHXH, BHYT, BHTN (TT 10 của Mẫu 1)", people),
];
