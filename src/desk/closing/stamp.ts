import type { Fingerprint } from "../../base/codes";
import type { RoundClosed } from "../../model/ledger";
import type { Summary } from "../../model/roll-up";
import { fingerprintOf } from "../../workbook/files";

/** The stamp of a summary, by whom and when (ISO) it is closed. */
export async function stampOf(summary: Summary, by: string, at: string): Promise<RoundClosed> {
  const { received, expected } = summary.completeness;
  return {
    kind: "closed",
    ...{ by, at, received: received.length, expected: expected.length },
    fingerprint: await contentOf(summary),
  };
}

/**
 * Whether a summary still comes to what was closed: nobody has changed a figure, a file or a decision by
 * hand.
 */
export const holdsStamp = async (summary: Summary, { fingerprint }: RoundClosed): Promise<boolean> =>
  (await contentOf(summary)) === fingerprint;

const contentOf = (summary: Summary): Promise<Fingerprint> =>
  fingerprintOf(new TextEncoder().encode(stampText(summary)));

/**
 * Everything the totals are made of, as one text that does not depend on any order: who had to report, which
 * files count, what was adjusted, what came out. Figures with twelve digits: a spreadsheet keeps no more than
 * fifteen.
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
