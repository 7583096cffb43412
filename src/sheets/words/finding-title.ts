import type { Finding } from "../../domain/finding/finding";
import { RULE_TITLES } from "./rule-titles";

/** What is wrong, in a few words: the same for all findings of one cause. */
export const findingTitle = (finding: Finding): string =>
  finding.rule === "kept" ? finding.title : RULE_TITLES[finding.rule];
