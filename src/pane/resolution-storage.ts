import type { PlanId } from "../model/codes";
import { fail, succeed } from "../base/outcome";
import {
  NO_RESOLUTIONS,
  type ResolutionMemory,
  type Resolutions,
  decisionsText,
  readDecisions,
  explanationsText,
  readExplanationsText,
} from "../desk/checking";
import type { StoredTexts } from "./browser/stored-texts";

/**
 * Stores an office's resolutions in the browser, two texts a plan: the same lists as the command line's
 * files. Without storage they last until the pane is closed; unreadable texts stay.
 */
export function resolutionStorage(texts: StoredTexts): ResolutionMemory {
  const session = new Map<PlanId, Resolutions>();
  return {
    recall: (plan) => {
      const resolutions = session.get(plan) ?? keptAnswers(texts, plan);
      return Promise.resolve(resolutions === undefined ? fail({ kind: "unreadable" }) : succeed(resolutions));
    },
    remember: (plan, answers) => {
      session.set(plan, answers);
      if (keptAnswers(texts, plan) === undefined) return Promise.resolve(fail({ kind: "unreadable" }));
      const { explanations, decisions } = answers;
      const written = [
        texts.write(nameOf("explanations", plan), textOf(explanations, explanationsText)),
        texts.write(nameOf("number-decisions", plan), textOf(decisions, decisionsText)),
      ];
      const refused = written.find(({ ok }) => !ok);
      return Promise.resolve(
        refused?.ok === false ? fail({ kind: "not-saved", reason: refused.failure }) : succeed(undefined),
      );
    },
  };
}

const nameOf = (what: string, plan: PlanId): string => `${what}/${plan}`;

const textOf = <T>(list: readonly T[], write: (list: readonly T[]) => string): string | undefined =>
  list.length === 0 ? undefined : write(list);

/** Undefined for other content under our names. */
function keptAnswers(texts: StoredTexts, plan: PlanId): Resolutions | undefined {
  const read = <T>(what: string, parse: (text: string) => T | undefined, nothing: T): T | undefined => {
    const text = texts.read(nameOf(what, plan));
    return text === undefined ? nothing : parse(text);
  };
  const explanations = read("explanations", readExplanationsText, NO_RESOLUTIONS.explanations);
  const decisions = read("number-decisions", readDecisions, NO_RESOLUTIONS.decisions);
  return explanations && decisions && { explanations, decisions };
}
