import type { DataElement } from "../../model/plan";
import type { Entry } from "../../model/submission";
import { amountOf, type Value } from "../../model/value";
import type { Fact } from "./fact";

/** What a unit is reported with for one element, as value, state and amount. `entry`: what was read; absent where calculated. */
export function valueFacts(
  { overUnits }: DataElement,
  value: Value,
  entry: Entry | undefined,
): Pick<Fact, "value" | "state" | "amount" | "adjusted"> {
  if (entry?.reading.kind === "misread") {
    return { value: entry.reading.found, state: "misread", amount: undefined, adjusted: undefined };
  }
  const received = entry && amountOf(entry.reading);
  const reported = amountOf(value);
  const isAdjusted = received !== undefined && reported !== undefined && received !== reported;
  return {
    value: shown(value),
    state: value.kind,
    amount: overUnits === "none" ? undefined : reported,
    adjusted: isAdjusted ? reported - received : undefined,
  };
}

function shown(value: Value): number | string | undefined {
  switch (value.kind) {
    case "number":
      return value.number;
    case "text":
      return value.text;
    case "date":
      return value.date;
    case "yes-no":
      return value.yes ? "yes" : "no";
    case "blank":
    case "none":
    case "not-applicable":
      return undefined;
  }
}
