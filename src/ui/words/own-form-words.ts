import type { AreaRole } from "../../domain/own-form/own-form";
import type { PatchFailure } from "../../domain/file/patch-failure";
import type { OpenFormFailure } from "../../use-cases/own-form/own-form-files";
import type { OwnFigure } from "../../use-cases/own-form/own-form-result";
import type { TextFailure } from "../../use-cases/ports/ports";

type Recognition = Exclude<OpenFormFailure, { readonly kind: "unreadable" }>;

/** What the pane says about the forms of other offices. */
export interface OwnFormWords {
  readonly heading: string;
  readonly intro: string;
  readonly blank: {
    readonly heading: string;
    readonly choose: string;
    readonly input: string;
    /** `why` is a whole sentence. */
    readonly unreadable: (file: string, why: string) => string;
    readonly notUnderstood: (file: string, failure: Recognition) => string;
    readonly understood: (file: string) => string;
    readonly parts: (sums: number, kept: number, formulas: number, lists: number) => string;
    /** "" = the form has no place for it. */
    readonly unit: (places: string) => string;
    readonly place: (sheet: string, cell: string) => string;
  };
  readonly areas: {
    readonly heading: (count: number) => string;
    readonly intro: string;
    readonly list: (sheet: string) => string;
    readonly sheet: (sheet: string) => string;
    readonly area: (cells: string, label: string) => string;
    readonly role: { readonly [R in AreaRole]: string };
    readonly changed: (cells: string, role: string) => string;
    readonly more: (count: number) => string;
    readonly save: string;
    readonly fileName: (form: string) => string;
    readonly saved: (file: string) => string;
    readonly load: string;
    readonly input: string;
    readonly loaded: (file: string) => string;
    readonly notAreas: (file: string) => string;
    readonly noText: (file: string, why: TextFailure["kind"]) => string;
    readonly confirm: string;
    readonly confirmed: string;
  };
  readonly copies: {
    readonly heading: string;
    readonly intro: string;
    readonly units: string;
    readonly noList: string;
    readonly due: string;
    readonly dueHint: string;
    readonly start: string;
    readonly again: string;
    readonly outdated: string;
  };
  readonly result: {
    readonly fileName: (form: string) => string;
    readonly notFilled: (form: string, why: PatchFailure) => string;
    readonly missing: (count: number) => string;
    readonly nobodyMissing: string;
    readonly figures: (count: number) => string;
    readonly figureList: string;
    readonly figure: (label: string) => string;
    readonly state: { readonly [S in Exclude<OwnFigure["state"], "sum" | "calculated">]: string };
    readonly noFigure: string;
    readonly from: (place: string, n: number, of: number) => string;
    readonly list: (title: string, rows: number) => string;
    readonly more: (count: number) => string;
    readonly findings: (files: number) => string;
    readonly ofForm: string;
    readonly noFindings: string;
    readonly copy: string;
  };
  readonly rivals: {
    readonly heading: (units: number) => string;
    readonly intro: string;
    readonly counted: (unit: string) => string;
    /** `saved` = when its program saved it; "" = unknown. */
    readonly file: (file: string, saved: string) => string;
    /** Asks why this file is to count. */
    readonly reason: (file: string) => string;
    readonly chosen: (file: string, unit: string) => string;
  };
}
