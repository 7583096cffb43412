import type { Plan } from "../../../domain/plan/plan";
import type { UnitRegistry } from "../../../domain/unit/unit";
import { PLAN_ITEM_WORDS } from "../../words/plan-item-words";
import { PLAN_ITEMS, type PlanItem } from "../plan-items";
import { yesNoCell } from "./element-rows";
import { dayCellIf, type PlanCell, type PlanRow } from "./plan-row";

/** What is said of the plan itself and of its list of units; blank items are there to be filled. */
export function itemRows(plan: Plan, registry: UnitRegistry | undefined): readonly PlanRow<"plan">[] {
  const contents = itemContents(plan, registry);
  return PLAN_ITEMS.flatMap((item) => {
    const { label, note } = PLAN_ITEM_WORDS[item];
    const entries = contents[item];
    const [first = "", ...others] = entries;
    return [
      { KEY: item, ITEM: label, CONTENT: first, NOTE: note },
      ...others.map((entry) => ({ KEY: item, ITEM: label, CONTENT: entry })),
    ];
  });
}

type ItemContents = { readonly [I in PlanItem]: readonly PlanCell[] };

const itemContents = (plan: Plan, registry: UnitRegistry | undefined): ItemContents => ({
  ID: [plan.id],
  VERSION: [plan.version],
  TITLE: [plan.title],
  REPORT_TITLE: [plan.reportTitle ?? ""],
  DOCUMENT_KIND: [plan.documentKind ?? ""],
  NUMBER: [plan.number ?? ""],
  ISSUER: [plan.issuer],
  ISSUED_ON: [dayCellIf(plan.issuedOn)],
  LEGAL_BASIS: plan.legalBasis,
  REPORTING_LINE: [plan.reportingLine],
  AWARD: plan.awards,
  NEARLY_FROM: plan.nearlyFrom === undefined ? [] : [{ kind: "percent", fraction: plan.nearlyFrom }],
  PARTLY_KNOWN: [plan.partlyKnown ?? ""],
  REGISTRY: [plan.defaultRegistry],
  UNITS_ID: [registry?.id ?? ""],
  UNITS_TITLE: [registry?.title ?? ""],
  UNITS_SOURCE: [registry?.source ?? ""],
  UNITS_INVENTED: [yesNoCell(registry?.isInvented)],
  UNITS_NEXT: [registry?.replacedBy?.registry ?? ""],
  UNITS_NEXT_FROM: [dayCellIf(registry?.replacedBy?.from)],
});
