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

/** A level of the reporting line. Plan.levels has the lowest first. */
export interface Level {
  readonly code: LevelCode;
  readonly name: string;
  /** Lines of the signature block ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"). */
  readonly signature: readonly string[];
}

export interface Sector {
  readonly code: SectorCode;
  readonly name: string;
  /**
   * Last day with unions in the sector: later rounds do not ask its units and rows (state bodies: 30/6/2025).
   */
  readonly validTo?: IsoDate;
}

/**
 * A heading of the form with the indicators below it. `elements` come first and belong to no single
 * indicator.
 */
export interface Section {
  readonly code: SectionCode;
  readonly title: string;
  readonly elements: readonly ElementCode[];
  readonly indicators: readonly IndicatorCode[];
}

/** An emulation plan (kế hoạch thi đua), as data. */
export interface Plan {
  readonly id: PlanId;
  /** Raised whenever rows of the form change; older forms can still be read. */
  readonly version: number;
  readonly title: string;
  /** Common name ("Phú Riềng 2017"), if known. */
  readonly shortName?: string;
  /** Title of a report that is not about emulation targets ("Báo cáo số liệu về hoạt động công đoàn"). */
  readonly reportTitle?: string;
  /** Kind of document in sentences ("Hướng dẫn"); undefined for a plan ("Kế hoạch"). */
  readonly documentKind?: string;
  /** Number and symbol of the document, if it has one. */
  readonly number?: string;
  readonly issuer: string;
  /** Undefined if the document has no date. */
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
  /** `single-cells`: the meaning of the figures is unknown, so rules check each cell separately. */
  readonly checkedBy?: "single-cells";
  readonly assignments?: readonly Assignment[];
  /** Share of a target from which "gần đạt" replaces "không đạt", for example 0.9. Undefined = never. */
  readonly nearlyFrom?: number;
  /** Criteria of the ranking, as a document or the office defined them. Undefined = units are not ranked. */
  readonly criteria?: readonly Criterion[];
  readonly grades?: readonly Grade[];
  /** Share of the criteria a unit must answer to be ranked, for example 0.8. Undefined = all. */
  readonly rankedFrom?: number;
  /** Scales the points of a unit to the full score if some criteria do not apply to it. */
  readonly isRescaled?: boolean;
  /** The document gives no criteria: these are a proposal that the office still has to decide on. */
  readonly isRankingProposed?: boolean;
  readonly reports?: readonly SpecialReport[];
  /** Newest last. Version 1 has none. */
  readonly changes?: readonly PlanChange[];
  /** Unknown parts of the document, if the plan covers it only partly; printed on the form. */
  readonly partlyKnown?: string;
  /** Who reports to whom, in the plan's words. */
  readonly reportingLine: string;
  /**
   * Department of the highest office that collects the reports ("Ban Tổ chức - Thi đua - Văn phòng"), if
   * named.
   */
  readonly reportsThrough?: string;
  /** Whom units ask if something is unclear, with a telephone number. */
  readonly contact?: string;
  readonly awards: readonly string[];
  /** Recipients of the issuer's documents (Nơi nhận), line by line, the filing department last. */
  readonly recipients: readonly string[];
  /** The unit list used if the user names none. */
  readonly defaultRegistry: RegistryId;
  /** The template that it is or was made from. Plans for other periods and targets are made from it. */
  readonly standard?: StandardTemplate;
  /** Sizes of invented figures. */
  readonly practice?: readonly PracticeScale[];
}

/** Returns the common name of a plan: titles are longer than a line. */
export const shortNameOf = ({ shortName, title }: Pick<Plan, "shortName" | "title">): string =>
  shortName ?? title;

/**
 * Returns the position of a level in the reporting line; 0 is the lowest. Throws if the plan lacks the level.
 */
export function rankOf(plan: Plan, level: LevelCode): number {
  const rank = plan.levels.findIndex((candidate) => candidate.code === level);
  if (rank < 0) throw new Error(`plan ${plan.id} has no level ${level}`);
  return rank;
}
