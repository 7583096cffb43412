import type { Indicator } from "../../../domain/plan/indicator";
import { elementCodes } from "../../code-lists";
import { grassrootsAndUpper, grassrootsOnly, inWords } from "../../shared/answering";
import { EVERY_YEAR } from "../rounds";
import { WITH_WORKERS } from "../../units/thanh-hoa-sectors";
import { notQuantified, toStandingBoard } from "./answering";
import { indicator, total, askedIn } from "../../shared/indicators";

const title = {
  unitOfMeasure: "người",
  ...askedIn(EVERY_YEAR, grassrootsOnly, toStandingBoard, inWords("Hằng năm")),
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
  ...askedIn(EVERY_YEAR, grassrootsOnly, toStandingBoard),
  sourcePhrase:
    "Chủ động phát hiện gương người tốt, việc tốt (chú trọng các tập thể, cá nhân có thành tích đặc biệt xuất sắc, đột xuất trong việc thực hiện nhiệm vụ) để trình Ban Thường vụ LĐLĐ tỉnh khen thưởng kịp thời",
  inferred: notQuantified,
} as const;

/** TH-09, TH-10, TH-14 and TH-15A. */
export const modelIndicators: readonly Indicator[] = [
  indicator("TH-09A", "Đăng ký danh hiệu “Công nhân giỏi xứ Thanh”", {
    ...workersTitle,
    aggregation: { kind: "sum", of: elementCodes("CNG_DANGKY") },
  }),
  indicator("TH-09B", "Đề nghị tặng danh hiệu “Công nhân giỏi xứ Thanh”", {
    ...workersTitle,
    aggregation: { kind: "sum", of: elementCodes("CNG_DENGHI") },
  }),
  indicator("TH-09C", "Được tặng danh hiệu “Công nhân giỏi xứ Thanh”", {
    ...workersTitle,
    aggregation: { kind: "sum", of: elementCodes("CNG_TANG") },
  }),
  indicator("TH-10A", "Đăng ký danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”", {
    ...officialsTitle,
    aggregation: { kind: "sum", of: elementCodes("TIEUBIEU_DANGKY") },
  }),
  indicator("TH-10B", "Đề nghị tặng danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”", {
    ...officialsTitle,
    aggregation: { kind: "sum", of: elementCodes("TIEUBIEU_DENGHI") },
  }),
  indicator("TH-10C", "Được tặng danh hiệu “Công chức, viên chức, người lao động tiêu biểu xứ Thanh”", {
    ...officialsTitle,
    aggregation: { kind: "sum", of: elementCodes("TIEUBIEU_TANG") },
  }),
  indicator("TH-14A", "Tập thể là gương người tốt, việc tốt trình khen thưởng kịp thời", {
    ...goodExamples,
    ...total("tập thể", "GUONG_TT"),
  }),
  indicator("TH-14B", "Cá nhân là gương người tốt, việc tốt trình khen thưởng kịp thời", {
    ...goodExamples,
    ...total("người", "GUONG_CN"),
  }),
  indicator("TH-15A", "Hoạt động trao đổi, giao lưu với điển hình tiên tiến", {
    ...total("cuộc", "GIAOLUU_CDCS", "GIAOLUU_CT"),
    ...askedIn(EVERY_YEAR, grassrootsAndUpper),
    sourcePhrase: "Tổ chức hoạt động trao đổi, giao lưu với điển hình tiên tiến",
    inferred: `${notQuantified} Mỗi cấp tính hoạt động do chính mình tổ chức.`,
  }),
];
