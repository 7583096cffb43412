import { ownBoard } from "../../domain/own-form/own-board";
import type { OwnFacts } from "../../domain/own-form/own-facts";
import { OWN_ROUND } from "../../domain/own-form/own-plan";
import { deskLines, type DeskLine } from "../roll-up/desk-lines";

/** Every unit as the desk shows it, by the board of an own form. */
export function ownLines(facts: OwnFacts): readonly DeskLine[] {
  const filing = new Map(ownBoard(facts).map((line) => [line.unit.code, line.filing]));
  return deskLines(facts, facts.setAside, facts.plan, OWN_ROUND).map((line) => ({
    ...line,
    filing: filing.get(line.unit.code) ?? line.filing,
  }));
}
