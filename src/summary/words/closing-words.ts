import { formatMoment, formatNumber } from "../../base/formats";
import { localMoment } from "../../base/dates";
import type { Closing, RoundClosed } from "../../model/ledger";

const moment = (at: string): string => formatMoment(localMoment(at));

/** What is said of a round that is closed or opened again. */
export const CLOSING_WORDS = {
  /** The first digits of the fingerprint tell two stamps apart. */
  stamp: ({ by, at, received, expected, fingerprint }: RoundClosed): string =>
    `${by}, ${moment(at)}, ${formatNumber(received)}/${formatNumber(expected)} đơn vị, mã xác nhận ${fingerprint.slice(0, 12)}`,
  line: (closing: Closing): string =>
    closing.kind === "closed"
      ? `Khóa sổ: ${CLOSING_WORDS.stamp(closing)}.`
      : `Mở khóa: ${closing.by === "" ? "" : `${closing.by}, `}${moment(closing.at)}. Lý do: ${closing.reason}.`,
};
