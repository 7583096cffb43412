import { indicatorCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, inWords, nothingMore } from "../../shared/answering";
import { EVERY_YEAR } from "../rounds";
import { WITH_WORKERS } from "../../units/thanh-hoa-sectors";
import { notQuantified, toStandingBoard } from "./answering";

const title = {
  unitOfMeasure: "người",
  rounds: EVERY_YEAR,
  levels: grassrootsOnly,
  deadline: inWords("Hằng năm"),
  addressee: toStandingBoard,
  asks: nothingMore,
} as const;

const workersTitle = {
  ...title,
  sectors: WITH_WORKERS,
  sourcePhrase: "đăng ký danh hiệu thi đua “Công nhân giỏi xứ Thanh”",
  inferred: `${notQuantified} Danh hiệu của công nhân: hỏi ở doanh nghiệp.`,
} as const;

const officialsTitle = {
  ...title,
  sourcePhrase:
    "đăng ký danh hiệu thi đua “Công nhân giỏi xứ Thanh”, “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
  inferred: `${notQuantified} “Người lao động” có ở cả cơ quan và doanh nghiệp nên hỏi mọi đơn vị.`,
} as const;

const goodExamples = {
  rounds: EVERY_YEAR,
  levels: grassrootsOnly,
  addressee: toStandingBoard,
  sourcePhrase:
    "Chủ động phát hiện gương người tốt, việc tốt (chú trọng các tập thể, cá nhân có thành tích đặc biệt xuất sắc, đột xuất trong việc thực hiện nhiệm vụ) để trình Ban Thường vụ LĐLĐ tỉnh khen thưởng kịp thời",
  inferred: notQuantified,
  asks: nothingMore,
} as const;

/** TH-09, TH-10, TH-14 and TH-15A. */
export const modelIndicators: readonly Indicator[] = [
  {
    ...workersTitle,
    code: indicatorCode("TH-09A"),
    label: "Đăng ký danh hiệu “Công nhân giỏi xứ Thanh”",
    aggregation: { kind: "sum", of: elementCodes("CNG_DANGKY") },
  },
  {
    ...workersTitle,
    code: indicatorCode("TH-09B"),
    label: "Đề nghị tặng danh hiệu “Công nhân giỏi xứ Thanh”",
    aggregation: { kind: "sum", of: elementCodes("CNG_DENGHI") },
  },
  {
    ...workersTitle,
    code: indicatorCode("TH-09C"),
    label: "Được tặng danh hiệu “Công nhân giỏi xứ Thanh”",
    aggregation: { kind: "sum", of: elementCodes("CNG_TANG") },
  },
  {
    ...officialsTitle,
    code: indicatorCode("TH-10A"),
    label: "Đăng ký danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    aggregation: { kind: "sum", of: elementCodes("TIEUBIEU_DANGKY") },
  },
  {
    ...officialsTitle,
    code: indicatorCode("TH-10B"),
    label: "Đề nghị tặng danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    aggregation: { kind: "sum", of: elementCodes("TIEUBIEU_DENGHI") },
  },
  {
    ...officialsTitle,
    code: indicatorCode("TH-10C"),
    label: "Được tặng danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”",
    aggregation: { kind: "sum", of: elementCodes("TIEUBIEU_TANG") },
  },
  {
    ...goodExamples,
    code: indicatorCode("TH-14A"),
    label: "Tập thể là gương người tốt, việc tốt trình khen thưởng kịp thời",
    unitOfMeasure: "tập thể",
    aggregation: { kind: "sum", of: elementCodes("GUONG_TT") },
  },
  {
    ...goodExamples,
    code: indicatorCode("TH-14B"),
    label: "Cá nhân là gương người tốt, việc tốt trình khen thưởng kịp thời",
    unitOfMeasure: "người",
    aggregation: { kind: "sum", of: elementCodes("GUONG_CN") },
  },
  {
    code: indicatorCode("TH-15A"),
    label: "Hoạt động trao đổi, giao lưu với điển hình tiên tiến",
    unitOfMeasure: "cuộc",
    aggregation: { kind: "sum", of: elementCodes("GIAOLUU_CDCS", "GIAOLUU_CT") },
    rounds: EVERY_YEAR,
    levels: grassrootsAndUpper,
    sourcePhrase: "Tổ chức hoạt động trao đổi, giao lưu với điển hình tiên tiến",
    inferred: `${notQuantified} Mỗi cấp tính hoạt động do chính mình tổ chức.`,
    asks: nothingMore,
  },
];
