import type { Finding, RuleId } from "../../domain/finding/finding";
import type { Severity } from "../../domain/finding/finding-base";
import type { Rejection } from "../../domain/file/rejection";
import type { Status } from "../../domain/roll-up/summary";
import type { Target } from "../../domain/plan/target";
import type { SkippedFile } from "../../use-cases/received/chosen-files";
import type { Silence } from "../services/watched-workbook";
import type { TextFailure } from "../../use-cases/ports/ports";
import type { UnitListProblem } from "../../use-cases/units/read-unit-list";
import type { HostFailure } from "../../use-cases/ports/open-workbook";
import type { ComparedWords, EarlierWords } from "./earlier-words";

export type TabName = "form" | "check" | "roll-up" | "report";
export type StepKind =
  "reading" | "checking" | "adding" | "marking" | "going" | "painting" | "making" | "mending";

export type HostFailureByKind = {
  readonly [K in HostFailure["kind"]]: Extract<HostFailure, { readonly kind: K }>;
};

/** Why the pane is not working with Excel although it was opened in it; `incomplete`: why it does not work at all. */
export type OpeningTrouble = "office-unreachable" | "excel-silent" | "excel-too-old" | "incomplete";

/** Every word of the pane, one page a language. A missing sentence fails the build. */
export interface PaneWords {
  /** BCP 47, for `lang` and for screen readers. */
  readonly language: string;
  readonly title: string;
  readonly mode: { readonly workbook: string; readonly files: string };
  readonly tabs: { readonly [T in TabName]: string };
  readonly tabList: string;
  readonly opening: {
    readonly wait: string;
    readonly headings: { readonly [T in OpeningTrouble]: string };
    readonly advice: { readonly [T in OpeningTrouble]: string };
    readonly again: string;
    readonly withFiles: string;
  };
  readonly firstRun: {
    readonly lines: readonly [string, string];
    readonly practise: string;
    readonly dismiss: string;
    readonly preparing: string;
    readonly prepared: (files: number) => string;
  };
  readonly choice: {
    readonly plan: string;
    readonly round: string;
    readonly roundOption: (name: string, from: string, to: string) => string;
    readonly registry: string;
    readonly unit: string;
    readonly unitOption: (code: string, name: string) => string;
    readonly officeItself: (name: string) => string;
    /** Above a long list: what is typed narrows it down. */
    readonly search: (label: string) => string;
    readonly found: (count: number) => string;
    readonly clearSearch: string;
  };
  readonly files: {
    readonly choose: string;
    readonly chooseFolder: string;
    readonly folderHint: string;
    readonly drop: string;
    readonly looking: string;
    readonly input: string;
    readonly folderInput: string;
    readonly chosen: (count: number) => string;
    readonly added: (files: number, skipped: number) => string;
    readonly skipped: (count: number) => string;
    /** Lower case, behind the name of the file. */
    readonly skippedBecause: { readonly [R in SkippedFile["reason"]]: string };
    readonly clear: string;
    readonly none: string;
  };
  readonly unitList: {
    readonly choose: string;
    readonly hint: string;
    readonly input: string;
    readonly read: (file: string, units: number) => string;
    readonly unusable: (file: string) => string;
    readonly noText: { readonly [K in TextFailure["kind"]]: string };
    /** One of several, without a capital or a full stop. */
    readonly problem: (problem: UnitListProblem) => string;
    readonly more: (count: number) => string;
  };
  readonly resume: {
    readonly heading: string;
    readonly subject: (plan: string, round: string, units: string) => string;
    readonly resume: string;
    readonly dismiss: string;
    readonly resumed: string;
    /** In the browser: a summary file to go on from. */
    readonly fromFile: string;
    readonly fromFileInput: string;
    readonly noUnits: (office: string) => string;
  };
  readonly copying: { readonly copied: string; readonly byHand: string };
  readonly progress: {
    readonly label: { readonly [S in StepKind]: string };
    readonly step: (step: StepKind, done: number, of: number) => string;
    readonly cancel: string;
    readonly stopping: string;
    readonly cancelled: string;
    /** Excel does not answer for the moment. */
    readonly silence: { readonly [S in Silence]: string };
  };
  readonly form: {
    readonly intro: { readonly workbook: string; readonly files: string };
    readonly insert: string;
    readonly download: string;
    readonly inserted: (sheets: readonly string[]) => string;
    readonly downloaded: (file: string) => string;
  };
  /** The rest is in own-plan-words.ts, loaded when it is wanted. */
  readonly ownPlan: {
    readonly heading: string;
    readonly loading: string;
    /** An own plan among the bundled ones. */
    readonly mark: (title: string) => string;
  };
  readonly replace: {
    readonly title: string;
    readonly question: (sheets: readonly string[]) => string;
    readonly yes: string;
    readonly no: string;
  };
  readonly check: {
    readonly intro: { readonly workbook: string; readonly files: string };
    readonly start: { readonly workbook: string; readonly files: string };
    readonly again: string;
    readonly marks: string;
    readonly workbookName: string;
    readonly noForm: string;
    readonly unknownPlan: (found: string) => string;
    readonly nothingWrong: string;
    readonly overall: (files: number, withErrors: number) => string;
    readonly counts: (errors: number, warnings: number, notes: number) => string;
    /** Heads findings of one kind. */
    readonly kind: (severity: string, title: string, count: number) => string;
    readonly more: (count: number) => string;
    readonly place: (sheet: string, cell: string | undefined) => string;
    readonly goTo: (sheet: string, cell: string) => string;
    readonly list: (subject: string) => string;
    readonly of: (round: string, unit: string) => string;
  };
  readonly rollUp: {
    readonly intro: { readonly workbook: string; readonly files: string };
    readonly start: string;
    readonly again: string;
    /** Decisions that are not in the summary yet. */
    readonly changed: string;
    readonly write: { readonly workbook: string; readonly files: string };
    readonly done: (received: number, expected: number) => string;
    readonly painted: string;
    readonly download: (file: string) => string;
    readonly problems: (errors: number, warnings: number, notes: number) => string;
    readonly noProblems: string;
    readonly setAside: (count: number) => string;
    readonly toReport: string;
    readonly outdated: string;
  };
  readonly report: {
    readonly none: string;
    readonly toRollUp: string;
    readonly heading: (round: string, office: string) => string;
    readonly received: (received: number, expected: number) => string;
    readonly missing: (count: number) => string;
    readonly nobodyMissing: string;
    readonly copyMissing: string;
    /** What is copied: a message to send. */
    readonly missingText: (round: string, due: string, names: readonly string[]) => string;
    readonly late: (count: number) => string;
    readonly indicators: string;
    readonly statusCount: (status: string, count: number) => string;
    readonly actual: (figure: string) => string;
    readonly target: (target: string) => string;
    readonly noTarget: string;
    readonly noFigure: string;
    readonly unitsReaching: (met: string, units: string) => string;
    readonly coverage: (n: number, of: number) => string;
  };
  readonly status: { readonly [S in Status]: string };
  readonly severity: { readonly [S in Severity]: string };
  /** Figures as they are written in this language. */
  readonly figures: {
    readonly number: (value: number) => string;
    readonly percent: (fraction: number) => string;
    /** An ISO day. */
    readonly day: (iso: string) => string;
    readonly target: (target: Target, isFraction: boolean) => string;
  };
  readonly finding: (finding: Finding) => string;
  /** What to do about it. */
  readonly mend: (finding: Finding) => string;
  readonly ruleTitle: { readonly [R in RuleId]: string };
  /** The summary of the round before, from which forms are filled in. */
  readonly earlier: EarlierWords;
  readonly compared: ComparedWords;
  readonly rejection: (rejection: Rejection) => string;
  /** After a failure of writing: what was there is still there. */
  readonly unchanged: string;
  readonly hostFailure: {
    readonly [K in HostFailure["kind"]]: (failure: HostFailureByKind[K]) => string;
  };
  readonly bug: { readonly heading: string; readonly advice: string; readonly details: string };
}
