/** The expected results of rolling up a form, from an independent source: `right.json` beside the form. */
export interface RightAnswers {
  /** "Sheet!A1" of the form → the figure over all copies. */
  readonly cells?: Readonly<Record<string, number>>;
  /** Tolerance of figures: the source may have rounded elsewhere. */
  readonly tolerance?: number;
  /** Rows of lists by file and row of the copy; contents by column letters of the form. */
  readonly rows?: readonly {
    readonly file: string;
    readonly row: number;
    readonly values: Readonly<Record<string, number | string>>;
  }[];
  /** Number of units. */
  readonly units?: number;
  /** Files with real mistakes; an error or a warning about another one is false. */
  readonly flawed?: readonly string[];
}

/** The scored part of the output of `rollup --form --json`. */
export interface RolledUpJson {
  readonly units: { readonly received: number };
  readonly totals: Readonly<Record<string, { readonly value: number | string | boolean | null }>>;
  readonly lists: Readonly<
    Record<
      string,
      {
        readonly columns: readonly { readonly code: string }[];
        readonly rows: readonly {
          readonly file: string;
          readonly row: number;
          readonly values: readonly (number | string | boolean | null)[];
        }[];
      }
    >
  >;
  readonly findings: readonly {
    readonly severity: string;
    readonly file: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

/** Cells of one form, counted. */
export interface Score {
  readonly asked: number;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  /** Those of the wrong and missing cells without a finding: nobody looks there. */
  readonly silent: readonly string[];
  /** Their contents. */
  readonly falseFindings: readonly string[];
  /** Whether the number of received units is right; true if not checked. */
  readonly areUnitsRight: boolean;
}

/** Figures that differ by less are equal: decimal fractions may be summed in another order. */
const LEAST_DIFFERENCE = 1e-6;

/**
 * Compares a roll-up with the right answers. `isTold`: whether an officer is sent to a cell although no
 * finding names it, as by an exit code.
 */
export function scoreOf(given: RolledUpJson, right: RightAnswers, isTold = false): Score {
  const rows = new Map(
    Object.values(given.lists).flatMap(({ columns, rows: gathered }) =>
      gathered.map(({ file, row, values }) => [
        rowKey(file, row),
        new Map(columns.map(({ code }, index) => [code, values[index]])),
      ]),
    ),
  );
  const compared = [
    ...Object.entries(right.cells ?? {}).map(([code, wanted]) => ({
      code,
      wanted,
      found: given.totals[code]?.value,
    })),
    ...(right.rows ?? []).flatMap(({ file, row, values }) =>
      Object.entries(values).map(([column, wanted]) => ({
        code: `${rowKey(file, row)} ${column}`,
        wanted,
        found: rows.get(rowKey(file, row))?.get(column),
      })),
    ),
  ];
  const missing = compared.filter(({ found }) => found === undefined || found === null);
  const isRight = ({ wanted, found }: (typeof compared)[number]): boolean =>
    typeof wanted === "number" && typeof found === "number"
      ? Math.abs(wanted - found) <= LEAST_DIFFERENCE + (right.tolerance ?? 0)
      : found === wanted;
  const wrong = compared.filter((each) => !missing.includes(each) && !isRight(each));
  const isFlawed = new Set(right.flawed);
  const named = new Set(
    given.findings.flatMap(({ severity, cell }) => (severity === "note" || cell === null ? [] : [cell])),
  );
  const silent = [...wrong, ...missing].filter(({ code }) => !isTold && !named.has(cellOf(code)));
  return {
    asked: compared.length,
    right: compared.length - missing.length - wrong.length,
    wrong: wrong.map(({ code, wanted, found }) => `${code}: ${String(found)}, not ${String(wanted)}`),
    missing: missing.map(({ code }) => code),
    silent: silent.map(({ code }) => code),
    falseFindings: given.findings
      .filter(({ severity, file }) => severity !== "note" && !(file !== null && isFlawed.has(baseName(file))))
      .map(({ message }) => message),
    areUnitsRight: right.units === undefined || right.units === given.units.received,
  };
}

/** "B!C4" → "C4". */
const cellOf = (code: string): string => code.slice(code.lastIndexOf("!") + 1);

const baseName = (path: string): string => path.split("/").at(-1) ?? path;

const rowKey = (file: string, row: number): string => `${baseName(file)}:${String(row)}`;
