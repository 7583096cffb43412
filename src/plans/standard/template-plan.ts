import { planId, type IndicatorCode } from "../../domain/codes";
import type { Indicator } from "../../domain/plan/indicator";
import type { Plan } from "../../domain/plan/plan";
import type { Comparator } from "../../domain/plan/target";
import { planForPeriod, type TemplatePlan } from "../../domain/standard/plan-for-period";
import { isFraction } from "../../domain/plan/is-fraction";
import { levelsUpTo, PROVINCE } from "../shared/levels";
import { langSon2025 } from "../units/communes/lang-son-2025";
import { periodWords } from "./period-words";
import { sectors } from "./sectors";

/** What differs from template to template. */
type Parts = Pick<Plan, "title" | "reportTitle" | "elements" | "indicators" | "sections" | "checks">;

const AT_LEAST: Comparator = "at-least";

/** Plans are made for other years; a template is a plan of its own only so that it can be listed, shown and tested. */
const EXAMPLE = { kind: "year", year: 2026, by: "N" } as const;

/**
 * A template of no year and no office. The office names a target for each of its percentages, or none: numbers are given to
 * each unit instead (`isAssigned`), because the number of a province says nothing on the form of a commune.
 * `titleOfPlans`: the title of the plans made of it, to which their year is added.
 */
export function templatePlan(id: string, parts: Parts, titleOfPlans = parts.title): TemplatePlan {
  const template: TemplatePlan = {
    id: planId(id),
    version: 2,
    documentKind: "yêu cầu báo cáo",
    issuer: "công đoàn cấp trên",
    legalBasis: [],
    levels: levelsUpTo({
      code: PROVINCE,
      name: "Liên đoàn Lao động tỉnh, thành phố",
      signature: ["TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"],
    }),
    sectors,
    rounds: [],
    registers: [],
    reportingLine:
      "Công đoàn cơ sở báo cáo công đoàn cấp trên trực tiếp; công đoàn cấp trên trực tiếp cơ sở tổng hợp, báo cáo Liên đoàn Lao động tỉnh, thành phố",
    awards: [],
    recipients: [],
    defaultRegistry: langSon2025.id,
    standard: {
      id: planId(id),
      title: titleOfPlans,
      targets: parts.indicators.filter(isPercentage).map(({ code }) => atLeast(code)),
      words: periodWords,
    },
    ...parts,
  };
  const example = planForPeriod(template, EXAMPLE, new Map());
  return { ...template, rounds: example.rounds, indicators: example.indicators };
}

const isPercentage = ({ aggregation }: Indicator): boolean => isFraction(aggregation);

const atLeast = (indicator: IndicatorCode) => ({ indicator, comparator: AT_LEAST });
