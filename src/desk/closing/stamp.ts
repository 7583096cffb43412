import type { Fingerprint } from "../../base/codes";
import type { RoundClosed } from "../../model/ledger";
import type { Summary } from "../../model/roll-up";
import { fingerprintOf } from "../../workbook/files";

/** Returns the stamp of a summary closed by a person at a moment (ISO). */
export async function stampOf(summary: Summary, by: string, at: string): Promise<RoundClosed> {
  const { received, expected } = summary.completeness;
  return {
    kind: "closed",
    ...{ by, at, received: received.length, expected: expected.length },
    fingerprint: await contentOf(summary),
  };
}

/** Returns whether a summary still matches its stamp: no figure, file or decision was changed by hand. */
export const holdsStamp = async (summary: Summary, { fingerprint }: RoundClosed): Promise<boolean> =>
  (await contentOf(summary)) === fingerprint;

const contentOf = (summary: Summary): Promise<Fingerprint> =>
  fingerprintOf(new TextEncoder().encode(stampText(summary)));

/**
 * Returns everything the totals are made of as one text, independent of order: expected units, counted files,
 * adjustments, results. Figures have twelve digits, because spreadsheets keep at most fifteen.
 */
export function stampText({ round, office, completeness, ...summary }: Summary): string {
  const { submissions, adjustments, elements, indicators } = summary;
  const files = [...submissions].flatMap(([unit, sent]) =>
    sent.map(({ fingerprint }) => `file ${unit} ${fingerprint}`),
  );
  const adjusted = adjustments.map(
    ({ adjustment: { unit, code, round: of, amount } }) => `adjusted ${unit} ${code} ${of} ${shown(amount)}`,
  );
  const totals = [
    ...[...elements].map(([code, { amount }]) => `total ${code} ${shown(amount)}`),
    ...[...indicators].map(([code, { value }]) => `total ${code} ${shown(value)}`),
  ];
  const units = completeness.expected.map((unit) => `unit ${unit}`);
  return [
    `round ${round}`,
    `office ${office.code}`,
    ...[...units, ...files, ...adjusted, ...totals].toSorted(),
  ].join("\n");
}

const shown = (figure: number | undefined): string =>
  figure === undefined ? "-" : String(Number(figure.toPrecision(12)));
