import type { IsoDate } from "../../base/codes";
import type { ArithmeticCheck } from "./arithmetic-check";
import type { Assignment } from "./assignment";
import type {
  ElementCode,
  IndicatorCode,
  LevelCode,
  PlanId,
  RegistryId,
  SectionCode,
  SectorCode,
} from "../codes";
import type { Criterion, Grade } from "./criterion";
import type { DataElement } from "./data-element";
import type { Indicator } from "./indicator";
import type { PlanChange } from "./plan-change";
import type { PracticeScale } from "./practice-scale";
import type { Register } from "./register";
import type { SpecialReport } from "./special-report";
import type { Round } from "./round";
import type { StandardTemplate } from "./standard-template";

/** A level of the reporting line, lowest first in Plan.levels. */
export interface Level {
  readonly code: LevelCode;
  readonly name: string;
  /** Who signs there, line by line ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"). */
  readonly signature: readonly string[];
}

export interface Sector {
  readonly code: SectorCode;
  readonly name: string;
  /** Last day it has unions at all: afterwards its units and rows are not asked (bodies paid by the state, 30/6/2025). */
  readonly validTo?: IsoDate;
}

/** A heading of the form with the indicators below it; `elements` come first and belong to no single indicator. */
export interface Section {
  readonly code: SectionCode;
  readonly title: string;
  readonly elements: readonly ElementCode[];
  readonly indicators: readonly IndicatorCode[];
}

/** An emulation plan (kế hoạch thi đua): data, not code. */
export interface Plan {
  readonly id: PlanId;
  /** Raised whenever rows of the form change; files of older versions are still read. */
  readonly version: number;
  readonly title: string;
  /** What people call it ("Phú Riềng 2017"); absent where nobody said so. */
  readonly shortName?: string;
  /** What a report is called, where it does not report on emulation targets ("Báo cáo số liệu về hoạt động công đoàn"). */
  readonly reportTitle?: string;
  /** What the document is called in a sentence ("Hướng dẫn"); absent for what is called a plan ("Kế hoạch"). */
  readonly documentKind?: string;
  /** Number and symbol of the document; absent where the plan carries none. */
  readonly number?: string;
  readonly issuer: string;
  /** Absent where the document carries no day. */
  readonly issuedOn?: IsoDate;
  readonly legalBasis: readonly string[];
  /** Lowest first. */
  readonly levels: readonly Level[];
  readonly sectors: readonly Sector[];
  readonly rounds: readonly Round[];
  readonly elements: readonly DataElement[];
  readonly indicators: readonly Indicator[];
  readonly sections: readonly Section[];
  readonly registers: readonly Register[];
  readonly checks: readonly ArithmeticCheck[];
  /** `single-cells`: nothing is known of what the figures mean, so only what stands in each cell by itself is judged. */
  readonly checkedBy?: "single-cells";
  readonly assignments?: readonly Assignment[];
  /** Share of a target from which "gần đạt" is said instead of "không đạt", for example 0.9. Absent = never. */
  readonly nearlyFrom?: number;
  /** What units are ranked by; absent = they are not ranked. Only what a document or the office itself laid down. */
  readonly criteria?: readonly Criterion[];
  readonly grades?: readonly Grade[];
  /** Share of the criteria a unit must have answered to be ranked, for example 0.8. Absent = all. */
  readonly rankedFrom?: number;
  /** Points of a unit that some criteria do not concern are raised to the full scale. */
  readonly isRescaled?: boolean;
  readonly reports?: readonly SpecialReport[];
  /** Newest last. Version 1 brought none. */
  readonly changes?: readonly PlanChange[];
  /** What of the document is not known, where the plan covers it only in part; printed on the form. */
  readonly partlyKnown?: string;
  /** Who reports to whom, in the plan's words. */
  readonly reportingLine: string;
  /** The department of the highest office that reports go through ("Ban Tổ chức - Thi đua - Văn phòng"); absent where none is named. */
  readonly reportsThrough?: string;
  readonly awards: readonly string[];
  /** Who receives what its issuer writes (Nơi nhận), line by line, whoever files it last; empty where none is named. */
  readonly recipients: readonly string[];
  /** Units expected when nobody names others. */
  readonly defaultRegistry: RegistryId;
  /** The template it is, or was made of: from it plans for other periods and targets can be made. */
  readonly standard?: StandardTemplate;
  /** How large invented figures are. */
  readonly practice?: readonly PracticeScale[];
}

/** A plan by the name people know it by: titles are longer than a line. */
export const shortNameOf = ({ shortName, title }: Pick<Plan, "shortName" | "title">): string =>
  shortName ?? title;

/** Position of a level in the reporting line: 0 is the lowest. A level the plan does not know is a bug. */
export function rankOf(plan: Plan, level: LevelCode): number {
  const rank = plan.levels.findIndex((candidate) => candidate.code === level);
  if (rank < 0) throw new Error(`plan ${plan.id} has no level ${level}`);
  return rank;
}
